import { expect, test } from 'vitest';
import { type Action, KEYS, bindingOf } from '../../../src/input/keys.ts';

const deed = (code: string, key: string, where: 'walk' | 'inspect' = 'walk', letters = true): Action | null =>
  bindingOf({ code, key }, { where, letters })?.action ?? null;

test.each([
  ['KeyW', 'w', 'forward'], ['KeyA', 'a', 'left'], ['KeyS', 's', 'back'], ['KeyD', 'd', 'right'],
  ['ArrowUp', 'ArrowUp', 'forward'], ['ArrowRight', 'ArrowRight', 'right'], ['ShiftRight', 'Shift', 'run'],
  ['KeyQ', 'q', 'turn-left'], ['KeyE', 'e', 'turn-right'], ['Enter', 'Enter', 'open'], ['KeyM', 'm', 'map'], ['KeyH', 'h', 'help'], ['Escape', 'Escape', 'close'],
])('walking, %s does what the table says', (code, key, action) => expect(deed(code, key)).toBe(action));

test('letters count by their place: the four walking keys of a French keyboard', () => {
  expect([deed('KeyW', 'z'), deed('KeyA', 'q'), deed('KeyS', 's'), deed('KeyD', 'd')]).toEqual(['forward', 'left', 'back', 'right']);
});

test('brackets and question mark count as typed, wherever they lie', () => {
  // German keyboard: AltGr 8 and 9, Shift ß
  expect(deed('Digit8', '[', 'inspect')).toBe('less-exploded');
  expect(deed('Digit9', ']', 'inspect')).toBe('more-exploded');
  expect(deed('Minus', '?')).toBe('help');
});

test('brackets count by their place too', () => {
  expect(deed('BracketLeft', 'ü', 'inspect')).toBe('less-exploded');
  expect(deed('BracketRight', '+', 'inspect')).toBe('more-exploded');
});

test('before an exhibit one zooms, takes apart and steps from part to part; while walking these keys do nothing', () => {
  for (const [code, key, action] of [['PageUp', 'PageUp', 'nearer'], ['NumpadSubtract', '-', 'farther'], ['Comma', ',', 'previous-part'], ['Period', '.', 'next-part'], ['KeyI', 'i', 'isolate']] as const) {
    expect(deed(code, key, 'inspect')).toBe(action);
    expect(deed(code, key, 'walk')).toBeNull();
  }
  expect(deed('BracketRight', ']', 'walk')).toBeNull();
});

test('single letters can be switched off; everything else stays', () => {
  for (const binding of KEYS) {
    const [code = ''] = binding.codes;
    const where = binding.where === 'inspect' ? 'inspect' : 'walk';
    expect(deed(code, '', where, false), code).toBe(binding.letter ? null : binding.action);
  }
  // a typed ? is no letter
  expect(deed('KeyH', '?', 'walk', false)).toBe('help');
});

test('no key is bound twice in one place', () => {
  for (const where of ['walk', 'inspect']) {
    const codes = KEYS.filter((binding) => binding.where === 'always' || binding.where === where).flatMap((binding) => binding.codes);
    expect(codes.length).toBe(new Set(codes).size);
  }
});

test('a key nobody bound does nothing', () => expect(deed('KeyZ', 'z')).toBeNull());
