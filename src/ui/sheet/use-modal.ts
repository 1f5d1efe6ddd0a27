import { useEffect, useRef, type RefObject } from 'react';

/** For a native dialog that lies over everything as long as it is there: the focus stays in it and goes back where it came from. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
