import type { MouseEvent } from 'react';
import type { NoteId } from '../../content/types.ts';
import { useVisit } from '../../state/visit.ts';
import { useWords } from '../use-words.ts';
import { Inlines } from './Inlines.tsx';
import { noteElement, passageElement, useReading } from './reading-context.ts';
import './note-list.css';

interface NoteListProps {
  /** leads from a note back to the words that carry it; absent where plain links do */
  readonly onBack?: (note: NoteId) => void;
}

/** The notes under a text: four kinds, four lines, never four colours. */
export function NoteList({ onBack }: NoteListProps) {
  const words = useWords();
  const { station, notes, marks } = useReading();
  const chosen = useVisit((visit) => visit.note);
  return (
    <ol className="note-list">
      {notes.map((note) => {
        const mark = marks.get(note.id)?.mark ?? '';
        const goBack = (event: MouseEvent): void => {
          if (!onBack) return;
          event.preventDefault();
          onBack(note.id);
        };
        return (
          <li key={note.id} id={noteElement(station, note.id)} className={`${note.kind}${chosen === note.id ? ' chosen' : ''}`} tabIndex={-1}>
            {note.passage === null
              ? <span className="mark">{mark}</span>
              : <a className="mark" href={`#${passageElement(station, note.passage)}`} aria-label={words.note.back(mark)} onClick={goBack}>{mark}</a>}
            <div>
              <b>{note.title}</b>
              <p><Inlines of={note.text} /></p>
              <p className="mono">{[words.kinds[note.kind], note.passage, note.source].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
