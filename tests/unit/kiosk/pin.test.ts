// @vitest-environment happy-dom
import { webcrypto } from 'node:crypto';
import * as fc from 'fast-check';
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

test('what is kept is no PIN: salt, 600,000 rounds, a hash; the same PIN twice is kept differently', { timeout: 60_000 }, async () => {
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

test('whatever lies in the storage, it is a whole PIN or none', () => {
  const sound = { salt: 'ab'.repeat(16), hash: '01'.repeat(32), rounds: 600_000, wrong: 0 };
  const field = fc.constantFrom('salt', 'hash', 'rounds', 'wrong'), other = fc.oneof(fc.jsonValue(), fc.double(), fc.constantFrom(1e300, 6_000_001, 'zz'.repeat(16), 'AB'.repeat(32)));
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.tuple(field, other).map(([name, value]) => JSON.stringify({ ...sound, [name]: value }))), (text) => {
    localStorage.setItem('zhanting.kiosk.pin', text);
    const found = storedPin();
    if (found === null) return;
    expect([found.salt, found.hash].join(' ')).toMatch(/^[\da-f]{32} [\da-f]{64}$/);
    expect(found.rounds).toBeGreaterThanOrEqual(600_000);
    expect(found.rounds).toBeLessThanOrEqual(6_000_000);
    expect(Number.isSafeInteger(found.wrong) && found.wrong >= 0).toBe(true);
  }), { numRuns: 500 });
  localStorage.setItem('zhanting.kiosk.pin', JSON.stringify(sound));
  expect(storedPin()).toEqual(sound);
});
