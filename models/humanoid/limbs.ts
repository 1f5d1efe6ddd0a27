/** Bones of arms and legs: brackets, tubes, the ankle. Meshes are built once and stand on both sides. */
import { at, piece } from '../kit/assemble.ts';
import { frame, mul, R, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, revolveMesh } from '../kit/primitives.ts';
import { withQuality } from '../kit/quality.ts';
import { Solid } from '../kit/solid.ts';
import { ABOUT_X, fork, saddle } from './brackets.ts';
import { LINEAR_KINDS, LINEAR_NAMES, linearDrive } from './drive/linear.ts';
import { linearTravel, part, travel } from './layout.ts';
import { FOREARM, framesOf, SHANK, sideName, THIGH, UPPER_ARM, type Side } from './skeleton.ts';

const tube = (r: number, z0: number, z1: number): Piece[] => [piece('carbon', revolveMesh([[r - 2.4, z0], [r, z0], [r, z1], [r - 2.4, z1]], { seg: 24 }))];

const box = (w: number, d: number, h: number, r: number, at3: V3, material: Piece['material'] = 'alu-machined'): Solid => Solid.box(w, d, h, r, material, { bs: 1 }).move(...at3);

/** From the pitch output to the roll housing: a plate on the flange, a ring clasping the housing. */
const shoulderBracket = (): Piece[] => [
  ...Solid.cyl(30, -3, 5, 'alu-machined', { bevel: 1, seg: 24, bs: 1 }).at(R('x', 90)).move(0, -38, 0)
    .add(...saddle({ size: 'm', reach: 44, neck: 20, bore: 0 }).slice(0, 1).map((p) => Solid.of(p.mesh, p.material).at(mul(ABOUT_X, R('y', 0))).at(R('x', 90))))
    .pieces(),
];

/** Shared by both sides. */
const once = <V>(make: () => V): (() => V) => { let v: V | undefined; return () => (v ??= make()); };
const bones = once(() => withQuality(0.6, () => ({
  shoulderBracket: shoulderBracket(),
  shoulderFork: fork({ size: 'm', reach: 55.2, hub: 33, bore: 0, tall: 9 }),
  upperTube: tube(21, -236, -110),
  upperClamp: [...Solid.revolve([[21.2, -150], [28, -150, 1], [28, -132, 1], [31, -126, 2], [31, -114, 1], [21.2, -114]], 'alu-machined', { seg: 24, fs: 1 }).pieces()],
  elbowSaddle: saddle({ size: 'm', reach: 72, neck: 26, bore: 21.2 }),
  elbowFork: fork({ size: 'm', reach: 60, hub: 25, bore: 0, tall: 14 }),
  foreTube: tube(16.5, -172, -102),
  foreClamp: [...Solid.revolve([[16.7, -124], [21, -124, 1], [21, -112, 1], [22, -107], [22, -105.5, 0.5], [16.7, -105.5]], 'alu-machined', { seg: 20, fs: 1 }).pieces()],
  wristSaddle: saddle({ size: 's', reach: 46, neck: 20, bore: 16.7 }),
  wristFork: [...fork({ size: 's', reach: 34, hub: 15, bore: 0, tall: 6 }), ...saddle({ size: 's', reach: 33, neck: 14, bore: 0 }).slice(0, 1).map((p) => piece(p.material, Solid.of(p.mesh, p.material).at(mul(T(0, 0, FOREARM.roll - FOREARM.pitch), ABOUT_X)).mesh()))],
  handFork: fork({ size: 's', reach: 35, hub: 20, bore: 0, tall: 6, material: 'anodised-black' }),
  thighFork: fork({ size: 'xl', reach: 96, hub: 33, bore: 26.2, tall: 24 }),
  thighTube: tube(26, -THIGH + 76, -74),
  kneeSaddle: saddle({ size: 'xl', reach: 112, neck: 33, bore: 26.2 }),
  shankTube: tube(22, -SHANK + 38, -74),
  shankFork: fork({ size: 'xl', reach: 96, hub: 29, bore: 22.2, tall: 24 }),
  driveMount: [
    ...Solid.revolve([[22.2, -118], [29, -118, 1], [29, -94, 1], [22.2, -94]], 'alu-machined', { seg: 24, fs: 1 })
      .add(box(26, 66, 16, 3, [-36, 0, -106]).cut(Solid.cyl(22.2, -130, -80, 'alu-machined', { seg: 24 })))
      .pieces(),
    ...at([piece('steel', cylMesh(4.4, -5, 24, { seg: 10 }))], [26, -26].map((y) => mul(T(-52, y, -106), R('x', y > 0 ? -90 : 90), T(0, 0, -17)))),
  ],
  ankleYoke: [...Solid.revolve([[0, -SHANK + 24], [28, -SHANK + 24, 2], [28, -SHANK + 60, 1], [22.2, -SHANK + 60], [22.2, -SHANK + 36], [0, -SHANK + 36]], 'alu-machined', { seg: 24, fs: 1 })
    .add(box(30, 9, 44, 3, [0, 24, -SHANK + 8]), box(30, 9, 44, 3, [0, -24, -SHANK + 8])).pieces()],
  ankleCross: [
    ...Solid.box(24, 24, 20, 3, 'steel-dark', { bs: 1 }).pieces(),
    ...at([piece('steel', cylMesh(7, -31, 31, { bevel: 1, seg: 14, bs: 1 }))], [R('x', 90), R('y', 90)]),
  ],
  hipYawBracket: [...box(120, 74, 10, 3, [-46, 0, 66], 'alu-machined').add(
    Solid.cyl(40, 61, 73, 'alu-machined', { bevel: 1, seg: 22, bs: 1 }),
    ...saddle({ size: 'l', reach: 66, neck: 24, bore: 0, material: 'alu-machined' }).slice(0, 1).map((p) => Solid.of(p.mesh, p.material).at(mul(T(-101, 0, 0), ABOUT_X))),
  ).pieces()],
  hipRollBracket: [...Solid.cyl(40, -5, 5, 'alu-machined', { bevel: 1, seg: 22, bs: 1 }).at(mul(T(-62, 0, 0), R('y', 90))).add(
    ...saddle({ size: 'xl', reach: 68, neck: 30, bore: 0, material: 'alu-machined' }).slice(0, 1).map((p) => Solid.of(p.mesh, p.material).at(R('y', -90))),
  ).pieces()],
})));

