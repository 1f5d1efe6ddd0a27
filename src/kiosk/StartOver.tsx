import { useVisit } from '../state/visit.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useLanguage } from '../ui/use-words.ts';
import { KIOSK_WORDS } from './kiosk-words.ts';

/** For the next one in the queue: everything from the beginning, languages first. */
export function StartOver({ always, onClick }: { /** there is no start sheet to begin on */ readonly always: boolean; onClick(): void }) {
  const words = KIOSK_WORDS[useLanguage()];
  const starting = useVisit((visit) => visit.layer === 'start');
  return starting && !always ? null : <Button icon="back" className="start-over plate" onClick={onClick}>{words.again}</Button>;
}
