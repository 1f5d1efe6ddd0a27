import { type Group, type InstancedBufferGeometry, type Mesh, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { BAR, BARS, DOTS, SIDE, VAN, VANS, cell, placedVans, sizeOf, toHall } from '../../../../src/hall/fleet/layout.ts';
import { matGeometry } from '../../../../src/hall/fleet/mat.ts';
import { PANELS } from '../../../../src/hall/fleet/panels.ts';
import { packPanels } from '../../../../src/hall/fleet/print.ts';
import { type Form, vanShape } from '../../../../src/hall/fleet/van-shape.ts';
import { REACH, createVans } from '../../../../src/hall/fleet/vans.ts';
import { BENCHES, PART_TABLES, PLACES } from '../../../../src/hall/room/plan.ts';
import { RAIL_CLEARANCE, railPoints } from '../../../../src/hall/room/rails.ts';
import { type Spot, isFree } from '../../../../src/modes/floor.ts';
import { pathsOn } from '../../../../src/modes/path.ts';
import { EYE_HEIGHT } from '../../../../src/state/frame.ts';
import logistics from '../../../../src/stations/logistics/station.ts';
import { FIGURES, LEGENDS, SHEET, figure } from '../../../../src/stations/logistics/numbers.ts';
import { BUDGETS } from '../../../budgets.ts';
import { DOOR, realFloor } from '../../modes/real-floor.ts';

const vans = placedVans();
const triangles = (form: Form): number => (vanShape(form).index?.count ?? 0) / 3;
const FORMS = ['near', 'middle', 'far', 'speck', 'ten'] as const;
/** Triangles of all blocks as they were last looked at. */
const drawnOf = ({ children }: Group): number => (children as Mesh<InstancedBufferGeometry>[]).reduce((sum, { geometry }) => {
  const all = geometry.index?.count ?? 0, { start, count } = geometry.drawRange;
  return sum + ((Math.min(all, start + count) - start) / 3) * geometry.instanceCount;
}, 0);
const edges = { x0: SHEET.x - SHEET.w / 2, x1: SHEET.x + SHEET.w / 2, z0: SHEET.z - SHEET.d / 2, z1: SHEET.z + SHEET.d / 2 };

describe('ten thousand vans', () => {
  it('are ten thousand, each in a place of its own, on the sheet', () => {
    expect(vans.length).toBe(10_000);
    expect(new Set(vans.map(({ x, z }) => `${x.toFixed(4)} ${z.toFixed(4)}`)).size).toBe(10_000);
    for (const { x, z } of vans) {
      expect(x - VAN.length / 2 > edges.x0 && x + VAN.length / 2 < edges.x1 && z - VAN.width / 2 > edges.z0 && z + VAN.width / 2 < edges.z1).toBe(true);
    }
  });

  it('are 1:64 of the van beside them', () => {
    expect([VAN.length, VAN.width, VAN.height].map((metres) => Number((metres * 1000).toFixed(2)))).toEqual([47.66, 17.97, 29.69]);
    for (const form of ['near', 'middle', 'far', 'speck'] as const) {
      const shape = vanShape(form);
      shape.computeBoundingBox();
      const size = shape.boundingBox?.getSize(new Vector3());
      expect(size?.x).toBeLessThanOrEqual(VAN.length * 1.01);
      expect(size?.z).toBeLessThanOrEqual(VAN.width * 1.03);
      expect(size?.y).toBeLessThanOrEqual(VAN.height + 1e-6);
    }
  });

  it('do not touch: every step is longer than a van, even one set down askew', () => {
    const askew = Math.max(...vans.map(({ yaw }) => Math.abs(yaw))), shake = 0.0006;
    expect(VANS.stepU).toBeGreaterThan(VAN.length + VAN.width * Math.sin(askew) + 2 * shake);
    expect(VANS.stepV).toBeGreaterThan(VAN.width * 1.03 + VAN.length * Math.sin(askew) + 2 * shake);
  });

  it('are counted in tens: the thousandth ends the first block at the reader’s side, the last alone is vermilion', () => {
    expect(vans.filter(({ last }) => last)).toEqual([vans[9_999]]);
    const near = toHall(cell(VANS, 9, SIDE - 1).u, cell(VANS, 9, SIDE - 1).v);
    expect(vans[999]?.x).toBeCloseTo(near.x, 2);
    expect(vans[999]?.z).toBeCloseTo(near.z, 2);
    expect(Math.max(...vans.map(({ x }) => x)) - (vans[9_999]?.x ?? 0)).toBeLessThan(0.002);
  });

  it('are drawn with no more triangles than their form is worth', () => {
    expect(FORMS.map(triangles)).toEqual([102, 40, 16, 6, 12]);
  });

  it('stay in the budget wherever one stands', () => {
    for (const tier of ['low', 'medium', 'high'] as const) {
      const made = createVans({}, () => 0.1, REACH[tier]);
      let most = 0;
      for (let x = edges.x0 - 3; x < edges.x1 + 3; x += 0.3) for (let z = edges.z0 - 2; z < edges.z1 + 2; z += 0.3) {
        if (!isFree(realFloor, { x, z })) continue;
        made.look(new Vector3(x, EYE_HEIGHT, z));
        most = Math.max(most, drawnOf(made.object));
      }
      made.dispose();
      expect(most, tier).toBeLessThanOrEqual(BUDGETS.fleetTriangles[tier]);
    }
  });

  it('are ten nose to tail in one where a gap is finer than a pixel; the last one of all stays a van of its own colour', () => {
    const made = createVans({}, () => 0.1, REACH.low), far = new Vector3(edges.x0 - 20, EYE_HEIGHT, edges.z1);
    made.look(far);
    for (const block of made.object.children as Mesh<InstancedBufferGeometry>[]) expect(block.geometry.instanceCount).toBe(100);
    const last = made.object.children.at(-1) as Mesh<InstancedBufferGeometry>, place = last.geometry.getAttribute('place'), shape = vanShape('ten');
    expect([place.getX(99) + VANS.stepU * 4.5, place.getY(99)].map((at, i) => Math.abs(at - (i === 0 ? vans[9_999]?.x ?? 0 : vans[9_999]?.z ?? 0)) < 0.002)).toEqual([true, true]);
    expect(Array.from({ length: 100 }, (_, i) => place.getW(i)).filter((own) => own === 1)).toEqual([1]);
    shape.computeBoundingBox();
    expect((shape.boundingBox?.max.x ?? 0) - (shape.boundingBox?.min.x ?? 0)).toBeCloseTo(9 * VANS.stepU + VAN.length, 4);
    made.dispose();
  });

  it('show an eye beside them one side only, and one over them both', () => {
    const made = createVans({}, () => 0.1, { near: 0, middle: 0, far: 100, speck: 100 }), middle = { x: (edges.x0 + edges.x1) / 2, z: (edges.z0 + edges.z1) / 2 };
    const block = made.object.children[0] as Mesh<InstancedBufferGeometry>, all = (vanShape('far').index?.count ?? 0);
    const drawn = (z: number): readonly [number, number] => {
      made.look(new Vector3(middle.x, EYE_HEIGHT, z));
      const { start, count } = block.geometry.drawRange;
      return [start, Math.min(all, start + count)];
    };
    expect([drawn(edges.z1 + 1), drawn(edges.z0 - 1), drawn(middle.z)]).toEqual([[0, all - 12], [12, all], [0, all]]);
    made.dispose();
  });

  it('are ten draws of a thousand', () => {
    const made = createVans({}, () => 0.1, REACH.medium);
    expect(made.object.children.length).toBe(10);
    expect(made.count).toBe(10_000);
    made.look(new Vector3(edges.x0, EYE_HEIGHT, edges.z1 + 0.4));
    made.dispose();
  });
});

describe('the tenfold year', () => {
  it('is one bar ten times the other', () => {
    const [before, after] = BARS;
    expect(after.length / before.length).toBeCloseTo(FIGURES.growth, 12);
    expect(FIGURES.growth).toBe(10);
    expect(after.u).toBe(before.u);
    expect(before.v + BAR).toBeLessThan(after.v);
  });
});

describe('the parcels of August', () => {
  it('are dots times their key', () => {
    expect(SIDE * SIDE * FIGURES.parcelsPerDot).toBe(FIGURES.parcels);
    expect(FIGURES.parcels).toBe(1_000_000);
    expect(new Set(Array.from({ length: SIDE * SIDE }, (_, i) => { const { u, v } = cell(DOTS, i % SIDE, Math.floor(i / SIDE)); return `${u.toFixed(4)} ${v.toFixed(4)}`; })).size).toBe(10_000);
    expect(DOTS.u + sizeOf(DOTS).u).toBeLessThan(SHEET.w);
  });
});

describe('the print', () => {
  it('says the figures and where they are from, in every language', () => {
    for (const language of ['de', 'en', 'zh'] as const) {
      for (const { lines } of Object.values(LEGENDS)) expect(lines[language].join('')).toContain(FIGURES.passage);
      expect(LEGENDS.vans.figure[language]).toBe(figure(10_000, language));
      expect(LEGENDS.parcels.lines[language].join('')).toContain(String(FIGURES.parcelsPerDot));
    }
    expect([figure(900, 'de'), figure(10_000, 'de'), figure(1_000_000, 'zh')]).toEqual(['900', '10.000', '1,000,000']);
  });

  it('fits: panels lie on the sheet, beside vans, dots and bars, and do not overlap', () => {
    const things = [...PANELS, ...BARS.map(({ u, v, length }) => ({ u, v, w: length, h: BAR })),
      ...[VANS, DOTS].map((grid) => ({ u: grid.u, v: grid.v, w: sizeOf(grid).u, h: sizeOf(grid).v }))];
    for (const [i, a] of things.entries()) {
      expect(a.u >= 0 && a.v >= 0 && a.u + a.w <= SHEET.w && a.v + a.h <= SHEET.d, `${i} on the sheet`).toBe(true);
      for (const [j, b] of things.entries()) if (j > i)
        expect(a.u >= b.u + b.w - 1e-9 || b.u >= a.u + a.w - 1e-9 || a.v >= b.v + b.h - 1e-9 || b.v >= a.v + a.h - 1e-9, `${i} and ${j}`).toBe(true);
    }
  });

  it('has one texture that every machine can hold, and a slot for every panel', () => {
    const { slots, width, height } = packPanels(PANELS);
    expect([width, height]).toEqual([4096, 1024]);
    for (const { x, y, w, h } of slots) expect(w > 0 && h > 0 && x + w <= width && y + h <= height).toBe(true);
  });

  it('is one mesh of few triangles', () => {
    const geometry = matGeometry(() => 0.1, () => [0, 0, 1, 1]);
    expect((geometry.index?.count ?? 0) / 3).toBeLessThanOrEqual(BUDGETS.sheetTriangles);
    geometry.dispose();
  });
});

describe('where it lies', () => {
  const corners = [SHEET, ...PLACES, ...PART_TABLES, ...BENCHES];
  it('is the station’s own: nobody walks through it', () => {
    expect(logistics.blocks).toContain(SHEET);
    expect(vans.some(({ x, z }) => isFree(realFloor, { x, z }))).toBe(false);
  });

  it('leaves the rails, the nave’s middle and an aisle to everything else', () => {
    for (const { x, z } of railPoints(0.1)) {
      const away = Math.hypot(Math.max(0, Math.abs(x - SHEET.x) - SHEET.w / 2), Math.max(0, Math.abs(z - SHEET.z) - SHEET.d / 2));
      expect(away).toBeGreaterThanOrEqual(RAIL_CLEARANCE - 1e-3);
    }
    expect(edges.z1).toBeLessThan(-1);
    for (const at of corners.slice(1)) {
      const dx = Math.abs(at.x - SHEET.x) - (at.w + SHEET.w) / 2, dz = Math.abs(at.z - SHEET.z) - (at.d + SHEET.d) / 2;
      expect(Math.max(dx, dz)).toBeGreaterThanOrEqual(2.4 - 1e-9);
    }
  });

  it('can be walked round, and the van is still reached', () => {
    const paths = pathsOn(realFloor), [x, , z] = logistics.arrival.eye;
    const before: Spot = { x: SHEET.x, z: edges.z1 + 0.5 }, behind: Spot = { x: SHEET.x, z: edges.z0 - 0.5 };
    expect(paths.find(before, behind).at(-1)).toEqual(behind);
    for (const from of [DOOR, before, behind]) expect(paths.find(from, { x, z }).at(-1)).toEqual({ x, z });
  });
});
