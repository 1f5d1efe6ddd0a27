import type { PassageId } from '../types.ts';
import { editsAllowed, findAll, type Found } from './find.ts';
import { normalise, toSource, type Normalised } from './normalise.ts';
import type { PassageQuotes, Selector } from './selector.ts';

/** Offsets in the cleaned copy, end exclusive. */
export interface Range { readonly start: number; readonly end: number }

/** Twice the essay's longest passage: quotations further apart belong to different places. Characters. */
const MAX_PASSAGE_LENGTH = 2600;
/** A quotation that stands in more places than this tells nothing. */
const MAX_PLACES = 12;

/** One quotation found: `role` says whether it opens or closes its passage. */
interface Hit extends Found { readonly order: number; readonly role: 'start' | 'inside' | 'end' }
interface Chain { readonly passage: PassageId; readonly hits: readonly Hit[]; readonly edits: number }

/** The words of a selector with what stands around them, as they are searched. */
export const pattern = ({ prefix = '', exact, suffix = '' }: Selector): string => normalise(prefix + exact + suffix).text;

/** Where each passage stands in a cleaned text; passages that are not there are absent. Found by quotation, in any order. */
export function findPassages(text: string, quotes: Readonly<Record<PassageId, PassageQuotes>>): Map<PassageId, Range> {
  const normal = normalise(text);
  const chains: Chain[] = [];
  for (const [id, quoted] of Object.entries(quotes) as [PassageId, PassageQuotes][]) {
    const hits = bestChain(hitsOf(normal.text, quoted));
    const edits = hits.reduce((sum, hit) => sum + hit.edits, 0);
    // one damaged quotation alone may be anybody's words
    if (hits.length > 1 || (hits.length === 1 && edits === 0)) chains.push({ passage: id, hits, edits });
  }
  return cut(text, normal, withoutOverlaps(chains));
}

function hitsOf(text: string, { start, inside, end }: PassageQuotes): Hit[] {
  const roles: { selector: Selector; role: Hit['role'] }[] = [
    { selector: start, role: 'start' }, ...inside.map((selector) => ({ selector, role: 'inside' as const })), { selector: end, role: 'end' },
  ];
  return roles.flatMap(({ selector, role }, order) => {
    const words = pattern(selector);
    const places = findAll(text, words, editsAllowed(words));
    return places.length > MAX_PLACES ? [] : places.map((place): Hit => ({ ...withoutSpaces(text, place), order, role }));
  });
}

/** A pattern ends in spaces, which belong to its neighbours as well. */
function withoutSpaces(text: string, { start, end, edits }: Found): Found {
  return { start: text[start] === ' ' ? start + 1 : start, end: text[end - 1] === ' ' ? end - 1 : end, edits };
}

/** The most quotations in their order within one passage's length; among equals the least damaged, the closest together, the first. */
function bestChain(hits: readonly Hit[]): readonly Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || a.order - b.order);
  const better = (a: readonly Hit[], b: readonly Hit[]): boolean => {
    const edits = (chain: readonly Hit[]): number => chain.reduce((sum, hit) => sum + hit.edits, 0);
    const span = (chain: readonly Hit[]): number => chain.at(-1)!.end - chain[0]!.start;
    if (a.length !== b.length) return a.length > b.length;
    return (edits(a) - edits(b) || span(a) - span(b)) < 0;
  };
  let best: readonly Hit[] = [];
  sorted.forEach((first, index) => {
    // longest rising chain that begins here
    const ending: (readonly Hit[])[] = [[first]];
    for (const hit of sorted.slice(index + 1)) {
      if (hit.end - first.start > MAX_PASSAGE_LENGTH) break;
      let longest: readonly Hit[] | null = null;
      for (const chain of ending) {
        const last = chain.at(-1)!;
        if (last.order < hit.order && last.end <= hit.start && (!longest || better([...chain, hit], longest))) longest = [...chain, hit];
      }
      if (longest) ending.push(longest);
    }
    for (const chain of ending) if (best.length === 0 || better(chain, best)) best = chain;
  });
  return best;
}

/** Two passages cannot share words: the one with more and better quotations stays. */
function withoutOverlaps(chains: readonly Chain[]): Chain[] {
  const kept: Chain[] = [];
  const from = ({ hits }: Chain): number => hits[0]!.start;
  const to = ({ hits }: Chain): number => hits.at(-1)!.end;
  for (const chain of chains.toSorted((a, b) => b.hits.length - a.hits.length || a.edits - b.edits)) {
    if (kept.every((other) => to(chain) <= from(other) || from(chain) >= to(other))) kept.push(chain);
  }
  return kept.sort((a, b) => from(a) - from(b));
}

/** From quotations to ranges: a lost first or last quotation is replaced by the paragraph's end or the neighbour's, whichever is nearer. */
function cut(text: string, normal: Normalised, chains: readonly Chain[]): Map<PassageId, Range> {
  const ranges = new Map<PassageId, Range>();
  let before = 0;
  chains.forEach(({ passage, hits }, index) => {
    const [first, last] = [hits[0]!, hits.at(-1)!];
    const quoted = toSource(normal, first.start, last.end);
    const next = chains[index + 1]?.hits[0];
    const limit = next ? toSource(normal, next.start, next.end).start : text.length;
    const start = first.role === 'start' ? quoted.start : Math.max(before, text.lastIndexOf('\n', quoted.start) + 1);
    const lineEnd = text.indexOf('\n', quoted.end);
    const end = last.role === 'end' ? quoted.end : Math.min(limit, lineEnd < 0 ? text.length : lineEnd);
    const range = withPunctuation(text, start, end, before, limit);
    ranges.set(passage, range);
    before = range.end;
  });
  return ranges;
}

const OPENING = /[„“”"«»‚‘'(]/;
const CLOSING = /[.!?…„“”"«»‚‘’')]/;

function withPunctuation(text: string, from: number, to: number, before: number, limit: number): Range {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (start > before && OPENING.test(text[start - 1]!)) start--;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (end < limit && CLOSING.test(text[end]!)) end++;
  return { start, end };
}
