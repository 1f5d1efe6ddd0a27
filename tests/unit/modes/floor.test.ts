import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOUNDS, PLACES, roomBlocks } from '../../../src/hall/room/plan.ts';
import { BODY_RADIUS, type Floor, type Spot, isFree, slide } from '../../../src/modes/floor.ts';
import { pathsOn } from '../../../src/modes/path.ts';
import { stations } from '../../../src/stations/index.ts';

const { minX: x0, maxX: x1, minZ: z0, maxZ: z1 } = BOUNDS;
const hall: Floor = { bounds: { x0, x1, z0, z1 }, blocks: [...roomBlocks(), ...stations.flatMap(({ blocks }) => blocks)] };
const room: Floor = { bounds: { x0: -5, x1: 5, z0: -5, z1: 5 }, blocks: [{ x: 0, z: 0, w: 2, d: 2 }] };
const arrivals: readonly (Spot & { id: string })[] = stations.map(({ id, arrival: { eye } }) => ({ id, x: eye[0], z: eye[2] }));
const DOOR: Spot = { x: -26, z: 0 };

test('stops before a block at the width of a body', () => {
  expect(slide(room, { x: -4, z: 0 }, 8, 0)).toEqual({ x: -1 - BODY_RADIUS, z: 0 });
});

test('slides along a block that stands aslant in the way', () => {
  const end = slide(room, { x: -2, z: 0.5 }, 2, 2);
  expect(end.x).toBeCloseTo(0, 1);
  expect(end.z).toBeCloseTo(2.5, 5);
});

test('goes no farther than the wall, and stays in a corner', () => {
  expect(slide(room, { x: 4, z: 4 }, 9, 9)).toEqual({ x: 5 - BODY_RADIUS, z: 5 - BODY_RADIUS });
});

test('stands still for no step, and for one that is no number', () => {
  expect(slide(room, { x: -4, z: 0 }, 0, 0)).toEqual({ x: -4, z: 0 });
  expect(slide(room, { x: -4, z: 0 }, Number.NaN, 0)).toEqual({ x: -4, z: 0 });
});

test('one can stand where a visitor arrives, and reach every station from the door and back', () => {
  const paths = pathsOn(hall);
  for (const arrival of arrivals) {
    expect(isFree(hall, arrival), arrival.id).toBe(true);
    for (const [from, to] of [[DOOR, arrival], [arrival, DOOR]] as const) {
      const end = paths.find(from, to).at(-1);
      expect(end && Math.hypot(end.x - to.x, end.z - to.z), `${arrival.id}`).toBeLessThan(0.01);
    }
  }
});

test('3,000 random walks from every place: never inside a thing, never off the floor, never stuck', () => {
  const starts = [DOOR, ...arrivals, ...PLACES.map(({ x, z, d }) => ({ x, z: z + (z > 0 ? -1 : 1) * (d / 2 + 1.2) }))].filter((spot) => isFree(hall, spot));
  expect(starts.length).toBeGreaterThan(15);
  const step = fc.record({ way: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), far: fc.double({ min: 0, max: 4, noNaN: true }) });
  fc.assert(fc.property(fc.constantFrom(...starts), fc.array(step, { minLength: 1, maxLength: 12 }), (start, steps) => {
    let here: Spot = start;
    for (const { way, far } of steps) {
      here = slide(hall, here, Math.cos(way) * far, Math.sin(way) * far);
      if (!isFree(hall, here)) return false;
    }
    // from wherever one has come to, some direction still leads half a metre away
    return [0, 1, 2, 3, 4, 5, 6, 7].some((eighth) => {
      const away = slide(hall, here, Math.cos((eighth * Math.PI) / 4) * 0.6, Math.sin((eighth * Math.PI) / 4) * 0.6);
      return Math.hypot(away.x - here.x, away.z - here.z) > 0.5;
    });
  }), { numRuns: 3000, seed: 7 });
});
