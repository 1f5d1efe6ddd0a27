/** Where a pattern stands, in offsets of the text, and how many letters differ. */
export interface Found { readonly start: number; readonly end: number; readonly edits: number }

/** A pattern is still itself with one letter in ten changed, and never with more than four. */
const LETTERS_AN_EDIT = 10;
const MAX_EDITS = 4;
/** Keeps a text of one repeated syllable from costing seconds. */
const MAX_CANDIDATES = 400;

export const editsAllowed = (pattern: string): number => Math.min(MAX_EDITS, Math.floor(pattern.length / LETTERS_AN_EDIT));

/**
 * All places where `pattern` stands in `text`, exactly or, when nowhere exactly, with at most `maxEdits` letters changed,
 * missing or added. In order of the text, overlapping places reduced to the best.
 */
export function findAll(text: string, pattern: string, maxEdits = editsAllowed(pattern)): Found[] {
  if (pattern.trim() === '') return [];
  const exact = occurrences(text, pattern).map((start) => ({ start, end: start + pattern.length, edits: 0 }));
  if (exact.length > 0 || maxEdits === 0) return exact;

  const found: Found[] = [];
  // of maxEdits + 1 pieces at least one is undamaged, so only its surroundings need a closer look
  for (const { piece, at } of pieces(pattern, maxEdits + 1)) {
    for (const place of occurrences(text, piece)) {
      const from = Math.max(0, place - at - maxEdits);
      const best = bestIn(text.slice(from, place - at + pattern.length + maxEdits), pattern);
      if (best.edits <= maxEdits) found.push({ start: from + best.start, end: from + best.end, edits: best.edits });
    }
  }
  return withoutOverlaps(found);
}

function occurrences(text: string, piece: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0 && places.length < MAX_CANDIDATES; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

function pieces(pattern: string, number: number): { piece: string; at: number }[] {
  return Array.from({ length: number }, (_, index) => {
    const at = Math.floor((pattern.length * index) / number);
    return { at, piece: pattern.slice(at, Math.floor((pattern.length * (index + 1)) / number)) };
  }).filter(({ piece }) => piece !== '');
}

/** Sellers' algorithm: the part of `text` nearest to the whole `pattern`, with where it begins. Costs text × pattern. */
export function bestIn(text: string, pattern: string): Found {
  const rows = pattern.length + 1;
  let cost = Array.from({ length: rows }, (_, row) => row);
  let begun = Array.from<number>({ length: rows }).fill(0);
  let best: Found = { start: 0, end: 0, edits: pattern.length };
  for (let column = 1; column <= text.length; column++) {
    const nextCost = [0];
    const nextBegun = [column];
    for (let row = 1; row < rows; row++) {
      const same = cost[row - 1]! + (text[column - 1] === pattern[row - 1] ? 0 : 1);
      const added = cost[row]! + 1;
      const missing = nextCost[row - 1]! + 1;
      const least = Math.min(same, added, missing);
      nextCost.push(least);
      nextBegun.push(least === same ? begun[row - 1]! : least === added ? begun[row]! : nextBegun[row - 1]!);
    }
    [cost, begun] = [nextCost, nextBegun];
    if (cost[rows - 1]! < best.edits) best = { start: begun[rows - 1]!, end: column, edits: cost[rows - 1]! };
  }
  return best;
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.edits - b.edits || a.start - b.start)) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
