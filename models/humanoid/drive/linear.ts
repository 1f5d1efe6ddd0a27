/**
 * The linear drive of the ankle: a hollow motor turns the nut, threaded rollers push the spindle out. z = 0 is the upper ball joint,
 * -z runs down to the foot.
 */
import { at, piece } from '../../kit/assemble.ts';
import { copies, mul, polar, R, T } from '../../kit/mesh.ts';
import type { Piece } from '../../kit/model.ts';
import { ballMesh, cylMesh, extrudeMesh, revolveMesh } from '../../kit/primitives.ts';
import type { Pt } from '../../kit/outline.ts';
import { circle, rrect } from '../../kit/shapes2d.ts';
import { LINEAR } from '../sizes.ts';

const r = LINEAR.d / 2, SEG = 12;
/** upper end of the body below the upper ball joint, its lower end, the lower ball joint */
export const TOP = -16, BOTTOM = TOP - LINEAR.l, END = BOTTOM - LINEAR.rod;

const cover = (): Piece[] => [piece('anodised-black', revolveMesh([[0, TOP - 14], [r * 0.96, TOP - 14], [r * 0.96, TOP, 3], [7, TOP], [7, TOP + 6, 1], [0, TOP + 6]], { seg: SEG, fs: 1 }))];

const driverBoard = (): Piece[] => [
  piece('pcb', extrudeMesh([circle(r * 0.84, 12), circle(4, 6)], TOP - 21, TOP - 19.4, { crease: 40 })),
  piece('chip-epoxy', copies(extrudeMesh([rrect(6, 5)], TOP - 19.4, TOP - 18.3, {}), [0, 1, 2, 3].map((i) => mul(R('z', i * 60), T(10, 0, 0))))),
  piece('plastic-white', extrudeMesh([rrect(4, 8, 0, -10, -6)], TOP - 19.4, TOP - 16, {})),
];
const encoder = (): Piece[] => [
  piece('pcb', extrudeMesh([circle(r * 0.7, 12), circle(4, 6)], TOP - 28, TOP - 26.6, { crease: 40 })),
  piece('magnet', revolveMesh([[4.4, TOP - 32], [9, TOP - 32], [9, TOP - 30], [4.4, TOP - 30]], { seg: 10 })),
];
const housing = (): Piece[] => {
  const z0 = BOTTOM + 26, z1 = TOP - 14, grooves: Pt[] = [];
  for (let z = z0 + 26; z < z1 - 60; z += 30) grooves.push([r, z], [r * 0.9, z + 2], [r * 0.9, z + 8], [r, z + 10]);
  return [piece('anodised-black', revolveMesh([[r * 0.87, z0], [r, z0, 1.5], ...grooves, [r, z1 - 2], [r * 0.87, z1 - 2]], { seg: SEG, fs: 1, crease: 20 })),
    ...at([piece('plastic-dark', cylMesh(3.4, 0, 5, { seg: 8 }))], [mul(T(r * 0.94, 0, TOP - 30), R('y', 90))])];
};
const Z_MOTOR = [TOP - 76, TOP - 38] as const;
const stator = (): Piece[] => [
  piece('laminate', extrudeMesh([circle(r * 0.84, SEG), circle(r * 0.7, SEG)], Z_MOTOR[0] + 5, Z_MOTOR[1] - 5, { crease: 40 })),
  ...at([piece('copper-enamelled', extrudeMesh([[[r * 0.54, -1.6], [r * 0.7, -2.2], [r * 0.7, 2.2], [r * 0.54, 1.6]]], Z_MOTOR[0], Z_MOTOR[1], { crease: 80 }))], polar(12, 0, 0)),
];
const rotor = (): Piece[] => [
  piece('steel-dark', revolveMesh([[6, Z_MOTOR[0] - 24], [8, Z_MOTOR[0] - 24], [8, Z_MOTOR[0]], [r * 0.44, Z_MOTOR[0] + 3], [r * 0.44, Z_MOTOR[1] - 3], [8, Z_MOTOR[1]], [6, Z_MOTOR[1]]], { seg: 14 })),
  ...at([piece('nickel', extrudeMesh([rrect(1.6, 4, 0, r * 0.46, 0)], Z_MOTOR[0] + 4, Z_MOTOR[1] - 4, {}))], polar(8, 0, 0)),
];
const Z_NUT = [BOTTOM + 34, BOTTOM + 76] as const;
const nut = (): Piece[] => [
  piece('steel', revolveMesh([[11.4, Z_NUT[0]], [15.5, Z_NUT[0]], [15.5, Z_NUT[0] + 5], [14, Z_NUT[0] + 6], [14, Z_NUT[1] - 6], [15.5, Z_NUT[1] - 5], [15.5, Z_NUT[1]], [11.4, Z_NUT[1]]], { seg: SEG })),
  ...at([piece('chrome', revolveMesh([[0, Z_NUT[0] - 2], [2.6, Z_NUT[0] - 1], [2.6, Z_NUT[1] + 1], [0, Z_NUT[1] + 2]], { seg: 6 }))], polar(6, 8.4, 0)),
];
const screw = (): Piece[] => {
  const thread: Pt[] = [];
  for (let z = BOTTOM + 4; z < TOP - 90; z += 12) thread.push([5.8, z], [4.6, z + 6]);
  return [piece('steel', revolveMesh([[0, END + 22], [5, END + 22], [5, BOTTOM + 2], ...thread, [4.7, TOP - 88], [0, TOP - 88]], { seg: 8, crease: 10 }))];
};
const bearing = (): Piece[] => [piece('steel', revolveMesh([[8.4, BOTTOM + 22], [r * 0.86, BOTTOM + 22, 0.6], [r * 0.86, BOTTOM + 32, 0.6], [8.4, BOTTOM + 32]], { seg: SEG, fs: 1 })),
  piece('chrome', revolveMesh([[11, BOTTOM + 21.6], [12.6, BOTTOM + 21.6], [12.6, BOTTOM + 32.4], [11, BOTTOM + 32.4]], { seg: SEG }))];
