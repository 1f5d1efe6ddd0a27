// @vitest-environment happy-dom
import { webcrypto } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { isPin, setPin, storedPin, tryPin, waitAfter, waitLeft } from '../../../src/kiosk/pin.ts';

vi.stubGlobal('crypto', webcrypto);
beforeEach(() => localStorage.clear());

test('4 to 10 digits, nothing else', () => {
  expect(['1234', '0000000000'].every(isPin)).toBe(true);
  expect(['', '123', '12345678901', '12a4', '１２３４', '12 34'].some(isPin)).toBe(false);
});

test('each wrong try doubles the wait, up to five minutes', () => {
  expect([0, 1, 2, 3, 4, 9, 10, 50].map(waitAfter)).toEqual([0, 1, 2, 4, 8, 256, 300, 300]);
});

test('what is kept is no PIN: salt, 600,000 rounds, a hash; the same PIN twice is kept differently', async () => {
  await setPin('2580');
  const first = storedPin();
  expect(first).toMatchObject({ rounds: 600_000, wrong: 0 });
  expect(first?.salt).toMatch(/^[\da-f]{32}$/);
  expect(first?.hash).toMatch(/^[\da-f]{64}$/);
  expect(localStorage.getItem('zhanting.kiosk.pin')).not.toContain('2580');
  await setPin('2580');
  expect(storedPin()?.hash).not.toBe(first?.hash);
});

test('the right one opens, a wrong one makes wait, and the right one too has to wait then', { timeout: 60_000 }, async () => {
  await setPin('2580');
  expect(await tryPin('2581', 100)).toBe(false);
  expect(waitLeft(100)).toBe(1);
  expect(await tryPin('2580', 100.5)).toBe(false);
  expect(storedPin()?.wrong).toBe(1);
  expect(await tryPin('0000', 101)).toBe(false);
  expect(waitLeft(101.5)).toBe(1.5);
  expect(await tryPin('2580', 103)).toBe(true);
  expect(waitLeft(103)).toBe(0);
  expect(storedPin()?.wrong).toBe(0);
});

test.each(['null', '{', '[]', '{"salt":"00","hash":"00","rounds":1,"wrong":0}', '{"salt":"00","hash":"00","rounds":600000,"wrong":-1}'])('%s in the storage is no PIN', async (text) => {
  localStorage.setItem('zhanting.kiosk.pin', text);
  expect(storedPin()).toBeNull();
  expect(await tryPin('', 0)).toBe(false);
});
