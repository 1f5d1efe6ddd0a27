/** Hoses and couplings. Millimetres. */
import { merged, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { len, polar, sub, type V3 } from '../mesh.ts';
import type { Piece } from '../model.ts';
import type { Pt } from '../outline.ts';
import { revolveMesh } from '../primitives.ts';
import { hex } from '../shapes2d.ts';
import { Solid } from '../solid.ts';
import { circleProfile, sweep } from '../sweep.ts';

/** Smooth hose along a way. */
export const hose = (path: readonly V3[], r: number, material: MaterialName = 'rubber'): Piece => piece(material, sweep(circleProfile(r, 14), path));

/** Corrugated hose: the section swells and shrinks every `pitch` millimetres. The path should be fine enough by itself; it is divided further. */
export function corrugated(path: readonly V3[], r: number, pitch: number = r * 0.6, material: MaterialName = 'plastic-dark'): Piece {
  const fine: V3[] = [];
  path.forEach((p, i) => {
    const next = path[i + 1];
    if (!next) { fine.push(p); return; }
    const steps = Math.max(1, Math.round(len(sub(next, p)) / pitch * 4));
    for (let s = 0; s < steps; s++) fine.push([0, 1, 2].map((k) => p[k as 0]! + (next[k as 0]! - p[k as 0]!) * s / steps) as V3);
  });
  return piece(material, sweep(circleProfile(r, 12), fine, { scale: (t) => [1, 1, 0.88, 0.88][Math.round(t * (fine.length - 1)) % 4]! }));
}

/** Quick coupling along z for a hose of radius `r`: hose end at z = 0, nose at z ≈ 7 r. `side` paints its ring (cold, hot). */
export function quickCoupling(r: number, side: MaterialName = 'cable-blue', body: MaterialName = 'nickel'): Piece[] {
  const grooves = [0, 1, 2].flatMap((i): Pt[] => {
    const z = r * (3.1 + i * 0.42);
    return [[r * 1.75, z], [r * 1.65, z + r * 0.08], [r * 1.65, z + r * 0.16], [r * 1.75, z + r * 0.24]];
  });
  const tail = Solid.revolve([[0, r * 0.4], [r * 1.2, r * 0.4, 0.1 * r], [r * 1.2, r * 1.9], [0, r * 1.9]], 'steel').add(...[0.65, 1.15].map((k) => Solid.revolve([[0, r * k], [r * 1.27, r * k, 0.08 * r], [r * 1.27, r * (k + 0.28), 0.08 * r], [0, r * (k + 0.28)]], 'steel')));
  const nut = Solid.extrude([hex(r * 3.1)], r * 1.8, r * 2.7, body, { bevel: r * 0.08, bs: 1 }).and(Solid.revolve([[0, r * 1.8], [r * 1.7, r * 1.8], [r * 1.82, r * 1.95], [r * 1.82, r * 2.55], [r * 1.7, r * 2.7], [0, r * 2.7]], body));
  const sleeve = Solid.revolve([[r * 0.7, r * 2.7], [r * 1.62, r * 2.7], [r * 1.75, r * 2.85, r * 0.06], ...grooves, [r * 1.75, r * 4.6, r * 0.12], [r * 1.5, r * 4.9, r * 0.1], [r * 1.5, r * 5.4], [r * 1.22, r * 5.5, r * 0.08], [r * 1.22, r * 6.9, r * 0.15], [r * 0.9, r * 6.9, r * 0.1], [r * 0.9, r * 5.8], [r * 0.7, r * 5.8]], body);
  const ring = revolveMesh([[r * 1.45, r * 5.02], [r * 1.62, r * 5.02, r * 0.06], [r * 1.62, r * 5.34, r * 0.06], [r * 1.45, r * 5.34]]);
  const seal = revolveMesh([[r * 1.15, r * 6.05], [r * 1.29, r * 6.1, r * 0.05], [r * 1.29, r * 6.3, r * 0.05], [r * 1.15, r * 6.35]]);
  const clampRing = revolveMesh([[r * 1.15, r * 0.9], [r * 1.34, r * 0.9, r * 0.04], [r * 1.34, r * 1.3, r * 0.04], [r * 1.15, r * 1.3]]);
  return merged([...tail.pieces(), ...nut.pieces(), ...sleeve.pieces(), piece(side, ring), piece('rubber', seal), piece('steel', clampRing)]);
}

/** Worm-drive hose clamp about z for a hose of radius `r`. */
export function hoseClamp(r: number): Piece[] {
  const w = Math.max(4, r * 0.7), t = Math.max(0.4, r * 0.06);
  const slots = polar(10, r + t, 0, 40).slice(0, 5).map((m) => Solid.box(t * 6, t, w * 0.7, t * 0.2, 'steel', { bs: 1 }).at(m));
  const band = Solid.cyl(r + t, -w / 2, w / 2, 'steel', { bevel: t * 0.4, bs: 1 }).cut(Solid.cyl(r, -w, w, 'steel'), ...slots);
  const worm = Solid.cyl(w * 0.36, -w * 0.7, w * 0.7, 'steel', { bevel: w * 0.06, seg: 16, bs: 1 }).cut(Solid.box(w, w * 0.1, w * 0.3, 0.02, 'steel', { bs: 1 }).move(0, 0, w * 0.7));
  const turned = worm.at([1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0, r + w * 0.42, 0, 0, 1]);
  return merged([...band.pieces(), ...turned.pieces(), ...Solid.box(w * 0.5, w * 0.9, w * 1.05, t, 'steel', { bs: 1 }).move(r + w * 0.3, 0, 0).pieces()]);
}
