/** Triangle meshes and the little linear algebra they need. Millimetres, z up. */
export type V3 = [number, number, number];
/** 4×4 matrix, column major: translation in [12..14]. */
export type M4 = [
  number, number, number, number, number, number, number, number,
  number, number, number, number, number, number, number, number,
];
/** Positions and unit normals, three numbers a vertex; counter-clockwise triangles seen from outside. */
export interface Mesh { pos: number[]; nor: number[]; idx: number[] }

export type Axis = 'x' | 'y' | 'z';

export const empty = (): Mesh => ({ pos: [], nor: [], idx: [] });
/** Number of triangles. */
export const triangles = (m: Mesh): number => m.idx.length / 3;

// ---- vectors -------------------------------------------------------------------------------------------------
export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: V3, s: number): V3 => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const len = (a: V3): number => Math.hypot(a[0], a[1], a[2]);
/** Unit vector; the zero vector stays zero. */
export const nrm = (a: V3): V3 => scale(a, 1 / (len(a) || 1));
export const lerp = (a: V3, b: V3, t: number): V3 => add(a, scale(sub(b, a), t));
/** The i-th triple of a flat array. */
export const at3 = (flat: ArrayLike<number>, i: number): V3 => [flat[i * 3]!, flat[i * 3 + 1]!, flat[i * 3 + 2]!];

