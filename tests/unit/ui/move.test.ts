import { beforeEach, expect, test, vi } from 'vitest';
import { lendHands } from '../../../src/input/hands.ts';
import { stillIntent } from '../../../src/input/intent.ts';
import { startInspect, stepInspect } from '../../../src/modes/inspect.ts';
import { frame, goal } from '../../../src/state/frame.ts';
import { move } from '../../../src/ui/touch/move.ts';
import type { Move } from '../../../src/ui/touch/move-words.ts';

const intent = stillIntent(), press = vi.fn(() => true), wake = vi.fn();
beforeEach(() => {
  Object.assign(intent, stillIntent());
  Object.assign(frame.pose, { x: 2, y: 1.65, z: 3, heading: Math.PI / 2, pitch: 0 });
  goal.now = null;
  press.mockClear();
  lendHands({ intent, press, wake });
});

test('a step ahead and back goes a metre and a half, where one looks', () => {
  move('ahead');
  expect([goal.now?.x, goal.now?.z]).toEqual([expect.closeTo(2, 9), 4.5]);
  move('back');
  expect([goal.now?.x, goal.now?.z]).toEqual([expect.closeTo(2, 9), 1.5]);
});

test('turning is what Q and E do', () => {
  move('left');
  move('right');
  expect(press.mock.calls).toEqual([['turn-left'], ['turn-right']]);
});

/** Where the eye comes to rest after one press: it looked along +x from three metres away. */
function eyeAfter(way: Move): { x: number; y: number; z: number } {
  const pose = { x: -3, y: 1, z: 0, heading: 0, pitch: 0 };
  const inspect = startInspect(pose, { x: 0, y: 1, z: 0, distance: 3, turn: 0, tilt: 0 });
  const space = { x0: -20, x1: 20, z0: -20, z1: 20, y0: 0, y1: 7 };
  move(way);
  stepInspect(inspect, intent, pose, 1e3, space);
  return { x: pose.x, y: pose.y, z: pose.z };
}

test.each([
  ['nearer', -2.222, 1, 0], ['farther', -4.05, 1, 0], ['above', -2.954, 1.521, 0], ['below', -2.954, 0.479, 0],
  // left of one who looks along +x is −z
  ['round-left', -2.819, 1, -1.026], ['round-right', -2.819, 1, 1.026],
] as const)('%s takes the eye to %f, %f, %f', (way, x, y, z) => {
  const eye = eyeAfter(way);
  expect(eye.x).toBeCloseTo(x, 2);
  expect(eye.y).toBeCloseTo(y, 2);
  expect(eye.z).toBeCloseTo(z, 2);
});
