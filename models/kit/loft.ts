import { add, at3, cross, dot, empty, len, nrm, scale, sub, type Mesh, type V3 } from './mesh.ts';
import type { MaterialName } from './materials.ts';
import { Solid } from './solid.ts';

/** A section across the x axis: a superellipse. Millimetres. */
export interface Station {
  /** where along the axis; ascending */
  readonly x: number;
  /** half width (y) and half height (z) */
  readonly w: number;
  readonly h: number;
  /** centre */
  readonly z: number;
  readonly y?: number;
  /** exponent: 2 is an ellipse, 4 (default) a soft box, 9 nearly a box */
  readonly n?: number;
  /** tumblehome: how much narrower the top is, 0…1 */
  readonly t?: number;
}

export interface LoftOptions {
  /** at most so many rows between two stations; default 6 */
  along?: number;
  /** a row at least every so many millimetres (as far as `along` allows); default a sixtieth of the length */
  step?: number;
  /** points around; default 48 */
  around?: number;
  /** the body made smaller all round by so much (mm), for skins and gaps */
  inset?: number;
}

type Row = Required<Station>;

/** Cubic Hermite between b and c with slopes from the neighbours, for unevenly spaced stations. */
function hermite(v: readonly [number, number, number, number], x: readonly [number, number, number, number], t: number): number {
  const [a, b, c, d] = v, span = x[2] - x[1], t2 = t * t, t3 = t2 * t;
  const m1 = (c - a) / Math.max(1e-6, x[2] - x[0]) * span, m2 = (d - b) / Math.max(1e-6, x[3] - x[1]) * span;
  return (2 * t3 - 3 * t2 + 1) * b + (t3 - 2 * t2 + t) * m1 + (3 * t2 - 2 * t3) * c + (t3 - t2) * m2;
}

/** All rows of the loft: the stations and what lies smoothly between them. */
export function interpolate(stations: readonly Station[], along = 6, step?: number): Row[] {
  const full = stations.map((s): Row => ({ y: 0, n: 4, t: 0, ...s }));
  const last = full.length - 1, total = full[last]!.x - full[0]!.x, stride = step ?? total / 60;
  const S = (i: number): Row => full[Math.max(0, Math.min(last, i))]!;
  const rows: Row[] = [];
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [S(i - 1), S(i), S(i + 1), S(i + 2)];
    const xs = [a.x - (i === 0 ? 1 : 0), b.x, c.x, d.x + (i === last - 1 ? 1 : 0)] as const;
    const k = Math.max(1, Math.min(along, Math.ceil((c.x - b.x) / stride) + 1));
    for (let s = 0; s < k; s++) {
      const t = s / k, mix = (key: keyof Row): number => hermite([a[key], b[key], c[key], d[key]], xs, t);
      rows.push({ x: b.x + (c.x - b.x) * t, w: mix('w'), h: mix('h'), z: mix('z'), y: mix('y'), n: mix('n'), t: mix('t') });
    }
  }
  return [...rows, S(last)];
}

/** The point of a section at the angle `a` (radians, 0 = +y, a quarter = +z). */
export function onSection(r: Row, a: number): V3 {
  const c = Math.cos(a), s = Math.sin(a), e = 2 / r.n;
  const sy = Math.sign(c) * Math.abs(c) ** e, sz = Math.sign(s) * Math.abs(s) ** e;
  return [r.x, r.y + sy * r.w * (1 - r.t * (sz + 1) / 2), r.z + sz * r.h];
}

/** Angles that lie evenly along the widest section, so that corners get points and flats do not waste them. */
function evenAngles(rows: readonly Row[], around: number): number[] {
  const big = rows.reduce((a, b) => (a.w * a.h > b.w * b.h ? a : b)), fine = 720, length = [0];
  const angle = (i: number): number => i * 2 * Math.PI / fine;
  for (let i = 1; i <= fine; i++) length.push(length[i - 1]! + len(sub(onSection(big, angle(i)), onSection(big, angle(i - 1)))));
  const out: number[] = [];
  for (let j = 0, i = 0; j < around; j++) {
    const wanted = j / around * length[fine]!;
    while (length[i + 1]! < wanted) i++;
    out.push(angle(i + (wanted - length[i]!) / (length[i + 1]! - length[i]!)));
  }
  return out;
}

