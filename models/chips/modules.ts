/** Accelerators as they sit in the racks: the same packages as on the bench, with less around them. Origin: middle of the underside. */
import { at, merged, piece } from '../kit/assemble.ts';
import { mul, polar, R, T, xf } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import type { MaterialName } from '../kit/materials.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { segs } from '../kit/quality.ts';
import { circle, rect } from '../kit/shapes2d.ts';
import { once, slab } from './make.ts';

/** Board 116 × 146 with the lidded package and its coils. */
const mezzanine = (board: 'pcb' | 'pcb-blue'): Piece[] => [
  slab(board, [-58, -73, 0], [58, 73, 2.4], 0.5), slab('substrate', [-36, -38, 2.4], [36, 38, 4.6], 0.4), slab('nickel', [-32, -34, 4.6], [32, 34, 8], 1.4, 1),
  ...at([slab('plastic-grey', [-5, -5, 2.4], [5, 5, 8], 0)], [-1, 1].flatMap((s) => Array.from({ length: 7 }, (_, i) => T(-45 + i * 15, s * 60, 0)))),
];
const made = { strong: once(() => mezzanine('pcb')), a: once(() => mezzanine('pcb-blue')) } as const;
export const module = (kind: keyof typeof made): Piece[] => made[kind]();

/** Fins along y on a base, plain: for sinks seen by the dozen. */
export const combSink = (w: number, d: number, h: number, fins: number, material: MaterialName): Piece[] => {
  const t = w / fins * 0.3;
  return merged([slab(material, [-w / 2, -d / 2, 0], [w / 2, d / 2, h * 0.12], 1), ...Array.from({ length: fins }, (_, i) => slab(material, [-w / 2 + i * (w - t) / (fins - 1), -d / 2, h * 0.1], [-w / 2 + i * (w - t) / (fins - 1) + t, d / 2, h], 0))]);
};

/** A tall sink over a domestic module, blown through from the front. */
export const towerSink = once((): Piece[] => combSink(128, 104, 74, 20, 'alu-blasted').map((p) => piece(p.material, xf(p.mesh, R('z', 90)))));

/** Radial blower wheel of an older card: hub and forward-curved blades. Axis z, from 0 to `h`. */
export function blowerWheel(r: number, h: number, blades = 26): Piece[] {
  const hub = revolveMesh([[0, 0], [r * 0.97, 0], [r * 0.97, h * 0.1], [r * 0.46, h * 0.14], [r * 0.44, h * 0.86, 1], [0, h * 0.9]], { seg: Math.min(16, segs(r)), fs: 1 });
  const blade = piece('plastic-dark', extrudeMesh([rect(-r * 0.14, -0.5, r * 0.13, 0.5)], h * 0.08, h * 0.96, {}));
  const shroud = extrudeMesh([circle(r, Math.min(18, segs(r))), circle(r * 0.84, Math.min(18, segs(r)))], h * 0.92, h, {});
  return [piece('plastic-dark', hub), piece('plastic-dark', shroud), ...at([blade], polar(blades, r * 0.84, 0).map((m) => mul(m, R('z', 32)))), piece('label-white', cylMesh(r * 0.36, h * 0.88, h * 0.91, { seg: 14 }))];
}

/** Double-width board with blower, standing on its long edge: x forward 268, y thick 38, z high 108. */
export const oldCard = once((): Piece[] => {
  const L = 134, H = 108;
  const board = slab('pcb', [-L, -17, 0], [L, -15.4, H], 0.4), fingers = slab('gold-pad', [-20, -17.2, -7], [70, -15.2, 1], 0.2);
  const shroud = slab('anodised-black', [-L, -15, 2], [L - 74, 19, H - 2], 4, 1), cheek = slab('anodised-black', [L - 74, -15, 2], [L, -10, H - 2], 2);
  const stripes = at([slab('steel-dark', [-1.6, 18.6, 14], [1.6, 19.6, H - 14], 0.4)], Array.from({ length: 4 }, (_, i) => T(-96 + i * 32, 0, 0)));
  const rim = piece('anodised-black', xf(extrudeMesh([rect(-38, -51, 38, 51, 8), circle(35, 14)], 0, 6, { fs: 1 }), mul(T(L - 38, 13.4, H / 2), R('x', -90))));
  const wheel = blowerWheel(33, 22, 12).map((p) => (p.at ? { ...p, at: p.at.map((m) => mul(T(L - 38, -10.2, H / 2), R('x', -90), m)) } : piece(p.material, xf(p.mesh, mul(T(L - 38, -10.2, H / 2), R('x', -90))))));
  const bracket = slab('steel', [L + 0.4, -19, -6], [L + 2, 20, H + 6], 0.6), vents = at([slab('trim', [L + 1.6, -1.8, 0], [L + 2.3, 1.8, 30], 0.2)], [0, 1, 2, 3].flatMap((i) => [T(0, -12 + i * 8, 40)]));
  return [...merged([board, fingers, shroud, cheek, rim, bracket]), ...stripes, ...wheel, ...vents];
});
