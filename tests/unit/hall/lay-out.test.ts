import { describe, expect, test } from 'vitest';
import type { LaidKind, LaidSurface, Said } from '../../../src/content/types.ts';
import { layOut } from '../../../src/hall/exhibit/lay-out.ts';
import { parts } from '../../../src/stations/humanoid/parts.ts';
import { humanoidLaidOut, surfaces } from './humanoid.ts';

const said = (word: string): Said => ({ de: word, en: word, zh: word });
const kind = (name: string, ids: RegExp, long: LaidKind['long'] = 'deep'): LaidKind => ({ name: said(name), ids, long });
const table = (rows: LaidSurface['rows'], w = 1): LaidSurface => ({ x: 0, z: 0, y: 0.8, w, d: 0.6, heading: 0, rows });

describe('rows', () => {
  const rings = kind('rings', /^ring-\d$/), rods = kind('rods', /^rod-\d$/, 'along');
  const few = [
    { id: 'ring-1', long: 0.05, wide: 0.05 }, { id: 'ring-2', long: 0.1, wide: 0.1 }, { id: 'rod-1', long: 0.3, wide: 0.01 }, { id: 'bolt', long: 0.01, wide: 0.01 },
  ];

  test('the largest first, each kind with its name and number; what no kind names is left out', () => {
    const { spots, strips } = layOut(few, [table([[rings], [rods]])]);
    expect(spots.map(({ id, row }) => [id, row])).toEqual([['ring-2', 0], ['ring-1', 0], ['rod-1', 1]]);
    expect(strips.map(({ name, count }) => [name.en, count])).toEqual([['rings', 2], ['rods', 1]]);
    expect(spots[2]).toMatchObject({ along: true, w: 0.3, d: 0.01 });
    // the front row is nearer to the reader, and starts at the left
    expect((spots[0]?.v ?? 0) < (spots[2]?.v ?? 0)).toBe(true);
    expect((spots[0]?.u ?? 0) < (spots[1]?.u ?? 0)).toBe(true);
  });

  test('a row that is full goes on in the next, under the same name', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ id: `ring-${i % 10}`, long: 0.1, wide: 0.1 })).slice(0, 10);
    const { spots, strips } = layOut(many, [table([[rings]], 0.7)]);
    expect(new Set(spots.map(({ row }) => row)).size).toBe(2);
    expect(strips).toHaveLength(1);
  });

  test('parts of one column stand one behind the other', () => {
    const kinds = ['cover', 'rotor'].map((name) => kind(name, new RegExp(`^(knee|neck)-${name}$`)));
    const sizes = { 'knee-cover': 0.1, 'neck-cover': 0.04, 'knee-rotor': 0.06, 'neck-rotor': 0.02 };
    const { spots } = layOut(Object.entries(sizes).map(([id, size]) => ({ id, long: size, wide: size })), [table(kinds.map((one) => [one]))]);
    const u = (id: string): number | undefined => spots.find((spot) => spot.id === id)?.u;
    expect(u('knee-cover')).toBeCloseTo(u('knee-rotor') ?? NaN, 9);
    expect(u('neck-cover')).toBeCloseTo(u('neck-rotor') ?? NaN, 9);
  });
});

describe('the humanoid', async () => {
  const { model, laid } = await humanoidLaidOut();

  test('every part lies once, inside its table', () => {
    expect(laid.spots).toHaveLength(568);
    expect(new Set(laid.spots.map(({ id }) => id))).toEqual(new Set(parts.parts.map(({ id }) => id)));
    for (const { id, surface, u, v, w, d } of laid.spots) {
      const on = surfaces[surface];
      expect(on && Math.abs(u) + w / 2 <= on.w / 2 && Math.abs(v) + d / 2 <= on.d / 2, id).toBe(true);
    }
  });

  test('no two lie on one another by more than half a millimetre', () => {
    laid.spots.forEach((a, i) => laid.spots.slice(i + 1).forEach((b) => {
      if (a.surface !== b.surface) return;
      const across = (a.w + b.w) / 2 - Math.abs(a.u - b.u), deep = (a.d + b.d) / 2 - Math.abs(a.v - b.v);
      expect(Math.min(across, deep), `${a.id} on ${b.id}`).toBeLessThanOrEqual(0.0005);
    }));
  });

  test('a part is of one kind only, and names stand before their rows', () => {
    const kinds = surfaces.flatMap(({ rows }) => rows.flat());
    for (const { id } of model.parts) expect(kinds.filter(({ ids }) => ids.test(id)).length, id).toBe(1);
    expect(laid.strips).toHaveLength(kinds.length);
    expect(laid.strips.reduce((sum, { count }) => sum + count, 0)).toBe(568);
    for (const { name, w } of laid.strips) expect(w, name.en).toBeGreaterThan(0.05);
  });

  test('the same parts give the same places', async () => {
    const again = (await humanoidLaidOut()).laid;
    expect(again.spots).toEqual(laid.spots);
    expect([...again.rests]).toEqual([...laid.rests]);
  });
});
