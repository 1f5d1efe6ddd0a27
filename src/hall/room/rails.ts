/**
 * The rails let into the floor: out of the door, up the east side, round before the flying taxi, back down the west side.
 * East and west are mirror images, so one half is written down. Metres, hall coordinates.
 */
import { SOUTH } from './plan.ts';

export const GAUGE = 0.9;
/** nothing stands nearer to the centre line */
export const RAIL_CLEARANCE = 1.2;
export const RAIL = {
  /** centre line in the doorway, along the nave, and its northernmost x */
  doorZ: 0.75, sideZ: 5.4, northX: 12.2, radius: 5,
  /** where the track begins to swing out from the door */
  swingX: -29.2,
} as const;

/** half of the sideways shift is turned by either arc of the swing */
const SWING = Math.acos(1 - (RAIL.sideZ - RAIL.doorZ) / 2 / RAIL.radius);
export const RAIL_SWING = {
  angle: SWING,
  middleX: RAIL.swingX + RAIL.radius * Math.sin(SWING),
  endX: RAIL.swingX + 2 * RAIL.radius * Math.sin(SWING),
} as const;
const TURN_X = RAIL.northX - RAIL.radius;

interface Piece { readonly length: number; readonly at: (s: number) => readonly [x: number, z: number, heading: number] }
const line = (x: number, z: number, heading: number, length: number): Piece =>
  ({ length, at: (s) => [x + Math.cos(heading) * s, z + Math.sin(heading) * s, heading] });
/** `turn` +1 swings from +x towards +z */
const arc = (cx: number, cz: number, from: number, turn: 1 | -1, angle: number): Piece => ({
  length: RAIL.radius * angle,
  at: (s) => {
    const heading = from + turn * s / RAIL.radius;
    return [cx + turn * RAIL.radius * Math.sin(heading), cz - turn * RAIL.radius * Math.cos(heading), heading];
  },
});

const EAST_HALF: readonly Piece[] = [
  line(SOUTH, RAIL.doorZ, 0, RAIL.swingX - SOUTH),
  arc(RAIL.swingX, RAIL.doorZ + RAIL.radius, 0, 1, SWING),
  arc(RAIL_SWING.endX, RAIL.sideZ - RAIL.radius, SWING, -1, SWING),
  line(RAIL_SWING.endX, RAIL.sideZ, 0, TURN_X - RAIL_SWING.endX),
  arc(TURN_X, RAIL.sideZ - RAIL.radius, 0, -1, Math.PI / 2),
  line(RAIL.northX, RAIL.sideZ - RAIL.radius, -Math.PI / 2, RAIL.sideZ - RAIL.radius),
];
const HALF_LENGTH = EAST_HALF.reduce((sum, piece) => sum + piece.length, 0);

/** From door to door, metres. */
export const RAIL_LENGTH = 2 * HALF_LENGTH;

export interface RailPoint { readonly x: number; readonly z: number; /** direction of travel, 0 along +x, growing towards +z */ readonly heading: number }
/** The centre line after `s` metres from the door; clamped to the track's two ends. */
export function railPoint(s: number): RailPoint {
  const way = Math.min(RAIL_LENGTH, Math.max(0, s));
  const back = way > HALF_LENGTH;
  let rest = back ? RAIL_LENGTH - way : way;
  for (const piece of EAST_HALF) {
    if (rest <= piece.length || piece === EAST_HALF.at(-1)) {
      const [x, z, heading] = piece.at(rest);
      return back ? { x, z: -z, heading: Math.PI - heading } : { x, z, heading };
    }
    rest -= piece.length;
  }
  throw new Error('rails without pieces');
}
/** Points every `step` metres or a little less, both ends included: for the map and for path-finding. */
export function railPoints(step = 0.5): RailPoint[] {
  const count = Math.ceil(RAIL_LENGTH / step);
  return Array.from({ length: count + 1 }, (_, i) => railPoint((i / count) * RAIL_LENGTH));
}
