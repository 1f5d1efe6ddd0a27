import { useVisit } from '../../state/visit.ts';
import { useWords } from '../use-words.ts';
import './skip-links.css';

/** First in the tab order, seen only with the focus on them. */
export function SkipLinks() {
  const { skip } = useWords();
  const opened = useVisit((visit) => visit.station !== null);
  return (
    <nav className="skip-links" aria-label={skip.label}>
      {opened ? <a href="#text">{skip.text}</a> : <a href="#stations">{skip.stations}</a>}
    </nav>
  );
}
