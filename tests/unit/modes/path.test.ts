import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivalPose } from '../../../src/hall/director.ts';
import { stillIntent } from '../../../src/input/intent.ts';
import { type Floor, type Spot, isFree } from '../../../src/modes/floor.ts';
import { pathsOn, straight } from '../../../src/modes/path.ts';
import { angle, setOut, startWalk, stepWalk } from '../../../src/modes/walk.ts';
import type { Pose } from '../../../src/state/frame.ts';
import { stations } from '../../../src/stations/index.ts';
import { DOOR, realFloor } from './real-floor.ts';

const paths = pathsOn(realFloor);
const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.z - b.z);
const isWalkable = (floor: Floor, from: Spot, corners: readonly Spot[]): boolean =>
  corners.every((corner, i) => straight(floor, corners[i - 1] ?? from, corner));

test('nothing in the way: the goal itself', () => {
  expect(paths.find(DOOR, { x: -20, z: 0 })).toEqual([{ x: -20, z: 0 }]);
});

test('around the humanoid’s plinth', () => {
  const from = { x: 0, z: 0 }, to = { x: 5, z: 0 }, corners = paths.find(from, to);
  expect(corners.length).toBeGreaterThan(1);
  expect(corners.at(-1)).toEqual(to);
  expect(isWalkable(realFloor, from, corners)).toBe(true);
});

test('a goal inside a thing: the free spot nearest to it', () => {
  const end = paths.find({ x: 0, z: 0 }, { x: 2.5, z: 0 }).at(-1);
  expect(end && isFree(realFloor, end)).toBe(true);
  expect(Math.hypot((end?.x ?? 0) - 2.5, end?.z ?? 0)).toBeLessThan(1.9);
});

test('no way: none', () => {
  const walled: Floor = { bounds: { x0: 0, x1: 10, z0: 0, z1: 4 }, blocks: [{ x: 5, z: 2, w: 1, d: 4 }] };
  expect(pathsOn(walled).find({ x: 1, z: 2 }, { x: 9, z: 2 })).toEqual([]);
});

test('every station can be reached from the door and from every other', () => {
  const spots = [DOOR, ...stations.map((station) => arrivalPose(station))];
  for (const from of spots) for (const to of spots) {
    const corners = paths.find(from, to);
    expect(corners.at(-1)).toMatchObject({ x: to.x, z: to.z });
    expect(isWalkable(realFloor, from, corners)).toBe(true);
  }
});

test('from anywhere to anywhere, every leg is free', () => {
  const { x0, x1, z0, z1 } = realFloor.bounds;
  const spot = fc.record({ x: fc.double({ min: x0, max: x1, noNaN: true }), z: fc.double({ min: z0, max: z1, noNaN: true }) });
  fc.assert(fc.property(spot.filter((one) => isFree(realFloor, one)), spot, (from, to) => {
    const corners = paths.find(from, to);
    expect(corners.length).toBeGreaterThan(0);
    expect(isWalkable(realFloor, from, corners)).toBe(true);
  }), { numRuns: 60 });
});

test.each(stations)('one walks from the door to $id through nothing, and looks at it in the end', (station) => {
  const goal = arrivalPose(station), walk = startWalk(), pose: Pose = { ...goal, ...DOOR, heading: 0, pitch: 0 };
  expect(setOut(walk, pose, goal, paths)).toBe(true);
  for (let i = 0; i < 3600 && stepWalk(walk, stillIntent(), pose, 1 / 60, realFloor); i++) expect(isFree(realFloor, pose)).toBe(true);
  expect(apart(pose, goal)).toBeLessThan(0.05);
  expect(Math.abs(angle(goal.heading - pose.heading))).toBeLessThan(0.02);
});
