import { plainText } from './plain.ts';
import type { Inline, Language, NoteId, NoteKind, Paragraph, StationId, StationText } from './types.ts';

/** W3C Web Annotation Data Model, the part of it that is used here. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing' | 'commenting';
  readonly rights: string;
  readonly body: readonly TextualBody[];
  readonly target: readonly Target[];
}
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'describing' | 'commenting' | 'tagging';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: Language;
}
export interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ];
}

const MOTIVATION: Readonly<Record<NoteKind, 'describing' | 'commenting'>> = { essay: 'describing', term: 'describing', context: 'commenting', number: 'commenting' };
const RIGHTS = 'https://creativecommons.org/licenses/by/4.0/';
const PARTED_BY = '\n\n';
/** Characters of context on either side of a quotation. */
const CONTEXT = 32;

/**
 * A station's notes as W3C Web Annotations on our retelling. Targets are addresses of the hall, relative to its page;
 * positions count UTF-16 units of the passage's plain text, paragraphs parted by a blank line as
 * everywhere in the hall. A bare mark quotes the word before it.
 */
export function toWebAnnotations(station: StationId, text: StationText, language: Language): WebAnnotation[] {
  const places = [
    ...text.passages.map(({ id, paragraphs }) => ({ source: `?station=${station}&passage=${id}&lang=${language}`, paragraphs })),
    ...Object.entries(text.parts).map(([id, paragraphs]) => ({ source: `?station=${station}&part=${id}&lang=${language}`, paragraphs })),
  ];
  const targets = new Map<NoteId, Target[]>();
  for (const { source, paragraphs } of places) {
    const whole = paragraphs.map(plainText).join(PARTED_BY);
    for (const { note, start, end } of noteRanges(paragraphs)) {
      targets.set(note, [...targets.get(note) ?? [], {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: whole.slice(start, end), prefix: whole.slice(Math.max(0, start - CONTEXT), start), suffix: whole.slice(end, end + CONTEXT) },
          { type: 'TextPositionSelector', start, end },
        ],
      }]);
    }
  }
  return text.notes.map((note): WebAnnotation => {
    const body = (purpose: TextualBody['purpose'], value: string): TextualBody => ({ type: 'TextualBody', purpose, value, format: 'text/plain', language });
    const words = [note.title, plainText(note.text), note.source && `(${note.source})`].filter(Boolean).join(' ');
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `?station=${station}&lang=${language}#${note.id}`,
      type: 'Annotation',
      motivation: MOTIVATION[note.kind],
      rights: RIGHTS,
      body: [body(MOTIVATION[note.kind], words), body('tagging', note.kind)],
      target: targets.get(note.id) ?? [],
    };
  });
}

/** Where notes are marked in the plain text of paragraphs joined by a blank line. */
export function noteRanges(paragraphs: readonly Paragraph[]): { note: NoteId; start: number; end: number }[] {
  const ranges: { note: NoteId; start: number; end: number }[] = [];
  let offset = 0;
  let before = '';
  const walk = (inline: Inline): void => {
    if (inline.type === 'text') {
      const words = plainText([inline]);
      before += words;
      offset += words.length;
      return;
    }
    const start = offset;
    inline.children.forEach(walk);
    if (inline.type === 'note') ranges.push({ note: inline.note, start: offset > start ? start : start - lastWord(before).length, end: offset });
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) offset += PARTED_BY.length;
    before = '';
    paragraph.forEach(walk);
  }
  return ranges;
}

const lastWord = (text: string): string => /[\p{L}\p{N}-]+[^\p{L}\p{N}\s]*$/u.exec(text)?.[0] ?? '';
