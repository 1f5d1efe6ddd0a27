import { expect, test } from 'vitest';
import { startGlide, stepGlide } from '../../../src/modes/glide.ts';
import type { Pose } from '../../../src/state/frame.ts';

const from: Pose = { x: 0, y: 1, z: 0, heading: 3, pitch: 0.4 }, to: Pose = { x: 2, y: 1.65, z: -1, heading: -3, pitch: 0 };

test('half its time is half its way, the short way round; then it is there, exactly', () => {
  const glide = startGlide(from, to), pose = { ...from };
  expect(stepGlide(glide, pose, 0.45)).toBe(true);
  expect(pose.x).toBeCloseTo(1, 9);
  expect(pose.heading).toBeCloseTo(Math.PI, 9);
  expect(stepGlide(glide, pose, 0.5)).toBe(false);
  expect([pose.x, pose.y, pose.z, pose.pitch]).toEqual([2, 1.65, -1, 0]);
  expect(Math.cos(pose.heading)).toBeCloseTo(Math.cos(-3), 9);
});

test('a step of no time moves nothing, a step of an hour arrives', () => {
  const glide = startGlide(from, to), pose = { ...from };
  stepGlide(glide, pose, 0);
  expect(pose).toEqual(from);
  expect(stepGlide(glide, pose, 3600)).toBe(false);
  expect(pose.x).toBe(2);
});