export function armBones(s: Side): Part[] {
  const b = bones(), f = framesOf(s), n = sideName(s);
  const outwards: M4 = s > 0 ? T(0, 0, 0) : R('z', 180);
  return [
    part(`${n}-shoulder-bracket`, b.shoulderBracket, travel('shoulderBracket', s), { place: mul(f.shoulder, outwards) }),
    part(`${n}-shoulder-fork`, b.shoulderFork, travel('shoulderFork', s), { place: mul(f.upperArm, ABOUT_X) }),
    part(`${n}-upper-arm-tube`, b.upperTube, travel('upperArm', s), { place: f.upperArm }),
    part(`${n}-upper-arm-clamp`, b.upperClamp, travel('upperArm', s, [0, 0, 26]), { place: f.upperArm }),
    part(`${n}-elbow-saddle`, b.elbowSaddle, travel('upperArm', s, [0, 0, -24]), { place: mul(f.upperArm, T(0, 0, -UPPER_ARM)) }),
    part(`${n}-elbow-fork`, b.elbowFork, travel('elbowFork', s), { place: f.forearm }),
    part(`${n}-forearm-tube`, b.foreTube, travel('forearm', s), { place: f.forearm }),
    part(`${n}-forearm-clamp`, b.foreClamp, travel('forearm', s, [0, 0, 18]), { place: f.forearm }),
    part(`${n}-wrist-saddle`, b.wristSaddle, travel('forearm', s, [0, 0, -18]), { place: mul(f.forearm, T(0, 0, FOREARM.pitch)) }),
    part(`${n}-wrist-fork`, b.wristFork, travel('wristFork', s), { place: mul(f.wrist, T(0, 0, FOREARM.pitch)) }),
    part(`${n}-hand-fork`, b.handFork, travel('handFork', s), { place: mul(f.wrist, T(0, 0, FOREARM.roll), ABOUT_X) }),
  ];
}

export function legBones(s: Side): Part[] {
  const b = bones(), f = framesOf(s), n = sideName(s);
  return [
    part(`${n}-hip-yaw-bracket`, b.hipYawBracket, travel('hip', s, [60, 0, -90]), { place: f.hip }),
    part(`${n}-hip-roll-bracket`, b.hipRollBracket, travel('hip', s, [-40, 0, -160]), { place: f.hip }),
    part(`${n}-thigh-fork`, b.thighFork, travel('thigh', s, [0, 0, 12]), { place: f.thigh }),
    part(`${n}-thigh-tube`, b.thighTube, travel('thigh', s), { place: f.thigh }),
    part(`${n}-knee-saddle`, b.kneeSaddle, travel('thigh', s, [0, 0, -14]), { place: mul(f.thigh, T(0, 0, -THIGH)) }),
    part(`${n}-shank-fork`, b.shankFork, travel('shank', s, [0, 0, 10]), { place: f.shank }),
    part(`${n}-shank-tube`, b.shankTube, travel('shank', s), { place: f.shank }),
    part(`${n}-drive-mount`, b.driveMount, travel('shank', s, [-120, 0, 0]), { place: f.shank }),
    part(`${n}-ankle-yoke`, b.ankleYoke, travel('shank', s, [0, 0, -30]), { place: f.shank }),
    part(`${n}-ankle-cross`, b.ankleCross, travel('foot', s, [0, 0, 90]), { place: f.foot }),
    ...[false, true].flatMap((outer) => {
      const place = mul(f.shank, frame([-52, (outer ? s : -s) * 26, -106], [0, 0, 1]));
      const id = `${n}-ankle-${outer ? 'outer' : 'inner'}`, drive = linearDrive();
      return LINEAR_NAMES.map((kind) => part(`${id}-${kind}`, drive[kind], linearTravel(place, s, outer, kind), { place, reveal: LINEAR_KINDS[kind].inside ? BODY_REVEAL : 0 }));
    }),
  ];
}
/** What is inside shows itself as soon as the parts begin to move. */
export const BODY_REVEAL = 0.1;

