/** The strain wave gear: oval wave generator, flexible cup with teeth, rigid ring with two teeth more. */
import { piece } from '../../kit/assemble.ts';
import type { Piece } from '../../kit/model.ts';
import { extrudeMesh, revolveMesh } from '../../kit/primitives.ts';
import { circle, ellipse, gear } from '../../kit/shapes2d.ts';
import type { Measures } from '../sizes.ts';
import { zAt } from './shell.ts';

/** Pitch radius, tooth height and how far the wave bends the cup, as fractions of the outer radius. */
const PITCH = 0.6, TOOTH = 0.022, BEND = 0.014;

export function waveGenerator(m: Measures): Piece[] {
  const r = m.d / 2, z0 = zAt(m, 0.6), z1 = zAt(m, 0.72), n = m.seg, a = r * (PITCH - 0.045), b = a - 2 * r * BEND;
  const hub = extrudeMesh([ellipse(a * 0.8, b * 0.8, n), circle(r * 0.2, 14)], z0, z1, { crease: 40 });
  const race = extrudeMesh([ellipse(a, b, n), ellipse(a * 0.93, b * 0.93, n)], z0 + 1, z1 - 0.5, { crease: 40 });
  return [piece('alu-machined', hub), piece('steel', race)];
}

export function flexspline(m: Measures): Piece[] {
  const r = m.d / 2, rp = r * PITCH, h = r * TOOTH, z0 = zAt(m, 0.59), zt = zAt(m, 0.73), z1 = zAt(m, 0.9), wall = r * 0.025;
  const teeth = extrudeMesh([gear(m.teeth, rp - h, h, false, r * BEND), ellipse(rp - 2 * h - wall + r * BEND, rp - 2 * h - wall - r * BEND, m.seg)], z0, zt, { crease: 20 });
  const cup = revolveMesh([
    [rp - 2 * h - wall, zt - 1], [rp - 2 * h, zt - 1], [rp - 2 * h, z1 - 2, 2.4], [r * 0.2, z1], [r * 0.2, z1 - 1.6], [rp - 2 * h - wall, z1 - 3.4],
  ], { seg: Math.round(m.seg * 0.8), fs: 1 });
  return [piece('steel', teeth), piece('steel', cup)];
}

export function circularSpline(m: Measures): Piece[] {
  const r = m.d / 2, rp = r * PITCH, h = r * TOOTH, z0 = zAt(m, 0.6), z1 = zAt(m, 0.74), rim = r * 0.86;
  const ring = extrudeMesh([circle(rim, m.seg), gear(m.teeth + 2, rp + h, h, true)], z0, z1, { crease: 20 });
  return [piece('steel', ring)];
}
