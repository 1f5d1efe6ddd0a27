import { add, cross, dot, empty, fixWinding, nrm, scale, sub, type Mesh, type V3 } from './mesh.ts';

/** A closed section: points with outward normals, in the plane across the path. */
export type Profile = readonly { readonly p: readonly [number, number]; readonly n: readonly [number, number] }[];

/** Round section of radius `r` with `k` corners. */
export const circleProfile = (r: number, k = 10): Profile => Array.from({ length: k }, (_, i) => {
  const a = i * 2 * Math.PI / k, c = Math.cos(a), s = Math.sin(a);
  return { p: [r * c, r * s], n: [c, s] } as const;
});

/** Flat strip of `w` × `t`, softened by its normals: leads, ribbons, bus bars. The width lies across `up`. */
export const stripProfile = (w: number, t: number): Profile => {
  const d = Math.SQRT1_2;
  return [
    { p: [t / 2, w / 2], n: [d, d] }, { p: [t / 2, -w / 2], n: [d, -d] },
    { p: [-t / 2, -w / 2], n: [-d, -d] }, { p: [-t / 2, w / 2], n: [-d, d] },
  ];
};

export interface SweepOptions {
  /** join the end to the start */
  closed?: boolean;
  /** close the ends with flat faces; default: yes, unless closed */
  caps?: boolean;
  /** where the section's first axis points at the start */
  up?: V3;
  /** size of the section along the way, t from 0 to 1 */
  scale?: (t: number) => number;
}

/** Carry a section along a path without twisting it (parallel transport). */
export function sweep(profile: Profile, path: readonly V3[], o: SweepOptions = {}): Mesh {
  const { closed = false, caps = !closed, up = [0, 0, 1] } = o;
  const rings = path.length, corners = profile.length, mesh = empty();
  if (rings < 2) throw new RangeError('sweep: a path needs two points');
  const point = (i: number): V3 => path[closed ? (i + rings) % rings : Math.max(0, Math.min(rings - 1, i))]!;
  const tangents = path.map((_, i) => nrm(sub(point(i + 1), point(i - 1))));
  let u = acrossOf(up, tangents[0]!);
  for (let i = 0; i < rings; i++) {
    const t = tangents[i]!;
    u = nrm(sub(u, scale(t, dot(u, t))));
    const v = cross(t, u), size = o.scale ? o.scale(i / (rings - 1)) : 1;
    for (const { p, n } of profile) {
      mesh.pos.push(...add(point(i), scale(add(scale(u, p[0]), scale(v, p[1])), size)));
      mesh.nor.push(...add(scale(u, n[0]), scale(v, n[1])));
    }
  }
  for (let i = 0; i < (closed ? rings : rings - 1); i++) for (let k = 0; k < corners; k++) {
    const next = (i + 1) % rings, l = (k + 1) % corners;
    const a = i * corners + k, b = i * corners + l, c = next * corners + k, d = next * corners + l;
    mesh.idx.push(a, b, d, a, d, c);
  }
  if (caps) {
    cap(mesh, 0, corners, scale(tangents[0]!, -1));
    cap(mesh, (rings - 1) * corners, corners, tangents[rings - 1]!);
  }
  return fixWinding(mesh);
}

/** `up` made perpendicular to the path; some other direction where they are parallel. */
function acrossOf(up: V3, tangent: V3): V3 {
  for (const candidate of [up, [1, 0, 0], [0, 1, 0]] as V3[]) {
    const u = sub(candidate, scale(tangent, dot(candidate, tangent)));
    if (Math.hypot(...u) > 0.05) return nrm(u);
  }
  return [0, 0, 1];
}

function cap(mesh: Mesh, from: number, corners: number, normal: V3): void {
  const base = mesh.pos.length / 3;
  mesh.pos.push(...mesh.pos.slice(from * 3, (from + corners) * 3));
  for (let k = 0; k < corners; k++) mesh.nor.push(...normal);
  for (let k = 1; k < corners - 1; k++) mesh.idx.push(base, base + k, base + k + 1);
}

/** Smooth path through the points, `n` pieces between any two. */
export function catmull(points: readonly V3[], n: number): V3[] {
  const P = (i: number): V3 => points[Math.max(0, Math.min(points.length - 1, i))]!;
  const out: V3[] = [];
  for (let i = 0; i < points.length - 1; i++) for (let s = 0; s < n; s++) {
    const t = s / n, a = P(i - 1), b = P(i), c = P(i + 1), d = P(i + 2);
    const along = (k: 0 | 1 | 2): number => 0.5 * (2 * b[k] + (c[k] - a[k]) * t
      + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
    out.push([along(0), along(1), along(2)]);
  }
  out.push(P(points.length - 1));
  return out;
}
