/** Skin: pieces of a smooth surface about a limb, with thickness, rounded corners and softened rims. */
import { add, cross, empty, len, nrm, scale, sub, type Mesh, type V3 } from '../kit/mesh.ts';

/** A point of the body's surface: `t` along the limb in millimetres, `angle` about it in degrees (0 = front, 90 = left). */
export type Surface = (t: number, angle: number) => V3;

/** A section of a limb: how far it reaches to the front, back and sides from its centre. */
export interface Section {
  /** height along the limb, ascending */
  readonly t: number;
  readonly front: number;
  readonly back: number;
  readonly side: number;
  /** exponent: 2 is an ellipse, 3 a softened box */
  readonly n?: number;
  readonly x?: number;
}

const KEYS = ['front', 'back', 'side', 'n', 'x'] as const;
type Values = Record<(typeof KEYS)[number], number>;
const valuesOf = (s: Section): Values => ({ front: s.front, back: s.back, side: s.side, n: s.n ?? 2.3, x: s.x ?? 0 });

function sectionAt(sections: readonly Section[], t: number): Values {
  const last = sections.length - 1;
  let i = 0;
  while (i < last - 1 && t > sections[i + 1]!.t) i++;
  const S = (k: number): Section => sections[Math.max(0, Math.min(last, k))]!;
  const [a, b, c, d] = [S(i - 1), S(i), S(i + 1), S(i + 2)], span = c.t - b.t, u = Math.max(0, Math.min(1, (t - b.t) / span));
  const [va, vb, vc, vd] = [valuesOf(a), valuesOf(b), valuesOf(c), valuesOf(d)], out = { ...vb };
  for (const k of KEYS) {
    const m1 = (vc[k] - va[k]) / Math.max(1e-6, c.t - a.t) * span, m2 = (vd[k] - vb[k]) / Math.max(1e-6, d.t - b.t) * span, u2 = u * u, u3 = u2 * u;
    out[k] = (2 * u3 - 3 * u2 + 1) * vb[k] + (u3 - 2 * u2 + u) * m1 + (3 * u2 - 2 * u3) * vc[k] + (u3 - u2) * m2;
  }
  return out;
}

/** Distance to a superellipse in the direction whose parts, measured in half axes, are `u` and `v`. In polar form: the usual one bunches its points. */
export const ovalRadius = (u: number, v: number, n: number): number => (Math.abs(u) ** n + Math.abs(v) ** n) ** (-1 / n);

/** The surface through the sections, about the z axis. */
export const limbSurface = (sections: readonly Section[]): Surface => (t, angle) => {
  const s = sectionAt(sections, t), a = angle * Math.PI / 180, c = Math.cos(a), d = Math.sin(a);
  const r = ovalRadius(c / (c > 0 ? s.front : s.back), d / s.side, s.n);
  return [s.x + r * c, r * d, t];
};

export interface PanelOptions {
  /** from … to along the limb, mm */
  readonly t: readonly [number, number];
  /** from … to about it, degrees */
  readonly angle: readonly [number, number];
  readonly thickness?: number;
  /** radius of the corners, mm */
  readonly corner?: number;
  readonly rows?: number;
  readonly cols?: number;
  /** how far the whole panel lies under the surface, mm */
  readonly inset?: number;
}

/** Rows along the panel: more of them where the corners turn. */
function rowsOf(t0: number, t1: number, corner: number, n: number): { t: number; pull: number }[] {
  const turn = [0.06, 0.42].map((f) => ({ d: corner * f, pull: corner - Math.sqrt(Math.max(0, corner * corner - (corner - corner * f) ** 2)) }));
  const middle = Array.from({ length: n + 1 }, (_, i) => ({ t: t0 + corner + (t1 - t0 - 2 * corner) * i / n, pull: 0 }));
  const start = turn.map(({ d, pull }, i) => ({ t: i ? t0 + d : t0, pull }));
  return [...start, ...middle, ...turn.map(({ d, pull }, i) => ({ t: i ? t1 - d : t1, pull })).reverse()];
}

/** A closed piece of skin. */
export function panel(surface: Surface, o: PanelOptions): Mesh {
  const { thickness = 3.2, corner = 10, rows = 7, cols = 10, inset = 0 } = o, mesh = empty();
  const lines = rowsOf(o.t[0], o.t[1], corner, rows), [a0, a1] = o.angle;
  const normalAt = (t: number, a: number): V3 => nrm(cross(sub(surface(t, a + 0.6), surface(t, a - 0.6)), sub(surface(t + 0.6, a), surface(t - 0.6, a))));
  const grid = lines.map(({ t, pull }) => {
    const perDegree = (len(sub(surface(t, a0 + 1), surface(t, a0))) + len(sub(surface(t, a1), surface(t, a1 - 1)))) / 2;
    const give = Math.min((a1 - a0) * 0.45, pull / Math.max(0.2, perDegree));
    return Array.from({ length: cols + 1 }, (_, j) => {
      const a = a0 + give + (a1 - a0 - 2 * give) * j / cols, n = normalAt(t, a);
      return { p: sub(surface(t, a), scale(n, inset)), n };
    });
  });
  const R = grid.length, C = cols + 1, at = (i: number, j: number): { p: V3; n: V3 } => grid[i]![j]!;
  for (const under of [0, 1]) {
    const base = mesh.pos.length / 3;
    for (const row of grid) for (const { p, n } of row) {
      mesh.pos.push(...sub(p, scale(n, under * thickness)));
      mesh.nor.push(...scale(n, under ? -1 : 1));
    }
    for (let i = 0; i < R - 1; i++) for (let j = 0; j < C - 1; j++) {
      const a = base + i * C + j, b = a + 1, c = a + C, d = c + 1;
      if (under) mesh.idx.push(a, c, d, a, d, b); else mesh.idx.push(a, d, c, a, b, d);
    }
  }
  // the rim: once around, bulging a little, its normals turning from outside to inside
  const rim: [number, number][] = [];
  for (let j = 0; j < C - 1; j++) rim.push([0, j]);
  for (let i = 0; i < R - 1; i++) rim.push([i, C - 1]);
  for (let j = C - 1; j > 0; j--) rim.push([R - 1, j]);
  for (let i = R - 1; i > 0; i--) rim.push([i, 0]);
  const base = mesh.pos.length / 3, N = rim.length;
  rim.forEach(([i, j], k) => {
    const before = at(...rim[(k + N - 1) % N]!), after = at(...rim[(k + 1) % N]!), { p, n } = at(i, j);
    const out = nrm(cross(sub(after.p, before.p), n));
    const rings: [V3, V3][] = [[p, nrm(add(n, out))], [add(sub(p, scale(n, thickness / 2)), scale(out, thickness * 0.28)), out], [sub(p, scale(n, thickness)), nrm(sub(out, n))]];
    for (const [q, m] of rings) { mesh.pos.push(...q); mesh.nor.push(...m); }
  });
  for (let k = 0; k < N; k++) for (let layer = 0; layer < 2; layer++) {
    const a = base + k * 3 + layer, b = a + 1, c = base + (k + 1) % N * 3 + layer, d = c + 1;
    mesh.idx.push(a, b, d, a, d, c);
  }
  return mesh;
}
