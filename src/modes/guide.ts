/** Where a guide goes before a visitor, and where it waits beside an exhibit. Metres, radians. */
import type { StationPlan } from '../content/types.ts';
import { type Floor, type Spot, isFree } from './floor.ts';
import { type Paths, straight } from './path.ts';
import { angle } from './walk.ts';

/** Room the guide wants about its middle beyond a walker's: it is nearer to the floor, and should not seem to lean on things. */
const ELBOW = 0.12;
/** How far before a visitor it rolls: nearer it hurries, farther it waits. */
const AHEAD = { least: 2, most: 3.2, waits: 4.4 } as const;

/** Free, with room to spare. */
const hasRoom = (floor: Floor, { x, z }: Spot): boolean =>
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

type Shown = Pick<StationPlan, 'place' | 'arrival' | 'views' | 'blocks'>;

/** Least and greatest bearing of a station's own things from the eye, seen from the way it looks. */
function span(eye: Spot, look: number, { blocks, place }: Shown): readonly [number, number] {
  const corners = blocks.flatMap(({ x, z, w, d }) => [-1, 1].flatMap((i) => [-1, 1].map((k) => ({ x: x + (i * w) / 2, z: z + (k * d) / 2 }))));
  const all = [...corners, place].map((spot) => angle(Math.atan2(spot.z - eye.z, spot.x - eye.x) - look)).filter((bearing) => Math.abs(bearing) < Math.PI / 2);
  return [Math.min(...all), Math.max(...all)];
}

/** Bearings at which it is looked for, from the middle of the picture to the left, where no panel lies. Radians. */
const LEAST_BEARING = 0.2, MOST_BEARING = 0.42, BEARINGS = 9;
/** How far from the eye, metres. */
const NEAREST = 2.6, FARTHEST = 9, STEP = 0.2;

/**
 * The place where a guide waits while a station is told: left of what is shown, so that neither exhibit nor panel is hidden, and
 * turned to it. Falls back to the visitor's own arrival place where nothing is free.
 */
export function postFor(station: Shown, floor: Floor): Spot & { readonly heading: number } {
  const { eye, at } = station.views?.whole ?? station.arrival, [ex, , ez] = eye, [ax, , az] = at;
  const from = { x: ex, z: ez }, look = Math.atan2(az - ez, ax - ex), far = Math.hypot(ax - ex, az - ez);
  const [left] = span(from, look, station);
  let best: Spot | null = null, least = Infinity;
  for (let i = 0; i <= BEARINGS; i++) {
    const bearing = -(LEAST_BEARING + ((MOST_BEARING - LEAST_BEARING) * i) / BEARINGS);
    for (let away = NEAREST; away <= FARTHEST; away += STEP) {
      const spot = { x: ex + Math.cos(look + bearing) * away, z: ez + Math.sin(look + bearing) * away };
      if (!hasRoom(floor, spot)) continue;
      // beside the exhibit is best, and about as far away as it; before it, low and near the picture's edge
      const hides = bearing > left ? 1.5 : 0;
      const cost = hides + Math.abs(away - Math.max(3.4, far * 0.8)) * 0.4 + Math.abs(bearing + 0.33) * 3;
      if (cost < least) { least = cost; best = spot; }
    }
  }
  const spot = best ?? { x: station.arrival.eye[0], z: station.arrival.eye[2] };
  return { ...spot, heading: Math.atan2(station.place.z - spot.z, station.place.x - spot.x) };
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
