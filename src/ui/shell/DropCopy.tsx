import { useEffect, useState } from 'react';
import { WORDS } from '../../language/words.ts';
import { inTime } from '../../quality/patience.ts';
import { useSettings } from '../../state/settings.ts';
import { notify } from '../../state/visit.ts';
import { useWords } from '../use-words.ts';
import './notice.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file with the essay may be dropped anywhere on the page. */
export function DropCopy() {
  const { dropHere } = useWords();
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
      inTime(import('../settings/offer-copy.ts')).then(({ offerFile }) => offerFile(file)).catch(() => notify(WORDS[useSettings.getState().language].notices.missing));
    });
    return () => abort.abort();
  }, []);

  return over ? <div className="drop-here">{dropHere}</div> : null;
}
