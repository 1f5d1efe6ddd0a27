import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNight, isReloadDue } from '../../../src/kiosk/by-the-clock.ts';
import { readChoices } from '../../../src/kiosk/choices.ts';

const at = (day: number, hours: number, minutes = 0): Date => new Date(2026, 10, day, hours, minutes);

test('the night goes over midnight; without one it is never dark', () => {
  const night = { from: 1320, to: 420 };
  expect([at(23, 21, 59), at(23, 22), at(24, 6, 59), at(24, 7)].map((now) => isNight(now, night))).toEqual([false, true, true, false]);
  expect(isNight(at(23, 3), null)).toBe(false);
});

test('once a day at its time, from the next one on after the page was loaded', () => {
  expect(isReloadDue(at(23, 10), at(23, 23), 46_800, 270)).toBe(false);
  expect(isReloadDue(at(23, 10), at(24, 4, 29), 66_540, 270)).toBe(false);
  expect(isReloadDue(at(23, 10), at(24, 4, 30), 66_600, 270)).toBe(true);
  expect(isReloadDue(at(23, 3), at(23, 4, 30), 5400, 270)).toBe(true);
  expect(isReloadDue(at(24, 4, 30), at(24, 4, 31), 60, 270)).toBe(false);
  expect(isReloadDue(at(23, 3), at(30, 3), 604_800, null)).toBe(false);
});

test('a clock that is set back or on does not make it load again and again', () => {
  expect(isReloadDue(at(24, 4, 30), at(23, 4, 30), 60, 270)).toBe(false);
  expect(isReloadDue(at(24, 4, 30), at(30, 4, 30), 60, 270)).toBe(false);
});

test('what the keeper chose is read with care', () => {
  expect(readChoices('{"language":"zh","volume":0.5}')).toEqual({ language: 'zh', volume: 0.5 });
  expect([null, '', '{', 'null', '{"language":"fr","volume":9}'].map(readChoices)).toEqual(Array.from({ length: 5 }, () => ({ language: null, volume: 1 })));
});

test('whatever stands in the storage, choices come of it', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.record({ language: fc.json(), volume: fc.json() }).map(({ language, volume }) => `{"language":${language},"volume":${volume}}`)), (text) => {
    const { language, volume } = readChoices(text);
    expect([null, 'de', 'en', 'zh']).toContain(language);
    expect([0.25, 0.5, 0.75, 1]).toContain(volume);
  }), { numRuns: 100 });
});
