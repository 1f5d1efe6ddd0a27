// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { beginStart, startAfter } from '../../../src/state/starts.ts';

const NOW = 1_700_000_000_000;
const ago = (...seconds: number[]): number[] => seconds.map((one) => NOW - one * 1000);

test.each([
  ['none before', [], 'usual'], ['one', ago(5), 'usual'], ['two', ago(5, 20), 'low'], ['two, long ago', ago(61, 70), 'usual'],
  ['three', ago(5, 20, 59), 'plain'], ['three, one of them long ago', ago(5, 20, 61), 'low'], ['a clock set back', [NOW + 5000, NOW + 9000, NOW + 9999], 'usual'],
])('%s that broke off', (_, before, start) => { expect(startAfter(before, NOW)).toBe(start); });

beforeEach(() => sessionStorage.clear());

test('a tab that is killed again and again starts low, then plain, then anew', () => {
  expect([0, 10, 20, 30, 40].map((second) => beginStart(NOW + second * 1000))).toEqual(['usual', 'usual', 'low', 'plain', 'usual']);
});

test('a page left in order leaves no trace', () => {
  for (const second of [0, 1, 2, 3, 4]) {
    expect(beginStart(NOW + second * 1000)).toBe('usual');
    dispatchEvent(new Event('pagehide'));
  }
  expect(sessionStorage.getItem('zhanting.starts')).toBe('[]');
});

test('what others wrote there does no harm', () => {
  for (const text of ['{', '"x"', 'null', '[1,"2",null]']) {
    sessionStorage.setItem('zhanting.starts', text);
    expect(beginStart(NOW)).toBe('usual');
  }
});
