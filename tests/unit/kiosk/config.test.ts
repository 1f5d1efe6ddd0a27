import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKiosk, within } from '../../../src/kiosk/config.ts';

const DEFAULTS = { languages: ['de', 'en', 'zh'], idle: 60, read: 90, warn: 20, tour: 5, sound: false, textSize: 1, night: null, reload: 270 };

test('an address that says nothing gives a fair kiosk', () => {
  expect(readKiosk('?mode=kiosk')).toEqual({ config: DEFAULTS, misspelt: [] });
  expect(readKiosk('')).toEqual({ config: DEFAULTS, misspelt: [] });
});

test('one address says it all', () => {
  expect(readKiosk('?mode=kiosk&lang=zh,en&idle=45&read=120&warn=25&tour=15&sound=on&text=1.25&night=22:00-07:30&reload=3:05&quality=low')).toEqual({
    config: { languages: ['zh', 'en'], idle: 45, read: 120, warn: 25, tour: 15, sound: true, textSize: 1.25, night: { from: 1320, to: 450 }, reload: 185 },
    misspelt: [],
  });
});

test.each([
  ['lang', 'de,fr'], ['lang', ''], ['lang', ','], ['idle', '19'], ['idle', '601'], ['idle', '1e2'], ['idle', '-60'], ['idle', '60.5'], ['idle', '０６０'], ['read', '29'], ['warn', '19'], ['warn', '121'],
  ['tour', '10'], ['sound', 'loud'], ['text', '3'], ['night', '22-7'], ['night', '22:00'], ['night', '22:00-22:00'], ['night', '1:00-2:00-3:00'], ['night', '25:00-7:00'], ['reload', '24:00'], ['reload', '4:60'],
])('%s=%s is named and replaced', (name, value) => {
  expect(readKiosk(`?${new URLSearchParams({ [name]: value })}`)).toEqual({ config: DEFAULTS, misspelt: [{ name, value, known: true }] });
});

test('a name nobody knows is named, what stands beside it counts', () => {
  expect(readKiosk('?idel=30&idle=30')).toEqual({ config: { ...DEFAULTS, idle: 30 }, misspelt: [{ name: 'idel', value: '30', known: false }] });
});

test('doubled languages count once, off is a value, the ends of a range are in it', () => {
  expect(readKiosk('?lang=en,EN, de&night=off&reload=off&idle=20&warn=120').config).toEqual({ ...DEFAULTS, languages: ['en', 'de'], idle: 20, warn: 120, reload: null });
});

test('any query gives a valid kiosk', () => {
  const names = fc.constantFrom('lang', 'idle', 'read', 'warn', 'tour', 'sound', 'text', 'night', 'reload', 'mode', '__proto__', 'constructor');
  const values = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('de', 'zh,de', 'off', '22:00-6:00', '99:99', 'NaN', 'Infinity', '5'));
  fc.assert(fc.property(fc.oneof(fc.array(fc.tuple(names, values)).map((all) => `?${new URLSearchParams(all)}`), fc.string()), (search) => {
    const { config, misspelt } = readKiosk(search);
    expect(config.languages.length).toBeGreaterThan(0);
    expect(new Set(config.languages).size).toBe(config.languages.length);
    expect(config.languages.every((one) => ['de', 'en', 'zh'].includes(one))).toBe(true);
    expect(config.idle).toBeGreaterThanOrEqual(20);
    expect(config.idle).toBeLessThanOrEqual(600);
    expect(config.read).toBeGreaterThanOrEqual(30);
    expect(config.read).toBeLessThanOrEqual(1800);
    expect(config.warn).toBeGreaterThanOrEqual(20);
    expect(config.warn).toBeLessThanOrEqual(120);
    expect([5, 15, 40]).toContain(config.tour);
    expect([1, 1.25, 1.5, 1.75, 2]).toContain(config.textSize);
    for (const time of [config.reload ?? 0, config.night?.from ?? 0, config.night?.to ?? 0]) expect(time >= 0 && time < 1440 && Number.isInteger(time)).toBe(true);
    expect(misspelt.every(({ name, value }) => name.length <= 40 && value.length <= 40)).toBe(true);
  }), { numRuns: 1000 });
});

test('a night goes over midnight', () => {
  const night = { from: 1320, to: 420 };
  expect([1319, 1320, 1439, 0, 419, 420].map((time) => within(time, night))).toEqual([false, true, true, true, true, false]);
  expect([779, 780, 839, 840].map((time) => within(time, { from: 780, to: 840 }))).toEqual([false, true, true, false]);
});