/** Smooth body through the stations, along x; turn it with `.at()` for another axis. Both ends are closed flat. */
export function loft(stations: readonly Station[], material: MaterialName, o: LoftOptions = {}): Solid {
  if (stations.length < 2) throw new RangeError('loft: two stations at least');
  const rows = interpolate(stations, o.along, o.step), angles = evenAngles(rows, o.around ?? 48);
  return loftRings(rows.map((r) => angles.map((a) => onSection(r, a))), material, o.inset);
}

/** Body through rings of points (as many in each, in the same order, counter-clockwise seen from the end). Sections may be anything. */
export function loftRings(rings: readonly (readonly V3[])[], material: MaterialName, inset = 0): Solid {
  return Solid.of(skinMesh(rings, inset), material);
}

function skinMesh(rings: readonly (readonly V3[])[], inset: number): Mesh {
  const mesh: Mesh = empty(), rows = rings.length, around = rings[0]!.length;
  const P = (i: number, j: number): V3 => rings[Math.max(0, Math.min(rows - 1, i))]![(j + around) % around]!;
  // outwards is away from the middle of the whole body, taken over all points: single concave ones may point anywhere
  let facing = 0;
  const centres = rings.map((ring) => scale(ring.reduce((a, b) => add(a, b), [0, 0, 0]), 1 / around));
  const normals = rings.map((ring, i) => ring.map((p, j) => {
    const n = nrm(cross(sub(P(i, j + 1), P(i, j - 1)), sub(P(i + 1, j), P(i - 1, j))));
    facing += dot(n, sub(p, centres[i]!));
    return n;
  }));
  const sign = facing < 0 ? -1 : 1;
  rings.forEach((ring, i) => ring.forEach((p, j) => {
    const n = scale(normals[i]![j]!, sign);
    mesh.pos.push(...sub(p, scale(n, inset)));
    mesh.nor.push(...n);
  }));
  for (let i = 0; i < rows - 1; i++) for (let j = 0; j < around; j++) {
    const a = i * around + j, b = i * around + (j + 1) % around;
    mesh.idx.push(a, b, b + around, a, b + around, a + around);
  }
  windSides(mesh);
  const axis = nrm(sub(centres[rows - 1]!, centres[0]!));
  closeEnd(mesh, 0, around, scale(axis, -1), inset);
  closeEnd(mesh, rows - 1, around, axis, inset);
  return mesh;
}

/** A fan over one end; the face moves inwards with the inset, too. */
function closeEnd(mesh: Mesh, row: number, around: number, normal: V3, inset: number): void {
  const base = mesh.pos.length / 3, ring: V3[] = [];
  for (let j = 0; j < around; j++) {
    const at = row * around + j, p = sub(at3(mesh.pos, at), scale(normal, inset));
    mesh.pos.splice(at * 3, 3, ...p);
    ring.push(p);
  }
  const middle = scale(ring.reduce((a, b) => add(a, b), [0, 0, 0]), 1 / around);
  for (const p of [...ring, middle]) {
    mesh.pos.push(...p);
    mesh.nor.push(...normal);
  }
  const [p, q] = [ring[0]!, ring[1]!], turn = dot(cross(sub(p, middle), sub(q, middle)), normal) < 0;
  for (let j = 0; j < around; j++) {
    const k = (j + 1) % around;
    mesh.idx.push(base + around, base + (turn ? k : j), base + (turn ? j : k));
  }
}

/** Turn all sides over together when most face inwards: judged one by one, triangles at a sharp nose would be torn from their neighbours. */
function windSides(mesh: Mesh): void {
  let agreement = 0;
  for (let i = 0; i < mesh.idx.length; i += 3) {
    const [a, b, c] = [mesh.idx[i]!, mesh.idx[i + 1]!, mesh.idx[i + 2]!], p = at3(mesh.pos, a);
    agreement += dot(cross(sub(at3(mesh.pos, b), p), sub(at3(mesh.pos, c), p)), at3(mesh.nor, a));
  }
  if (agreement < 0) mesh.idx.reverse();
}

/** A hollow body: the loft less the same loft made smaller by `thickness`. Open it with a cut. */
export function shellOf(stations: readonly Station[], material: MaterialName, thickness: number, o: LoftOptions = {}): Solid {
  const inset = o.inset ?? 0;
  return loft(stations, material, { ...o, inset }).cut(loft(stations, material, { ...o, inset: inset + thickness }));
}
