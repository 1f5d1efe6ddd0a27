/** Closed meshes with analytic normals: the shapes every solid starts from. Use them directly where nothing is cut. */
import { triangulate } from './manifold.ts';
import { empty, fixWinding, weld, type Mesh } from './mesh.ts';
import { ccw, outline, type OutlinePoint, type Pt } from './outline.ts';
import { filletSegs, segs } from './quality.ts';

const EPS = 1e-6;

export interface RevolveOptions {
  /** segments around; default by the chord tolerance */
  seg?: number;
  /** segments of a quarter fillet */
  fs?: number;
  /** degrees under which a corner is shaded smooth */
  crease?: number;
}

/** Turn a profile of (radius, z, fillet) about the z axis. The profile must be closed and touch or avoid the axis, never cross it. */
export function revolveMesh(profile: readonly Pt[], o: RevolveOptions = {}): Mesh {
  const loop = outline(ccw(profile), o.fs, o.crease), mesh = empty();
  const around = o.seg ?? segs(Math.max(...profile.map((p) => p[0])));
  loop.forEach((A, i) => {
    const B = loop[(i + 1) % loop.length]!;
    if (A.p[0] < EPS && B.p[0] < EPS) return; // lies on the axis
    const base = mesh.pos.length / 3;
    for (let s = 0; s < around; s++) {
      const c = Math.cos(2 * Math.PI * s / around), d = Math.sin(2 * Math.PI * s / around);
      for (const [p, n] of [[A.p, A.b], [B.p, B.a]] as const) {
        mesh.pos.push(p[0] * c, p[0] * d, p[1]);
        mesh.nor.push(n[0] * c, n[0] * d, n[1]);
      }
    }
    for (let s = 0; s < around; s++) {
      const a = base + s * 2, c = base + ((s + 1) % around) * 2;
      if (B.p[0] > EPS) mesh.idx.push(a, c + 1, a + 1);
      if (A.p[0] > EPS) mesh.idx.push(a, c, c + 1);
    }
  });
  return weld(fixWinding(mesh));
}

export interface ExtrudeOptions {
  /** rounded edge at the top, and at the bottom unless `bottom` says otherwise */
  bevel?: number;
  bottom?: number;
  /** segments of the bevel */
  bs?: number;
  /** segments of a quarter fillet of the outline */
  fs?: number;
  crease?: number;
}

interface Row { z: number; inset: number; c: number; s: number }

/** The heights of the side wall from bottom to top, with what each is set in and how its normal tilts. */
function wallRows(z0: number, z1: number, bottom: number, top: number, k: number): Row[] {
  const quarter = (r: number, edge: number, up: 1 | -1): Row[] => Array.from({ length: k + 1 }, (_, i) => {
    const t = (up > 0 ? i : k - i) / k * Math.PI / 2;
    return { z: edge - up * r * (1 - Math.sin(t)), inset: r * (1 - Math.cos(t)), c: Math.cos(t), s: up * Math.sin(t) };
  });
  const flat = (z: number): Row[] => [{ z, inset: 0, c: 1, s: 0 }];
  return [...(bottom > 0 ? quarter(bottom, z0, -1) : flat(z0)), ...(top > 0 ? quarter(top, z1, 1) : flat(z1))];
}

/** How a point moves when all sides move inwards by 1. */
function mitre({ a, b }: OutlinePoint): [number, number] {
  const x = a[0] + b[0], y = a[1] + b[1], d = 1 + a[0] * b[0] + a[1] * b[1];
  const k = d < 0.2 ? 1 / (Math.hypot(x, y) || 1) : 1 / d;
  return [x * k, y * k];
}

/** Raise outlines (the first is the outside, the others are holes) from z0 to z1, edges rounded. */
export function extrudeMesh(contours: readonly (readonly Pt[])[], z0: number, z1: number, o: ExtrudeOptions = {}): Mesh {
  if (!(z1 > z0)) throw new RangeError(`extrude: z1 (${z1}) must lie above z0 (${z0})`);
  const top = o.bevel ?? 0, bottom = o.bottom ?? top;
  const rows = wallRows(z0, z1, bottom, top, o.bs ?? filletSegs(Math.max(top, bottom)));
  const mesh = empty(), caps: [number, number][][][] = [[], []];
  contours.forEach((contour, which) => {
    const turned = which === 0 ? ccw(contour) : [...ccw(contour)].reverse();
    const loop = outline(turned, o.fs, o.crease), inward = loop.map(mitre);
    loop.forEach((A, i) => {
      const j = (i + 1) % loop.length, B = loop[j]!, base = mesh.pos.length / 3;
      for (const r of rows) for (const [q, m, n] of [[A.p, inward[i]!, A.b], [B.p, inward[j]!, B.a]] as const) {
        mesh.pos.push(q[0] - m[0] * r.inset, q[1] - m[1] * r.inset, r.z);
        mesh.nor.push(n[0] * r.c, n[1] * r.c, r.s);
      }
      for (let r = 0; r < rows.length - 1; r++) {
        const a = base + r * 2;
        mesh.idx.push(a, a + 1, a + 3, a, a + 3, a + 2);
      }
    });
    [bottom, top].forEach((inset, end) => caps[end]!.push(loop.map(({ p }, i) => [p[0] - inward[i]![0] * inset, p[1] - inward[i]![1] * inset])));
  });
  caps.forEach((polygons, end) => {
    const base = mesh.pos.length / 3;
    for (const [x, y] of polygons.flat()) {
      mesh.pos.push(x, y, end ? z1 : z0);
      mesh.nor.push(0, 0, end ? 1 : -1);
    }
    for (const [a, b, c] of triangulate(polygons)) {
      if (end) mesh.idx.push(base + a, base + b, base + c); else mesh.idx.push(base + a, base + c, base + b);
    }
  });
  return weld(mesh);
}

/** Box centred on the origin, all edges rounded with `r`. */
export function boxMesh(w: number, d: number, h: number, r: number, o: { bs?: number } = {}): Mesh {
  const x = w / 2, y = d / 2, k = o.bs ?? Math.min(2, filletSegs(r));
  return extrudeMesh([[[-x, -y, r], [x, -y, r], [x, y, r], [-x, y, r]]], -h / 2, h / 2, { bevel: r, bs: k, fs: k });
}

/** Cylinder about the z axis from z0 to z1, edges rounded with `bevel`. */
export const cylMesh = (r: number, z0: number, z1: number, o: { bevel?: number; seg?: number; bs?: number } = {}): Mesh =>
  revolveMesh([[0, z0], [r, z0, o.bevel ?? 0], [r, z1, o.bevel ?? 0], [0, z1]], { seg: o.seg, fs: o.bs });

/** Ball about the origin. */
export function ballMesh(r: number, seg: number = segs(r)): Mesh {
  const k = Math.max(4, Math.round(seg / 2));
  const arc = Array.from({ length: k - 1 }, (_, i): Pt => {
    const t = -Math.PI / 2 + (i + 1) * Math.PI / k;
    return [r * Math.cos(t), r * Math.sin(t)];
  });
  return revolveMesh([[0, -r], ...arc, [0, r]], { seg, crease: 60 });
}
