/** Plates, hinges, handles, feet: what finishes a machine. Millimetres. */
import { at, merged, moved, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { catmull, circleProfile, sweep } from '../sweep.ts';
import { mul, R, T, type V3 } from '../mesh.ts';
import type { Piece } from '../model.ts';
import { extrudeMesh, revolveMesh } from '../primitives.ts';
import { rrect, type P2 } from '../shapes2d.ts';
import { Solid } from '../solid.ts';
import { headOf, socketScrew, type Thread } from './screw.ts';

/** Type plate in the plane z = 0 … t: a plate with a raised field and lines of print hinted at, riveted at the corners. */
export function labelPlate(w: number, h: number, o: { t?: number; plate?: MaterialName; field?: MaterialName; rivets?: boolean } = {}): Piece[] {
  const { t = 0.8, plate = 'alu-blasted', field = 'label-white', rivets = true } = o, m = Math.min(w, h) * 0.07, lines = 4;
  const sheet = extrudeMesh([rrect(w, h, m)], 0, t, { bevel: t * 0.25, bottom: 0, bs: 1 });
  const print = extrudeMesh([rrect(w - m * (rivets ? 5 : 2), h - m * 2.4, m * 0.4)], t - 0.02, t + 0.05, { fs: 1 });
  const bars = Array.from({ length: lines }, (_, i) => extrudeMesh([rrect((w - m * 7) * [0.92, 0.7, 0.84, 0.5][i]!, h * 0.055, 0, -(w - m * 7) * (1 - [0.92, 0.7, 0.84, 0.5][i]!) / 2, h * (0.26 - i * 0.17))], t, t + 0.07));
  const rivet = revolveMesh([[0, t - 0.1], [m * 0.42, t - 0.1], [m * 0.42, t + m * 0.08], [m * 0.22, t + m * 0.24], [0, t + m * 0.28]], { seg: 10, crease: 60 });
  const spots: P2[] = [[-1, -1], [1, -1], [1, 1], [-1, 1]];
  return merged([
    piece(plate, sheet), piece(field, print), ...bars.map((b) => piece('plastic-dark', b)),
    ...(rivets ? at([piece('steel', rivet)], spots.map(([x, y]) => T(x * (w / 2 - m * 1.2), y * (h / 2 - m * 1.2), 0))) : []),
  ]);
}

/** Butt hinge along z, `length` long, knuckle of radius `r` on the axis; leaves towards −x and +x in the plane y = −r. Opened by `angle` degrees. */
export function hinge(length: number, leaf: number, r: number, o: { angle?: number; material?: MaterialName } = {}): Piece[] {
  const { angle = 0, material = 'steel' } = o, t = r * 0.5, n = 5, knuckle = length / n;
  const side = (which: 0 | 1): Piece[] => {
    const dir = which ? 1 : -1;
    const plate = Solid.box(leaf, t, length, t * 0.35, material, { bs: 1 }).move(dir * (leaf / 2 + r * 0.3), -r + t / 2, 0);
    const barrels = Array.from({ length: n }, (_, i) => i).filter((i) => i % 2 === which).map((i) => Solid.cyl(r, -length / 2 + i * knuckle + 0.15, -length / 2 + (i + 1) * knuckle - 0.15, material, { bevel: r * 0.1, seg: 16, bs: 1 }));
    const gaps = Array.from({ length: n }, (_, i) => i).filter((i) => i % 2 !== which).map((i) => Solid.box(r * 2.4, r * 2.6, knuckle, 0.05, material, { bs: 1 }).move(0, 0, -length / 2 + (i + 0.5) * knuckle));
    const screws = [-0.3, 0.3].map((k) => Solid.cyl(r * 0.55, -t, t * 0.1, 'steel-dark', { bevel: 0.1, seg: 12, bs: 1 }).at(mul(T(dir * (leaf * 0.62), -r + t, k * length), R('x', -90))));
    return [...plate.cut(...gaps).add(...barrels).pieces(), ...screws.flatMap((s) => s.pieces())];
  };
  const pin = Solid.cyl(r * 0.5, -length / 2 - r * 0.3, length / 2 + r * 0.3, 'steel-dark', { bevel: r * 0.15, seg: 12, bs: 1 });
  return merged([...side(0), ...moved(side(1), R('z', angle)), ...pin.pieces()]);
}

/** Bow handle along y on the plane z = 0, `span` between its feet, `height` high, bar radius `r`. */
export function handle(span: number, height: number, r: number, material: MaterialName = 'anodised-black'): Piece[] {
  const way: V3[] = [[0, -span / 2, 0], [0, -span / 2, height * 0.55], [0, -span / 2 + height * 0.45, height], [0, span / 2 - height * 0.45, height], [0, span / 2, height * 0.55], [0, span / 2, 0]];
  const foot = revolveMesh([[0, 0], [r * 1.5, 0, r * 0.15], [r * 1.5, r * 0.6, r * 0.3], [r * 0.9, r * 0.9], [0, r * 0.9]], { seg: 20 });
  return [piece(material, sweep(circleProfile(r, 14), catmull(way, 6))), ...at([piece(material, foot)], [-1, 1].map((s) => T(0, s * span / 2, 0)))];
}

/** Levelling foot: pad on the ground (z = 0), spindle up to `height`. */
export function levellingFoot(r: number, height: number): Piece[] {
  const pad = revolveMesh([[0, 0], [r, 0, 0.6], [r, r * 0.18], [r * 0.45, r * 0.42, r * 0.08], [r * 0.34, r * 0.75, r * 0.08], [0, r * 0.75]]);
  const spindle = revolveMesh([[0, r * 0.7], [r * 0.26, r * 0.7], [r * 0.26, height, 0.5], [0, height]], { seg: 16 });
  const nut = Solid.extrude([rrect(r * 0.8, r * 0.8, r * 0.12)], height * 0.62, height * 0.62 + r * 0.3, 'zinc', { bevel: r * 0.04, bs: 1 });
  return merged([piece('rubber', revolveMesh([[0, 0], [r * 1.02, 0, 0.4], [r * 1.02, r * 0.1, 0.4], [0, r * 0.1]])), piece('zinc', pad), piece('zinc', spindle), ...nut.pieces()]);
}

/** Screws of one kind at places on a face, as one instanced piece list. */
export const screwsAt = (d: Thread, places: Parameters<typeof at>[1], o?: Parameters<typeof socketScrew>[1]): Piece[] => at(socketScrew(d, o), places);

/** Depth a counterbore needs so that a screw lies flush. */
export const flushDepth = (d: Thread): number => headOf(d).height * 1.06;
