// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stillIntent } from '../../../src/input/intent.ts';
import { listenToKeyboard } from '../../../src/input/keyboard.ts';
import type { KeyContext } from '../../../src/input/keys.ts';

let gone: AbortController;
let context: { -readonly [K in keyof KeyContext]: KeyContext[K] };
const intent = stillIntent();
const press = vi.fn(() => true);
const wake = vi.fn();

beforeEach(() => {
  gone = new AbortController();
  context = { where: 'walk', letters: true };
  Object.assign(intent, stillIntent());
  press.mockClear();
  wake.mockClear();
  listenToKeyboard({ intent, context: () => context, press, wake }, gone.signal);
});
afterEach(() => { gone.abort(); document.body.replaceChildren(); });

const key = (type: 'keydown' | 'keyup', code: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent => {
  const event = new KeyboardEvent(type, { code, key: code, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
};
const put = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
};

test('a held key is wanted until it is let go', () => {
  expect(key('keydown', 'KeyW').defaultPrevented).toBe(true);
  expect(intent.forward).toBe(1);
  expect(wake).toHaveBeenCalled();
  key('keyup', 'KeyW');
  expect(intent.forward).toBe(0);
});

test('two keys for one way: it goes on until both are let go', () => {
  key('keydown', 'KeyW');
  key('keydown', 'ArrowUp');
  key('keyup', 'KeyW');
  expect(intent.forward).toBe(1);
  key('keyup', 'ArrowUp');
  expect(intent.forward).toBe(0);
});

test('opposite keys stand still; Shift runs', () => {
  key('keydown', 'KeyW');
  key('keydown', 'KeyS');
  key('keydown', 'ShiftLeft', { shiftKey: true });
  expect([intent.forward, intent.run]).toEqual([0, true]);
});

test('before an exhibit the same keys orbit', () => {
  context.where = 'inspect';
  key('keydown', 'ArrowLeft');
  expect([intent.sideways, intent.orbitX]).toEqual([0, -1]);
});

test('with Shift they slide the view instead', () => {
  context.where = 'inspect';
  key('keydown', 'ShiftLeft', { shiftKey: true });
  key('keydown', 'ArrowUp', { shiftKey: true });
  expect([intent.orbitX, intent.orbitY, intent.slideX, intent.slideY, intent.run]).toEqual([0, 0, 0, 1, false]);
});

test('when the window loses the focus, everything is let go', () => {
  key('keydown', 'KeyW');
  key('keydown', 'KeyD');
  dispatchEvent(new Event('blur'));
  expect([intent.forward, intent.sideways]).toEqual([0, 0]);
});

test.each(['input', 'textarea', 'select'] as const)('typing into %s walks nowhere', (name) => {
  key('keydown', 'KeyW', {}, put(name));
  key('keydown', 'KeyM', {}, put(name));
  expect(intent.forward).toBe(0);
  expect(press).not.toHaveBeenCalled();
});

test('a list that owns its keys keeps the arrows, but Escape closes', () => {
  const list = put('div');
  list.setAttribute('data-own-keys', '');
  key('keydown', 'ArrowUp', {}, list);
  expect(intent.forward).toBe(0);
  key('keydown', 'Escape', {}, list);
  expect(press).toHaveBeenCalledWith('close');
});

test('Enter belongs to a focused button', () => {
  key('keydown', 'Enter', {}, put('button'));
  expect(press).not.toHaveBeenCalled();
  key('keydown', 'Enter');
  expect(press).toHaveBeenCalledWith('open');
});

test('one press, one deed: repeats count once, and the browser’s own shortcuts are left alone', () => {
  key('keydown', 'KeyM');
  key('keydown', 'KeyM', { repeat: true });
  expect(press).toHaveBeenCalledTimes(1);
  expect(key('keydown', 'KeyD', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(intent.sideways).toBe(0);
});

test('what was handled already is not handled again', () => {
  const dialog = put('div');
  dialog.addEventListener('keydown', (event) => event.preventDefault());
  key('keydown', 'Escape', {}, dialog);
  expect(press).not.toHaveBeenCalled();
});

test('+ and − bring nearer and farther, as often as they repeat', () => {
  context.where = 'inspect';
  key('keydown', 'PageUp');
  key('keydown', 'PageUp', { repeat: true });
  expect(intent.zoom).toBeCloseTo(0.24, 9);
  key('keydown', 'Minus');
  expect(intent.zoom).toBeCloseTo(0.12, 9);
});

test('after the signal nothing listens', () => {
  gone.abort();
  key('keydown', 'KeyW');
  expect(intent.forward).toBe(0);
});
