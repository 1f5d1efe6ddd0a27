/** The two circuit boards at the back of a drive: power and sensing. */
import { at, piece } from '../../kit/assemble.ts';
import { copies, mul, R, T, type M4 } from '../../kit/mesh.ts';
import type { Piece } from '../../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../../kit/primitives.ts';
import { circle, rrect } from '../../kit/shapes2d.ts';
import type { Measures } from '../sizes.ts';
import { zAt } from './shell.ts';

/** A cuboid standing on z = 0. */
const block = (w: number, d: number, h: number): ReturnType<typeof extrudeMesh> => extrudeMesh([rrect(w, d)], 0, h, {});
const ringOf = (m: Measures, r: number, hole: number, z: number): Piece =>
  piece('pcb', extrudeMesh([circle(m.d / 2 * r, Math.round(m.seg * 0.7)), circle(m.d / 2 * hole, 8)], z, z + 1.6, { crease: 40 }));

/** Six power transistors on a circle, the processor, capacitors, a connector. */
export function driverBoard(m: Measures): Piece[] {
  const r = m.d / 2, z = zAt(m, 0.115), u = r / 37, on = (angle: number, radius: number, turn = 0): M4 => mul(R('z', angle), T(r * radius, 0, z + 1.6), R('z', turn));
  const fets = [0, 1, 2, 3, 4, 5].map((i) => on(100 + i * 28, 0.68)), caps = [28, 60].map((a) => on(a, 0.7));
  return [
    ringOf(m, 0.85, 0.24, z),
    piece('chip-epoxy', copies(block(6 * u, 5 * u, 1.1), fets)),
    piece('chip-epoxy', copies(block(8 * u, 8 * u, 1), [on(300, 0.52, 45)])),
    ...at([piece('alu-machined', cylMesh(2.6 * u, 0, 4, { seg: 6 }))], caps),
    piece('plastic-white', copies(block(4.4 * u, 10 * u, 4), [on(340, 0.66)])),
  ];
}

/** A ring with magnetic tracks turning before a small board with three sensors. */
export function encoder(m: Measures): Piece[] {
  const r = m.d / 2, z = zAt(m, 0.2), u = r / 37, on = (angle: number, radius: number): M4 => mul(R('z', angle), T(r * radius, 0, z + 1.6));
  const track = revolveMesh([[r * 0.22, z + 3], [r * 0.42, z + 3], [r * 0.42, z + 4.4], [r * 0.22, z + 4.4]], { seg: 10, fs: 1 });
  return [
    ringOf(m, 0.7, 0.24, z), piece('magnet', track),
    piece('chip-epoxy', copies(block(5 * u, 5 * u, 1), [on(60, 0.52), on(180, 0.52), on(300, 0.52)])),
    piece('plastic-white', copies(block(3.4 * u, 7 * u, 2.4), [on(120, 0.55)])),
  ];
}
