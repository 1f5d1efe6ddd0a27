// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lendHands } from '../../../src/input/hands.ts';
import { stillIntent } from '../../../src/input/intent.ts';
import Joystick from '../../../src/ui/touch/Joystick.tsx';
import { stickWay } from '../../../src/ui/touch/stick-way.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

test.each([
  [0, 0, 0, 0], [3, 0, 0, 0], [30, 0, 1, 0], [0, -30, 0, 1], [0, 300, 0, -1], [16.8, 0, 0.5, 0], [-18, -24, -0.6, 0.8],
])('a thumb at %f, %f wants %f aside and %f ahead, of a way of 30 pixels', (dx, dy, sideways, forward) => {
  const way = stickWay(dx, dy, 30);
  expect(way.sideways).toBeCloseTo(sideways, 6);
  expect(way.forward).toBeCloseTo(forward, 6);
});

test('the knob stays within its way', () => expect(stickWay(120, -160, 30)).toMatchObject({ x: 18, y: -24 }));

const intent = stillIntent(), wake = vi.fn();
let root: ReturnType<typeof createRoot>, host: HTMLElement;
beforeEach(async () => {
  host = document.createElement('div');
  document.body.append(host);
  Object.assign(intent, stillIntent());
  lendHands({ intent, press: () => false, wake });
  root = createRoot(host);
  await act(async () => root.render(<Joystick />));
});
afterEach(async () => { await act(async () => root.unmount()); host.remove(); });

function touch(type: string, pointerId: number, clientX: number, clientY: number): void {
  const stick = host.firstElementChild as HTMLElement;
  stick.setPointerCapture = () => {};
  stick.getBoundingClientRect = () => ({ left: 0, top: 0, width: 112, height: 112 }) as DOMRect;
  Object.defineProperty(stick, 'offsetWidth', { value: 112, configurable: true });
  const event = new Event(type, { bubbles: true });
  Object.defineProperties(event, { pointerId: { value: pointerId }, clientX: { value: clientX }, clientY: { value: clientY } });
  act(() => { stick.dispatchEvent(event); });
}

test('the first thumb walks, a second one changes nothing', () => {
  touch('pointerdown', 1, 56, 10);
  expect([intent.forward, intent.sideways]).toEqual([1, 0]);
  touch('pointerdown', 2, 10, 56);
  touch('pointermove', 2, 10, 56);
  expect([intent.forward, intent.sideways]).toEqual([1, 0]);
});

test.each(['pointerup', 'pointercancel', 'lostpointercapture', 'blur', 'resize'])('%s lets go', (end) => {
  touch('pointerdown', 1, 56, 10);
  if (end === 'blur' || end === 'resize') dispatchEvent(new Event(end));
  else touch(end, 1, 56, 10);
  expect([intent.forward, intent.sideways]).toEqual([0, 0]);
});

test('gone from the page, it walks no more', async () => {
  touch('pointerdown', 1, 56, 10);
  await act(async () => root.render(null));
  expect(intent.forward).toBe(0);
});
