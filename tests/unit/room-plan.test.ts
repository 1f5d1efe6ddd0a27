import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/content/types.ts';
import { BENCHES, BOUNDS, PART_TABLES, PLACES, roomBlocks, type RoomPlace } from '../../src/hall/room/plan.ts';
import { GAUGE, RAIL, RAIL_CLEARANCE, RAIL_LENGTH, railPoint, railPoints } from '../../src/hall/room/rails.ts';
import { TITLES } from '../../src/hall/room/titles.ts';
import { wallCells } from '../../src/hall/room/lettering.ts';

const AISLE = 2.4;
/** a gap this narrow is no way */
const SHUT = 0.65;
const standing = PLACES.filter(({ stand }) => stand !== 'wall');
const sides = ({ x, z, w, d }: Block | RoomPlace): { x0: number; x1: number; z0: number; z1: number } => ({ x0: x - w / 2, x1: x + w / 2, z0: z - d / 2, z1: z + d / 2 });
/** distance between two rectangles, negative when they overlap */
function gap(a: Block, b: Block): number {
  const p = sides(a), q = sides(b);
  const dx = Math.max(p.x0 - q.x1, q.x0 - p.x1), dz = Math.max(p.z0 - q.z1, q.z0 - p.z1);
  return dx > 0 && dz > 0 ? Math.hypot(dx, dz) : Math.max(dx, dz);
}
const toBlock = (at: { x: number; z: number }, block: Block): number =>
  Math.hypot(Math.max(0, Math.abs(at.x - block.x) - block.w / 2), Math.max(0, Math.abs(at.z - block.z) - block.d / 2));

describe('the plan of the hall', () => {
  it('has a place for each of the seventeen stations, in the order of the essay', () => {
    expect(PLACES.map(({ order }) => order)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
    expect(new Set(PLACES.map(({ id }) => id)).size).toBe(17);
  });

  it('keeps the measures others rely on', () => {
    const at = (id: string): number[] => { const p = PLACES.find((place) => place.id === id); return p ? [p.x, p.z, p.w, p.d, p.h] : []; };
    expect(at('humanoid')).toEqual([2.5, 0, 2.2, 2.2, 0.22]);
    expect(at('evtol')).toEqual([19.5, 0, 12, 12, 0.12]);
    expect(PART_TABLES).toEqual([{ x: -2.6, z: -2.6, w: 3, d: 0.9, y: 0.82 }, { x: -2.6, z: 2.6, w: 3, d: 0.9, y: 0.82 }, { x: -6.4, z: -2.6, w: 3, d: 0.9, y: 0.82 }]);
  });

  it('stands inside the walls', () => {
    for (const place of standing) {
      const s = sides(place);
      expect(s.x0, place.id).toBeGreaterThanOrEqual(BOUNDS.minX);
      expect(s.x1, place.id).toBeLessThanOrEqual(BOUNDS.maxX);
      expect(s.z0, place.id).toBeGreaterThanOrEqual(BOUNDS.minZ);
      expect(s.z1, place.id).toBeLessThanOrEqual(BOUNDS.maxZ);
    }
  });

  it('leaves an aisle between any two places, and between places and tables', () => {
    for (const [i, a] of standing.entries()) for (const b of [...standing.slice(i + 1), ...PART_TABLES.map((t) => ({ ...t, id: 'table' })), ...BENCHES.map((t) => ({ ...t, id: 'bench to sit' }))])
      expect(a.id === 'evtol' ? toBlock(a, b) - a.w / 2 : gap(a, b), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(AISLE - 1e-9);
  });

  it('stands off the walls by an aisle, or so near that nobody tries', () => {
    for (const { id, z, d } of standing) {
      const behind = BOUNDS.maxZ - (Math.abs(z) + d / 2);
      expect(behind <= SHUT || behind >= 1.2, `${id} leaves ${behind.toFixed(2)} m behind it`).toBe(true);
    }
  });

  it('keeps the rails free', () => {
    const points = railPoints(0.1);
    for (const block of [...roomBlocks(), ...standing]) for (const point of points)
      expect(toBlock(point, block), `block at ${block.x}, ${block.z} near the rails at ${point.x.toFixed(1)}, ${point.z.toFixed(1)}`).toBeGreaterThanOrEqual(RAIL_CLEARANCE - 0.001);
  });
});

describe('the rails', () => {
  it('come out of the door, run both sides and go back', () => {
    expect(railPoint(0)).toEqual({ x: -30, z: RAIL.doorZ, heading: 0 });
    const end = railPoint(RAIL_LENGTH);
    expect([end.x, end.z]).toEqual([-30, -RAIL.doorZ]);
    const north = railPoint(RAIL_LENGTH / 2);
    expect([north.x, north.z]).toEqual([expect.closeTo(RAIL.northX, 9), expect.closeTo(0, 9)]);
    expect(GAUGE).toBe(0.9);
  });

  it('have no kink and no gap', () => {
    const points = railPoints(0.05);
    for (const [i, point] of points.entries()) {
      const before = points[i - 1];
      if (!before) continue;
      expect(Math.hypot(point.x - before.x, point.z - before.z)).toBeLessThan(0.0501);
      const turn = Math.atan2(Math.sin(point.heading - before.heading), Math.cos(point.heading - before.heading));
      expect(Math.abs(turn)).toBeLessThan(0.0101);
    }
  });
});

describe('the lettering', () => {
  it('names every place in three languages', () => {
    for (const { id } of PLACES) for (const language of ['de', 'en', 'zh'] as const) expect(TITLES[id]?.title[language], `${id} in ${language}`).toBeTruthy();
  });
  it('gives every wall sign a bay of its own', () => {
    const signs = PLACES.filter(({ sign }) => sign === 'east' || sign === 'west');
    expect(wallCells().filter((cell) => cell >= 0).length).toBe(signs.length);
  });
});
