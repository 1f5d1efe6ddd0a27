// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { stillIntent } from '../../../src/input/intent.ts';
import { listenToPointer } from '../../../src/input/pointer.ts';

let surface: HTMLElement;
let now = 0;
let gone = new AbortController();
const intent = stillIntent();
const tap = vi.fn(), hover = vi.fn(), wake = vi.fn();

beforeEach(() => {
  surface = document.createElement('div');
  Object.defineProperty(surface, 'clientHeight', { value: 400 });
  surface.setPointerCapture = () => {};
  document.body.replaceChildren(surface);
  Object.assign(intent, stillIntent());
  for (const spy of [tap, hover, wake]) spy.mockClear();
  now = 1000;
  gone.abort();
  gone = new AbortController();
  listenToPointer(surface, { intent, tap, hover, wake }, gone.signal);
});

interface At { x: number; y: number; id?: number; kind?: 'mouse' | 'touch'; button?: number; buttons?: number; after?: number; shift?: boolean }
function pointer(type: string, { x, y, id = 1, kind = 'mouse', button = 0, buttons = 1, after = 10, shift = false }: At, on: HTMLElement = surface): void {
  now += after;
  const event = new Event(type, { bubbles: true, cancelable: true });
  const values = { clientX: x, clientY: y, pointerId: id, pointerType: kind, button, buttons, shiftKey: shift, timeStamp: now };
  for (const [name, value] of Object.entries(values)) Object.defineProperty(event, name, { value });
  on.dispatchEvent(event);
}

test('a short press in one place is a tap', () => {
  pointer('pointerdown', { x: 50, y: 60 });
  pointer('pointermove', { x: 52, y: 61 });
  pointer('pointerup', { x: 52, y: 61 });
  expect(tap).toHaveBeenCalledWith(52, 61);
  expect(intent.heading).toBe(0);
});

test('a long press is none', () => {
  pointer('pointerdown', { x: 50, y: 60 });
  pointer('pointerup', { x: 50, y: 60, after: 400 });
  expect(tap).not.toHaveBeenCalled();
});

test('dragging looks: to the left turns right, as far as the picture is dragged', () => {
  pointer('pointerdown', { x: 200, y: 200 });
  pointer('pointermove', { x: 100, y: 240 });
  pointer('pointerup', { x: 100, y: 240 });
  expect(intent.heading).toBeCloseTo(0.6, 9);
  expect(intent.pitch).toBeCloseTo(0.24, 9);
  expect(tap).not.toHaveBeenCalled();
});

test('a finger may tremble by 20 pixels, a mouse by 6', () => {
  for (const [kind, way, taps] of [['touch', 18, 1], ['touch', 22, 0], ['mouse', 5, 1], ['mouse', 8, 0]] as const) {
    tap.mockClear();
    pointer('pointerdown', { x: 50, y: 60, kind });
    pointer('pointermove', { x: 50 + way, y: 60, kind });
    pointer('pointerup', { x: 50 + way, y: 60, kind });
    expect(tap, `${kind} ${way}`).toHaveBeenCalledTimes(taps);
  }
});

test('two fingers drawn apart bring nearer by their ratio; neither taps', () => {
  pointer('pointerdown', { x: 100, y: 200, id: 1, kind: 'touch' });
  pointer('pointerdown', { x: 200, y: 200, id: 2, kind: 'touch' });
  pointer('pointermove', { x: 300, y: 200, id: 2, kind: 'touch' });
  expect(intent.zoom).toBeCloseTo(Math.log(2), 9);
  expect(intent.panX).toBeCloseTo(-50 / 400, 9);
  pointer('pointerup', { x: 300, y: 200, id: 2, kind: 'touch' });
  pointer('pointerup', { x: 100, y: 200, id: 1, kind: 'touch' });
  expect(tap).not.toHaveBeenCalled();
});

test('the right button shifts the picture, the left one with Shift too', () => {
  pointer('pointerdown', { x: 100, y: 100, button: 2, buttons: 2 });
  pointer('pointermove', { x: 140, y: 80, buttons: 2 });
  expect([intent.panX, intent.panY]).toEqual([-0.1, -0.05]);
  expect(intent.heading).toBe(0);
});

test('the wheel brings nearer; a line counts as thirty pixels, and no notch more than 300', () => {
  const wheel = (deltaY: number, deltaMode = 0): number => {
    intent.zoom = 0;
    const event = new Event('wheel', { cancelable: true });
    Object.defineProperties(event, { deltaY: { value: deltaY }, deltaMode: { value: deltaMode } });
    surface.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    return intent.zoom;
  };
  expect(wheel(-100)).toBeCloseTo(0.12, 9);
  expect(wheel(2, 1)).toBeCloseTo(-0.072, 9);
  expect(wheel(9000)).toBeCloseTo(-0.36, 9);
});

test('a resting mouse is heard of, until it leaves', () => {
  pointer('pointermove', { x: 10, y: 20, buttons: 0 });
  expect(hover).toHaveBeenLastCalledWith({ x: 10, y: 20 });
  pointer('pointerleave', { x: 10, y: 20 });
  expect(hover).toHaveBeenLastCalledWith(null);
});

