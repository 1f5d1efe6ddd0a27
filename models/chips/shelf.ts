/** Faces that recur in all racks: ears, handles, power shelves, switches with optics, blanking panels. Origin: bottom of the unit, in the rack's frame. */
import { at, merged, piece } from '../kit/assemble.ts';
import type { MaterialName } from '../kit/materials.ts';
import { mul, T, xf, type M4, type V3 } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { boxMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rect, rrect } from '../kit/shapes2d.ts';
import { catmull, circleProfile, stripProfile, sweep } from '../kit/sweep.ts';
import { FACING, once, plate, slab } from './make.ts';
import { RACK, UNIT } from './measures.ts';

export const FACE = RACK.face;
const HALF = RACK.clear / 2 - 2;

/** Body of a closed drawer, `units` high, behind its face; `hollow` is how deep one looks into it through the face's openings. */
export const body = (units: number, depth: number, hollow = 0): Piece[] => {
  const w = HALF - 2, h = units * UNIT - 2, block = slab('zinc', [FACE - depth, -w, 2], [FACE + 0.3 - hollow, w, h], 1);
  return hollow ? merged([block, plate('zinc', [rect(-w, 2, w, h), rect(-w + 2, 4, w - 2, h - 2)], FACE - hollow, FACE + 0.3)]) : [block];
};

/** Face plate with ears over the rails; `holes` are cut through it. */
export const face = (units: number, material: MaterialName, holes: readonly (readonly [number, number, number?])[][] = [], thick = 7, bevel = 1.4): Piece =>
  plate(material, [rect(-HALF - 17, 1.2, HALF + 17, units * UNIT - 1.2, 2.5), ...holes], FACE + 0.2, FACE + thick, bevel);

const captive = once((): Piece[] => [piece('steel', xf(revolveMesh([[0, 0], [5, 0], [4.6, 10], [0, 10]], { seg: 8, fs: 1 }), mul(T(FACE + 4, 0, 0), FACING)))]);
/** Thumb screws in the ears. */
export const captives = (units: number): Piece[] => at(captive(), (units < 3 ? [units / 2] : [0.6, units - 0.6]).flatMap((u) => [T(0, -HALF - 9, u * UNIT), T(0, HALF + 9, u * UNIT)]));

const bow = once((): Piece[] => {
  const way: V3[] = [[0, 0, -1], [22, 0, -1], [30, 0, 0.18], [30, 0, 0.82], [22, 0, 2], [0, 0, 2]];
  const path = catmull(way.map(([x, y, z]): V3 => [x, y, z < 0 ? -34 : z > 1 ? 34 : (z - 0.5) * 78]), 2);
  return [piece('alu-blasted', sweep(circleProfile(4.6, 6), path))];
});
/** Upright bow handle, its feet 68 apart. */
export const handles = (places: readonly (readonly [y: number, z: number])[]): Piece[] => at(bow(), places.map(([y, z]) => T(FACE + 6, y, z)));

const dot = (colour: MaterialName): Piece => piece(colour, xf(boxMesh(3, 3, 1.8, 0), mul(T(FACE + 6.6, 0, 0), FACING)));
const dots = { green: once(() => dot('led-green')), amber: once(() => dot('led-amber')), blue: once(() => dot('led-blue')) } as const;
export const leds = (colour: keyof typeof dots, places: readonly (readonly [y: number, z: number])[], before = 0): Piece[] => at([dots[colour]()], places.map(([y, z]) => T(before, y, z)));

