/** What encloses a rotary drive: cover, finned housing, bearing, output flange, screws, cable. z runs from -l/2 (cover) to +l/2 (flange face). */
import { at, piece } from '../../kit/assemble.ts';
import { mul, polar, R, T, type Mesh } from '../../kit/mesh.ts';
import type { Piece } from '../../kit/model.ts';
import { boxMesh, cylMesh, extrudeMesh, revolveMesh } from '../../kit/primitives.ts';
import { circle, rrect } from '../../kit/shapes2d.ts';
import { circleProfile, sweep } from '../../kit/sweep.ts';
import type { Measures } from '../sizes.ts';

/** Height at a fraction of the length, from the rear. */
export const zAt = (m: Measures, fraction: number): number => (fraction - 0.5) * m.l;

export function cover(m: Measures): Piece[] {
  const r = m.d / 2, z0 = zAt(m, 0), z1 = zAt(m, 0.1);
  const body = revolveMesh([[0, z0], [r * 0.95, z0, r * 0.07], [r * 0.965, z1], [0, z1]], { seg: m.seg, fs: 1 });
  const heads = extrudeMesh([circle(r * 0.045, 6)], z0 - 0.5, z0 + 1, {});
  return [piece('anodised-black', body), ...at([piece('steel', heads)], polar(3, r * 0.78, 0, 60))];
}

export function housing(m: Measures): Piece[] {
  const r = m.d / 2, z = (f: number): number => zAt(m, f), root = r * 0.93;
  const shell = revolveMesh([
    [r * 0.9, z(0.1)], [r * 0.975, z(0.1)], [r * 0.975, z(0.19)], [root, z(0.21)], [root, z(0.69)], [r, z(0.72)], [r, z(0.85)], [r * 0.9, z(0.85)],
  ], { seg: m.seg, fs: 1 });
  const fin = ridge(root - 0.6, r * 0.99, r * 0.034, z(0.2), z(0.7));
  const boss = boxMesh(r * 0.16, r * 0.42, m.l * 0.26, 1.2, { bs: 1 });
  const places = polar(m.fins, 0, 0, 180 / m.fins).filter((_, i) => i !== 0 && i !== m.fins - 1);
  return [
    piece('anodised-black', shell), ...at([piece('anodised-black', fin)], places),
    ...at([piece('anodised-black', boss)], [T(r * 0.99, 0, z(0.45))]),
  ];
}

/** A fin of three faces: its foot and ends are out of sight between the collars. */
function ridge(foot: number, tip: number, half: number, z0: number, z1: number): Mesh {
  const mesh: Mesh = { pos: [], nor: [], idx: [] }, top = half * 0.6;
  const face = (a: readonly [number, number], b: readonly [number, number], n: readonly [number, number]): void => {
    const base = mesh.pos.length / 3;
    for (const [p, z] of [[a, z0], [b, z0], [b, z1], [a, z1]] as const) { mesh.pos.push(p[0], p[1], z); mesh.nor.push(n[0], n[1], 0); }
    mesh.idx.push(base, base + 1, base + 2, base, base + 2, base + 3);
  };
  face([foot, -half], [tip, -top], [0, -1]);
  face([tip, -top], [tip, top], [1, 0]);
  face([tip, top], [foot, half], [0, 1]);
  return mesh;
}

/** Crossed-roller bearing: two rings with the seam of the rollers between them. */
export function bearing(m: Measures): Piece[] {
  const r = m.d / 2, z0 = zAt(m, 0.79), z1 = zAt(m, 0.925), outer = r * 0.89, inner = r * 0.6, mid = r * 0.745;
  const rings = [
    revolveMesh([[mid + 0.6, z0], [outer, z0], [outer, z1, 0.7], [mid + 0.6, z1]], { seg: m.seg, fs: 1 }),
    revolveMesh([[inner, z0], [mid - 0.5, z0], [mid - 0.5, z1], [inner, z1]], { seg: m.seg, fs: 1 }),
  ];
  return rings.map((mesh) => piece('steel', mesh));
}

export function flange(m: Measures): Piece[] {
  const r = m.d / 2, z0 = zAt(m, 0.86), z1 = zAt(m, 1);
  const disc = revolveMesh([
    [r * 0.24, z0], [r * 0.58, z0], [r * 0.58, zAt(m, 0.94)], [r * 0.84, zAt(m, 0.94)], [r * 0.84, z1, 0.8], [r * 0.46, z1], [r * 0.24, z1 - 1.4],
  ], { seg: m.seg, fs: 1 });
  const ring = revolveMesh([[r * 0.83, zAt(m, 0.945)], [r * 0.9, zAt(m, 0.945)], [r * 0.9, z1 - 1.6], [r * 0.83, z1 - 1.6]], { seg: m.seg, fs: 1 });
  return [piece('alu-machined', disc), piece('anodised-orange', ring)];
}

/** Socket head screws on their circle. */
export function screws(m: Measures): Piece[] {
  const r = m.d / 2, k = r * 0.05, z = zAt(m, 1);
  const one: Mesh = revolveMesh([
    [0, -m.l * 0.22], [k, -m.l * 0.22], [k, 0], [k * 1.75, 0], [k * 1.75, k * 1.7], [k * 0.95, k * 1.7], [0, k * 0.6],
  ], { seg: 6, crease: 50 });
  return at([piece('black-oxide', one)], polar(m.screws, r * 0.66, z - k * 1.1));
}

/** Gland, short cable, connector. It leaves the boss radially and turns along the axis. */
export function cable(m: Measures): Piece[] {
  const r = m.d / 2, z = zAt(m, 0.45), w = Math.max(2.2, r * 0.055);
  const gland = mul(T(r * 1.05, 0, z), R('y', 90));
  const path = [[r * 1.08, 0, z], [r * 1.16, 0, z], [r * 1.2, 0, z - w * 1.2], [r * 1.2, 0, z - m.l * 0.3]] as const;
  return [
    ...at([piece('plastic-dark', cylMesh(w * 1.7, 0, r * 0.06, { seg: 8 }))], [gland]),
    piece('cable-orange', sweep(circleProfile(w, 6), path.map(([x, y, q]) => [x, y, q]), { up: [0, 1, 0] })),
    ...at([piece('plastic-dark', extrudeMesh([rrect(w * 2.6, w * 3.2)], -m.l * 0.08, m.l * 0.08, {}))], [T(r * 1.2, 0, z - m.l * 0.32)]),
  ];
}
