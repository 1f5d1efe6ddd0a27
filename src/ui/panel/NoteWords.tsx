import type { MouseEvent, ReactNode } from 'react';
import type { NoteId } from '../../content/types.ts';
import { useVisit } from '../../state/visit.ts';
import { useWords } from '../use-words.ts';
import { noteElement, useReading, WORD_JOINER } from './reading-context.ts';

interface NoteWordsProps {
  readonly note: NoteId;
  /** the words hold a link of their own, so only the mark is one to the note */
  readonly markOnly?: boolean;
  readonly children: ReactNode;
}

/** Words that carry a note: the line under them and the letter say of which kind. Without words, the mark alone. */
export function NoteWords({ note, markOnly = false, children }: NoteWordsProps) {
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
  const look = `note-words ${known.kind}${chosen ? ' chosen' : ''}`;
  const alone = markOnly || children === null;
  const link = (
    <a className={look} data-note={note} href={`#${noteElement(station, note)}`} aria-label={alone ? words.note.goTo(known.mark) : undefined} onClick={choose}>
      {alone ? null : <u>{children}</u>}
      {WORD_JOINER}<sup>{known.mark}</sup>
    </a>
  );
  return markOnly ? <><span className={look}><u>{children}</u></span>{link}</> : link;
}
