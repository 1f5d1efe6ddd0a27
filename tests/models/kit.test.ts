import { describe, expect, test } from 'vitest';
import { loft, shellOf } from '../../models/kit/loft.ts';
import { apply, at3, bounds, cross, det3, dot, frame, len, mul, polar, R, S, sub, T, triangles, xf, type Mesh, type V3 } from '../../models/kit/mesh.ts';
import { poseOf } from '../../models/kit/pose.ts';
import { ballMesh, boxMesh, cylMesh, extrudeMesh } from '../../models/kit/primitives.ts';
import { segs, withQuality } from '../../models/kit/quality.ts';
import { gear, grow, hex, rrect, statorInner } from '../../models/kit/shapes2d.ts';
import { Solid } from '../../models/kit/solid.ts';
import { catmull, circleProfile, sweep } from '../../models/kit/sweep.ts';

const spot = (m: Mesh, i: number): string => at3(m.pos, i).map((v) => Math.round(v * 1e4)).join();

/** Every directed edge must meet its opposite exactly once, compared by place. */
function openEdges(m: Mesh): number {
  const edges = new Map<string, number>();
  for (let t = 0; t < m.idx.length; t += 3) for (let e = 0; e < 3; e++) {
    const a = spot(m, m.idx[t + e]!), b = spot(m, m.idx[t + (e + 1) % 3]!), forth = `${a}>${b}`, back = `${b}>${a}`;
    if (edges.has(back)) edges.set(back, edges.get(back)! - 1); else edges.set(forth, (edges.get(forth) ?? 0) + 1);
  }
  return [...edges.values()].filter((n) => n !== 0).length;
}

/** Sum of signed tetrahedra, mm³. */
const volume = (m: Mesh): number => Array.from({ length: triangles(m) }, (_, t) => {
  const [a, b, c] = [0, 1, 2].map((k) => at3(m.pos, m.idx[t * 3 + k]!)) as [V3, V3, V3];
  return dot(a, cross(b, c)) / 6;
}).reduce((x, y) => x + y, 0);

const worstNormal = (m: Mesh): number => Math.max(...Array.from({ length: m.nor.length / 3 }, (_, i) => Math.abs(len(at3(m.nor, i)) - 1)));
const turnedIn = (m: Mesh): number => Array.from({ length: triangles(m) }, (_, t) => {
  const [a, b, c] = [0, 1, 2].map((k) => m.idx[t * 3 + k]!) as [number, number, number];
  const face = cross(sub(at3(m.pos, b), at3(m.pos, a)), sub(at3(m.pos, c), at3(m.pos, a)));
  return dot(face, at3(m.nor, a)) + dot(face, at3(m.nor, b)) + dot(face, at3(m.nor, c)) < 0 ? 1 : 0;
}).reduce<number>((x, y) => x + y, 0);

describe('primitives', () => {
  test('a plain box has twelve triangles and its volume', () => {
    const box = boxMesh(10, 20, 30, 0);
    expect(triangles(box)).toBe(12);
    expect(box.pos.length / 3).toBe(24);
    expect(volume(box)).toBeCloseTo(6000, 6);
    expect(bounds(box)).toEqual({ min: [-5, -10, -15], max: [5, 10, 15] });
  });

  test('a cylinder of 32 corners has 128 triangles', () => {
    const cyl = cylMesh(10, 0, 10, { seg: 32 });
    expect(triangles(cyl)).toBe(128);
    expect(volume(cyl)).toBeCloseTo(3121.445, 2);
  });

  test.each<[string, Mesh]>([
    ['rounded box', boxMesh(10, 20, 30, 2)], ['cylinder', cylMesh(7, -3, 9, { bevel: 1 })], ['ball', ballMesh(5)],
    ['plate with a hole', extrudeMesh([rrect(40, 30, 4), hex(8)], 0, 3, { bevel: 0.5 })], ['gear', extrudeMesh([gear(20, 12, 1)], 0, 4, { bevel: 0.1, crease: 20 })],
    ['ring of a stator', extrudeMesh([statorInner(12, 30, 20), hex(10)], 0, 5)],
    ['hose', sweep(circleProfile(3, 8), catmull([[0, 0, 0], [20, 0, 0], [30, 15, 10]], 6))],
    ['plate with roundings too large for it', extrudeMesh([rrect(10, 6, 8)], 0, 2)],
    ['closed ring', sweep(circleProfile(1, 8), polar(24, 10, 0).map((m): V3 => apply(m, [0, 0, 0])), { closed: true })],
  ])('%s is watertight, faces out and has unit normals', (_, mesh) => {
    expect(openEdges(mesh)).toBe(0);
    expect(turnedIn(mesh)).toBe(0);
    expect(worstNormal(mesh)).toBeLessThan(1e-6);
    expect(volume(mesh)).toBeGreaterThan(0);
  });

  test('upside-down heights are refused', () => expect(() => extrudeMesh([hex(5)], 3, 1)).toThrow(/must lie above/));
});

