import type { MouseEvent, ReactNode } from 'react';
import type { NoteId } from '../../content/types.ts';
import { useVisit } from '../../state/visit.ts';
import { useWords } from '../use-words.ts';
import { noteElement, useReading } from './reading-context.ts';

/** Words that carry a note: the line under them and the letter say of which kind. Without words, the mark alone. */
export function NoteWords({ note, children }: { readonly note: NoteId; readonly children: ReactNode }) {
  const { station, marks, onNote } = useReading();
  const words = useWords();
  const chosen = useVisit((visit) => visit.note === note);
  const known = marks.get(note);
  if (!known) return children;
  const choose = (event: MouseEvent): void => {
    if (!onNote) return;
    event.preventDefault();
    onNote(note);
  };
  return (
    <a
      data-note={note} className={`note-words ${known.kind}${chosen ? ' chosen' : ''}`} href={`#${noteElement(station, note)}`}
      aria-label={children === null ? words.note.goTo(known.mark) : undefined} onClick={choose}
    >
      {children === null ? null : <u>{children}</u>}
      <sup>{known.mark}</sup>
    </a>
  );
}
