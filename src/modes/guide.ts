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

/** The place so far along a way, and where the way leads there; its end where it is shorter. */
function along(from: Spot, way: readonly Spot[], far: number): Spot & { readonly heading: number } {
  let last = from, rest = far, heading = 0;
  for (const corner of way) {
    const step = Math.hypot(corner.x - last.x, corner.z - last.z);
    if (step > 0) heading = Math.atan2(corner.z - last.z, corner.x - last.x);
    if (step >= rest) return { x: last.x + Math.cos(heading) * rest, z: last.z + Math.sin(heading) * rest, heading };
    rest -= step;
    last = corner;
  }
  return { x: last.x, z: last.z, heading };
}

/** A place some paces before a visitor who sets out along a way, a little to its side; on the way itself where there is no room. */
export function startBefore(from: Spot, way: readonly Spot[], floor: Floor): Spot & { readonly heading: number } {
  for (const [ahead, aside] of [[4, 0.4], [4, -0.4], [3.2, 0.6], [3.2, -0.6], [2.4, 1.1], [2.4, -1.1], [2, 0.5], [2, -0.5], [1.4, 0.9], [1.4, -0.9], [1, 0]] as const) {
    const { x, z, heading } = along(from, way, ahead), spot = { x: x - Math.sin(heading) * aside, z: z + Math.cos(heading) * aside };
    if (hasRoom(floor, spot) && straight(floor, from, spot)) return { ...spot, heading };
  }
  return { x: from.x, z: from.z, heading: along(from, way, 1).heading };
}

/** By how much less way than a visitor the guide has before it; negative where it is behind. Metres. */
export function startOn(at: Spot, way: readonly Spot[], visitor: Spot): number {
  let rest = 0, visitors = Infinity;
  for (let i = way.length - 1; i >= 0; i--) {
    const corner = way[i] ?? at, last = way[i - 1] ?? at;
    visitors = Math.min(visitors, rest + Math.hypot(corner.x - visitor.x, corner.z - visitor.z));
    rest += Math.hypot(corner.x - last.x, corner.z - last.z);
  }
  return way.length > 0 ? visitors - rest : 0;
}

/** A way by the rails is taken when it is no longer than this, compared with the shortest. */
const DETOUR = 1.3;
/** Nearer than this to each other, rails lead nowhere. Metres. */
const WORTH = 5;
/** A metre beside the rails counts as so many on them, for where to join them: not at right angles, nor at the very end. */
const BESIDE = 1.35;

const lengthOf = (from: Spot, way: readonly Spot[]): number => way.reduce((sum, spot, i) => {
  const last = way[i - 1] ?? from;
  return sum + Math.hypot(spot.x - last.x, spot.z - last.z);
}, 0);
const nearest = (rails: readonly Spot[], to: Spot): number => rails.reduce((best, { x, z }, i) => {
  const known = rails[best];
  return known && Math.hypot(known.x - to.x, known.z - to.z) <= Math.hypot(x - to.x, z - to.z) ? best : i;
}, 0);

/** Where someone who goes on along the rails joins them. */
function joining(rails: readonly Spot[], from: Spot): number {
  let gone = 0, last = rails[0] ?? from, best = 0, least = Infinity;
  for (const [i, spot] of rails.entries()) {
    gone += Math.hypot(spot.x - last.x, spot.z - last.z);
    const cost = Math.hypot(spot.x - from.x, spot.z - from.z) * BESIDE - gone;
    if (cost < least) [least, best] = [cost, i];
    last = spot;
  }
  return best;
}

/** The way of a tour: along the rails where they go there without a detour and nothing stands on them, else the shortest. */
export function ledWay(from: Spot, to: Spot, rails: readonly Spot[], floor: Floor, paths: Paths): Spot[] {
  const direct = paths.find(from, to);
  const a = nearest(rails, from), b = nearest(rails, to), between = a <= b ? rails.slice(a, b + 1) : rails.slice(b, a + 1).toReversed();
  const used = between.slice(joining(between, from)), on = used[0], off = used.at(-1);
  if (direct.length === 0 || !on || !off || lengthOf(on, used) < WORTH) return direct;
  if (used.some((spot, i) => i > 0 && !straight(floor, used[i - 1] ?? spot, spot)) || !isFree(floor, on)) return direct;
  const way = [...paths.find(from, on), ...used.slice(1), ...paths.find(off, to)];
  return lengthOf(from, way) <= DETOUR * lengthOf(from, direct) ? way : direct;
}

/** It leaves the visitor's way so far before its end for its own place; a shorter way is not worth going along. Metres. */
const LEAVES = 4, SHORT = 9;

/** The guide's way to its own place: before a visitor's feet, along the way that one takes from `from`. */
export function wayAhead(at: Spot, post: Spot, from: Spot, way: readonly Spot[], paths: Paths): Spot[] {
  const length = lengthOf(from, way);
  if (length < SHORT) return paths.find(at, post);
  const leaving = along(from, way, length - LEAVES), used: Spot[] = [];
  let gone = 0, last = from;
  for (const corner of way) {
    gone += Math.hypot(corner.x - last.x, corner.z - last.z);
    if (gone > AHEAD.waits && gone < length - LEAVES) used.push(corner);
    last = corner;
  }
  const [first = leaving, ...rest] = [...used, leaving];
  return [...paths.find(at, first), ...rest, ...paths.find(leaving, post)];
}
