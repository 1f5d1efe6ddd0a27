import { expect, test } from 'vitest';
import { partOffset } from '../../../src/hall/exhibit/explosion.ts';
import { stillIntent } from '../../../src/input/intent.ts';
import { startGlide, stepGlide } from '../../../src/modes/glide.ts';
import { aim, orbitOf, poseOf, startInspect, stepInspect } from '../../../src/modes/inspect.ts';
import type { Pose } from '../../../src/state/frame.ts';

const SPACE = { x0: -29, x1: 29, z0: -11, z1: 11, y0: 0.25, y1: 7 };
const pose = (): Pose => ({ x: -3.4, y: 1.65, z: 0, heading: 0, pitch: 0 });

test('an orbit and its pose are the same camera', () => {
  const there = pose();
  poseOf(orbitOf([-2, 2, 1], [3, 1, -1]), there);
  expect([there.x, there.y, there.z]).toEqual([expect.closeTo(-2, 9), expect.closeTo(2, 9), expect.closeTo(1, 9)]);
  expect(Math.tan(there.pitch)).toBeCloseTo(-1 / Math.hypot(5, 2), 9);
  expect(there.heading).toBeCloseTo(Math.atan2(-2, 5), 9);
});

test('begins at the eye without a jump and ends at the view', () => {
  const eye = pose(), inspect = startInspect(eye, orbitOf([1, 2, 3], [2.5, 1, 0]));
  stepInspect(inspect, stillIntent(), eye, 0, SPACE);
  expect([eye.x, eye.y, eye.z]).toEqual([expect.closeTo(-3.4, 6), expect.closeTo(1.65, 6), expect.closeTo(0, 6)]);
  let moving = true;
  for (let i = 0; i < 300 && moving; i++) moving = stepInspect(inspect, stillIntent(), eye, 1 / 60, SPACE);
  expect(moving).toBe(false);
  expect([eye.x, eye.y, eye.z]).toEqual([expect.closeTo(1, 2), expect.closeTo(2, 2), expect.closeTo(3, 2)]);
});

test('a very long step arrives and stays a number; the camera stays in the hall', () => {
  const eye = pose(), inspect = startInspect(eye, orbitOf([60, 2, 40], [2.5, 1, 0]));
  stepInspect(inspect, { ...stillIntent(), zoom: -9, panX: 40 }, eye, 1e3, SPACE);
  expect(Object.values(eye).every(Number.isFinite)).toBe(true);
  expect(eye.x).toBeLessThanOrEqual(29);
  expect(eye.z).toBeLessThanOrEqual(11);
});

test('arrows with Shift slide the eye: to the right of where it looks, and up', () => {
  const eye = pose(), inspect = startInspect(eye, { x: 2, y: 1, z: 0, distance: 2, turn: 0, tilt: 0 });
  Object.assign(inspect.now, inspect.to);
  stepInspect(inspect, { ...stillIntent(), slideX: 1, slideY: 1 }, eye, 0.5, SPACE);
  // half a second at 0.6 picture heights a second, 2 m away
  expect([inspect.to.z, inspect.to.y]).toEqual([expect.closeTo(0.6, 9), expect.closeTo(1.6, 9)]);
});

test('turns the short way round to the next view', () => {
  const eye = pose(), inspect = startInspect(eye, { x: 0, y: 1, z: 0, distance: 2, turn: 3, tilt: 0.2 });
  Object.assign(inspect.now, inspect.to);
  aim(inspect, { x: 0, y: 1, z: 0, distance: 2, turn: -3, tilt: 0.2 });
  expect(inspect.to.turn - inspect.now.turn).toBeCloseTo(2 * Math.PI - 6, 9);
});

test('a glide takes 0.9 s from one place to the other', () => {
  const eye = pose(), glide = startGlide(eye, { ...pose(), x: 5, heading: -3 });
  let seconds = 0;
  while (stepGlide(glide, eye, 1 / 60)) seconds += 1 / 60;
  expect(seconds).toBeCloseTo(0.9, 1);
  expect(eye.x).toBeCloseTo(5, 9);
});

test('what lies inside starts later, and all parts arrive together', () => {
  expect(partOffset({ starts: 0 }, 0)).toBe(0);
  expect(partOffset({ starts: 0 }, 0.5)).toBe(0.5);
  expect(partOffset({ starts: 0.4 }, 0.4)).toBe(0);
  expect(partOffset({ starts: 0.4 }, 0.7)).toBeCloseTo(0.5, 9);
  expect(partOffset({ starts: 0.6 }, 1)).toBe(1);
});
