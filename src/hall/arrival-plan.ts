/** The first seconds: two leaves open and the eye glides in. Pure: what stands where, this long after the doors began to move. */
import { LEAVES } from './room/plan.ts';

/** From the first movement until the visitor stands in the hall, seconds. */
export const ARRIVAL_SECONDS = 4.5;
/** Where visitors stand then, along the nave, metres. */
export const STAND_X = -26;
/** How far the leaves open, radians: a little less than square to the wall. */
export const OPEN = 1.5;
/** The leaves move from … to, the eye from … to, seconds. */
const LEAVES_MOVE = [0.25, 2.75] as const, EYE_MOVES = [0.45, ARRIVAL_SECONDS] as const;
/** From the leaves to the eye before they open, metres: nearest and farthest; and how much of the doors' width the picture should hold. */
const NEAREST = 1.7, FARTHEST = 3.8, WIDTH_SEEN = 2.9;

export interface Moment {
  /** radians the leaves stand open */
  readonly swing: number;
  /** metres the eye still is behind where visitors stand */
  readonly behind: number;
}

/** Starts and ends at rest, also in its acceleration. t 0 … 1; outside, its ends. */
export function ease(t: number): number {
  const s = Math.min(1, Math.max(0, t));
  return s * s * s * (s * (6 * s - 15) + 10);
}
const during = ([from, to]: readonly [number, number], seconds: number): number => ease((seconds - from) / (to - from));

/** How far behind the visitors' place the eye begins. `across`: width of the picture one metre before the eye, metres. */
export function beginning(across: number): number {
  const before = Math.min(FARTHEST, Math.max(NEAREST, WIDTH_SEEN / Math.max(0.1, across)));
  return STAND_X - LEAVES.outer + before;
}

/** The moment `seconds` after the beginning, for an eye that begins `far` metres behind; before and after, its ends. */
export function arrivalAt(seconds: number, far: number): Moment {
  return { swing: OPEN * during(LEAVES_MOVE, seconds), behind: far * (1 - during(EYE_MOVES, seconds)) };
}

/** The free edge of the leaf on the side z > 0, and its hinge: x and z, metres. */
export function leafAt(swing: number): { readonly hinge: readonly [number, number]; readonly edge: readonly [number, number] } {
  const { inner, hinge } = LEAVES;
  return { hinge: [inner, hinge], edge: [inner + hinge * Math.sin(swing), hinge * (1 - Math.cos(swing))] };
}
