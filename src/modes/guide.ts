/** Where a guide goes before a visitor. Metres, radians. */
import { type Floor, type Spot, isFree } from './floor.ts';
import { type Paths, straight } from './path.ts';

/** Room the guide wants about its middle beyond a walker's: it is nearer to the floor, and should not seem to lean on things. */
const ELBOW = 0.12;
/** How far before a visitor it rolls: nearer it hurries, farther it waits. */
const AHEAD = { least: 2, most: 3.2, waits: 4.4 } as const;

/** Free, with room to spare. */
export const hasRoom = (floor: Floor, { x, z }: Spot): boolean =>
  [[0, 0], [ELBOW, 0], [-ELBOW, 0], [0, ELBOW], [0, -ELBOW]].every(([dx = 0, dz = 0]) => isFree(floor, { x: x + dx, z: z + dz }));

/** The pace for one who leads with this much of a start, at most `most`, metres a second. */
export function paceFor(start: number, most: number): number {
  if (start <= AHEAD.most) return most;
  return start >= AHEAD.waits ? 0 : most * (AHEAD.waits - start) / (AHEAD.waits - AHEAD.most);
}

/** A place two paces before a visitor who sets out along a way, a little to its side; on the way itself where there is no room. */
export function startBefore(from: Spot, way: readonly Spot[], floor: Floor): Spot & { readonly heading: number } {
  const next = way.find(({ x, z }) => Math.hypot(x - from.x, z - from.z) > 0.5) ?? way.at(-1) ?? from;
  const heading = Math.atan2(next.z - from.z, next.x - from.x), [c, s] = [Math.cos(heading), Math.sin(heading)];
  for (const [ahead, aside] of [[2.4, 1.1], [2.4, -1.1], [2, 0.5], [2, -0.5], [1.4, 0.9], [1.4, -0.9], [1, 0]] as const) {
    const spot = { x: from.x + c * ahead - s * aside, z: from.z + s * ahead + c * aside };
    if (hasRoom(floor, spot) && straight(floor, from, spot)) return { ...spot, heading };
  }
  return { x: from.x, z: from.z, heading };
}

/** A way by the rails is taken when it is no longer than this, compared with the shortest. */
const DETOUR = 1.3;
/** Nearer than this to each other, rails lead nowhere. Metres. */
const WORTH = 5;

const lengthOf = (from: Spot, way: readonly Spot[]): number => way.reduce((sum, spot, i) => {
  const last = way[i - 1] ?? from;
  return sum + Math.hypot(spot.x - last.x, spot.z - last.z);
}, 0);
const nearest = (rails: readonly Spot[], to: Spot): number => rails.reduce((best, { x, z }, i) => {
  const known = rails[best];
  return known && Math.hypot(known.x - to.x, known.z - to.z) <= Math.hypot(x - to.x, z - to.z) ? best : i;
}, 0);

/** The way of a tour: along the rails where they go there without a detour and nothing stands on them, else the shortest. */
export function ledWay(from: Spot, to: Spot, rails: readonly Spot[], floor: Floor, paths: Paths): Spot[] {
  const direct = paths.find(from, to);
  const a = nearest(rails, from), b = nearest(rails, to), along = a <= b ? rails.slice(a, b + 1) : rails.slice(b, a + 1).toReversed();
  const on = along[0], off = along.at(-1);
  if (direct.length === 0 || !on || !off || lengthOf(on, along) < WORTH) return direct;
  if (along.some((spot, i) => i > 0 && !straight(floor, along[i - 1] ?? spot, spot)) || !isFree(floor, on)) return direct;
  const way = [...paths.find(from, on), ...along.slice(1), ...paths.find(off, to)];
  return lengthOf(from, way) <= DETOUR * lengthOf(from, direct) ? way : direct;
}
