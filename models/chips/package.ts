/** A processor's package, layer by layer. Origin: top of the board, middle of the package. Heights are drawn two to four times life, so that the layers read. */
import { at, merged, piece } from '../kit/assemble.ts';
import { T, type M4 } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { circleProfile, sweep } from '../kit/sweep.ts';
import { once, slab } from './make.ts';
import type { Kind } from './measures.ts';

/** A rectangle on the package: middle and size, millimetres. */
export type Field = readonly [x: number, y: number, w: number, d: number];

export interface PackagePlan {
  readonly size: readonly [number, number];
  readonly interposer: readonly [number, number] | null;
  readonly compute: readonly Field[];
  readonly io: readonly Field[];
  /** middles of the memory stacks; empty where memory stands on the board */
  readonly stacks: readonly (readonly [number, number])[];
  readonly balls: number;
}

const row = (n: number, x: number, pitch: number): (readonly [number, number])[] => Array.from({ length: n }, (_, i) => [x, (i - (n - 1) / 2) * pitch] as const);

export const STACK = { w: 12.4, d: 15.4, layers: 8 } as const;
export const PLANS: Readonly<Record<Kind, PackagePlan>> = {
  strong: { size: [86, 92], interposer: [66, 72], compute: [[0, -16.6, 32, 31], [0, 16.6, 32, 31]], io: [], stacks: [...row(4, -24.2, 17), ...row(4, 24.2, 17)], balls: 13 },
  old: { size: [52, 52], interposer: null, compute: [[0, 0, 27, 25]], io: [], stacks: [], balls: 11 },
  a: { size: [80, 84], interposer: [62, 66], compute: [[-9.2, -11.4, 17, 18], [9.2, -11.4, 17, 18], [-9.2, 11.4, 17, 18], [9.2, 11.4, 17, 18]], io: [[0, 26.4, 35, 8], [0, -26.4, 35, 8]], stacks: [...row(3, -25, 18), ...row(3, 25, 18)], balls: 13 },
  b: { size: [42, 42], interposer: null, compute: [[-4.6, 0, 20, 22]], io: [[10.6, 0, 7, 22]], stacks: [], balls: 10 },
};

/** Heights over the board. */
export const Z = { ball: 1.6, substrate: 4.4, interposer: 5.4, die: 8.2, lid: 11, pad: 11.8 } as const;
const floorOf = (plan: PackagePlan): number => (plan.interposer ? Z.interposer : Z.substrate);

export function balls(plan: PackagePlan): Piece[] {
  const n = plan.balls, px = (plan.size[0] - 6) / (n - 1), py = (plan.size[1] - 6) / (n - 1), r = Math.min(px, py) * 0.34;
  const ball = piece('solder', revolveMesh([[0, 0], [r, Z.ball / 2], [0, Z.ball]], { seg: 6, crease: 89 }));
  const places: M4[] = Array.from({ length: n * n }, (_, i) => T((i % n - (n - 1) / 2) * px, (Math.floor(i / n) - (n - 1) / 2) * py, 0));
  return at([ball], places);
}

export function substrate(plan: PackagePlan): Piece[] {
  const [w, d] = plan.size, core = slab('substrate', [-w / 2, -d / 2, Z.ball], [w / 2, d / 2, Z.substrate], 1, 1);
  const inner = plan.interposer ?? [plan.compute[0]![2] + 16, plan.compute[0]![3] + 6];
  const side = (reach: number): number[] => Array.from({ length: Math.floor(reach / 3.2) }, (_, i) => (i - (Math.floor(reach / 3.2) - 1) / 2) * 3.2);
  const gx = inner[0] / 2 + 3, gy = inner[1] / 2 + 3;
  const capacitor = slab('ceramic', [-0.6, -1.1, Z.substrate], [0.6, 1.1, Z.substrate + 0.9], 0.2);
  const places = side(inner[0]).flatMap((x) => [T(x, gy, 0), T(x, -gy, 0)]);
  const frame = piece('gold-pad', extrudeMesh([rrect(w - 3, d - 3, 1), rrect(w - 4, d - 4, 0.8)], Z.substrate, Z.substrate + 0.06, {}));
  const window = piece('gold-pad', extrudeMesh([rrect(gx * 2 + 5, gy * 2 + 4, 0.8), rrect(gx * 2 + 4.2, gy * 2 + 3.2, 0.6)], Z.substrate, Z.substrate + 0.06, {}));
  const mark = piece('gold-pad', extrudeMesh([[[-w / 2 + 2.6, -d / 2 + 2.6], [-w / 2 + 6.2, -d / 2 + 2.6], [-w / 2 + 2.6, -d / 2 + 6.2]]], Z.substrate, Z.substrate + 0.08, {}));
  return [core, frame, window, mark, ...at([capacitor], places)];
}

