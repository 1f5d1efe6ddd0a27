/** Ambient occlusion of one mesh, a value a vertex, in the surroundings a BVH holds. Deterministic. */
import type { Bvh } from './bvh.ts';
import { add, apply, at3, len, nrm, scale, sub, type M4, type Mesh, type V3 } from './mesh.ts';

export interface AoOptions {
  readonly rays: number;
  /** millimetres after which nothing darkens any more */
  readonly reach: number;
  /** split unshared meshes where the shade bends: edges from this length on (mm); 0 never splits */
  readonly splitFrom: number;
}

/** Below this a vertex counts as buried in a contact. */
const BURIED = 0.06;
/** An edge is split where its midpoint errs by more. */
const TOLERANCE = 0.13;
const ROUNDS = 2;

/** Bits of `i` reversed, as a fraction: evenly spread over 0…1. */
function radicalInverse(i: number): number {
  let b = ((i << 16) | (i >>> 16)) >>> 0;
  b = (((b & 0x55555555) << 1) | ((b & 0xaaaaaaaa) >>> 1)) >>> 0;
  b = (((b & 0x33333333) << 2) | ((b & 0xcccccccc) >>> 2)) >>> 0;
  b = (((b & 0x0f0f0f0f) << 4) | ((b & 0xf0f0f0f0) >>> 4)) >>> 0;
  b = (((b & 0x00ff00ff) << 8) | ((b & 0xff00ff00) >>> 8)) >>> 0;
  return b / 0x100000000;
}

/** A fraction that differs from place to place, so that neighbours do not share one pattern of rays. */
function jitter([x, y, z]: V3): number {
  let h = Math.imul(Math.round(x * 64), 73856093) ^ Math.imul(Math.round(y * 64), 19349663) ^ Math.imul(Math.round(z * 64), 83492791);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) / 0x100000000;
}

/** Openness at a point with a unit normal: 1 free, 0 shut in. Cosine-weighted, nearer things darken more. */
export function openness(bvh: Bvh, p: V3, n: V3, { rays, reach }: AoOptions): number {
  // branchless basis around the normal (Duff et al.)
  const sign = n[2] >= 0 ? 1 : -1, a = -1 / (sign + n[2]), b = n[0] * n[1] * a;
  const t: V3 = [1 + sign * n[0] * n[0] * a, sign * b, -sign * n[0]], s: V3 = [b, sign + n[1] * n[1] * a, -n[1]];
  const o = add(p, scale(n, reach * 7e-4)), turn = jitter(p);
  let shut = 0;
  for (let i = 0; i < rays; i++) {
    const u = (i + 0.5) / rays, angle = 2 * Math.PI * ((radicalInverse(i) + turn) % 1);
    const r = Math.sqrt(u), z = Math.sqrt(1 - u), c = Math.cos(angle) * r, q = Math.sin(angle) * r;
    const d = bvh.hit(o[0], o[1], o[2], t[0] * c + s[0] * q + n[0] * z, t[1] * c + s[1] * q + n[1] * z, t[2] * c + s[2] * q + n[2] * z, reach);
    if (d !== Infinity) shut += 1 - d / reach;
  }
  return 1 - shut / rays;
}

/** The mesh with its shade. Splitting returns a new mesh, else it is the one given. */
export function shade(mesh: Mesh, bvh: Bvh, place: M4, o: AoOptions): { mesh: Mesh; light: Float32Array } {
  const origin = apply(place, [0, 0, 0]);
  const light = (p: V3, n: V3): number => openness(bvh, apply(place, p), nrm(sub(apply(place, n), origin)), o);
  let work = mesh;
  const values = Array.from({ length: mesh.pos.length / 3 }, (_, i) => light(at3(mesh.pos, i), at3(mesh.nor, i)));
  fillBuried(work, values);
  for (let round = 0; round < ROUNDS && o.splitFrom > 0; round++) {
    const next = splitEdges(work, values, light, o.splitFrom);
    if (next === work) break;
    work = next;
  }
  return { mesh: work, light: Float32Array.from(values) };
}

