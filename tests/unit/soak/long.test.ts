import { expect, test } from 'vitest';
import { type Figures, type Told, growths, percentile, slopeWithin, tableOf, verdict } from '../../soak/figures.ts';
import { difference, isSame } from '../../soak/picture.ts';
import { readTold, schedule } from '../../soak/schedule.ts';

test('eight hours bring each mishap eight times, one hour twice, minutes twice', () => {
  const counts = (hours: number) => ['offline', 'broken', 'gpu', 'host', 'update'].map((mishap) => schedule(hours).due.filter((one) => one.mishap === mishap).length);
  expect(counts(8)).toEqual([8, 8, 8, 8, 8]);
  expect(counts(1)).toEqual([2, 2, 2, 2, 2]);
  expect(counts(0.1)).toEqual([2, 2, 2, 2, 2]);
  expect(schedule(8)).toMatchObject({ seconds: 28_800, visitEvery: 65, lossEvery: 25 });
  expect(schedule(1).lossEvery).toBe(6);
  expect(schedule(1).due.map(({ at }) => at)).toEqual([180, 540, 900, 1260, 1620, 1980, 2340, 2700, 3060, 3420]);
});

test('what it is told is read, and what cannot be is named', () => {
  expect(readTold([])).toEqual({ hours: 8, out: null, motion: false });
  expect(readTold(['--hours', '0.5', '--motion', '--out', 'a.json'])).toEqual({ hours: 0.5, out: 'a.json', motion: true });
  expect(() => readTold(['--hours', 'all'])).toThrow('"--hours" cannot be read');
  expect(() => readTold(['--minutes', '3'])).toThrow('"--minutes"');
});

const sample = (at: number, more: Partial<Told> = {}): Told => ({
  textures: 20, buffers: 30, programs: 9, framebuffers: 3, nodes: 700, listeners: 90, heapKB: 9000 + (at % 2), residentMB: 180, page: 0, canvas: 0, ...more,
});
const GOOD: Figures = {
  seconds: 3600, unusable: 2, visits: 55, foreign: [], stumbles: [], coldStarts: [4, 5], elsewhere: [], said: [],
  recoveries: [0.6, 0.7, 2.5].map((seconds) => ({ from: 'a context lost', to: 'hall', seconds })),
  updates: { taken: 2, tried: 2, refused: 2, broken: 2 }, mishaps: { loss: 9 }, samples: Array.from({ length: 40 }, (_, at) => sample(at)),
};
const broken = (change: Partial<Figures>): string[] => verdict({ ...GOOD, ...change }).filter(({ holds }) => !holds).map(({ name }) => name);

test('good figures hold, and each bound breaks by itself', () => {
  expect(broken({})).toEqual([]);
  expect(broken({ visits: 49 })).toEqual(['visits']);
  expect(broken({ visits: 3, seconds: 600, unusable: 0 })).toEqual([]);
  expect(broken({ foreign: ['x'] })).toEqual(['visits with foreign state']);
  expect(broken({ stumbles: ['x'] })).toEqual(['deeds that came to nothing']);
  expect(broken({ recoveries: [{ from: 'a', to: 'hall', seconds: 3.1 }] })).toEqual(['recoveries to the right picture, p95']);
  expect(broken({ recoveries: [{ from: 'a', to: 'catalogue', seconds: 8.1 }] })).toEqual(['recoveries to the catalogue, longest']);
  expect(broken({ recoveries: [{ from: 'a', to: 'none', seconds: 40 }] })).toEqual(['no recovery']);
  expect(broken({ coldStarts: [10.1, 2] })).toEqual(['cold start without a host, longest']);
  expect(broken({ updates: { taken: 1, tried: 2, refused: 1, broken: 2 } })).toEqual(['updates taken with nobody there', 'damaged updates refused']);
  expect(broken({ unusable: 3.7 })).toEqual(['usable']);
  expect(broken({ said: ['x'], elsewhere: ['y'] })).toEqual(['console messages', 'requests to other origins']);
  expect(tableOf(verdict({ ...GOOD, unusable: 36 }))).toMatch(/\nusable +99\.000 % +≥ 99\.9 % +BROKEN\n/);
});

test('growth is seen through what is put up anew, and that itself is none', () => {
  // a new canvas every ten visits holds ten textures more than the one before: no leak
  const anew = Array.from({ length: 40 }, (_, at) => sample(at, { canvas: Math.floor(at / 10), textures: 20 + Math.floor(at / 10) * 10 }));
  expect(slopeWithin(anew, 'textures', 'canvas')).toBe(0);
  expect(broken({ samples: anew })).toEqual([]);
  const leaking = anew.map((one, at) => ({ ...one, textures: one.textures + (at % 10), listeners: one.listeners + at, heapKB: one.heapKB + 30 * at }));
  expect(broken({ samples: leaking })).toEqual(['growth a visit: textures', 'growth a visit: listeners', 'growth a visit: heapKB']);
  expect(growths(leaking).find(({ key }) => key === 'heapKB')?.slope).toBe(30);
  expect(growths([sample(0)]).map(({ slope }) => slope)).toEqual([null, null, null, null, null, null, null, null]);
});

test('percentiles are values that were measured', () => {
  expect([percentile([3, 1, 2], 0.5), percentile([3, 1, 2], 0.95), percentile([], 0.5)]).toEqual([2, 3, NaN]);
});

test('a picture is another one when more than two cells in a hundred differ visibly', () => {
  const grid = new Uint8Array(300).fill(100), a = Uint8Array.from(grid), b = Uint8Array.from(grid);
  a.set([113, 87, 100, 100, 160], 0);
  expect(difference(grid, a)).toBe(0.01);
  b.fill(114, 0, 9);
  expect([isSame(grid, a), isSame(grid, b)]).toEqual([true, false]);
});
