import { describe, expect, test } from 'vitest';
import { type FormChoice, chooseForms } from '../../../src/hall/exhibit/thrift.ts';
import { CountedHall, before, withModels } from './counted-hall.ts';

const FORMS: readonly FormChoice[] = [{ error: 0, triangles: 100 }, { error: 2, triangles: 40 }, { error: 6, triangles: 10 }];
const choose = (perPixel: readonly number[], pixels: number, most: number): number[] => {
  const into = new Uint8Array(perPixel.length);
  chooseForms(perPixel.map(() => FORMS), perPixel, { pixels, most }, into);
  return [...into];
};

describe('the form of a part', () => {
  test('is the coarsest that strays no further than a pixel', () => {
    expect(choose([1, 2, 5, 6, 100], 1, Infinity)).toEqual([0, 1, 1, 2, 2]);
    expect(choose([4], 0.5, Infinity)).toEqual([1]);
  });
  test('is coarser where all of them would be too much, the furthest first', () => {
    expect(choose([1, 1.9, 5], 1, 200)).toEqual([0, 1, 1]);
    expect(choose([1, 1, 1], 1, 30)).toEqual([2, 2, 2]);
  });
  test('costs nothing where the part is out of the picture', () => {
    expect(choose([1, Number.NaN], 1, 100)[0]).toBe(0);
  });
  test('is the true one right before the eye', () => { expect(choose([0], 1, 1)).toEqual([0]); });
});

describe('what is out of sight', async () => {
  const hall = await CountedHall.raise('high');
  test.each(withModels.map((station) => [station.id, station] as const))('is left away while the %s stands closed, and there as soon as anything is used', (id, station) => {
    const pose = before(station, 0);
    const closed = hall.parts({ pose, full: id }), used = hall.parts({ pose, full: id, used: true });
    expect(closed.hidden.length).toBeGreaterThan(5);
    expect(used.hidden).toEqual([]);
    expect(hall.parts({ pose: before(station, 0.01), full: id, apart: 0.01 }).hidden).toEqual([]);
  });
  test('is there for an eye within the exhibit', () => {
    const station = withModels.find(({ id }) => id === 'logistics');
    if (!station) throw new Error('no van');
    const pose = { ...before(station, 0), x: station.place.x, y: 1, z: station.place.z };
    expect(hall.parts({ pose, full: 'logistics' }).hidden).toEqual([]);
  });
});
