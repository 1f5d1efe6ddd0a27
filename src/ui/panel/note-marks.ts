import type { Note, NoteId, NoteKind } from '../../content/types.ts';
import type { NoteMark } from './reading-context.ts';

/** Numbers a station's notes through, in the order given; the letter says the kind in the visitor's language. */
export function noteMarks(notes: readonly Note[], letters: Readonly<Record<NoteKind, string>>): ReadonlyMap<NoteId, NoteMark> {
  return new Map(notes.map((note, index) => [note.id, { kind: note.kind, mark: `${letters[note.kind]}${index + 1}` }]));
}