describe('solids', () => {
  const drilled = Solid.box(10, 20, 30, 0, 'anodised-black').cut(Solid.cyl(2, -20, 20, 'alu-machined', { seg: 16 }));

  test('a cut shows the metal of its tool', () => {
    expect(drilled.pieces().map((p) => p.material).sort()).toEqual(['alu-machined', 'anodised-black']);
    // area of a regular 16-gon of radius 2 is 12.2459
    expect(drilled.volume).toBeCloseTo(6000 - 12.2459 * 30, 1);
    expect(drilled.status).toBe('NoError');
  });

  test.each([['turned', R('x', 33)], ['mirrored', S(-1, 1, 1)], ['stretched', S(1, 2, 3)]] as const)('%s copies still face out', (_, m) => {
    expect(turnedIn(drilled.at(m).mesh())).toBe(0);
    expect(turnedIn(xf(drilled.mesh(), m))).toBe(0);
    expect(volume(xf(drilled.mesh(), m))).toBeCloseTo(drilled.volume * Math.abs(det3(m)), 0);
  });

  const hull = [{ x: 0, w: 5, h: 5, z: 0 }, { x: 10, w: 20, h: 10, z: 2 }, { x: 100, w: 20, h: 10, z: 2 }, { x: 120, w: 3, h: 2, z: 0 }];
  test('lofts are sound, and a shell is thinner than its body', () => {
    const body = loft(hull, 'paint-white'), shell = shellOf(hull, 'paint-white', 1);
    expect([body.status, shell.status]).toEqual(['NoError', 'NoError']);
    expect(turnedIn(body.mesh())).toBe(0);
    expect(shell.volume).toBeGreaterThan(0);
    expect(shell.volume).toBeLessThan(body.volume / 4);
  });
});

describe('quality', () => {
  test('segments follow the chord error and stay divisible by four', () => {
    expect([segs(1), segs(10), segs(46), segs(1000)]).toEqual([12, 32, 64, 96]);
    expect(withQuality(0.35, () => [segs(1), segs(10), segs(46)])).toEqual([8, 12, 28]);
    expect(segs(10)).toBe(32);
  });
  test('it is restored after a fault', () => {
    expect(() => withQuality(1, () => { throw new Error('x'); })).toThrow();
    expect(segs(10)).toBe(32);
    expect(() => withQuality(0, () => 1)).toThrow(/positive/);
  });
});

describe('frames', () => {
  test('mul applies from the right', () => expect(apply(mul(T(1, 2, 3), R('z', 90)), [1, 0, 0]).map((v) => +v.toFixed(9))).toEqual([1, 3, 3]));
  test('a frame is a rotation with z where it was asked', () => {
    const m = frame([1, 2, 3], [0, 1, 1]);
    expect(det3(m)).toBeCloseTo(1, 9);
    expect(sub(apply(m, [0, 0, Math.SQRT2]), [1, 2, 3]).map((v) => +v.toFixed(9))).toEqual([0, 1, 1]);
  });
  test.each([['x', 0], ['x', 180], ['y', 181], ['z', -90], ['z', 180]] as const)('poses give their matrix back (%s %d°)', (axis, degrees) => {
    const { translation, rotation: [x, y, z, w], scale } = poseOf(mul(T(4, 5, 6), R(axis, degrees), S(2)));
    expect([...translation, scale]).toEqual([4, 5, 6, 2]);
    const turned = apply(R(axis, degrees), [1, 2, 3]), q: V3 = [x, y, z], p: V3 = [1, 2, 3];
    const t = cross(q, p).map((v) => 2 * v) as V3, u = cross(q, t);
    turned.forEach((v, k) => expect(p[k as 0] + w * t[k as 0] + u[k as 0]).toBeCloseTo(v, 6));
  });
  test('mirrored and uneven places are refused with advice', () => {
    expect(() => poseOf(S(-1, 1, 1))).toThrow(/mirror the mesh/);
    expect(() => poseOf(S(1, 2, 1))).toThrow(/scale the mesh/);
  });
  test('grow moves every side', () => expect(grow(rrect(10, 6), 1).map(([x, y]) => [x, y])).toEqual([[-6, -4], [6, -4], [6, 4], [-6, 4]]));
});
