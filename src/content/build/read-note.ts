import type { FootnoteDefinition } from 'mdast';
import { plainText } from '../plain.ts';
import type { Inline, Note, NoteKind, Paragraph } from '../types.ts';
import { toInlines, type Marks } from './inlines.ts';
import { didYouMean } from './problem.ts';

export const NOTE_KINDS: readonly NoteKind[] = ['essay', 'term', 'context', 'number'];
const SOURCE = /\s*[（(]\s*(?:Quellen?|Sources?|来源)\s*[:：]\s*/;

/** `[^name]: kind **Title.** Text … (Quelle: …)` as a note; its passage is found later, by whoever refers to it. */
export function readNote(definition: FootnoteDefinition, marks: Marks): Note | null {
  const id = definition.identifier;
  const line = definition.position?.start.line ?? 1;
  const [paragraph, ...more] = definition.children;
  if (paragraph?.type !== 'paragraph') {
    marks.problem(line, `footnote "${id}" has no text.`);
    return null;
  }
  if (more.length > 0) marks.problem(line, `footnote "${id}" has more than one paragraph.`, 'Keep it to one.');

  const [head, title, ...rest] = toInlines(paragraph.children, marks);
  const first = head?.type === 'text' ? head.text.trim().split(/\s/)[0] ?? '' : '';
  const kind = NOTE_KINDS.find((known) => known === first);
  if (!kind) {
    marks.problem(line, `footnote "${id}" begins with "${first}", not with its kind.`, didYouMean(first, NOTE_KINDS) || `One of: ${NOTE_KINDS.join(', ')}.`);
  }
  const onlyKind = head?.type === 'text' && head.text.trim() === first;
  if (title?.type !== 'strong' || !onlyKind) marks.problem(line, `footnote "${id}" has no bold title after its kind.`, 'Write: kind **Title.** Text');

  const { text, source } = splitSource(trimmed(rest));
  if (plainText(text).trim() === '') marks.problem(line, `footnote "${id}" has no text after its title.`);
  return {
    id, kind: kind ?? 'context', passage: null,
    title: title ? plainText([title]).trim() : '',
    text, source,
  };
}

function splitSource(text: Paragraph): { text: Paragraph; source: string } {
  const index = text.findLastIndex((inline) => inline.type === 'text' && SOURCE.test(inline.text));
  const inline = text[index];
  if (inline?.type !== 'text') return { text, source: '' };
  const found = SOURCE.exec(inline.text)!;
  const tail = plainText([{ type: 'text', text: inline.text.slice(found.index + found[0].length) }, ...text.slice(index + 1)]).trim();
  const closed = /^(.*)[)）]\s*[.。]?$/s.exec(tail);
  if (!closed) return { text, source: '' };
  return {
    text: [...text.slice(0, index), { type: 'text', text: inline.text.slice(0, found.index).trimEnd() }],
    source: closed[1]!.trim(),
  };
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  const copy = [...inlines];
  const first = copy[0];
  if (first?.type === 'text') copy[0] = { type: 'text', text: first.text.trimStart() };
  const last = copy.at(-1);
  if (last?.type === 'text') copy[copy.length - 1] = { type: 'text', text: last.text.trimEnd() };
  return copy;
}
