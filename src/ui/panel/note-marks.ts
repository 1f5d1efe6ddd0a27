import type { Inline, Note, NoteId, NoteKind, StationText } from '../../content/types.ts';
import type { NoteMark } from './reading-context.ts';

/** A station's notes in the order in which a reader meets their marks; those only parts carry come last. */
export function notesInReadingOrder(text: StationText): readonly Note[] {
  const met = new Set<NoteId>();
  const meet = (inline: Inline): void => {
    if (inline.type === 'note') met.add(inline.note);
    if (inline.type !== 'text') inline.children.forEach(meet);
  };
  text.passages.forEach(({ paragraphs }) => paragraphs.flat().forEach(meet));
  Object.values(text.parts).flat(2).forEach(meet);
  const order = [...met];
  const rank = (note: Note): number => (met.has(note.id) ? order.indexOf(note.id) : order.length);
  return text.notes.toSorted((a, b) => rank(a) - rank(b));
}

/** Numbers notes through, in the order given; the letter says the kind in the visitor's language. */
export function noteMarks(notes: readonly Note[], letters: Readonly<Record<NoteKind, string>>): ReadonlyMap<NoteId, NoteMark> {
  return new Map(notes.map((note, index) => [note.id, { kind: note.kind, mark: `${letters[note.kind]}${index + 1}` }]));
}