// ---- matrices ------------------------------------------------------------------------------------------------
export const I: M4 = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
/** Translation. */
export const T = (x: number, y: number, z: number): M4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
/** Scale; a negative factor mirrors (meshes turn their triangles, see `append`). */
export const S = (x: number, y = x, z = x): M4 => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1];
/** Rotation about an axis through the origin, degrees, right-handed. */
export function R(axis: Axis, degrees: number): M4 {
  const c = Math.cos(degrees * Math.PI / 180), s = Math.sin(degrees * Math.PI / 180);
  if (axis === 'z') return [c, s, 0, 0, -s, c, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
  if (axis === 'y') return [c, 0, -s, 0, 0, 1, 0, 0, s, 0, c, 0, 0, 0, 0, 1];
  return [1, 0, 0, 0, 0, c, s, 0, 0, -s, c, 0, 0, 0, 0, 1];
}
/** Frame whose z axis points along `z`, with x as near to `x` as it can be, at `origin`. */
export function frame(origin: V3, z: V3, x: V3 = [1, 0, 0]): M4 {
  const w = nrm(z);
  let u = sub(x, scale(w, dot(x, w)));
  if (len(u) < 1e-6) u = sub([0, 1, 0], scale(w, w[1]));
  u = nrm(u);
  const v = cross(w, u);
  return [...u, 0, ...v, 0, ...w, 0, ...origin, 1];
}
function mul2(a: M4, b: M4): M4 {
  const r = [...I] as M4;
  for (let col = 0; col < 4; col++) for (let row = 0; row < 4; row++) {
    let sum = 0;
    for (let k = 0; k < 4; k++) sum += a[k * 4 + row]! * b[col * 4 + k]!;
    r[col * 4 + row] = sum;
  }
  return r;
}
/** Product, applied from the right: `mul(T(…), R(…))` turns first and moves then. */
export const mul = (...ms: M4[]): M4 => ms.reduce(mul2, I);
/** `n` places on a circle of radius `r` at height `z`, each turned to look outwards; `start` in degrees. */
export const polar = (n: number, r: number, z: number, start = 0): M4[] =>
  Array.from({ length: n }, (_, i) => mul(R('z', start + i * 360 / n), T(r, 0, z)));
/** `nx × ny` places in the plane, `dx`, `dy` apart, centred on the origin. */
export const grid = (nx: number, ny: number, dx: number, dy: number, z = 0): M4[] =>
  Array.from({ length: nx * ny }, (_, i) => T((i % nx - (nx - 1) / 2) * dx, (Math.floor(i / nx) - (ny - 1) / 2) * dy, z));
export const apply = (m: M4, [x, y, z]: V3): V3 => [
  m[0] * x + m[4] * y + m[8] * z + m[12], m[1] * x + m[5] * y + m[9] * z + m[13], m[2] * x + m[6] * y + m[10] * z + m[14],
];
/** Determinant of the turning part; negative for a mirror. */
export const det3 = (m: M4): number =>
  m[0] * (m[5] * m[10] - m[6] * m[9]) - m[4] * (m[1] * m[10] - m[2] * m[9]) + m[8] * (m[1] * m[6] - m[2] * m[5]);

// ---- meshes --------------------------------------------------------------------------------------------------
/** Cofactors: what turns normals rightly under any scale; for a rotation it is the rotation itself. */
function normalMatrix(m: M4): [V3, V3, V3] {
  const x: V3 = [m[0], m[1], m[2]], y: V3 = [m[4], m[5], m[6]], z: V3 = [m[8], m[9], m[10]];
  const sign = Math.sign(det3(m)) || 1;
  return [scale(cross(y, z), sign), scale(cross(z, x), sign), scale(cross(x, y), sign)];
}

/** Append `b`, transformed, to `a` in place and return `a`. A mirror turns the triangles over, so that they still face out. */
export function append(a: Mesh, b: Mesh, m?: M4): Mesh {
  const offset = a.pos.length / 3, count = b.pos.length / 3;
  const columns = m && normalMatrix(m);
  for (let i = 0; i < count; i++) {
    const p = at3(b.pos, i), n = at3(b.nor, i);
    if (m && columns) {
      const [cx, cy, cz] = columns;
      a.pos.push(...apply(m, p));
      a.nor.push(...nrm(add(add(scale(cx, n[0]), scale(cy, n[1])), scale(cz, n[2]))));
    } else {
      a.pos.push(...p);
      a.nor.push(...n);
    }
  }
  const mirrored = m !== undefined && det3(m) < 0;
  for (let i = 0; i < b.idx.length; i += 3) {
    const p = b.idx[i]! + offset, q = b.idx[i + 1]! + offset, r = b.idx[i + 2]! + offset;
    if (mirrored) a.idx.push(p, r, q); else a.idx.push(p, q, r);
  }
  return a;
}
/** One mesh of many. */
export const merge = (...ms: Mesh[]): Mesh => ms.reduce((a, b) => append(a, b), empty());
/** A transformed copy. */
export const xf = (mesh: Mesh, m: M4): Mesh => append(empty(), mesh, m);
/** One mesh of `mesh` at each matrix: for small things that would not be worth instancing. */
export const copies = (mesh: Mesh, at: readonly M4[]): Mesh => at.reduce((a, m) => append(a, mesh, m), empty());

/** Flip triangles that disagree with their vertex normals. In place. */
export function fixWinding(m: Mesh): Mesh {
  for (let i = 0; i < m.idx.length; i += 3) {
    const a = m.idx[i]!, b = m.idx[i + 1]!, c = m.idx[i + 2]!;
    const p = at3(m.pos, a);
    const face = cross(sub(at3(m.pos, b), p), sub(at3(m.pos, c), p));
    const stored = add(add(at3(m.nor, a), at3(m.nor, b)), at3(m.nor, c));
    if (dot(face, stored) < 0) { m.idx[i + 1] = c; m.idx[i + 2] = b; }
  }
  return m;
}

/** Merge equal vertices (position to 0.05 µm, normal to 1/400) and drop degenerate triangles. */
export function weld(m: Mesh): Mesh {
  const out = empty(), known = new Map<string, number>(), renamed: number[] = [];
  for (let i = 0; i < m.pos.length / 3; i++) {
    const p = at3(m.pos, i), n = at3(m.nor, i);
    const key = `${p.map((x) => Math.round(x * 2e4)).join()}|${n.map((x) => Math.round(x * 400)).join()}`;
    let v = known.get(key);
    if (v === undefined) {
      v = out.pos.length / 3;
      known.set(key, v);
      out.pos.push(...p);
      out.nor.push(...n);
    }
    renamed.push(v);
  }
  for (let i = 0; i < m.idx.length; i += 3) {
    const a = renamed[m.idx[i]!]!, b = renamed[m.idx[i + 1]!]!, c = renamed[m.idx[i + 2]!]!;
    if (a !== b && b !== c && a !== c) out.idx.push(a, b, c);
  }
  return out;
}

/** Smallest box around the vertices. */
export function bounds(m: Mesh): { min: V3; max: V3 } {
  const min: V3 = [Infinity, Infinity, Infinity], max: V3 = [-Infinity, -Infinity, -Infinity];
  m.pos.forEach((x, i) => {
    const k = (i % 3) as 0 | 1 | 2;
    if (x < min[k]) min[k] = x;
    if (x > max[k]) max[k] = x;
  });
  return { min, max };
}
