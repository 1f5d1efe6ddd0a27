/** Hands: five fingers, eleven joints, six worm drives. Frame: fingers hang down -z, the thumb points to +x, the left palm looks to -y. */
import { at, piece } from '../kit/assemble.ts';
import { copies, mul, R, S, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { circleProfile, sweep } from '../kit/sweep.ts';
import { part, travel } from './layout.ts';
import { framesOf, sideName, type Side } from './skeleton.ts';
import { BODY_REVEAL } from './limbs.ts';

interface Finger { readonly id: string; readonly x: number; readonly z: number; readonly size: number; readonly spread: number; readonly curl: number }
const FINGERS: readonly Finger[] = [
  { id: 'index', x: 30, z: -98, size: 0.95, spread: 4, curl: 16 }, { id: 'middle', x: 10, z: -101, size: 1, spread: 1, curl: 19 },
  { id: 'ring', x: -10, z: -99, size: 0.95, spread: -2, curl: 22 }, { id: 'little', x: -30, z: -94, size: 0.8, spread: -6, curl: 25 },
];
const PROXIMAL = 44;

/** Phalanx with its knuckle: origin on the knuckle's axis (x), the bone down -z, the palm's side at -y. */
function proximal(): Piece[] {
  const side = Solid.extrude([[[-7, 4, 6.9], [-7.4, -PROXIMAL + 4, 5], [-4, -PROXIMAL - 4, 4], [4, -PROXIMAL - 4, 4], [6.6, -PROXIMAL + 6, 5], [7, 4, 6.9]]], -6, 6, 'anodised-black', { bevel: 1.6, bs: 1, fs: 1 });
  const upright: M4 = [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]; // outline (y, z), thickness along x
  return [...side.at(upright).pieces(), ...at([piece('steel', cylMesh(3, -7.6, 7.6, { seg: 8 }))], [R('y', 90), mul(T(0, 0, -PROXIMAL), R('y', 90))])];
}
function tip(): Piece[] {
  const upright: M4 = [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1];
  const body = Solid.extrude([[[-5.4, 5, 5], [-6.4, -18, 6], [-4.6, -36, 5], [1.6, -39, 4], [6.6, -22, 10], [6.6, 5, 5]]], -6.2, 6.2, 'plastic-white', { bevel: 2, bs: 1, fs: 2 });
  return [...body.at(upright).pieces()];
}
const pad = (): Piece[] => [piece('rubber', Solid.extrude([rrect(9.6, 22, 4.4)], 0, 3, 'rubber', { bevel: 1.4, bottom: 0, bs: 1, fs: 2 }).at(mul(T(0, -5.2, -25), R('x', 90))).mesh())];
const link = (): Piece[] => [
  piece('steel', sweep(circleProfile(1.3, 6), [[0, 8.4, 8], [0, 9.2, -4], [0, 8.8, -PROXIMAL + 8], [0, 7.4, -PROXIMAL - 4]], { up: [1, 0, 0] })),
  ...at([piece('steel-dark', cylMesh(2.2, -2.6, 2.6, { seg: 8 }))], [mul(T(0, 8.4, 8), R('y', 90)), mul(T(0, 7.4, -PROXIMAL - 4), R('y', 90))]),
];
/** Motor down its axis with the gear head at the lower end. */
const motor = (): Piece[] => [
  piece('steel', revolveMesh([[0, -6], [4.9, -6], [4.9, 24, 0.8], [3, 24.6], [0, 24.6]], { seg: 9, fs: 1 })),
  piece('brass', revolveMesh([[0, -14], [4.9, -14], [4.9, -6], [0, -6]], { seg: 9 })),
  piece('cable-grey', sweep(circleProfile(0.9, 5), [[2, 0, 24], [2, 0.5, 28], [2, 4, 31]], { up: [1, 0, 0] })),
];
const worm = (): Piece[] => {
  const thread = Array.from({ length: 5 }, (_, i): [number, number] => [i % 2 ? 3.4 : 2.3, -26 + i * 2.6]);
  return [piece('steel', revolveMesh([[0, -27.5], [1.4, -27.5], ...thread, [1.4, -14], [0, -14]], { seg: 6, crease: 10 })),
    ...at([piece('brass', extrudeMesh([Array.from({ length: 16 }, (_, i): [number, number] => { const a = i / 16 * 2 * Math.PI, r = i % 2 ? 6.2 : 5.2; return [r * Math.cos(a), r * Math.sin(a)]; })], -2, 2, { crease: 20 }))], [mul(T(0, 0, 0), R('y', 90))])];
};

/** The plate between back and motors, knuckle ears below, the wrist's flange above. */
function palm(): Piece[] {
  const face = R('x', 90);
  const plate = Solid.extrude([[[-34, -2, 6], [34, -2, 8], [43, -40, 16], [41, -92, 5], [-40, -88, 5], [-41, -40, 16]]], -3, 3, 'alu-machined', { bevel: 1.2, bs: 1, fs: 2 })
    .cut(...[-22, 0, 22].map((x) => Solid.extrude([rrect(13, 34, 4, x, -46)], -9, 9, 'alu-machined', { fs: 1 }))).at(face);
  const ears = [41, 20, 0, -20, -40].map((x) => Solid.box(4.4, 15, 22, 2, 'alu-machined', { bs: 1 }).move(x, 0, -93));
  const flange = Solid.cyl(21, -6, 0, 'alu-machined', { bevel: 1, seg: 24, bs: 1 });
  const rim = [-1, 1].map((s) => Solid.box(5, 20, 66, 2, 'alu-machined', { bs: 1 }).move(s * 38, -4, -46));
  return [...plate.add(...ears, flange, ...rim).pieces()];
}
function board(): Piece[] {
  const slab = extrudeMesh([rrect(62, 58, 4, 0, -44)], 0, 1.4, { crease: 40 }), up: M4 = mul(T(0, 6, 0), R('x', 90));
  const posts = copies(cylMesh(2.6, 0, 3.4, { seg: 6 }), [T(27, -22, 0), T(-27, -22, 0), T(27, -66, 0), T(-27, -66, 0)]);
  const chips = copies(extrudeMesh([rrect(8, 8)], -1.2, 0, {}), [T(-16, -34, 0), T(14, -30, 0)]);
  const drivers = copies(extrudeMesh([rrect(4.4, 5)], -1, 0, {}), [-25, -15, -5, 5, 15, 25].map((x) => T(x, -62, 0)));
  return at([piece('pcb', slab), piece('chip-epoxy', chips), piece('chip-epoxy', drivers), piece('plastic-white', extrudeMesh([rrect(12, 5, 0, 0, -20)], -4, 0, {})), piece('alu-machined', posts)], [up]);
}
function back(): Piece[] {
  const outline: [number, number, number][] = [[-33, -8, 8], [33, -8, 8], [42, -42, 18], [39, -84, 8], [-38, -81, 8], [-40, -42, 18]];
  const outer = Solid.extrude([outline], 4, 17, 'plastic-white', { bevel: 7, bottom: 0, bs: 3, fs: 4 });
  const inner = Solid.extrude([outline.map(([x, y, r]): [number, number, number] => [x * 0.92, y * 0.92 - 3.4, r * 0.9])], -1, 13, 'plastic-white', { bevel: 5, bottom: 0, bs: 2, fs: 3 });
  return [...outer.cut(inner).at(mul(R('x', 90), S(1, 1, -1))).pieces()];
}
const thumbBase = (): Piece[] => [
  ...Solid.box(20, 22, 30, 5, 'anodised-black', { bs: 2 }).move(0, 0, -6).pieces(),
  ...at([piece('steel', cylMesh(5, -13, 13, { seg: 12 }))], [mul(T(0, 0, 2), R('x', 90))]),
];

let shared: Record<'proximal' | 'tip' | 'pad' | 'link' | 'motor' | 'worm' | 'palm' | 'board' | 'back' | 'thumbBase', Piece[]> | undefined;

export function handParts(s: Side): Part[] {
  const m = (shared ??= { proximal: proximal(), tip: tip(), pad: pad(), link: link(), motor: motor(), worm: worm(), palm: palm(), board: board(), back: back(), thumbBase: thumbBase() });
  const hand = framesOf(s).hand, id = `${sideName(s)}-hand`;
  /** the right hand is the left one turned about z: palm to the body, then the finger row the other way round */
  const turn: M4 = s > 0 ? T(0, 0, 0) : R('z', 180), own = mul(hand, turn), along = (x: number): number => s * x;
  const go = (x: number, y: number, z: number): V3 => travel('hand', s, [x, y, z]);
  const finger = (f: string, base: M4, size: number, curl: number, motorAt: M4, out: V3): Part[] => {
    const knuckle = mul(base, R('x', -curl), S(size)), second = mul(knuckle, T(0, 0, -PROXIMAL), R('x', -curl * 1.2));
    const further = (d: number, y = 0): V3 => go(out[0], out[1] + y, out[2] - d);
    return [
      part(`${id}-${f}-motor`, m.motor, go(out[0] * 0.6, -70, 30), { place: motorAt, reveal: 0 }),
      part(`${id}-${f}-worm`, m.worm, go(out[0] * 0.6, -70, -6), { place: motorAt, reveal: 0 }),
      part(`${id}-${f}-proximal`, m.proximal, further(40), { place: knuckle }),
      part(`${id}-${f}-link`, m.link, further(40, 30), { place: knuckle }),
      part(`${id}-${f}-tip`, m.tip, further(86), { place: second }),
      part(`${id}-${f}-pad`, m.pad, further(86, -26), { place: second }),
    ];
  };
  const thumb = mul(own, T(along(44), -12, -34), R('y', along(-38)), R('z', along(-52)));
  return [
    part(`${id}-palm`, m.palm, go(0, 0, 0), { place: own }),
    part(`${id}-board`, m.board, go(0, 44, 0), { place: own, reveal: BODY_REVEAL }),
    part(`${id}-back`, m.back, go(0, 96, 0), { place: own }),
    ...FINGERS.flatMap((f) => finger(f.id, mul(own, T(along(f.x), 0, f.z), R('y', along(-f.spread))), f.size, f.curl, mul(own, T(along(f.x), -8, f.z + 26)), [f.x * 1.1, 0, 0])),
    part(`${id}-thumb-base`, m.thumbBase, go(70, -10, -10), { place: mul(own, T(along(42), -8, -30), R('y', along(-20))) }),
    part(`${id}-thumb-rotation-motor`, m.motor, go(40, -90, 60), { place: mul(own, T(along(22), -15, -26), R('y', along(90))) }),
    ...finger('thumb', mul(thumb, T(0, 0, -16)), 0.95, 12, mul(own, T(0, -18, -34), R('y', along(70))), [90, -20, -10]),
  ];
}
