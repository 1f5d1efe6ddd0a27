/** Cuts what is told into pieces a voice can say in one breath. Pure. */
import type { Language } from '../content/types.ts';

/** Signs of a text, from the first up to but not including the last. */
export interface Span { readonly from: number; readonly to: number }

/** Some engines fall silent after about 15 s of one utterance: no piece is longer than that, however slowly it is said. */
const LONGEST: Readonly<Record<Language, number>> = { de: 150, en: 150, zh: 48 };
/** What is shorter, such as a title, is said together with what follows. */
const SHORTEST: Readonly<Record<Language, number>> = { de: 24, en: 24, zh: 8 };

/** Behind a sentence: its end, then quotes and brackets. An abbreviation (z. B.) and a German ordinal (18. November) end none. */
const SENTENCE_END = /(?<=(?<!(?:^|[\s(„“‘"])\p{L})(?<!\d)[.!?…][”“’»"')\]]*)\s+(?=[\p{Lu}\p{N}„“”‘«"'([–])|(?<=[。！？][”’」）》]*)(?![”’」）》])/gu;
const CLAUSE_END = /[,;:](?=\s)|\s[–—](?=\s)|[，、；：—]/gu;

/** The pieces of a text in their order; together they hold every sign but the spaces between them. */
export function piecesOf(text: string, language: Language): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(SENTENCE_END)) {
    if (index > from) sentences.push({ from, to: index });
    from = index + gap.length;
  }
  if (text.slice(from).trim() !== '') sentences.push({ from, to: text.trimEnd().length });
  return joined(sentences, language).flatMap((sentence) => cut(text, sentence, LONGEST[language]));
}

function joined(sentences: readonly Span[], language: Language): Span[] {
  const found: Span[] = [];
  for (const one of sentences) {
    const before = found.at(-1);
    if (before && before.to - before.from < SHORTEST[language] && one.to - before.from <= LONGEST[language]) found[found.length - 1] = { from: before.from, to: one.to };
    else found.push(one);
  }
  return found;
}

/** A long sentence at its clauses, as evenly as they allow; without any at a space, without spaces anywhere. */
function cut(text: string, { from, to }: Span, longest: number): Span[] {
  const length = to - from;
  if (length <= longest) return [{ from, to }];
  const even = from + length / Math.ceil(length / longest), last = from + longest;
  const ends = (pattern: RegExp): number[] => [...text.slice(from, to).matchAll(pattern)].map(({ index, 0: sign }) => from + index + sign.length)
    .filter((end) => end > from + longest / 4 && end <= last);
  const clauses = ends(CLAUSE_END), at = nearest(clauses.length > 0 ? clauses : ends(/\s/gu), even) ?? last;
  const first = { from, to: from + text.slice(from, at).trimEnd().length };
  const next = at + (text.slice(at, to).length - text.slice(at, to).trimStart().length);
  return [first, ...cut(text, { from: next, to }, longest)];
}

const nearest = (places: readonly number[], to: number): number | undefined =>
  places.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];

/** The word that begins at this sign, where a voice tells its beginning only. */
export function wordAt(text: string, from: number): Span {
  const word = /[\p{Script=Han}]{1,2}|[^\s\p{Script=Han}]+/uy;
  word.lastIndex = from;
  return { from, to: from + (word.exec(text)?.[0].length ?? 1) };
}
