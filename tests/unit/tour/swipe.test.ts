import { expect, test } from 'vitest';
import { swipeStep } from '../../../src/ui/tour/swipe.ts';

test('a finger to the left goes on, to the right back', () => {
  expect(swipeStep(-60, 10)).toBe(1);
  expect(swipeStep(60, -10)).toBe(-1);
});

test('a tap, a short pull, a slanting or upright one are no swipes', () => {
  for (const [dx, dy] of [[0, 0], [-43, 0], [60, 31], [-60, -40], [0, 200]] as const) expect(swipeStep(dx, dy)).toBe(0);
});