const supply = once((): Piece[] => {
  const h = UNIT * 2, w = 66;
  const front = plate('anodised-black', [rect(-w / 2, 4, w / 2, h - 4, 2), ...Array.from({ length: 3 }, (_, i) => rrect(44, 7, 0, 0, 16 + i * 13))], FACE + 0.4, FACE + 7);
  const grip = piece('alu-blasted', sweep(stripProfile(14, 3), [[FACE + 6, 0, 58], [FACE + 26, 0, 59.5], [FACE + 30, 0, 64], [FACE + 30, 0, 77], [FACE + 26, 0, 81.5], [FACE + 6, 0, 83]], { up: [0, 0, 1] }));
  const latch = slab('cable-blue', [FACE + 6, 18, 60], [FACE + 15, 27, 80], 0);
  return [front, slab('plastic-dark', [FACE - 30, -w / 2 + 1, 5], [FACE + 2, w / 2 - 1, h - 5], 0), grip, latch];
});
/** Two units with six rectifiers that can be pulled while the rack runs. */
export const powerShelf = once((): Piece[] => {
  const places = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((i) => T(0, i * 70, 0));
  const rim = plate('paint-graphite', [rect(-HALF - 17, 1, HALF + 17, UNIT * 2 - 1, 2.5), rect(-HALF + 10, 3, HALF - 10, UNIT * 2 - 3)], FACE - 2, FACE + 4, 1.2);
  return [slab('zinc', [FACE - 700, -HALF + 2, 2], [FACE - 29, HALF - 2, UNIT * 2 - 2], 1), rim, ...captives(2), ...at(supply(), places), ...leds('green', [-2.5, -0.5, 1.5].map((i) => [i * 70 - 26, 66] as const))];
});

export const PORT_PITCH = 23;
const COLUMNS = 16;
/** Place of a port on the face: 32 of them, two rows, counted from the left. */
export const portAt = (i: number): readonly [y: number, z: number] => [(i % COLUMNS - (COLUMNS - 1) / 2) * PORT_PITCH, i < COLUMNS ? 29 : 13.5];

const cage = once((): Piece[] => [slab('nickel', [FACE + 1, -9.6, -5.6], [FACE + 9, 9.6, 5.6], 0), slab('trim', [FACE + 8, -8.2, -4.3], [FACE + 9.2, 8.2, 4.3], 0)]);
export const networkSwitch = once((): Piece[] => {
  const ports = Array.from({ length: 32 }, (_, i) => portAt(i));
  return [...body(1, 520), face(1, 'anodised-black'), ...captives(1), ...at(cage(), ports.map(([y, z]) => T(0, y, z))), ...leds('green', ports.filter((_, i) => i % 3 !== 1).map(([y], i) => [y, i % 2 ? 38.6 : 5] as const)), ...leds('amber', [[-206, 30]])];
});

/** A transceiver with its pull tab, plugged into the port at the origin. */
const optic = (tab: MaterialName): Piece[] => [
  slab('nickel', [FACE + 4, -7.8, -4], [FACE + 27, 7.8, 4], 0),
  slab('plastic-dark', [FACE + 27, -6.4, -3], [FACE + 33, 6.4, 3], 0),
  piece(tab, xf(extrudeMesh([rrect(46, 12, 5.8), rrect(13, 6, 2.9, 13, 0)], 0, 1.5, { fs: 1 }), T(FACE + 48, 0, 4.2))),
];
const tabs = { blue: once(() => optic('cable-blue')), grey: once(() => optic('plastic-white')) } as const;
export const optics = (ports: readonly number[], colour: keyof typeof tabs): Piece[] => at(tabs[colour](), ports.map((i) => T(0, ...portAt(i))));

/** A panel that keeps the air where it belongs. */
export const blank = (units: number): Piece[] => {
  const ribs = Array.from({ length: units }, (_, i) => slab('plastic-dark', [FACE + 3.5, -HALF + 12, (i + 0.5) * UNIT - 9], [FACE + 8, HALF - 12, (i + 0.5) * UNIT + 9], 3));
  return [...merged([face(units, 'plastic-dark', [], 5), ...ribs]), ...captives(units)];
};

/** Ventilation slots of a face: rows of upright slots. */
export const slots = (y0: number, y1: number, z0: number, z1: number, n: number, width = 5): (readonly [number, number, number?])[][] =>
  Array.from({ length: n }, (_, i) => rect(y0 + (i + 0.5) * (y1 - y0) / n - width / 2, z0, y0 + (i + 0.5) * (y1 - y0) / n + width / 2, z1, 0));

/** Turned so that a shape along z points at the visitor, at (y, z) on the face. */
export const forward = (y: number, z: number, x = FACE + 6): M4 => mul(T(x, y, z), FACING);
