import { notify, useVisit } from '../../state/visit.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';
import './notice.css';

/** Friendly words about something that could not be done; they stay until read. */
export function Notice() {
  const words = useWords();
  const notice = useVisit((visit) => visit.notice);
  return (
    <div role="alert" className="notice-place">
      {notice === null ? null : (
        <div className="notice plate">
          <p>{notice}</p>
          <Button onClick={() => notify(null)}>{words.dismiss}</Button>
        </div>
      )}
    </div>
  );
}
