import { Box3, BoxGeometry, Matrix4, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { openSky, undersides } from '../../../src/hall/exhibit/open-sky.ts';

const field = new Box3(new Vector3(-2, 0, -2), new Vector3(2, 2, 2));
/** a slab of 1 × 1 m whose underside hangs at 0.5 m */
const slab = { geometry: new BoxGeometry(1, 0.1, 1), matrix: new Matrix4().makeTranslation(0, 0.55, 0) };

test('finds the underside, not the top, and nothing beside the thing', () => {
  const heights = undersides([slab], field, 32);
  expect(heights[16 * 32 + 16]).toBeCloseTo(0.5, 5);
  expect(heights[2 * 32 + 2]).toBe(Infinity);
  // 1 m of 4 m: 8 of 32 cells a side, and at most the cells its edges touch
  const covered = heights.filter((height) => height < Infinity).length;
  expect(covered).toBeGreaterThanOrEqual(64);
  expect(covered).toBeLessThanOrEqual(81);
});

test('takes the sky that the form factor says: 0.55 of it below the middle of the slab', () => {
  const open = openSky(undersides([slab], field, 96), 32, 3, 4, 4);
  // two parallel patches, point to square of side 2a at distance h with a = h: F = 4·(1/2π)·2·(1/√2)·atan(1/√2) = 0.554
  expect(1 - (open[16 * 32 + 16] ?? 0)).toBeCloseTo(0.554, 1);
  expect(open[0]).toBeGreaterThan(0.97);
});

test('an empty floor keeps all its light', () => {
  expect(new Set(openSky(undersides([], field, 24), 8, 3, 4, 4))).toEqual(new Set([1]));
});
