/** Chord error a round shape may have, millimetres: 0.06 shows no facets in a close-up of a joint. */
const FINE = 0.06;
let tolerance = FINE;

/** The chord tolerance in force, millimetres. */
export const chordTolerance = (): number => tolerance;

/**
 * Build something coarser (or finer): every round shape made inside `make` keeps this chord error.
 * `make` must be synchronous, or the setting would leak into whatever is built meanwhile.
 * @param chord millimetres; 0.06 is the default, 0.35 suits a small repeated thing, 1 a vehicle
 */
export function withQuality<T>(chord: number, make: () => T): T {
  if (!(chord > 0)) throw new RangeError(`withQuality: the chord tolerance must be positive, not ${chord}`);
  const before = tolerance;
  tolerance = chord;
  try {
    return make();
  } finally {
    tolerance = before;
  }
}

/** Segments of a full circle of radius `r` (mm): a multiple of four from 8 to 96, so that quarters stay symmetric. */
export function segs(r: number, chord: number = tolerance): number {
  const sagitta = Math.min(0.5, chord / Math.max(r, 1e-6));
  const even = 4 * Math.ceil(Math.PI / Math.acos(1 - sagitta) / 4);
  return Math.max(chord > 0.2 ? 8 : 12, Math.min(96, even));
}

/** Segments of a quarter fillet of radius `r` (mm). One with analytic normals already reads as round. */
export function filletSegs(r: number): number {
  const relative = r * FINE / tolerance;
  if (relative <= 0.32) return 1;
  if (relative <= 1.1) return 2;
  return relative <= 3 ? 3 : 4;
}