/** A vertex under a chip or in a press fit would smear a dark streak: it takes its neighbours' value. */
function fillBuried({ idx }: Mesh, values: number[]): void {
  for (let round = 0; round < 3; round++) {
    const sum = new Float64Array(values.length), count = new Uint16Array(values.length);
    for (let t = 0; t < idx.length; t++) {
      const a = idx[t]!, b = idx[t % 3 === 2 ? t - 2 : t + 1]!;
      for (const [from, to] of [[a, b], [b, a]] as const) {
        if (values[to]! >= BURIED || values[from]! < BURIED) continue;
        sum[to]! += values[from]!;
        count[to]!++;
      }
    }
    if (!count.some((n) => n > 0)) return;
    count.forEach((n, i) => { if (n) values[i] = sum[i]! / n; });
  }
}

/** Split the edges whose midpoint is lit otherwise than between its ends. Conforming: both sides of an edge are split. Appends to `values`. */
function splitEdges(mesh: Mesh, values: number[], light: (p: V3, n: V3) => number, from: number): Mesh {
  const { idx } = mesh, spot = spots(mesh), middles = new Map<string, number>(), split = new Set<string>();
  const pair = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const middle = (a: number, b: number): [V3, V3] =>
    [scale(add(at3(mesh.pos, a), at3(mesh.pos, b)), 0.5), nrm(add(at3(mesh.nor, a), at3(mesh.nor, b)))];
  const sides = (t: number): [number, number][] => [0, 1, 2].map((e) => [idx[t + e]!, idx[t + (e + 1) % 3]!]);
  for (let t = 0; t < idx.length; t += 3) for (const [a, b] of sides(t)) {
    if (middles.has(pair(a, b)) || len(sub(at3(mesh.pos, a), at3(mesh.pos, b))) < from) continue;
    const v = light(...middle(a, b)), mean = (values[a]! + values[b]!) / 2;
    middles.set(pair(a, b), v < BURIED ? mean : v);
    if (v >= BURIED && Math.abs(v - mean) > TOLERANCE) split.add(pair(spot[a]!, spot[b]!));
  }
  if (!split.size) return mesh;
  const out: Mesh = { pos: [...mesh.pos], nor: [...mesh.nor], idx: [] }, made = new Map<string, number>();
  const cut = (a: number, b: number): number => {
    const key = pair(a, b);
    let v = made.get(key);
    if (v === undefined) {
      const [p, n] = middle(a, b), known = middles.get(key) ?? light(p, n);
      made.set(key, v = out.pos.length / 3);
      out.pos.push(...p);
      out.nor.push(...n);
      values.push(known < BURIED ? (values[a]! + values[b]!) / 2 : known);
    }
    return v;
  };
  for (let t = 0; t < idx.length; t += 3) {
    const marked = sides(t).map(([a, b]) => split.has(pair(spot[a]!, spot[b]!))), n = marked.filter(Boolean).length;
    // turn the triangle so that the one odd edge comes first or last
    const first = n === 1 ? marked.indexOf(true) : n === 2 ? (marked.indexOf(false) + 1) % 3 : 0;
    const [A, B, C] = [idx[t + first]!, idx[t + (first + 1) % 3]!, idx[t + (first + 2) % 3]!];
    if (n === 0) { out.idx.push(A, B, C); continue; }
    const x = cut(A, B);
    if (n === 1) { out.idx.push(A, x, C, x, B, C); continue; }
    const y = cut(B, C);
    if (n === 2) { out.idx.push(x, B, y, A, x, y, A, y, C); continue; }
    const z = cut(C, A);
    out.idx.push(A, x, z, x, B, y, z, y, C, x, y, z);
  }
  return out;
}

/** A number for every place in space, the same for vertices that lie together. */
function spots({ pos }: Mesh): number[] {
  const known = new Map<string, number>();
  return Array.from({ length: pos.length / 3 }, (_, i) => {
    const key = at3(pos, i).map((v) => Math.round(v * 1e3)).join();
    const spot = known.get(key) ?? known.size;
    known.set(key, spot);
    return spot;
  });
}
