/** Plugs and sockets. Millimetres. */
import { at, merged, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { copies, polar, R, T, type M4 } from '../mesh.ts';
import type { Piece } from '../model.ts';
import type { Pt } from '../outline.ts';
import { boxMesh, cylMesh } from '../primitives.ts';
import { hex, rrect } from '../shapes2d.ts';
import { Solid } from '../solid.ts';

export interface CircularOptions { readonly pins?: number; readonly shell?: MaterialName; readonly boot?: MaterialName }

/** Round screw-lock plug along z: cable enters at z = 0 through a ribbed boot, contacts at the far end (z ≈ 4.3 r). `r`: radius of the shell. */
export function circularPlug(r: number, o: CircularOptions = {}): Piece[] {
  const { pins = 8, shell = 'alu-blasted', boot = 'rubber' } = o, c = r * 0.48;
  const ribs = [0, 1, 2, 3].flatMap((i): Pt[] => {
    const z = r * (0.22 + i * 0.3);
    return [[r * 0.6, z, 0.03 * r], [r * 0.68, z + r * 0.03, 0.03 * r], [r * 0.68, z + r * 0.15, 0.03 * r], [r * 0.6, z + r * 0.18, 0.03 * r]];
  });
  const sleeve = Solid.revolve([[c, 0], [r * 0.58, 0, 0.05 * r], ...ribs, [r * 0.78, r * 1.5, 0.06 * r], [r * 0.78, r * 1.7], [c, r * 1.7]], boot, { fs: 1 });
  const body = Solid.revolve([[0, r * 1.6], [r * 0.87, r * 1.6, 0.07 * r], [r * 0.87, r * 1.95, 0.04 * r], [r, r * 2, 0.05 * r], [r, r * 3.1, 0.05 * r], [r * 0.9, r * 3.15, 0.04 * r], [r * 0.9, r * 4, 0.08 * r], [r * 0.78, r * 4, 0.04 * r], [r * 0.78, r * 3.3], [0, r * 3.3]], shell);
  const grip = polar(20, r * 1.03, 0).map((m) => Solid.cyl(r * 0.075, r * 2.12, r * 2.98, shell, { seg: 8 }).at(m));
  const insert = Solid.cyl(r * 0.77, r * 3.2, r * 3.62, 'rubber', { bevel: r * 0.04, bs: 1 });
  const contact = cylMesh(r * 0.06, r * 3.3, r * 3.98, { bevel: r * 0.03, seg: 10, bs: 1 });
  return merged([...sleeve.pieces(), ...body.cut(...grip).pieces(), ...insert.pieces(), piece('gold-pad', copies(contact, contactPlaces(pins, r * 0.5)))]);
}

/** A ring of contacts, with one in the middle from seven on. */
const contactPlaces = (pins: number, r: number): M4[] => (pins >= 7 ? [T(0, 0, 0), ...polar(pins - 1, r, 0)] : polar(pins, r, 0));

/** Cable gland along z from the wall (z = 0) outwards, for a cable of radius `r`. */
export function gland(r: number, material: MaterialName = 'steel-dark'): Piece[] {
  const R = r * 1.8;
  const nut = Solid.revolve([[r * 1.05, 0], [R * 1.15, 0, 0.2], [R * 1.15, r * 1.1, r * 0.12], [R * 0.95, r * 1.15], [R * 0.95, r * 1.5, r * 0.08], [R * 0.8, r * 2.3, r * 0.35], [r * 1.12, r * 2.5, r * 0.1], [r * 1.05, r * 2.5]], material)
    .and(Solid.extrude([hex(R * 2)], -1, r * 4, material));
  const seal = Solid.revolve([[r * 0.98, r * 2.3], [r * 1.3, r * 2.3], [r * 1.15, r * 2.75, r * 0.08], [r * 0.98, r * 2.75]], 'rubber');
  return [...nut.pieces(), ...seal.pieces()];
}

/** Shrouded pin header on a board (z = 0 the board): rows of gold pins in a box, keyed on one side. */
export function boxHeader(pins: number, o: { rows?: 1 | 2; pitch?: number; height?: number; material?: MaterialName } = {}): Piece[] {
  const { rows = 1, pitch = 2, height = 6, material = 'plastic-white' } = o, n = Math.ceil(pins / rows);
  const w = n * pitch + 2, d = rows * pitch + 2.4;
  const shroud = Solid.extrude([rrect(w, d, 0.3)], 0, height, material, { bevel: 0.2, bs: 1, fs: 1 })
    .cut(Solid.extrude([rrect(w - 1.4, d - 1.4, 0.2)], 1.1, height + 1, material, { fs: 1 }), Solid.extrude([rrect(pitch * 1.6, 2, 0, 0, -d / 2)], height * 0.4, height + 1, material));
  const pin = boxMesh(0.5, 0.5, height * 0.72, 0.1, { bs: 1 });
  const places = Array.from({ length: n * rows }, (_, i) => T((i % n - (n - 1) / 2) * pitch, (Math.floor(i / n) - (rows - 1) / 2) * pitch, height * 0.44));
  return [...shroud.pieces(), piece('gold-pad', copies(pin, places))];
}

/** Power terminal: a ring lug on the end of a cable of radius `r` that leaves along −x; bolt hole of radius `hole` at the origin. */
export function ringLug(r: number, hole: number): Piece[] {
  const t = r * 0.45, wide = Math.max(hole * 2, r * 1.4);
  const tongue: Pt[] = [[-wide * 1.9, -r * 0.8, 0.2], [-wide * 0.9, -wide * 0.9, wide * 0.3], [wide, -wide, wide * 0.98], [wide, wide, wide * 0.98], [-wide * 0.9, wide * 0.9, wide * 0.3], [-wide * 1.9, r * 0.8, 0.2]];
  const plate = Solid.extrude([tongue], 0, t, 'nickel', { bevel: t * 0.2, bs: 1 }).cut(Solid.hole(hole, t, t * 3, 'nickel', { rim: t * 0.15 }));
  const barrel = Solid.cyl(r * 1.25, 0, r * 4, 'nickel', { bevel: r * 0.12, seg: 20 }).at(R('y', -90)).move(-wide * 1.6, 0, r * 0.7);
  const shrink = Solid.cyl(r * 1.4, 0, r * 5, 'rubber', { bevel: r * 0.2, seg: 20 }).at(R('y', -90)).move(-wide * 1.6 - r * 2.6, 0, r * 0.7);
  return [...plate.add(barrel).pieces(), ...shrink.pieces()];
}

/** Contacts as instances, for panels with many of them. */
export const contacts = (r: number, length: number, places: readonly M4[], material: MaterialName = 'gold-pad'): Piece[] =>
  at([piece(material, cylMesh(r, 0, length, { bevel: r * 0.4, seg: 10, bs: 1 }))], places);
