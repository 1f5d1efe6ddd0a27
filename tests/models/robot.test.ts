import { expect, test } from 'vitest';
import { readManifest } from '../../models/kit/manifest.ts';
import { CASTOR, WHEEL } from '../../models/robot/measures.ts';
import { TURNING } from '../../src/hall/guide.ts';

const entry = readManifest()['robot'];

test('the robot has parts enough to be looked at, and is light enough to come along', () => {
  expect(entry?.parts.length).toBeGreaterThanOrEqual(40);
  expect(entry?.triangles.drawn).toBeLessThanOrEqual(45_000);
  expect(entry?.files['robot.glb']?.brotli).toBeLessThanOrEqual(120 * 1024);
});

test('what the hall turns is there, and turns about its own axle', () => {
  const parts = entry?.parts ?? [];
  expect(parts).toContain('display-dot');
  expect(TURNING.map(({ part }) => parts.filter((id) => part.test(id)).length)).toEqual([1, 1, 2, 2]);
  const [left, right, front, rear] = TURNING;
  expect([left?.radius, right?.radius, left?.x, right?.x]).toEqual([WHEEL.radius, WHEEL.radius, 0, 0]);
  expect([front?.radius, rear?.radius]).toEqual([CASTOR.radius, CASTOR.radius]);
  expect([front?.x, rear?.x]).toEqual([CASTOR.x - CASTOR.trail, -CASTOR.x - CASTOR.trail]);
});
