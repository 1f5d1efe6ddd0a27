import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../controls/Button.tsx';
import { TextSizeChoice } from '../controls/TextSizeChoice.tsx';
import { useWords } from '../use-words.ts';

/** A button that folds the five text sizes out below itself. */
export function TextSizeTool() {
  const { tools } = useWords();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    const closeOutside = (event: Event): void => { if (!root.current?.contains(event.target as Node)) setOpen(false); };
    addEventListener('pointerdown', closeOutside, { signal: abort.signal });
    addEventListener('focusin', closeOutside, { signal: abort.signal });
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // Escape closes this fold only, not what lies under it
      event.stopImmediatePropagation();
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    }, { capture: true, signal: abort.signal });
    return () => abort.abort();
  }, [open]);

  return (
    <div ref={root} className="only-on-room">
      <IconButton icon="text" label={tools.textSize} aria-expanded={open} onClick={() => setOpen(!open)} />
      {open ? <TextSizeChoice className="sizes plate" /> : null}
    </div>
  );
}
