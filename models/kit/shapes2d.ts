/** Outlines, counter-clockwise, centred on the origin unless told otherwise. Millimetres. */
import { segs } from './quality.ts';
import type { Pt } from './outline.ts';

export type P2 = [number, number];

export const rot2 = (p: P2, radians: number): P2 => [
  p[0] * Math.cos(radians) - p[1] * Math.sin(radians), p[0] * Math.sin(radians) + p[1] * Math.cos(radians),
];
export const circle = (r: number, n: number = segs(r), centre: P2 = [0, 0]): P2[] =>
  Array.from({ length: n }, (_, i) => [centre[0] + r * Math.cos(i * 2 * Math.PI / n), centre[1] + r * Math.sin(i * 2 * Math.PI / n)]);
/** Hexagon by its width across flats. */
export const hex = (acrossFlats: number): P2[] => circle(acrossFlats / Math.sqrt(3), 6);
export const ellipse = (rx: number, ry: number, n: number = segs(Math.max(rx, ry))): P2[] =>
  Array.from({ length: n }, (_, i) => [rx * Math.cos(i * 2 * Math.PI / n), ry * Math.sin(i * 2 * Math.PI / n)]);
/** Rectangle `w × d` with corners of radius `r`, centre `cx, cy`. */
export const rrect = (w: number, d: number, r = 0, cx = 0, cy = 0): Pt[] => [
  [cx - w / 2, cy - d / 2, r], [cx + w / 2, cy - d / 2, r], [cx + w / 2, cy + d / 2, r], [cx - w / 2, cy + d / 2, r],
];
/** Rectangle by two corners. */
export const rect = (x0: number, y0: number, x1: number, y1: number, r = 0): Pt[] => rrect(x1 - x0, y1 - y0, r, (x0 + x1) / 2, (y0 + y1) / 2);
/** Part of a ring between two radii and two angles (degrees), corners rounded with `fillet`. */
export function sector(inner: number, outer: number, from: number, to: number, fillet = 0): Pt[] {
  const n = Math.max(1, Math.ceil(segs(outer) * Math.abs(to - from) / 360));
  const arc = (r: number, a: number, b: number): Pt[] => Array.from({ length: n + 1 }, (_, i) => {
    const t = (a + (b - a) * i / n) * Math.PI / 180;
    return [r * Math.cos(t), r * Math.sin(t), i === 0 || i === n ? fillet : 0];
  });
  return [...arc(outer, from, to), ...arc(inner, to, from)];
}
/** An outline moved outwards by `d` (inwards when negative), radii with it. */
export function grow(pts: readonly Pt[], d: number): Pt[] {
  return pts.map((q, i) => {
    const a = pts[(i + pts.length - 1) % pts.length]!, b = pts[(i + 1) % pts.length]!;
    const lu = Math.hypot(q[0] - a[0], q[1] - a[1]), lv = Math.hypot(b[0] - q[0], b[1] - q[1]);
    const m: P2 = [(q[1] - a[1]) / lu, (a[0] - q[0]) / lu], n: P2 = [(b[1] - q[1]) / lv, (q[0] - b[0]) / lv];
    const k = 1 + m[0] * n[0] + m[1] * n[1], r = q[2] ?? 0;
    return [q[0] + (m[0] + n[0]) / k * d, q[1] + (m[1] + n[1]) / k * d, r > 0 ? Math.max(r / 4, r + d) : 0];
  });
}
/** Ring of teeth about pitch radius `rp`, `h` high on either side. `inner`: they point inwards. `oval`: how far a strain wave bends it. */
export function gear(teeth: number, rp: number, h: number, inner = false, oval = 0): P2[] {
  const flank = [[-0.29, -1], [-0.13, 1], [0.13, 1], [0.29, -1]] as const;
  return Array.from({ length: teeth }, (_, i) => flank.map(([u, v]): P2 => {
    const a = (i + u) * 2 * Math.PI / teeth, r = rp + (inner ? -v : v) * h + oval * Math.cos(2 * a);
    return [r * Math.cos(a), r * Math.sin(a)];
  })).flat();
}
/** Inner outline of a stator's sheets: `n` teeth with shoes from the yoke (radius) down to the tip (radius). `tooth`: width of a tooth. */
export function statorInner(n: number, yoke: number, tip: number, arc = 3, tooth = 2.6): P2[] {
  const pitch = 2 * Math.PI / n, w = tooth / 2, shoe = 0.4 * pitch, lip = Math.min(1.1, (yoke - tip) * 0.12);
  const foot = Math.atan2(w, yoke);
  const toothSide: P2[] = [[yoke, -w], [tip + lip * 1.7, -w], [(tip + lip) * Math.cos(shoe), -(tip + lip) * Math.sin(shoe)]];
  const face = Array.from({ length: arc + 1 }, (_, k): P2 => {
    const t = -shoe + 2 * shoe * k / arc;
    return [tip * Math.cos(t), tip * Math.sin(t)];
  });
  const back = toothSide.map(([x, y]): P2 => [x, -y]).reverse();
  const slot = [1, 2, 3].map((k): P2 => {
    const t = foot + (pitch - 2 * foot) * k / 4;
    return [yoke * Math.cos(t), yoke * Math.sin(t)];
  });
  return Array.from({ length: n }, (_, i) => [...toothSide, ...face, ...back, ...slot].map((p) => rot2(p, i * pitch))).flat();
}
/** Round body of radius `r` with `n` fins of width `w` out to `tip`; `gap(degrees)` leaves fins away. */
export function finned(r: number, tip: number, n: number, w: number, gap: (degrees: number) => boolean = () => false, between = 4): P2[] {
  const pitch = 2 * Math.PI / n, on = (a: number): P2 => [r * Math.cos(a), r * Math.sin(a)];
  return Array.from({ length: n }, (_, i): P2[] => {
    const a = i * pitch;
    if (gap(i * 360 / n)) return Array.from({ length: between + 1 }, (_, k) => on(a - pitch * 0.2 + pitch * k / (between + 1)));
    const t = Math.asin(w / 2 / r), x = Math.sqrt(r * r - w * w / 4), end = Math.sqrt(tip * tip - w * w / 8);
    const fin: P2[] = [[x, -w / 2], [end, -w * 0.36], [end, w * 0.36], [x, w / 2]];
    const floor = Array.from({ length: between - 1 }, (_, k) => on(a + t + (pitch - 2 * t) * (k + 1) / between));
    return [...fin.map((p) => rot2(p, a)), ...floor];
  }).flat();
}
