import { filletSegs } from './quality.ts';

/** A corner of an outline: x, y and the radius it is rounded with, millimetres. */
export type Pt = readonly [number, number, number?];

/** A point of a finished outline with the outward normals of the side that arrives and the side that leaves. */
export interface OutlinePoint { readonly p: readonly [number, number]; readonly a: readonly [number, number]; readonly b: readonly [number, number] }

const EPS = 1e-6;
type P2 = readonly [number, number];
const unit = (x: number, y: number): [number, number] => {
  const l = Math.hypot(x, y) || 1;
  return [x / l, y / l];
};
const dot2 = (a: P2, b: P2): number => a[0] * b[0] + a[1] * b[1];

/** Signed area, positive for counter-clockwise. */
export const area2 = (pts: readonly Pt[]): number => pts.reduce((sum, q, i) => {
  const r = pts[(i + 1) % pts.length]!;
  return sum + q[0] * r[1] - r[0] * q[1];
}, 0) / 2;
export const ccw = (pts: readonly Pt[]): readonly Pt[] => (area2(pts) < 0 ? [...pts].reverse() : pts);

interface Raw { p: P2; n?: P2 }

/** The arc that rounds the corner `at` between its neighbours. */
function arc(before: Pt, at: Pt, after: Pt, radius: number, segments?: number): Raw[] {
  const [x, y] = at;
  const back = unit(before[0] - x, before[1] - y), forth = unit(after[0] - x, after[1] - y);
  const angle = Math.acos(Math.max(-1, Math.min(1, dot2(back, forth))));
  if (Math.PI - angle < 1e-3) return [{ p: [x, y] }]; // straight on: nothing to round
  const t = radius / Math.tan(angle / 2), h = radius / Math.sin(angle / 2);
  const bisector = unit(back[0] + forth[0], back[1] + forth[1]);
  const cx = x + bisector[0] * h, cy = y + bisector[1] * h;
  const convex = back[0] * forth[1] - back[1] * forth[0] < 0;
  const from = Math.atan2(y + back[1] * t - cy, x + back[0] * t - cx);
  let turn = Math.atan2(y + forth[1] * t - cy, x + forth[0] * t - cx) - from;
  if (turn > Math.PI) turn -= 2 * Math.PI;
  if (turn < -Math.PI) turn += 2 * Math.PI;
  const k = Math.max(1, Math.round((segments ?? filletSegs(radius)) * Math.abs(turn) / (Math.PI / 2)));
  return Array.from({ length: k + 1 }, (_, s) => {
    const a = from + turn * s / k, c = Math.cos(a), d = Math.sin(a);
    return { p: [cx + c * radius, cy + d * radius], n: convex ? [c, d] : [-c, -d] };
  });
}

/** The radii asked for, made smaller where two roundings would overlap on the side between them. */
function fittingRadii(pts: readonly Pt[]): number[] {
  const n = pts.length;
  const reach = pts.map((pt, i) => {
    const radius = pt[2] ?? 0, before = pts[(i + n - 1) % n]!, after = pts[(i + 1) % n]!;
    if (radius <= 0) return 0;
    const back = unit(before[0] - pt[0], before[1] - pt[1]), forth = unit(after[0] - pt[0], after[1] - pt[1]);
    return radius / Math.tan(Math.max(1e-3, Math.acos(Math.max(-1, Math.min(1, dot2(back, forth))))) / 2);
  });
  const room = pts.map((pt, i) => {
    const j = (i + 1) % n, needed = reach[i]! + reach[j]!, side = Math.hypot(pts[j]![0] - pt[0], pts[j]![1] - pt[1]);
    return needed > side ? side / needed : 1;
  });
  return pts.map((pt, i) => (pt[2] ?? 0) * Math.min(room[i]!, room[(i + n - 1) % n]!));
}

/**
 * Round the corners of a counter-clockwise outline and give every point its normals.
 * @param crease degrees: corners without a radius that turn less than this are shaded smooth
 */
export function outline(pts: readonly Pt[], segments?: number, crease = 32): OutlinePoint[] {
  const radii = fittingRadii(pts);
  const raw = pts.flatMap((pt, i): Raw[] => {
    const radius = radii[i]!;
    if (radius <= 0) return [{ p: [pt[0], pt[1]] }];
    return arc(pts[(i + pts.length - 1) % pts.length]!, pt, pts[(i + 1) % pts.length]!, radius, segments);
  });
  const clean = raw.filter((e, i) => {
    const next = raw[(i + 1) % raw.length]!;
    if (Math.hypot(e.p[0] - next.p[0], e.p[1] - next.p[1]) > EPS) return true;
    next.n ??= e.n;
    return false;
  });
  const cos = Math.cos(crease * Math.PI / 180);
  return clean.map((e, i) => {
    const prev = clean[(i + clean.length - 1) % clean.length]!.p, next = clean[(i + 1) % clean.length]!.p;
    const into = unit(e.p[1] - prev[1], prev[0] - e.p[0]), out = unit(next[1] - e.p[1], e.p[0] - next[0]);
    // an arc's own normal, unless the neighbouring side turns away sharply (an arc that meets a corner)
    if (e.n) return { p: e.p, a: dot2(e.n, into) > 0.5 ? e.n : into, b: dot2(e.n, out) > 0.5 ? e.n : out };
    if (dot2(into, out) < cos) return { p: e.p, a: into, b: out };
    const n = unit(into[0] + out[0], into[1] + out[1]);
    return { p: e.p, a: n, b: n };
  });
}
