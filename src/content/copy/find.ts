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
  const length = pattern.length;
  // one column of the table at a time: what it costs to have matched so many letters, and where that match begins
  const cost = Int32Array.from({ length: length + 1 }, (_, row) => row);
  const begun = new Int32Array(length + 1);
  let best: Found = { start: 0, end: 0, edits: length };
  for (let column = 1; column <= text.length; column++) {
    const letter = text.charCodeAt(column - 1);
    let diagonal = cost[0]!;
    let diagonalBegun = begun[0]!;
    begun[0] = column;
    for (let row = 1; row <= length; row++) {
      const left = cost[row]!;
      const leftBegun = begun[row]!;
      const same = letter === pattern.charCodeAt(row - 1) ? diagonal : diagonal + 1;
      const missing = cost[row - 1]! + 1;
      if (same <= left + 1 && same <= missing) { cost[row] = same; begun[row] = diagonalBegun; }
      else if (left + 1 <= missing) { cost[row] = left + 1; begun[row] = leftBegun; }
      else { cost[row] = missing; begun[row] = begun[row - 1]!; }
      diagonal = left;
      diagonalBegun = leftBegun;
    }
    if (cost[length]! < best.edits) best = { start: begun[length]!, end: column, edits: cost[length]! };
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