/** Silicon carrier with its wiring and rows of bumps seen at the rim. */
export function interposer(plan: PackagePlan): Piece[] {
  if (!plan.interposer) return [];
  const [w, d] = plan.interposer, sheet = slab('wafer', [-w / 2, -d / 2, Z.substrate + 0.25], [w / 2, d / 2, Z.interposer], 0.2), fill = slab('chip-epoxy', [-w / 2 - 0.8, -d / 2 - 0.8, Z.substrate], [w / 2 + 0.8, d / 2 + 0.8, Z.substrate + 0.5], 0.2);
  const channel = slab('copper', [-w / 2 + 2, -0.16, Z.interposer - 0.02], [w / 2 - 2, 0.16, Z.interposer + 0.04], 0.02);
  const bus = Array.from({ length: 9 }, (_, i) => (i - 4) * 0.7);
  return [sheet, fill, ...at([channel], [-d / 4, 0, d / 4].flatMap((y) => bus.map((dy) => T(0, y + dy, 0))))];
}

/** A bare die, its blocks showing: cores in a grid, lanes between them, pads along two edges. */
export function die([, , w, d]: Field, plan: PackagePlan, cores: readonly [number, number]): Piece[] {
  const z0 = floorOf(plan), z1 = Z.die, body = slab('silicon', [-w / 2, -d / 2, z0 + 0.3], [w / 2, d / 2, z1], 0.25), fill = slab('chip-epoxy', [-w / 2 - 0.5, -d / 2 - 0.5, z0], [w / 2 + 0.5, d / 2 + 0.5, z0 + 0.6], 0.2);
  const [nx, ny] = cores, cw = (w - 2.4) / nx, cd = (d - 3.4) / ny;
  const core = slab('silicon', [-cw / 2 + 0.25, -cd / 2 + 0.25, z1 - 0.02], [cw / 2 - 0.25, cd / 2 - 0.25, z1 + 0.1], 0.05), cache = slab('wafer', [-cw / 2 + 0.6, -cd / 2 + 0.5, z1 + 0.08], [cw / 2 - 0.6, -cd / 2 + 0.5 + cd * 0.3, z1 + 0.14], 0.03);
  const places = Array.from({ length: nx * ny }, (_, i) => T((i % nx - (nx - 1) / 2) * cw, (Math.floor(i / nx) - (ny - 1) / 2) * cd, 0));
  const pad = slab('gold-pad', [-0.28, -0.28, z1 - 0.02], [0.28, 0.28, z1 + 0.08], 0.04), n = Math.floor((w - 2) / 3.2);
  return [body, fill, ...at([core, cache], places), ...at([pad], Array.from({ length: n }, (_, i) => (i - (n - 1) / 2) * 3.2).flatMap((x) => [T(x, d / 2 - 0.7, 0), T(x, -d / 2 + 0.7, 0)]))];
}

