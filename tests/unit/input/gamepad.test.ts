import { expect, test } from 'vitest';
import { type PadReading, applyPad, padMake, padRests, readPad, stick } from '../../../src/input/gamepad.ts';
import { stillIntent } from '../../../src/input/intent.ts';

const NONE: ReadonlySet<number> = new Set();
const pad = (axes: number[], down: Record<number, number> = {}): PadReading =>
  ({ axes, buttons: Array.from({ length: 17 }, (_, index) => down[index] ?? 0) });

test.each([
  [0.1, 0.1, 0, 0], [0.15, 0, 0, 0], [0.575, 0, 0.5, 0], [1, 0, 1, 0], [0, -1, 0, -1], [0.6, 0.8, 0.6, 0.8], [0.9, 1.2, 0.6, 0.8],
])('a stick at %f, %f counts as %f, %f: nothing within 0.15, and from there on from nothing', (x, y, outX, outY) => {
  const out = stick(x, y);
  expect(out.x).toBeCloseTo(outX, 4);
  expect(out.y).toBeCloseTo(outY, 4);
});

test('a pad without axes rests', () => expect(padRests(readPad({ axes: [], buttons: [] }, NONE))).toBe(true));

test('walking: the left stick walks, the right one looks', () => {
  const intent = stillIntent();
  applyPad(readPad(pad([0.575, -1, 1, 0]), NONE), intent, 'walk', 0.1);
  // 1.15 long, so cut to 1: 0.575 / 1.1535, 1 / 1.1535
  expect(intent.sideways).toBeCloseTo(0.4985, 4);
  expect(intent.forward).toBeCloseTo(0.8669, 4);
  expect(intent.heading).toBeCloseTo(0.22, 9);
  expect(intent.pitch).toBeCloseTo(0, 9);
  applyPad(readPad(pad([0, 0, 0, 1]), NONE), intent, 'walk', 0.1);
  expect([intent.forward, intent.sideways]).toEqual([0, 0]);
  expect(intent.pitch).toBeCloseTo(-0.22, 9);
});

test('before an exhibit: the right stick goes round it, the left one comes nearer and slides', () => {
  const intent = stillIntent();
  applyPad(readPad(pad([0, -1, 1, 0]), NONE), intent, 'inspect', 0.1);
  expect(intent).toEqual({ ...stillIntent(), orbitX: 1, zoom: 0.12 });
  applyPad(readPad(pad([1, 0, 0, -1]), NONE), intent, 'inspect', 0.1);
  expect([intent.slideX, intent.orbitX, intent.orbitY]).toEqual([1, 0, 1]);
});

test.each([
  [0, 'open'], [1, 'back'], [2, 'map'], [3, 'text'], [4, 'previous-station'], [5, 'next-station'], [8, 'reset'], [9, 'menu'],
  [12, 'focus-up'], [13, 'focus-down'], [14, 'focus-left'], [15, 'focus-right'],
])('button %i is "%s", once for each press', (button, action) => {
  const first = readPad(pad([0, 0, 0, 0], { [button]: 1 }), NONE);
  expect(first.pressed).toEqual([action]);
  const held = readPad(pad([0, 0, 0, 0], { [button]: 1 }), first.down);
  expect(held.pressed).toEqual([]);
  const free = readPad(pad([0, 0, 0, 0]), held.down);
  expect(readPad(pad([0, 0, 0, 0], { [button]: 1 }), free.down).pressed).toEqual([action]);
});

test('triggers take apart by how far they are pulled; other buttons do nothing', () => {
  expect(readPad(pad([0, 0, 0, 0], { 7: 0.575 }), NONE).apart).toBeCloseTo(0.5, 9);
  expect(readPad(pad([0, 0, 0, 0], { 6: 1 }), NONE).apart).toBe(-1);
  expect(readPad(pad([0, 0, 0, 0], { 6: 1, 7: 1, 10: 1, 16: 1 }), NONE)).toMatchObject({ apart: 0, pressed: [] });
});

test.each([
  ['Xbox Wireless Controller (STANDARD GAMEPAD Vendor: 045e Product: 0b13)', 'letters'],
  ['DualSense Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 0ce6)', 'shapes'],
  ['Pro Controller (STANDARD GAMEPAD Vendor: 057e Product: 2009)', 'turned'],
  ['USB Gamepad', 'letters'],
])('%s has %s on its buttons', (id, make) => expect(padMake(id)).toBe(make));
