/** Machined brackets between the joints: forks that hang from a joint's output, saddles that hold a joint's housing. */
import { at } from '../kit/assemble.ts';
import { mul, polar, R, T, type M4 } from '../kit/mesh.ts';
import type { MaterialName } from '../kit/materials.ts';
import type { Piece } from '../kit/model.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { circle, rrect, sector } from '../kit/shapes2d.ts';
import { extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { SIZES, type Size } from './sizes.ts';

/** Turns an outline drawn in (x, z) and raised along +z into one in the xz plane with its thickness along y. */
const STAND: M4 = R('x', 90);

/** A disc about the origin running down into a bar of half width `w` at `-reach`. */
function plate(radius: number, w: number, reach: number, round: number): Pt[] {
  const n = 10, from = -0.62, to = Math.PI - from;
  const arc = Array.from({ length: n + 1 }, (_, i): Pt => {
    const a = from + (to - from) * i / n;
    return [radius * Math.cos(a), radius * Math.sin(a)];
  });
  return [...arc, [-w, -reach, round], [w, -reach, round]];
}

export interface ForkOptions {
  readonly size: Size;
  /** from the joint's axis down to the end of the hub */
  readonly reach: number;
  /** radius of the hub that takes the tube or the next housing */
  readonly hub: number;
  /** bore of the hub; 0 for a closed plate */
  readonly bore: number;
  readonly material?: MaterialName;
  /** height of the hub */
  readonly tall?: number;
}

/** Two plates beside the module, joined below. The joint's axis is y, the limb runs down -z. */
export function fork(o: ForkOptions): Piece[] {
  const { size, reach, hub, bore, material = 'alu-machined', tall = 22 } = o, m = SIZES[size], r = m.d / 2, thick = Math.max(5, r * 0.15), inner = m.l / 2 + 1;
  const w = Math.min(hub * 0.95, r * 0.7), cross = reach - tall;
  const solid = Solid.extrude([plate(r * 0.86, w, cross + 6, 3)], -thick / 2, thick / 2, material, { bevel: 1.2, bs: 1, fs: 2 });
  const window = (): Solid => Solid.extrude([[[-w * 0.42, -r * 1.02, 4], [w * 0.42, -r * 1.02, 4], [w * 0.36, -cross + 4, 4], [-w * 0.36, -cross + 4, 4]]], -20, 20, material, { fs: 1 });
  const arm = (cross - r > 18 ? solid.cut(window()) : solid).at(STAND);
  const y = inner + thick / 2;
  const bridge = Solid.extrude([rrect(w * 2, inner * 2 + thick * 2, 4)], -cross - 9, -cross, material, { bevel: 1.2, bs: 1, fs: 1 });
  const collar = Solid.revolve([[0, -reach], [hub, -reach, 1.2], [hub, -cross - 4, 1.2], [0, -cross - 4]], material, { seg: 16, fs: 1 });
  let body = arm.move(0, y, 0).add(arm.move(0, -y, 0), bridge, collar);
  if (bore) body = body.cut(Solid.cyl(bore, -reach - 1, -cross + 1, material, { seg: 16 }));
  const cap = revolveMesh([[0, 0], [r * 0.36, 0], [r * 0.32, 2.4], [0, 2.8]], { seg: 12, crease: 20 });
  const head = extrudeMesh([circle(r * 0.075, 6)], 0, 2.4, { crease: 20 });
  const outside = (s: 1 | -1): M4 => mul(T(0, s * (y + thick / 2 - 0.2), 0), R('x', -90 * s));
  const both = [outside(1), outside(-1)];
  return [
    ...body.pieces(), ...at([{ material: 'anodised-black', mesh: cap }], both),
    ...at([{ material: 'black-oxide', mesh: head }], both.flatMap((f) => polar(5, r * 0.62, 0, 30).map((p) => mul(f, p)))),
  ];
}

export interface SaddleOptions {
  readonly size: Size;
  /** from the joint's axis up to the top of the neck */
  readonly reach: number;
  /** radius of the neck and its bore */
  readonly neck: number;
  readonly bore: number;
  readonly material?: MaterialName;
}

/** A half ring that clasps the housing from above, with a neck for the tube. Axis y, the limb above at +z. */
export function saddle(o: SaddleOptions): Piece[] {
  const { size, reach, neck, bore, material = 'alu-blasted' } = o, m = SIZES[size], r = m.d / 2, width = m.l * 0.44, shell = Math.max(5, r * 0.13);
  const ring = Solid.extrude([sector(r + 0.2, r + shell, 8, 172, 2)], -width / 2, width / 2, material, { bevel: 1, bs: 1, fs: 1, crease: 40 }).at(STAND);
  const web = Solid.extrude([[[-r * 0.7, r * 0.86], [r * 0.7, r * 0.86], [neck * 0.9, r + shell + 8, 6], [neck * 0.9, reach - 4], [-neck * 0.9, reach - 4], [-neck * 0.9, r + shell + 8, 6]]], -width / 2 + 2, width / 2 - 2, material, { bevel: 1.2, bs: 1, fs: 2 })
    .at(STAND).cut(Solid.cyl(r + 0.2, -40, 40, material, { seg: 28 }).at(STAND));
  const collar = Solid.revolve([[0, r + shell + 4], [neck, r + shell + 4, 2], [neck, reach, 1.2], [0, reach]], material, { seg: 16, fs: 1 });
  let body = ring.add(web, collar);
  if (bore) body = body.cut(Solid.cyl(bore, r + shell + 6, reach + 1, material, { seg: 16 }));
  const head = revolveMesh([[0, 0], [2.6, 0], [2.6, 3], [1.4, 3], [0, 1.4]], { seg: 6, crease: 50 });
  return [...body.pieces(), ...at([{ material: 'black-oxide', mesh: head }], [1, -1].map((s) => mul(T(0, s * (neck - 0.4), reach - 7), R('x', -90 * s))))];
}

/** Turns what was built about the y axis so that its joint axis is x. */
export const ABOUT_X: M4 = R('z', -90);
/** Upside down, keeping the joint axis y. */
export const UPWARD: M4 = R('y', 180);
