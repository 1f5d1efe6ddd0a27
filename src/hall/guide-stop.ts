/** How a stop of a tour is looked at with the robot beside what is told, and where that waits. Comes with the robot. */
import { Box3 } from 'three';
import type { PartId, StationPlan } from '../content/types.ts';
import { type Box, type Framed, type Free, frameWith } from '../modes/guide-sight.ts';
import type { Floor } from '../modes/floor.ts';
import { type Orbit, orbitOf } from '../modes/inspect.ts';
import { type Labelled, partBounds } from './anchors.ts';
import { partOrbit } from './part-orbit.ts';

/** Parts as they stand in the hall. */
export type Shown = Pick<Labelled, 'parts' | 'object' | 'root' | 'matrixOf'>;

/** How high whatever else stands in the hall is taken to be, metres. */
const TALL = 1.3;
const bounds = new Box3();
const boxOf = ({ min, max }: Box3): Box => [min.x, min.y, min.z, max.x, max.y, max.z];

/** What is told: of the whole exhibit as far as it is taken apart, 0 … 1, or of one part. */
export interface Told { readonly part: PartId | null; readonly explosion: number }

/** The camera as the station itself wants it, whatever side the visitor was on before. */
function ownOrbit({ arrival, views }: Pick<StationPlan, 'arrival' | 'views'>, shown: Shown, { part: id, explosion }: Told): { orbit: Orbit; focus: Box | null } {
  const { whole, exploded } = views ?? { whole: arrival, exploded: arrival };
  const a = orbitOf(whole.eye, whole.at), b = orbitOf(exploded.eye, exploded.at), share = Math.min(1, explosion);
  const mix = (key: keyof Orbit): number => a[key] + (b[key] - a[key]) * share;
  const orbit = { x: mix('x'), y: mix('y'), z: mix('z'), distance: mix('distance'), turn: mix('turn'), tilt: mix('tilt') };
  const part = shown.parts.find((one) => one.id === id);
  if (!part) return { orbit, focus: null };
  partBounds(shown, part, explosion, bounds);
  return { orbit: partOrbit(bounds, explosion, orbit), focus: boxOf(bounds) };
}

/** Camera and robot for a stop; `post` null: nowhere in this picture is room for it. A search in steps of some milliseconds. */
export function stopWith(station: Pick<StationPlan, 'arrival' | 'views' | 'blocks'>, shown: Shown, told: Told, free: Free, floor: Floor): Generator<undefined, Framed> {
  const { orbit, focus } = ownOrbit(station, shown, told), own = new Set(station.blocks);
  const things = {
    shown: shown.parts.map((part) => boxOf(partBounds(shown, part, told.explosion, bounds))),
    others: floor.blocks.filter((block) => !own.has(block)).map(({ x, z, w, d }): Box => [x - w / 2, 0, z - d / 2, x + w / 2, TALL, z + d / 2]),
  };
  return frameWith(orbit, free, things, focus, floor);
}