const LAYER = (Z.die - Z.interposer - 0.7) / STACK.layers;
/** One memory die of a stack, thinned, with the rows of its through-silicon contacts. Lies at the height of layer 0. */
export const memoryLayer = once((): Piece[] => {
  const { w, d } = STACK, z = Z.interposer + 0.7;
  const sheet = slab('silicon', [-w / 2, -d / 2, z + 0.05], [w / 2, d / 2, z + LAYER], 0.05), glue = slab('chip-epoxy', [-w / 2 + 0.12, -d / 2 + 0.12, z], [w / 2 - 0.12, d / 2 - 0.12, z + 0.08], 0.02);
  const contact = slab('gold-pad', [-0.18, -0.18, z + LAYER - 0.02], [0.18, 0.18, z + LAYER + 0.05], 0.03);
  return [sheet, glue, ...at([contact], Array.from({ length: 8 }, (_, i) => T((i % 4 - 1.5) * 2.4, i < 4 ? -0.8 : 0.8, 0)))];
});
/** The logic die every stack stands on. */
export const memoryBase = once((): Piece[] => {
  const { w, d } = STACK, z = Z.interposer;
  return [slab('wafer', [-w / 2 - 0.4, -d / 2 - 0.4, z], [w / 2 + 0.4, d / 2 + 0.4, z + 0.68], 0.1)];
});
/** A closed stack: the same layers, seen from the side as fine lines. */
export const memoryStack = once((): Piece[] => {
  const { w, d } = STACK, z = Z.interposer + 0.7;
  const layers = Array.from({ length: STACK.layers }, (_, i) => [
    slab('silicon', [-w / 2, -d / 2, z + i * LAYER + 0.07], [w / 2, d / 2, z + (i + 1) * LAYER], 0.05), slab('chip-epoxy', [-w / 2 + 0.15, -d / 2 + 0.15, z + i * LAYER], [w / 2 - 0.15, d / 2 - 0.15, z + i * LAYER + 0.09], 0.02),
  ]).flat();
  return [...memoryBase(), ...merged(layers)];
});
export const layerHeight = LAYER;

/** Heat spreader: a stamped nickel hood on the substrate's rim. */
export function lid(plan: PackagePlan): Piece[] {
  const [w, d] = plan.size, inner = plan.interposer ?? [plan.compute[0]![2] + 14, plan.compute[0]![3] + 6];
  const brim = Solid.extrude([rrect(w - 3, d - 3, 3)], Z.substrate, Z.substrate + 2, 'nickel', { bevel: 0.4, bs: 1, fs: 3 }), hood = Solid.extrude([rrect(w - 12, d - 12, 3.4)], Z.substrate + 1, Z.lid, 'nickel', { bevel: 1, bs: 2, fs: 3 });
  const hollow = Solid.extrude([rrect(Math.min(w - 15, inner[0] + 3), Math.min(d - 15, inner[1] + 3), 2)], Z.substrate - 1, Z.die + 0.4, 'copper', { fs: 2 });
  return brim.add(hood).cut(hollow).pieces();
}
export const pad = (plan: PackagePlan): Piece[] => [slab('thermal-pad', [-plan.size[0] / 2 + 8, -plan.size[1] / 2 + 8, Z.lid], [plan.size[0] / 2 - 8, plan.size[1] / 2 - 8, Z.pad], 0.3)];

/** Captive screw with its spring, head at `top`, down to the board. */
export function springScrew(top: number): Piece[] {
  const screw = revolveMesh([[0, 0.4], [1.9, 0.4], [1.9, top - 4], [4.4, top - 4], [4.4, top - 0.7], [3.8, top], [2, top], [1.8, top - 2], [0, top - 2]], { seg: 9 });
  const turns = 4, height = 13, way = Array.from({ length: turns * 6 + 1 }, (_, i) => [3.3 * Math.cos(i / 6 * 2 * Math.PI), 3.3 * Math.sin(i / 6 * 2 * Math.PI), top - 4.6 - height + height * i / (turns * 6)] as [number, number, number]);
  return [piece('steel-dark', screw), springWire(way)];
}
const springWire = (way: [number, number, number][]): Piece => piece('steel', sweep(circleProfile(0.6, 4), way));