/** Sole, plate, sensor, toe and heel. Origin on the ankle axis, 80 above the floor. */
const foot = once(() => withQuality(0.5, () => {
  const outline = (d: number): [number, number, number][] => [[-72 + d, -36 + d, 30], [60, -46 + d, 30], [108 - d, -48 + d, 6], [108 - d, 48 - d, 6], [60, 46 - d, 30], [-72 + d, 36 - d, 30]];
  const toe = (d: number): [number, number, number][] => [[112, -48 + d, 6], [150, -46 + d, 22], [176 - d, -22, 26], [176 - d, 22, 26], [150, 46 - d, 22], [112, 48 - d, 6]];
  const groove = Array.from({ length: 6 }, (_, i) => Solid.box(5, 120, 6, 0.5, 'rubber', { bs: 1 }).move(-46 + i * 26, 0, -80));
  return {
    sole: [...Solid.extrude([outline(0)], -80, -62, 'rubber', { bevel: 4, bs: 2, fs: 3 }).cut(...groove).pieces()],
    plate: [...Solid.extrude([outline(5)], -62, -52, 'alu-machined', { bevel: 1.2, bs: 1, fs: 3 })
      .add(box(20, 60, 22, 4, [-52, 0, -44]), box(15, 7, 66, 3, [-50.4, 16.5, -9]), box(15, 7, 66, 3, [-50.4, -16.5, -9])).pieces(),
      ...at([piece('steel', cylMesh(4.4, 12, 33, { seg: 10 }))], [1, -1].map((y) => mul(T(-50.4, 0, 16.3), R('x', -90 * y))))],
    sensor: [...Solid.revolve([[0, -52], [33, -52, 1.5], [33, -40], [29, -39], [29, -36], [33, -35], [33, -26, 1.5], [0, -26]], 'alu-blasted', { seg: 22, fs: 1 }).pieces(),
      piece('anodised-orange', revolveMesh([[28, -39], [30.5, -39], [30.5, -36], [28, -36]], { seg: 22 })),
      ...at([piece('black-oxide', cylMesh(2.6, -26, -24, { seg: 6 }))], [0, 60, 120, 180, 240, 300].map((a) => mul(R('z', a), T(26, 0, 0)))),
      ...Solid.box(9, 40, 40, 3, 'alu-machined', { bs: 1 }).move(24, 0, -12).add(Solid.box(9, 40, 40, 3, 'alu-machined', { bs: 1 }).move(-24, 0, -12)).pieces()],
    toe: [...Solid.extrude([toe(0)], -80, -62, 'rubber', { bevel: 4, bs: 2, fs: 3 }).pieces(), ...Solid.extrude([toe(4)], -62, -54, 'alu-machined', { bevel: 1.2, bs: 1, fs: 3 }).pieces(),
      ...at([piece('steel', cylMesh(4, -34, 34, { seg: 10 }))], [mul(T(110, 0, -57), R('x', 90))])],
    heel: [...Solid.extrude([[[-80, -30, 18], [-62, -42, 10], [-52, -40, 2], [-66, 0, 20], [-52, 40, 2], [-62, 42, 10], [-80, 30, 18]]], -64, -34, 'rubber', { bevel: 3, bs: 2, fs: 2 }).pieces()],
  };
}));

export function footParts(s: Side): Part[] {
  const m = foot(), f = framesOf(s).foot, n = sideName(s);
  return [
    part(`${n}-foot-sole`, m.sole, travel('foot', s), { place: f }),
    part(`${n}-foot-plate`, m.plate, travel('foot', s, [0, 0, 22]), { place: f }),
    part(`${n}-foot-sensor`, m.sensor, travel('foot', s, [0, 0, 62]), { place: f }),
    part(`${n}-foot-toe`, m.toe, travel('foot', s, [70, 0, 6]), { place: f }),
    part(`${n}-foot-heel`, m.heel, travel('foot', s, [-70, 0, 12]), { place: f }),
  ];
}
