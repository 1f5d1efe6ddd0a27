import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOffset } from '../../../src/hall/exhibit/explosion.ts';

test('assembled nothing has moved; taken apart everything has arrived', () => {
  for (const starts of [0, 0.3, 0.6, 0.95, 1]) {
    expect(partOffset({ starts }, 0)).toBe(0);
    expect(partOffset({ starts }, 1)).toBe(starts === 1 ? 0 : 1);
  }
});

test('a part waits for its turn, then is half way in the middle of it', () => {
  expect(partOffset({ starts: 0.5 }, 0.5)).toBe(0);
  expect(partOffset({ starts: 0.5 }, 0.75)).toBe(0.5);
  expect(partOffset({ starts: 0 }, 0.5)).toBe(0.5);
});

test('nothing ever goes back on its way', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(share, share, share, (starts, a, b) => {
    const [less, more] = a < b ? [a, b] : [b, a];
    expect(partOffset({ starts }, more)).toBeGreaterThanOrEqual(partOffset({ starts }, less));
  }));
});
