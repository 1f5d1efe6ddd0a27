/** Plain vectors for building the room: the same numbers in Node (bake) and in the browser, without three.js. */
export type V3 = readonly [number, number, number];
export type Axis = 0 | 1 | 2;

export const along = (a: V3, b: V3, t = 1): V3 => [a[0] + b[0] * t, a[1] + b[1] * t, a[2] + b[2] * t];
export const minus = (a: V3, b: V3): V3 => along(a, b, -1);
export const negate = (a: V3): V3 => [-a[0], -a[1], -a[2]];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: V3): number => Math.sqrt(dot(a, a));
export const cross = (a: V3, b: V3): V3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export function unit(a: V3): V3 {
  const l = length(a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
}
export const mix = (a: V3, b: V3, t: number): V3 => along(a, minus(b, a), t);

/** A vector written down by axis, for code that runs over all three axes. */
export function onAxes(a: Axis, va: number, b: Axis, vb: number, c: Axis, vc: number): V3 {
  const v: [number, number, number] = [0, 0, 0];
  v[a] = va; v[b] = vb; v[c] = vc;
  return v;
}
export const AXES: readonly (readonly [Axis, Axis, Axis])[] = [[0, 1, 2], [1, 2, 0], [2, 0, 1]];
