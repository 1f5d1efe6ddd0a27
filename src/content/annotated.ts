import { withoutSoftHyphens } from './plain.ts';
import type { Inline, Note, NoteKind, PartId, Passage } from './types.ts';

/** A stretch of a passage's text that carries something; positions count UTF-16 units of `text`. */
export interface Annotation {
  readonly kind: NoteKind | 'part';
  /** the words themselves; empty for a bare mark */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly part: PartId | null;
}

export interface AnnotatedText { readonly text: string; readonly annotations: readonly Annotation[] }

/** A passage as plain text, paragraphs parted by a blank line, with its notes and part links as ranges in reading order. */
export function annotate(passage: Passage, notes: readonly Note[]): AnnotatedText {
  let text = '';
  const annotations: Annotation[] = [];
  const kinds = new Map(notes.map(({ id, kind }) => [id, kind]));
  const add = (inline: Inline): void => {
    if (inline.type === 'text') { text += withoutSoftHyphens(inline.text); return; }
    const start = text.length;
    inline.children.forEach(add);
    const range = { quote: text.slice(start), start, end: text.length };
    if (inline.type === 'part') annotations.push({ kind: 'part', ...range, part: inline.part });
    if (inline.type === 'note') annotations.push({ kind: kinds.get(inline.note) ?? 'context', ...range, part: null });
  };
  passage.paragraphs.forEach((paragraph, i) => {
    if (i > 0) text += '\n\n';
    paragraph.forEach(add);
  });
  return { text, annotations: annotations.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