test('after the window lost the focus a finger’s end is no tap', () => {
  pointer('pointerdown', { x: 50, y: 60 });
  dispatchEvent(new Event('blur'));
  pointer('pointerup', { x: 50, y: 60 });
  expect(tap).not.toHaveBeenCalled();
});

test('a finger looks from its first eight pixels on, and may still be a tap', () => {
  pointer('pointerdown', { x: 100, y: 100, kind: 'touch' });
  pointer('pointermove', { x: 106, y: 100, kind: 'touch' });
  expect(intent.heading).toBe(0);
  pointer('pointermove', { x: 116, y: 100, kind: 'touch' });
  expect(intent.heading).toBeCloseTo(-0.06, 9);
  pointer('pointerup', { x: 116, y: 100, kind: 'touch' });
  expect(tap).toHaveBeenCalledWith(116, 100);
});

test.each(['pointercancel', 'lostpointercapture', 'resize', 'visibilitychange'])('after %s nothing holds the picture any more', (end) => {
  pointer('pointerdown', { x: 100, y: 100, kind: 'touch' });
  pointer('pointermove', { x: 150, y: 100, kind: 'touch' });
  Object.assign(intent, stillIntent());
  if (end === 'resize') dispatchEvent(new Event(end));
  else if (end === 'visibilitychange') {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event(end));
    hidden.mockRestore();
  } else pointer(end, { x: 150, y: 100, kind: 'touch' });
  pointer('pointermove', { x: 400, y: 300, kind: 'touch' });
  pointer('pointerup', { x: 400, y: 300, kind: 'touch' });
  expect(intent).toEqual(stillIntent());
  expect(tap).not.toHaveBeenCalled();
});

test('a label keeps its tap and gives its drag to the picture, with one finger and with two', () => {
  const label = document.createElement('button'), labels = document.createElement('div');
  labels.dataset['overPicture'] = '';
  labels.append(label);
  document.body.append(labels);
  pointer('pointerdown', { x: 100, y: 100, kind: 'touch' }, label);
  pointer('pointerup', { x: 100, y: 100, kind: 'touch' }, label);
  expect(tap).not.toHaveBeenCalled();
  pointer('pointerdown', { x: 100, y: 100, kind: 'touch' }, label);
  pointer('pointermove', { x: 200, y: 100, kind: 'touch' }, label);
  expect(intent.heading).toBeCloseTo(-0.6, 9);
  pointer('pointerdown', { x: 300, y: 100, id: 2, kind: 'touch' });
  pointer('pointermove', { x: 400, y: 100, id: 2, kind: 'touch' });
  expect(intent.zoom).toBeCloseTo(Math.log(2), 9);
  // the label is gone, the finger is not
  pointer('lostpointercapture', { x: 200, y: 100, kind: 'touch' });
  pointer('pointermove', { x: 300, y: 100, kind: 'touch' });
  expect(intent.zoom).toBeCloseTo(0, 9);
});

test('a label dragged along under the mouse is not clicked; the next click is', () => {
  const label = document.createElement('button'), clicked = vi.fn();
  label.dataset['overPicture'] = '';
  label.addEventListener('click', clicked);
  document.body.append(label);
  pointer('pointerdown', { x: 100, y: 100 }, label);
  pointer('pointermove', { x: 150, y: 100 }, label);
  pointer('pointerup', { x: 150, y: 100 }, label);
  label.click();
  expect(clicked).not.toHaveBeenCalled();
  label.click();
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('a button let go outside the window holds nothing when the mouse comes back', () => {
  pointer('pointerdown', { x: 100, y: 100 });
  pointer('pointermove', { x: 300, y: 300, buttons: 0 });
  expect(intent).toEqual(stillIntent());
});

test('what lies beside the picture is no gesture on it', () => {
  const plate = document.createElement('button');
  document.body.append(plate);
  pointer('pointerdown', { x: 100, y: 100 }, plate);
  pointer('pointermove', { x: 200, y: 100 }, plate);
  expect(intent).toEqual(stillIntent());
});

test('of ten fingers the first two pinch; the others disturb nothing', () => {
  for (let id = 1; id <= 10; id++) pointer('pointerdown', { x: id * 30, y: 100, id, kind: 'touch' });
  for (let id = 3; id <= 10; id++) pointer('pointermove', { x: id * 30, y: 300, id, kind: 'touch' });
  expect(intent).toEqual(stillIntent());
  pointer('pointermove', { x: 90, y: 100, id: 2, kind: 'touch' });
  expect(intent.zoom).toBeCloseTo(Math.log(2), 9);
  for (let id = 1; id <= 10; id++) pointer('pointercancel', { x: id * 30, y: 100, id, kind: 'touch' });
  Object.assign(intent, stillIntent());
  pointer('pointermove', { x: 90, y: 300, id: 2, kind: 'touch' });
  expect(intent).toEqual(stillIntent());
});
