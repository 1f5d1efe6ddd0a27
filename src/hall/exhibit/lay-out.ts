/** Which part lies where on the tables: rows by kind, largest first, even gaps. Pure; metres on the surface. */
import type { LaidKind, LaidSurface, Said } from '../../content/types.ts';

/** A part lying flat. Metres. */
export interface FlatPart { readonly id: string; readonly long: number; readonly wide: number }

/** Where a part lies: `u` to the reader's right and `v` away from the reader, from the surface's middle. Metres. */
export interface Spot {
  readonly id: string;
  readonly surface: number;
  /** the how-manieth row from the front; a row that did not fit goes on in the next */
  readonly row: number;
  readonly u: number; readonly v: number;
  /** its size along u and v */
  readonly w: number; readonly d: number;
  /** its longest side lies along the row */
  readonly along: boolean;
}

/** A strip with a kind's name before its first part: left end and middle line. Metres. */
export interface LabelStrip { readonly surface: number; readonly name: Said; /** parts of this kind */ readonly count: number; readonly u: number; readonly v: number; /** free to its right */ readonly w: number }

export interface LayOut { readonly spots: readonly Spot[]; readonly strips: readonly LabelStrip[] }

/** Free of things along every edge. */
const MARGIN = 0.022;
/** Between parts of a row: at least, and at most when there is room. */
const GAP = 0.008, WIDEST_GAP = 0.06;
/** Between two kinds in one row, besides the gap between parts. */
const KIND_GAP = 0.03;
/** Depth of a strip with its air. */
export const STRIP = 0.026;
/** Between a row and the strip of the next, at most. */
const WIDEST_ROW_GAP = 0.14;

/** One for all: a comparison that names its language makes a new one each time. */
const { compare: byName } = new Intl.Collator('en');

interface Lying { readonly id: string; readonly kind: LaidKind; readonly w: number; readonly d: number; readonly along: boolean; readonly column: string | null }
interface Placed extends Lying { readonly u: number }
interface Row { readonly parts: readonly Placed[]; readonly depth: number }
interface Column { readonly left: number; readonly width: number }

function lie(parts: readonly FlatPart[], kind: LaidKind): Lying[] {
  return parts.flatMap(({ id, long, wide }) => {
    const match = kind.ids.exec(id);
    const along = kind.long === 'along';
    return match ? [{ id, kind, w: along ? long : wide, d: along ? wide : long, along, column: match[1] ?? null }] : [];
  });
}

const largestFirst = (a: { w: number; d: number; id: string }, b: { w: number; d: number; id: string }): number =>
  b.w * b.d - a.w * a.d || byName(a.id, b.id);

/** The columns of everything that comes once a column, the widest first, spread over a width. Left edges from 0. */
function columnsOf(parts: readonly Lying[], width: number): Map<string, Column> {
  const widest = new Map<string, { w: number; d: number; id: string }>();
  for (const { column, w, d } of parts) {
    if (column === null) continue;
    const had = widest.get(column);
    widest.set(column, { id: column, w: Math.max(w, had?.w ?? 0), d: Math.max(d, had?.d ?? 0) });
  }
  const ordered = [...widest.values()].sort((a, b) => b.w - a.w || byName(a.id, b.id));
  const gap = (width - ordered.reduce((sum, { w }) => sum + w, 0)) / Math.max(1, ordered.length - 1);
  let left = 0;
  return new Map(ordered.map(({ id, w }) => {
    const column = { left, width: w };
    left += w + gap;
    return [id, column];
  }));
}

/** Parts side by side as far as they fit; what does not fit begins a row of its own. Gaps are even. */
function fill(parts: readonly Lying[], width: number): Row[] {
  const rows: Row[] = [];
  let row: Lying[] = [], used = 0;
  const close = (): void => {
    const breaks = row.filter((part, i) => i > 0 && part.kind !== row[i - 1]?.kind).length;
    const free = width - row.reduce((sum, { w }) => sum + w, 0) - breaks * KIND_GAP;
    const gap = Math.min(WIDEST_GAP, free / Math.max(1, row.length - 1));
    let left = 0;
    const placed = row.map((part, i) => {
      if (i > 0) left += gap + (part.kind === row[i - 1]?.kind ? 0 : KIND_GAP);
      const u = left + part.w / 2;
      left += part.w;
      return { ...part, u };
    });
    rows.push({ parts: placed, depth: Math.max(...row.map(({ d }) => d)) });
  };
  for (const part of parts) {
    const before = row.at(-1), more = part.w + (before ? GAP + (before.kind === part.kind ? 0 : KIND_GAP) : 0);
    if (before && used + more > width) { close(); row = [part]; used = part.w; } else { row.push(part); used += more; }
  }
  if (row.length > 0) close();
  return rows;
}

function rowsOf(kinds: readonly LaidKind[], parts: readonly FlatPart[], columns: ReadonlyMap<string, Column>, width: number): Row[] {
  const lying = kinds.flatMap((kind) => lie(parts, kind).sort(largestFirst));
  if (lying.length === 0) return [];
  if (!lying.every(({ column }) => column !== null)) return fill(lying, width);
  const placed = lying.map((part) => {
    const { left, width: wide } = columns.get(part.column ?? '') ?? { left: 0, width: part.w };
    return { ...part, u: left + wide / 2 };
  }).sort((a, b) => a.u - b.u);
  return [{ parts: placed, depth: Math.max(...lying.map(({ d }) => d)) }];
}

/**
 * Lays parts on surfaces, each kind in its row. Parts no kind names are left out; a surface that is too small is overfull at its back
 * edge (a test of the station says so). The same parts give the same places.
 */
export function layOut(parts: readonly FlatPart[], surfaces: readonly LaidSurface[]): LayOut {
  const spots: Spot[] = [], strips: LabelStrip[] = [];
  const all = surfaces.flatMap(({ rows }) => rows.flatMap((kinds) => kinds.flatMap((kind) => lie(parts, kind))));
  surfaces.forEach(({ w, d, rows: wanted }, surface) => {
    const width = w - 2 * MARGIN, columns = columnsOf(all, width);
    const rows = wanted.flatMap((kinds) => rowsOf(kinds, parts, columns, width));
    const free = d - 2 * MARGIN - rows.reduce((sum, { depth }) => sum + depth + STRIP, 0);
    const gap = Math.min(WIDEST_ROW_GAP, free / Math.max(1, rows.length - 1));
    // what no gap takes is shared by front and back
    let front = -d / 2 + MARGIN + (free - gap * (rows.length - 1)) / 2;
    let last: LaidKind | null = null;
    rows.forEach(({ parts: row, depth }, index) => {
      const v = front + STRIP + depth / 2;
      const heads = row.filter(({ kind }, i) => kind !== row[i - 1]?.kind);
      heads.forEach((head, i) => {
        const left = head.u - head.w / 2 - width / 2, next = heads[i + 1];
        const right = next ? next.u - next.w / 2 - width / 2 : width / 2;
        if (head.kind !== last) strips.push({ surface, name: head.kind.name, count: all.filter(({ kind }) => kind === head.kind).length, u: left, v: front + STRIP / 2, w: right - left });
      });
      last = row.at(-1)?.kind ?? null;
      for (const { id, u, w: wide, d: deep, along } of row) spots.push({ id, surface, row: index, u: u - width / 2, v, w: wide, d: deep, along });
      front += STRIP + depth + gap;
    });
  });
  return { spots, strips };
}
