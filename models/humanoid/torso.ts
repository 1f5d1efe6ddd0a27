/** The trunk: cast pelvis, machined frame, computer, power, battery, inner ear, fans, antennas, emergency stop. */
import { at, piece } from '../kit/assemble.ts';
import { copies, grid, mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { withQuality } from '../kit/quality.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { fan } from './head.ts';
import { part, travel } from './layout.ts';
import { BODY_REVEAL } from './limbs.ts';
import { HIP_Y, HIP_Z, SHOULDER } from './skeleton.ts';
import { SIZES } from './sizes.ts';

const L = SIZES.l.d / 2, BARREL = HIP_Z + 98;

/** Three barrels in one casting, webs and ribs between them. */
function pelvis(): Piece[] {
  const barrel = (y: number): Solid => Solid.revolve([[L + 0.4, -26], [L + 8, -26, 1.5], [L + 7, 0], [L + 8, 24, 1.5], [L + 0.4, 24]], 'cast-iron', { seg: 24, fs: 1 }).move(0, y, BARREL);
  const web = Solid.extrude([[[-40, -HIP_Y, 6], [40, -HIP_Y, 6], [50, 0, 30], [40, HIP_Y, 6], [-40, HIP_Y, 6], [-56, 0, 30]]], BARREL - 9, BARREL + 9, 'cast-iron', { bevel: 3, bs: 2, fs: 3 });
  const rib = (x: number): Solid => Solid.extrude([[[-HIP_Y, -22, 4], [HIP_Y, -22, 4], [HIP_Y, 20, 4], [0, 26, 60], [-HIP_Y, 20, 4]]], -4, 4, 'cast-iron', { bevel: 2, bs: 1, fs: 3 }).at(mul(T(x, 0, BARREL), [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]));
  const bore = (y: number): Solid => Solid.cyl(L + 0.4, BARREL - 60, BARREL + 60, 'alu-machined', { seg: 24 }).move(0, y, 0);
  return [...barrel(0).add(barrel(HIP_Y), barrel(-HIP_Y), web, rib(34), rib(-34)).cut(bore(0), bore(HIP_Y), bore(-HIP_Y)).pieces()]
    .map((p) => (p.material === 'cast-iron' ? { ...p, material: 'alu-blasted' as const } : p));
}

/** Two uprights, a cross-beam with the barrels of the shoulders, a seat for the neck. */
function frame(): Piece[] {
  const z = SHOULDER[2], r = SIZES.m.d / 2;
  const barrel = (s: number): Solid => Solid.revolve([[0, -37], [r + 6, -37, 3], [r + 6, 16, 1.2], [0, 16]], 'alu-machined', { seg: 24, fs: 1 }).at(mul(T(0, s * 137, z), R('x', -90 * s)));
  const beam = Solid.extrude([[[-26, -30, 8], [26, -30, 8], [30, 26, 10], [16, 34, 6], [-16, 34, 6], [-30, 26, 10]]], -104, 104, 'alu-machined', { bevel: 1.5, bs: 1, fs: 2 }).at(mul(T(0, 0, z), R('x', 90)))
    .cut(...[-66, 0, 66].map((y) => Solid.box(36, 46, 36, 8, 'alu-machined', { bs: 1 }).move(0, y, z - 4)));
  const upright = (s: number): Solid => Solid.box(16, 12, 352, 4, 'alu-machined', { bs: 1 }).move(-8, s * 62, 1226);
  // between the battery behind and the boards before it
  const shelf = Solid.box(36, 140, 8, 3, 'alu-machined', { bs: 1 }).move(3, 0, 1214);
  /** lugs on the uprights, to which the boards are screwed */
  const lugs = ([[14, 1252], [14, 1360], [10, 1102], [10, 1170]] as const).flatMap(([x, at]) => [-1, 1].map((s) => Solid.box(x + 4, 22, 10, 0, 'alu-machined').move(x / 2 - 2, s * 53, at)));
  const seat = Solid.cyl(32, z + 26, z + 34, 'alu-machined', { bevel: 1, seg: 24, bs: 1 }).move(-6, 0, 0);
  const bores = [1, -1].map((s) => Solid.cyl(r + 0.3, -56, 60, 'alu-machined', { seg: 24 }).at(mul(T(0, s * 164, z), R('x', -90 * s))));
  return [...beam.add(barrel(1), barrel(-1), upright(1), upright(-1), shelf, seat, ...lugs).cut(...bores).pieces()];
}
const base = (): Piece[] => [...Solid.cyl(41, HIP_Z + 146, HIP_Z + 156, 'alu-machined', { bevel: 1, seg: 28, bs: 1 }).add(Solid.box(64, 138, 10, 4, 'alu-machined', { bs: 1 }).move(-8, 0, HIP_Z + 158)).pieces()];

const computer = (): Piece[] => [
  ...Solid.box(96, 74, 12, 3, 'anodised-black', { bs: 1 }).pieces(), piece('alu-machined', extrudeMesh([rrect(60, 46, 3)], 6, 7.4, { fs: 1 })),
  ...at([piece('black-oxide', cylMesh(2, 5.8, 7.6, { seg: 6 }))], grid(2, 2, 84, 62)), piece('plastic-dark', extrudeMesh([rrect(6, 60)], -11.2, -6, {})),
  ...at([piece('alu-machined', cylMesh(2.6, -11.2, -6, { seg: 6 }))], grid(2, 2, 84, 62)),
];
const carrier = (): Piece[] => [
  piece('pcb', extrudeMesh([rrect(170, 108, 5)], 0, 1.8, { fs: 1 })),
  piece('chip-epoxy', copies(extrudeMesh([rrect(11, 11)], 1.8, 3.2, {}), [T(62, 28, 0), T(62, 4, 0), T(-66, 30, 0), T(-66, -34, 0)])),
  piece('plastic-dark', copies(extrudeMesh([rrect(9, 20)], 1.8, 12, {}), [T(-78, 32, 0), T(-78, 4, 0), T(-78, -24, 0), T(78, -22, 0), T(78, 16, 0)])),
  piece('alu-machined', copies(cylMesh(4, 1.8, 11, { seg: 8 }), [T(62, -26, 0), T(62, -40, 0), T(50, -40, 0)])),
];
const heatSink = (): Piece[] => [piece('alu-blasted', extrudeMesh([rrect(98, 78, 3)], 0, 5, { fs: 1 })), ...at([piece('alu-blasted', extrudeMesh([rrect(94, 1.8)], 5, 19, {}))], Array.from({ length: 14 }, (_, i) => T(0, -35 + i * 5.4, 0)))];
const power = (): Piece[] => [
  piece('pcb-black', extrudeMesh([rrect(96, 112, 5)], 0, 2.4, { fs: 1 })),
  piece('copper', copies(extrudeMesh([rrect(80, 8, 1)], 2.4, 5, {}), [T(0, 34, 0), T(0, -34, 0)])),
  piece('chip-epoxy', copies(extrudeMesh([rrect(9, 12)], 2.4, 5, {}), grid(6, 1, 14, 0).map((m) => mul(T(0, 14, 0), m)))),
  piece('plastic-orange', copies(extrudeMesh([rrect(12, 18, 2)], 2.4, 16, {}), [T(-36, -8, 0), T(-12, -8, 0), T(12, -8, 0), T(36, -8, 0)])),
  piece('alu-machined', copies(cylMesh(7, 2.4, 24, { seg: 10 }), [T(-34, -52, 0), T(-14, -52, 0), T(6, -52, 0), T(26, -52, 0)].map((m) => mul(m, T(0, 6, 0))))),
];
/** Fifteen steps in series, two cells each. */
const CELLS = grid(5, 2, 22.4, 23.4);
const cells = (): Piece[] => [
  ...at([piece('plastic-grey', cylMesh(10.8, -33, 33, { seg: 8 })), piece('nickel', extrudeMesh([rrect(7, 7)], 33, 34.4, {}))], [-74, 0, 74].flatMap((z) => CELLS.map((m) => mul(T(0, 0, z), m)))),
  piece('nickel', copies(extrudeMesh([rrect(20, 43)], 108.4, 109.2, {}), [-44.8, -22.4, 0, 22.4, 44.8].map((x) => T(x, 0, 0)))),
];
/** Flat and tall: the small of the back is the narrowest place of the trunk. */
const batteryCase = (): Piece[] => [...Solid.box(122, 58, 236, 16, 'plastic-dark', { bs: 2 }).cut(Solid.box(115, 51, 230, 12, 'plastic-dark', { bs: 1 }).move(0, 0, 10), ...[-36, -12, 12, 36].map((x) => Solid.box(12, 200, 150, 5, 'plastic-dark', { bs: 1 }).move(x, 0, 0))).pieces()];
const batteryBoard = (): Piece[] => [
  piece('pcb', extrudeMesh([rrect(104, 50, 4)], 0, 1.6, { fs: 1 })), piece('chip-epoxy', copies(extrudeMesh([rrect(10, 10)], 1.6, 3, {}), [T(-20, 12, 0), T(14, 12, 0)])),
  piece('chip-epoxy', copies(extrudeMesh([rrect(6, 8)], 1.6, 3.8, {}), grid(6, 1, 13, 0).map((m) => mul(T(0, -18, 0), m)))), piece('plastic-orange', extrudeMesh([rrect(22, 14, 2, 36, 17)], 1.6, 13, { fs: 1 })),
];
const handle = (): Piece[] => [...Solid.box(118, 14, 20, 6, 'plastic-orange', { bs: 2 }).cut(Solid.box(70, 30, 11, 4, 'plastic-orange', { bs: 1 })).add(...[-1, 1].map((s) => Solid.box(8, 12, 30, 2, 'plastic-orange', { bs: 1 }).move(s * 56, 0, -18))).pieces()];
const imu = (): Piece[] => [...Solid.box(38, 44, 17, 3, 'anodised-orange', { bs: 1 }).pieces(), ...at([piece('rubber', cylMesh(5, -13, -8, { seg: 10 })), piece('black-oxide', cylMesh(2.4, 8, 10, { seg: 6 }))], grid(2, 2, 27, 33)), piece('label-white', extrudeMesh([rrect(20, 20)], 8.4, 8.8, {}))];
const antenna = (): Piece[] => [piece('plastic-dark', revolveMesh([[0, 0], [9, 0], [9, 6, 1.5], [4.6, 9, 2], [4, 58, 2], [0, 60]], { seg: 14, fs: 1 }))];
const stop = (): Piece[] => [
  piece('paint-yellow', revolveMesh([[0, 0], [23, 0], [23, 5, 1.5], [15, 6], [15, 10], [0, 10]], { seg: 26, fs: 2 })),
  piece('paint-vermilion', revolveMesh([[0, 10], [12, 10], [12, 14], [19, 15.5, 2], [18, 22, 4], [0, 24]], { seg: 26, fs: 2, crease: 40 })),
];

export function torsoParts(): Part[] {
  const go = (x: number, y: number, z: number): V3 => travel('torso', 0, [x, y, z]), hidden = { reveal: BODY_REVEAL };
  const front = R('y', 90), rear = R('y', -90);
  return withQuality(0.4, () => {
    const spin = fan(24), rod = antenna();
    return [
      part('pelvis-casting', pelvis(), travel('pelvis')),
      part('torso-base', base(), travel('torso', 0, [0, 0, -40])),
      part('torso-frame', frame(), go(0, 0, 0)),
      part('torso-carrier-board', carrier(), go(190, 0, -10), { place: mul(T(14, 0, 1306), front), ...hidden }),
      part('torso-computer', computer(), go(280, 0, -10), { place: mul(T(27, 0, 1306), front), ...hidden }),
      part('torso-heat-sink', heatSink(), go(360, 0, -10), { place: mul(T(35, 0, 1306), front), ...hidden }),
      part('torso-power-board', power(), go(230, 0, -40), { place: mul(T(10, 0, 1136), front), ...hidden }),
      part('torso-imu', imu(), go(140, 0, -90), { place: mul(T(28, 0, HIP_Z + 176)), ...hidden }),
      part('torso-battery-cells', cells(), go(-250, 0, -30), { place: mul(T(-47, 0, 1174.5), R('z', 90)), ...hidden }),
      part('torso-battery-case', batteryCase(), go(-420, 0, -30), { place: mul(T(-47, 0, 1171), R('z', 90)), ...hidden }),
      part('torso-battery-board', batteryBoard(), go(-250, 0, 95), { place: mul(T(-47, 0, 1289.4), R('z', 90)), ...hidden }),
      part('torso-battery-handle', handle(), go(-330, 0, 175), { place: mul(T(-47, 0, 1313), R('z', 90)), ...hidden }),
      part('torso-fan-left', spin, go(-330, 40, 60), { place: mul(T(-62, 36, 1368), rear), ...hidden }),
      part('torso-fan-right', spin, go(-330, -40, 60), { place: mul(T(-62, -36, 1368), rear), ...hidden }),
      part('torso-antenna-left', rod, go(-200, 60, 130), { place: mul(T(-58, 74, 1452), R('x', -8)), starts: 0.05 }),
      part('torso-antenna-right', rod, go(-200, -60, 130), { place: mul(T(-58, -74, 1452), R('x', 8)), starts: 0.05 }),
      part('torso-emergency-stop', stop(), go(-760, 0, 100), { place: mul(T(-103, 0, 1430), R('y', -76)), starts: 0 }),
    ];
  });
}
