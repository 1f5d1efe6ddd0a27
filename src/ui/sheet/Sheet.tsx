import { useId, type ReactNode } from 'react';
import { openLayer } from '../../state/visit.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';
import { useModal } from './use-modal.ts';
import { Zones } from './Zones.tsx';
import './sheet.css';

interface SheetProps { readonly title: string; readonly line?: string; readonly children: ReactNode }

/** A whole drawing sheet over everything. */
export function Sheet({ title, line, children }: SheetProps) {
  const words = useWords();
  const heading = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog} className="sheet" aria-labelledby={heading}
      onCancel={(event) => { event.preventDefault(); openLayer(null); }}
    >
      <Zones />
      <div className="sheet-page">
        <div className="sheet-head">
          <div>
            <h1 id={heading}>{title}</h1>
            {line ? <p>{line}</p> : null}
          </div>
          <Button icon="close" iconAt="end" onClick={() => openLayer(null)} autoFocus>{words.close}</Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
