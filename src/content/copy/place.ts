import { PASSAGE_IDS } from '../passages.ts';
import type { NoteId, PartId, PassageId, StationId } from '../types.ts';
import { PASSAGE_QUOTES } from './anchors.ts';
import { clean } from './clean.ts';
import { bestIn, editsAllowed, findAll } from './find.ts';
import { normalise, toSource, type Normalised } from './normalise.ts';
import { findPassages, pattern, type Range } from './passages-in.ts';
import type { Mark, PassageQuotes, Selector } from './selector.ts';

/** Words of a passage that carry a note or belong to a part; offsets in the passage's text, end exclusive. */
export interface Annotation extends Range { readonly station: StationId; readonly note: NoteId | null; readonly part: PartId | null }

export interface PlacedPassage {
  /** the reader's own words, line breaks mended; "\n" parts paragraphs */
  readonly text: string;
  /** in order of the text */
  readonly annotations: readonly Annotation[];
}

export interface Placed {
  readonly problem?: undefined;
  /** every passage of the essay; null where the copy does not have it */
  readonly passages: Readonly<Record<PassageId, PlacedPassage | null>>;
  readonly missing: { readonly passages: readonly PassageId[]; readonly marks: readonly Mark[] };
}

/** The text is not the essay: too few of its passages stand in it. */
export interface Foreign { readonly problem: 'foreign'; readonly found: number; readonly of: number }

/** With fewer of its passages than this a text is another one. */
const SHARE_OF_ESSAY = 1 / 3;

/**
 * Finds the essay's passages and the marked words in a reader's copy, by quotation and context, never by position.
 * `text` as judgeText and decode return it. Deterministic; never throws.
 */
export function place(text: string, marks: readonly Mark[], quotes: Readonly<Record<PassageId, PassageQuotes>> = PASSAGE_QUOTES): Placed | Foreign {
  const copy = clean(text);
  const ranges = findPassages(copy, quotes);
  const sought = Object.keys(quotes).length;
  if (ranges.size < sought * SHARE_OF_ESSAY) return { problem: 'foreign', found: ranges.size, of: sought };

  const missing: Mark[] = [];
  const passages: Record<PassageId, PlacedPassage | null> = {};
  const ids = PASSAGE_IDS.filter((id) => quotes[id]);
  for (const id of ids) {
    const range = ranges.get(id);
    const own = marks.filter(({ passage }) => passage === id);
    if (!range) {
      passages[id] = null;
      missing.push(...own);
      continue;
    }
    const words = copy.slice(range.start, range.end);
    const normal = normalise(words);
    const annotations: Annotation[] = [];
    for (const mark of own) {
      const found = findWords(normal, mark.selector);
      if (found) annotations.push({ station: mark.station, note: mark.note, part: mark.part, ...found });
      else missing.push(mark);
    }
    passages[id] = { text: words, annotations: annotations.sort((a, b) => a.start - b.start || b.end - a.end) };
  }
  return { passages, missing: { passages: ids.filter((id) => !passages[id]), marks: missing } };
}

/** A selector's exact words in a text: the least damaged place of the whole quotation, then the exact words within it. */
export function findWords(normal: Normalised, selector: Selector): Range | null {
  const words = pattern(selector);
  const edits = editsAllowed(words);
  const places = findAll(normal.text, words, edits).sort((a, b) => a.edits - b.edits || a.start - b.start);
  const [best] = places;
  if (!best) return null;
  const exact = normalise(selector.exact).text.trim();
  const before = Math.max(0, normalise((selector.prefix ?? '') + selector.exact).text.trimEnd().length - exact.length - edits);
  const from = Math.min(best.end, best.start + before);
  const within = bestIn(normal.text.slice(from, best.end), exact);
  const range = toSource(normal, from + within.start, from + within.end);
  return range.end > range.start ? range : null;
}
