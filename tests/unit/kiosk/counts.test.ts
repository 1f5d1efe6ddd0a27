import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDay, byHour, count, hourOf, readCounts, toCsv, totals } from '../../../src/kiosk/counts.ts';

const one = count({}, '2026-11-23T14', { dwell: 61.4, stations: ['evtol', 'chips', 'evtol'], language: 'de' });
const two = count(one, '2026-11-23T14', { dwell: 10, stations: ['chips'], language: 'zh' });
const three = count(two, '2026-11-21T09', { dwell: 5, stations: [], language: 'de' });

test('visits are summed by hour; a station counts once a visit', () => {
  expect(two).toEqual({ '2026-11-23T14': { visits: 2, dwell: 71, stations: { evtol: 1, chips: 2 }, languages: { de: 1, zh: 1 } } });
  expect(Object.keys(three)).toEqual(['2026-11-21T09', '2026-11-23T14']);
});

test('the machine’s own time names the hour', () => {
  expect(hourOf(new Date(2026, 0, 5, 7, 59))).toBe('2026-01-05T07');
});

test('a sheet of figures', () => {
  expect(toCsv(three, ['evtol', 'chips'], ['de', 'zh'])).toBe(
    'day,hour,visits,dwell_seconds,station_evtol,station_chips,language_de,language_zh\r\n'
    + '2026-11-21,09,1,5,0,0,1,0\r\n2026-11-23,14,2,71,1,2,1,1\r\n');
});

test('bars: by day with the empty ones, by hour, by station', () => {
  expect(byDay(three, new Date(2026, 10, 23), 3)).toEqual([{ label: '2026-11-21', value: 1 }, { label: '2026-11-22', value: 0 }, { label: '2026-11-23', value: 2 }]);
  expect(byHour(three).filter(({ value }) => value > 0)).toEqual([{ label: '09', value: 1 }, { label: '14', value: 2 }]);
  expect(totals(three, 'stations')).toEqual([{ label: 'evtol', value: 1 }, { label: 'chips', value: 2 }]);
});

test('a quarter of a year is kept, not more', () => {
  const long = Object.fromEntries(Array.from({ length: 2300 }, (_, i) => [hourOf(new Date(2026, 0, 1, i)), { visits: 1, dwell: 1, stations: {}, languages: {} }]));
  const kept = Object.keys(count(long, '2027-01-01T00', { dwell: 1, stations: [], language: 'en' }));
  expect(kept).toHaveLength(2208);
  expect(kept.at(-1)).toBe('2027-01-01T00');
});

test('whatever stands in the storage, what comes out is counts', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"2026-11-23T14":null}', '{"2026-11-23T14":{"visits":-1,"dwell":0,"stations":{},"languages":{}}}', '{"x":{"visits":1}}')), (text) => {
    const counts = readCounts(text);
    expect(() => toCsv(count(counts, '2026-11-23T14', { dwell: 1, stations: [], language: 'de' }), [], ['de'])).not.toThrow();
  }));
  expect(readCounts(JSON.stringify(three))).toEqual(three);
});
