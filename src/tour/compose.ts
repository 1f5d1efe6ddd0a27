/** Puts a guided tour together from the stations' own words: a new station joins it by itself. Pure; seconds. */
import { plainText } from '../content/plain.ts';
import type { Inline, Language, Paragraph, PartId, PassageId, StationId, StationText } from '../content/types.ts';
import { type Theme, belongsTo } from './themes.ts';

/** One thing that is told at one place. */
export interface Stop {
  readonly station: StationId;
  readonly kind: 'lead' | 'paragraph' | 'part';
  readonly passage: PassageId | null;
  /** of its passage, counted from 0 */
  readonly paragraph: number;
  /** taken in hand while it is told */
  readonly part: PartId | null;
  /** how far the exhibit is taken apart meanwhile */
  readonly explosion: 0 | 1;
  /** what is told, in the language the tour was put together in */
  readonly text: string;
  /** how long one stays, at least as long as reading takes */
  readonly seconds: number;
}

export interface TourStation { readonly id: StationId; readonly text: StationText; /** from the station before, or from the door: the way there, seconds */ readonly way: number }

/** Signs a second that are read without haste. */
const READING: Readonly<Record<Language, number>> = { de: 15, en: 15, zh: 6 };
/** Looking up before reading begins. */
export const LOOK = 2.5;
/** A tour that has less to tell than time stays longer at each stop, at most so many times. */
const LONGEST = 1.4;

export const readingTime = (text: string, language: Language): number => LOOK + text.length / READING[language];

/** A stop with the rank at which it comes in: a short tour has the first ranks only. */
interface Candidate { readonly stop: Stop; readonly rank: number; readonly order: number }

const firstPart = (inlines: readonly Inline[]): PartId | null => {
  for (const inline of inlines) {
    if (inline.type === 'text') continue;
    const part = inline.type === 'part' ? inline.part : firstPart(inline.children);
    if (part) return part;
  }
  return null;
};

/** Everything a station could tell, all of it or of one theme: its lead, the first paragraph of each passage, then the others, then single parts. */
function candidates({ id, text }: TourStation, language: Language, theme: Theme | null): Candidate[] {
  const found: Candidate[] = [];
  const add = (rank: number, stop: Omit<Stop, 'station' | 'seconds' | 'explosion'>): void => {
    found.push({ stop: { ...stop, station: id, explosion: stop.kind === 'part' ? 1 : 0, seconds: readingTime(stop.text, language) }, rank, order: found.length });
  };
  const told = new Set<PartId>();
  add(0, { kind: 'lead', passage: null, paragraph: 0, part: null, text: `${text.title}. ${text.lead}` });
  const tellParts = (paragraph: Paragraph): void => {
    for (const part of partsIn(paragraph)) {
      const words = text.parts[part];
      if (!words || told.has(part)) continue;
      told.add(part);
      add(3, { kind: 'part', passage: null, paragraph: 0, part, text: words.map(plainText).join(' ') });
    }
  };
  for (const { id: passage, paragraphs } of text.passages) {
    if (theme && !belongsTo(passage, theme)) continue;
    paragraphs.forEach((paragraph, index) => {
      add(index === 0 ? 1 : 2, { kind: 'paragraph', passage, paragraph: index, part: firstPart(paragraph), text: plainText(paragraph) });
      tellParts(paragraph);
    });
  }
  for (const [part, words] of Object.entries(text.parts)) {
    if (!theme && !told.has(part)) add(4, { kind: 'part', passage: null, paragraph: 0, part, text: words.map(plainText).join(' ') });
  }
  return found;
}

const partsIn = (inlines: readonly Inline[]): PartId[] =>
  inlines.flatMap((inline) => (inline.type === 'text' ? [] : [...(inline.type === 'part' ? [inline.part] : []), ...partsIn(inline.children)]));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** As many of a station's stops as fit into its share, first ranks first, in the order in which they are read. */
function choose(all: readonly Candidate[], share: number): Stop[] {
  const chosen: Candidate[] = [];
  let left = share;
  for (const one of [...all].sort((a, b) => a.rank - b.rank || a.order - b.order)) {
    // each station is told of at all, however short the tour
    if (one.stop.seconds > left + 1e-6 && chosen.length >= 2) continue;
    chosen.push(one);
    left -= one.stop.seconds;
  }
  return chosen.sort((a, b) => a.order - b.order).map(({ stop }) => stop);
}

/**
 * The stops of a tour of so many minutes past these stations, in their order. What does not fit is left out; time that is left
 * is spent at the stops, but for a theme, which promises no time. Never faster than one can read.
 */
export function composeTour(stations: readonly TourStation[], minutes: number, language: Language, theme: Theme | null = null): Stop[] {
  const time = minutes * 60 - sum(stations.map(({ way }) => way));
  const all = stations.map((station) => candidates(station, language, theme));
  const whole = all.map((some) => sum(some.map(({ stop }) => stop.seconds)));
  const shares = sharesOf(time, whole);
  const chosen = all.map((some, i) => choose(some, shares[i] ?? 0));
  const told = sum(chosen.flat().map(({ seconds }) => seconds));
  const stretch = theme ? 1 : Math.min(LONGEST, Math.max(1, time / Math.max(1, told)));
  return chosen.flatMap((some) => some.map((stop, i) => ({
    ...stop, seconds: stop.seconds * stretch,
    // at the end of every station one sees it taken apart
    ...(i > 0 && i === some.length - 1 ? { explosion: 1 as const } : {}),
  })));
}

/** Even shares of the time; a station that has less to tell leaves the rest to the others. */
function sharesOf(time: number, whole: readonly number[]): number[] {
  const shares = whole.map(() => 0);
  let left = time, open = whole.map((_, i) => i);
  while (open.length > 0) {
    const even = left / open.length, small = open.filter((i) => (whole[i] ?? 0) <= even);
    if (small.length === 0) { for (const i of open) shares[i] = even; return shares; }
    for (const i of small) { shares[i] = whole[i] ?? 0; left -= whole[i] ?? 0; }
    open = open.filter((i) => !small.includes(i));
  }
  return shares;
}

/** How long a tour takes, its ways counted in. Seconds. */
export const lengthOf = (stops: readonly Stop[], stations: readonly TourStation[]): number =>
  sum(stops.map(({ seconds }) => seconds)) + sum(stations.map(({ way }) => way));
