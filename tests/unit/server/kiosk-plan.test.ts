import { describe, expect, test } from 'vitest';
import { RULES, addressOf, backToHall, browserFlags, nextStart, remedyFor } from '../../../src/server/kiosk-plan.ts';

const MINUTE = 60_000;

describe('after a death', () => {
  test('the wait doubles with each one that follows soon, up to a minute', () => {
    const deaths: number[] = [];
    const waits = Array.from({ length: 8 }, (_, i) => { deaths.push(i * 1000); return nextStart(deaths, 'hall').waitMs; });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });
  test('one now and then costs a second, for ever', () => {
    const deaths = Array.from({ length: 50 }, (_, i) => i * 11 * MINUTE);
    expect(nextStart(deaths, 'hall')).toEqual({ face: 'hall', waitMs: 1000 });
  });
  test('the sixth within ten minutes opens the catalogue, and it stays', () => {
    const deaths = [0, 1, 2, 3, 4].map((i) => i * MINUTE);
    expect(nextStart(deaths, 'hall').face).toBe('hall');
    expect(nextStart([...deaths, 5 * MINUTE], 'hall').face).toBe('catalogue');
    expect(nextStart([...deaths, 300 * MINUTE], 'catalogue')).toEqual({ face: 'catalogue', waitMs: 1000 });
  });
  test('after an hour of calm the hall is tried again', () => {
    expect(backToHall('catalogue', 0, RULES.calmMs - 1)).toBe(false);
    expect(backToHall('catalogue', 0, RULES.calmMs)).toBe(true);
    expect(backToHall('hall', 0, 2 * RULES.calmMs)).toBe(false);
  });
});

test('a page that does not answer is loaded again, then its browser', () => {
  expect([0, 1, 2, 3, 4, 5].map(remedyFor)).toEqual(['none', 'none', 'reload', 'none', 'restart', 'restart']);
});

test('the address carries what the keeper has set', () => {
  const house = 'http://localhost:4173/';
  expect(addressOf(house, '', 'hall')).toBe(`${house}?mode=kiosk`);
  expect(addressOf(house, '?lang=de,en,zh&idle=60', 'hall')).toBe(`${house}?lang=de,en,zh&idle=60&mode=kiosk`);
  expect(addressOf(house, 'mode=walk', 'hall')).toBe(`${house}?mode=walk`);
  expect(addressOf(house, 'lang=zh,en&idle=60', 'catalogue')).toBe(`${house}?mode=catalogue&lang=zh`);
  expect(addressOf(house, '', 'catalogue')).toBe(`${house}?mode=catalogue`);
});

test('the browser gets the flags that let graphics come back, a profile of its own, and no port', () => {
  const flags = browserFlags('/profile', 'http://localhost/');
  for (const flag of ['--kiosk', '--disable-gpu-process-crash-limit', '--disable-domain-blocking-for-3d-apis', '--user-data-dir=/profile']) expect(flags).toContain(flag);
  expect(flags.at(-1)).toBe('http://localhost/');
  // a private window would forget the kept hall at each start
  expect(flags.join(' ')).not.toMatch(/incognito|debugging-port/);
});
