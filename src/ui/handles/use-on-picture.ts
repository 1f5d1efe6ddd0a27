import { useEffect, useRef, type RefObject } from 'react';
import { onFrame } from '../../state/frame.ts';

/** A button that stays where a point of the picture is, frame by frame; hidden while there is none. `place` must not change. CSS pixels. */
export function useOnPicture(place: () => { readonly x: number; readonly y: number } | null): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const put = (): void => {
      const at = place();
      if (!button.current) return;
      button.current.hidden = at === null;
      if (at) button.current.style.transform = `translate(${at.x}px, ${at.y}px)`;
    };
    put();
    return onFrame(put);
  }, [place]);
  return button;
}