const forceSensor = (): Piece[] => [
  piece('anodised-orange', revolveMesh([[0, END + 14], [9, END + 14], [9, END + 17], [7, END + 18.5], [7, END + 20], [9, END + 21.5], [9, END + 25], [5.2, END + 25], [5.2, END + 22], [0, END + 22]], { seg: 12, fs: 1 })),
];
const flange = (): Piece[] => [piece('alu-machined', revolveMesh([[6.2, BOTTOM], [11, BOTTOM, 1], [14, BOTTOM + 6], [r * 0.98, BOTTOM + 9], [r * 0.98, BOTTOM + 22], [8.4, BOTTOM + 22], [6.2, BOTTOM + 14]], { seg: SEG, fs: 1 }))];
const joints = (): Piece[] => {
  const eye = revolveMesh([[6.4, -4.5], [10, -4.5], [10, 4.5], [6.4, 4.5]], { seg: 10 }), side = R('x', 90);
  return [
    ...at([piece('steel-dark', eye), piece('chrome', ballMesh(6.6, 6))], [side, mul(T(0, 0, END), side)]),
    piece('steel-dark', cylMesh(5, TOP + 4, -8, { seg: 10 })), piece('steel-dark', cylMesh(5, END + 8, END + 15, { seg: 10 })),
  ];
};

/** Kinds in order, with travel along z when opened (mm), and whether it hides inside. */
export const LINEAR_KINDS = {
  cover: { make: cover, travel: 92, inside: false },
  'driver-board': { make: driverBoard, travel: 68, inside: true },
  encoder: { make: encoder, travel: 44, inside: true },
  housing: { make: housing, travel: 0, inside: false },
  stator: { make: stator, travel: -150, inside: true },
  rotor: { make: rotor, travel: -178, inside: true },
  nut: { make: nut, travel: -136, inside: true },
  bearing: { make: bearing, travel: -152, inside: true },
  flange: { make: flange, travel: -150, inside: false },
  screw: { make: screw, travel: -40, inside: false },
  'force-sensor': { make: forceSensor, travel: -60, inside: false },
  joints: { make: joints, travel: 0, inside: false },
} as const;
export type LinearKind = keyof typeof LINEAR_KINDS;
export const LINEAR_NAMES = Object.keys(LINEAR_KINDS) as LinearKind[];

let built: Readonly<Record<LinearKind, Piece[]>> | undefined;
export function linearDrive(): Readonly<Record<LinearKind, Piece[]>> {
  built ??= Object.fromEntries(LINEAR_NAMES.map((k) => [k, LINEAR_KINDS[k].make()])) as Record<LinearKind, Piece[]>;
  return built;
}
