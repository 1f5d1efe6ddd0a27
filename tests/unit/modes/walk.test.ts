import { expect, test } from 'vitest';
import { stillIntent } from '../../../src/input/intent.ts';
import type { Floor } from '../../../src/modes/floor.ts';
import { pathsOn } from '../../../src/modes/path.ts';
import { type Walk, WALK_SPEED, setOut, startWalk, stepWalk } from '../../../src/modes/walk.ts';
import type { Pose } from '../../../src/state/frame.ts';

const field: Floor = { bounds: { x0: -50, x1: 50, z0: -50, z1: 50 }, blocks: [] };
const start = (): Pose => ({ x: 0, y: 1.65, z: 0, heading: 0, pitch: 0 });

function walkFor(seconds: number, hertz: number, wish: Partial<ReturnType<typeof stillIntent>>, floor = field): Pose {
  const walk = startWalk(), pose = start();
  for (let i = 0; i < seconds * hertz; i++) stepWalk(walk, { ...stillIntent(), ...wish }, pose, 1 / hertz, floor);
  return pose;
}

test('walks 1.6 m/s, after an eased start', () => {
  expect(walkFor(1, 60, { forward: 1 }).x).toBeCloseTo(WALK_SPEED - WALK_SPEED / 9, 2);
  expect(walkFor(11, 60, { forward: 1 }).x - walkFor(1, 60, { forward: 1 }).x).toBeCloseTo(16, 2);
});

test('runs 1.7 times as fast, and no faster aslant', () => {
  expect(walkFor(11, 60, { forward: 1, run: true }).x - walkFor(1, 60, { forward: 1, run: true }).x).toBeCloseTo(27.2, 2);
  const aslant = walkFor(10, 60, { forward: 1, sideways: 1 });
  expect(Math.hypot(aslant.x, aslant.z)).toBeCloseTo(walkFor(10, 60, { forward: 1 }).x, 6);
});

test('sideways is to the right: towards +z when one looks along +x', () => {
  const pose = walkFor(2, 60, { sideways: 1 });
  expect(pose.z).toBeGreaterThan(2.5);
  expect(Math.abs(pose.x)).toBeLessThan(1e-9);
});

test.for([30, 144])('comes to the same place at %d as at 60 frames a second, within a millimetre', (hertz) => {
  const a = walkFor(3, 60, { forward: 1, sideways: 0.4 }), b = walkFor(3, hertz, { forward: 1, sideways: 0.4 });
  expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeLessThan(0.001);
});

test('stops within half a metre when the key is let go, and then is still', () => {
  const walk = startWalk(), pose = start();
  for (let i = 0; i < 120; i++) stepWalk(walk, { ...stillIntent(), forward: 1 }, pose, 1 / 60, field);
  const before = pose.x;
  let moving = true;
  for (let i = 0; i < 120; i++) moving = stepWalk(walk, stillIntent(), pose, 1 / 60, field);
  expect(pose.x - before).toBeLessThan(0.5);
  expect(moving).toBe(false);
});

test('a pinch to double goes two metres ahead, and no farther', () => {
  const walk = startWalk(), pose = start();
  stepWalk(walk, { ...stillIntent(), zoom: Math.log(2) }, pose, 1 / 60, field);
  for (let i = 0; i < 120; i++) stepWalk(walk, stillIntent(), pose, 1 / 60, field);
  expect(pose.x).toBeCloseTo(2.08, 2);
});

test('looks up and down no more than 60°', () => {
  const walk = startWalk(), pose = start();
  stepWalk(walk, { ...stillIntent(), pitch: 9 }, pose, 1 / 60, field);
  expect(pose.pitch).toBeCloseTo(Math.PI / 3, 9);
});

function arrive(walk: Walk, pose: Pose, floor: Floor): number {
  for (let i = 1; i < 3000; i++) if (!stepWalk(walk, stillIntent(), pose, 1 / 60, floor)) return i / 60;
  return Infinity;
}

test('walks to a goal round a thing, looks as asked, and stops there', () => {
  const floor: Floor = { bounds: { x0: -6, x1: 6, z0: -6, z1: 6 }, blocks: [{ x: 0, z: 0, w: 3, d: 3 }] };
  const walk = startWalk(), pose: Pose = { ...start(), x: -4 };
  expect(setOut(walk, pose, { x: 4, z: 0, heading: 1, pitch: -0.2 }, pathsOn(floor))).toBe(true);
  expect(arrive(walk, pose, floor)).toBeLessThan(9);
  expect(Math.hypot(pose.x - 4, pose.z)).toBeLessThan(0.05);
  expect(pose.heading).toBeCloseTo(1, 1);
});

test('an own step ends the way to a goal; a jump is there at once', () => {
  const walk = startWalk(), pose = start(), paths = pathsOn({ ...field, bounds: { x0: -9, x1: 9, z0: -9, z1: 9 } });
  setOut(walk, pose, { x: 6, z: 0 }, paths);
  stepWalk(walk, { ...stillIntent(), forward: -1 }, pose, 1 / 60, field);
  expect(walk.goal).toBeNull();
  setOut(walk, pose, { x: 6, z: 2, heading: 2, jump: true }, paths);
  expect(pose).toEqual({ x: 6, y: 1.65, z: 2, heading: 2, pitch: 0 });
});

test('a goal inside a thing is met at the nearest free spot', () => {
  const floor: Floor = { bounds: { x0: -6, x1: 6, z0: -6, z1: 6 }, blocks: [{ x: 2, z: 0, w: 2, d: 2 }] };
  const end = pathsOn(floor).find({ x: -4, z: 0 }, { x: 1.5, z: 0.1 }).at(-1);
  expect(end?.x).toBeGreaterThan(0);
  expect(end?.x).toBeLessThan(0.71);
});
