import { det3, type M4, type V3 } from './mesh.ts';

export type Quaternion = [number, number, number, number];
export interface Pose { readonly translation: V3; readonly rotation: Quaternion; readonly scale: number }

const NEAR = 1e-4;

/**
 * Translation, rotation and one scale of a matrix.
 * Throws for mirrors and uneven scales: what draws the exhibits could not light them. Mirror the mesh (`xf`, `Solid.at`) instead.
 */
export function poseOf(m: M4): Pose {
  const [x, y, z] = [Math.hypot(m[0], m[1], m[2]), Math.hypot(m[4], m[5], m[6]), Math.hypot(m[8], m[9], m[10])];
  if (det3(m) <= 0) throw new Error('mirrored or flat matrix: mirror the mesh itself instead of its place');
  if (Math.abs(x - y) > NEAR * x || Math.abs(x - z) > NEAR * x) throw new Error('uneven scale: scale the mesh itself instead of its place');
  return { translation: [m[12], m[13], m[14]], rotation: rotationOf(m.map((v) => v / x)), scale: Math.abs(x - 1) < NEAR / 10 ? 1 : x };
}

/** The quaternion of a rotation matrix, taken through its largest component for the sake of exactness. */
function rotationOf(r: readonly number[]): Quaternion {
  const [xx, yy, zz] = [r[0]!, r[5]!, r[10]!];
  if (xx + yy + zz > 0) {
    const s = Math.sqrt(xx + yy + zz + 1) * 2;
    return [(r[6]! - r[9]!) / s, (r[8]! - r[2]!) / s, (r[1]! - r[4]!) / s, s / 4];
  }
  if (xx > yy && xx > zz) {
    const s = Math.sqrt(1 + xx - yy - zz) * 2;
    return [s / 4, (r[4]! + r[1]!) / s, (r[8]! + r[2]!) / s, (r[6]! - r[9]!) / s];
  }
  if (yy > zz) {
    const s = Math.sqrt(1 + yy - xx - zz) * 2;
    return [(r[4]! + r[1]!) / s, s / 4, (r[9]! + r[6]!) / s, (r[8]! - r[2]!) / s];
  }
  const s = Math.sqrt(1 + zz - xx - yy) * 2;
  return [(r[8]! + r[2]!) / s, (r[9]! + r[6]!) / s, s / 4, (r[1]! - r[4]!) / s];
}
