import { useId } from 'react';
import { useVisit } from '../state/visit.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useModal } from '../ui/sheet/use-modal.ts';
import { useLanguage } from '../ui/use-words.ts';
import { goOn, startOver, useKiosk } from './run.ts';
import { KIOSK_WORDS } from './kiosk-words.ts';

/** Is somebody there? Any touch says yes; as many ticks as there are seconds, and one goes out each second. */
export function Asking({ seconds, pages }: { readonly seconds: number; /** plain pages are read, no hall is walked */ readonly pages: boolean }) {
  const words = KIOSK_WORDS[useLanguage()];
  const left = useKiosk((kiosk) => kiosk.left);
  const reading = useVisit((visit) => visit.station !== null) || pages;
  const title = useId();
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="asking" aria-labelledby={title} onCancel={(event) => { event.preventDefault(); goOn(); }}>
      <h1 id={title}>{words.stillThere}</h1>
      <p role="timer">{words.left(left)}</p>
      <div className="countdown" aria-hidden="true">{Array.from({ length: seconds }, (_, at) => <i key={at} data-out={at >= left || undefined} />)}</div>
      <div className="deeds" data-answers="">
        {/* any touch beside them goes on as well */}
        <Button look="main" icon="onward" iconAt="end" onClick={goOn} autoFocus>{reading ? words.readOn : words.walkOn}</Button>
        <Button onClick={startOver}>{words.again}</Button>
      </div>
    </dialog>
  );
}
