/** Wheels, hubs and discs: round things on the four axles. Local z points outwards from the middle of the tread. */
import { mul, polar, R, T, type M4 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { TYRE } from './dimensions.ts';
import { block, bar, screws } from './make.ts';
import { onCorners, onWheels } from './corners.ts';
import { AXLE_Z, WHEEL_Y } from './dimensions.ts';

const BOLTS = 5, BOLT_CIRCLE = 45;
const grooveAt = (z: number): Pt[] => [[TYRE.radius, z - 4.5], [TYRE.radius - 7, z - 3], [TYRE.radius - 7, z + 3], [TYRE.radius, z + 4.5]];

function tyre(): Solid {
  const R0 = TYRE.radius, W = TYRE.halfWidth;
  const flank: Pt[] = [[TYRE.seat, -52], [TYRE.seat + 3, -59, 4], [172, -64, 5], [196, -W, 16], [222, -W + 1, 14], [250, -62, 12], [R0 - 1.5, -53, 9]];
  const rest = [...flank].reverse().map(([r, z, f]): Pt => [r, -z, f ?? 0]);
  const body = Solid.revolve([...flank, ...grooveAt(-26), ...grooveAt(0), ...grooveAt(26), ...rest], 'tyre', { seg: 36, fs: 1 });
  // sipes across the shoulders: blocks that end before the middle grooves
  const notch = block([-8, -2.5, -17], [8, 2.5, 17], 0, 'tyre');
  const ring = (z: number, start: number): Solid[] => polar(15, R0 + 2, z, start).map((m) => notch.at(mul(m, R('x', z > 0 ? 16 : -16))));
  return body.cut(...ring(47, 0), ...ring(-47, 6));
}

function rim(): Solid {
  const barrel = Solid.revolve([
    [143, -60], [TYRE.seat - 0.1, -60], [166, -64], [160, -70], [140, -52],
    [132, -30], [132, 30, 10], [140, 52], [150, 66, 4], [159, 71], [167, 69], [166, 64], [TYRE.seat - 0.1, 60], [143, 60],
  ], 'alu-blasted', { seg: 32, fs: 1, crease: 40 });
  const face = Solid.revolve([[0, 15], [60, 15], [74, 26], [137, 32], [137, 47], [128, 50, 6], [92, 42, 14], [66, 35, 8], [48, 35], [46, 31], [0, 31]], 'alu-blasted', { seg: 30, fs: 1 });
  const window: Pt[] = [[78, -8, 8], [122, -21, 12], [122, 21, 12], [78, 8, 8]];
  const windows = polar(9, 0, 0).map((m) => Solid.extrude([window], 5, 90, 'alu-machined', { fs: 2 }).at(m));
  const boltHoles = polar(BOLTS, BOLT_CIRCLE, 0).map((m) => Solid.cyl(11, 26, 60, 'alu-machined', { seg: 10 }).at(m));
  return barrel.add(face.cut(...windows, ...boltHoles));
}

const cap = (): Solid => Solid.revolve([[0, 31], [30, 31], [30, 37, 3], [24, 41, 4], [0, 42]], 'plastic-dark', { seg: 16, fs: 1 });

function brakeDisc(): Solid {
  const vents = polar(9, 90, 0).map((m) => block([0, -2.5, -20], [44, 2.5, -14], 0, 'steel-dark').at(m));
  const drilled = polar(6, 88, 0, 7).map((m) => Solid.cyl(3, -40, 10, 'steel-dark', { seg: 8 }).at(m));
  const rotor = Solid.revolve([[60, -26, 1], [112, -26, 1.5], [112, -8, 1.5], [60, -8, 1]], 'steel', { seg: 32, fs: 1 }).cut(...vents, ...drilled);
  const hat = Solid.revolve([[30, 8], [57, 8], [57, -20], [64, -22], [64, -12, 2], [62, 9], [60, 14, 3], [30, 14]], 'steel-dark', { seg: 28, fs: 1 });
  return rotor.add(hat);
}

function hub(): Solid {
  const flange = Solid.revolve([[0, -66], [15, -66, 1], [34, -64, 2], [36, -40, 2], [44, -10, 6], [58, -6, 2], [58, 7, 2], [30, 7.5], [27, 34, 2], [0, 34]], 'steel', { seg: 18, fs: 1 });
  const studs = polar(BOLTS, BOLT_CIRCLE, 0).map((m) => Solid.cyl(5.5, 0, 30, 'zinc', { seg: 6 }).at(m));
  return flange.add(...studs);
}

const nuts = (): M4[] => polar(BOLTS, BOLT_CIRCLE, 33);

/** Front left, in the axle's frame: the piston side inboard, the bridge over the disc. */
function caliper(): Solid {
  const y = WHEEL_Y - 17, at = (a: number): M4 => mul(T(0, 0, AXLE_Z), R('y', a));
  const bridge = block([-48, y - 34, 84], [48, y + 24, 129], 7, 'anodised-black')
    .cut(block([-34, y - 10, 60], [34, y + 10, 118], 3, 'alu-machined'), Solid.cyl(112.5 + 6, -200, 200, 'anodised-black', { seg: 48 }).at(R('x', 90)).and(block([-200, y - 11, 0], [200, y + 11, 200], 0.1, 'anodised-black')));
  const jaws = [-1, 1].map((k) => block([-46, y + k * 22 - 11, 70], [46, y + k * 22 + 11, 96], 5, 'anodised-black'));
  const pads = [-1, 1].map((k) => block([-34, y + k * 10.8 - 1.6, 68], [34, y + k * 10.8 + 1.6, 108], 1, 'ceramic'));
  const piston = Solid.cyl(20, 0, 22, 'alu-machined', { bevel: 3, seg: 24 }).at(mul(T(0, y - 52, 86), R('x', -90)));
  const ears = [-1, 1].map((k) => bar([k * 40, y - 46, 80], [k * 40, y - 22, 80], 8, 'zinc', 10));
  return bridge.add(...jaws, ...pads, piston, ...ears).at(at(62));
}

export const wheelParts = (): Part[] => [
  ...onWheels('tyre', [...tyre().pieces()], 980, 0),
  ...onWheels('rim', [...rim().pieces(), ...cap().pieces(), ...screws(nuts())], 760, 0),
  ...onWheels('disc', [...brakeDisc().pieces()], 560, 0.15),
  ...onWheels('hub', [...hub().pieces()], 360, 0.2),
  ...onCorners('caliper', [...caliper().pieces()], [330, 560, 230], 0.15),
];
