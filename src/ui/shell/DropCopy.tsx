import { useEffect, useState } from 'react';
import { useWords } from '../use-words.ts';
import { offerFile } from '../settings/offer-copy.ts';
import './notice.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file with the essay may be dropped anywhere on the page. */
export function DropCopy() {
  const { copy } = useWords();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const abort = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void): void =>
      document.addEventListener(type, listener, { signal: abort.signal });
    on('dragover', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    // leaving the window, not passing from one element to the next
    on('dragleave', (event) => { if (event.relatedTarget === null) setOver(false); });
    on('drop', (event) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void offerFile(file);
    });
    return () => abort.abort();
  }, []);

  return over ? <div className="drop-here">{copy.drop}</div> : null;
}
