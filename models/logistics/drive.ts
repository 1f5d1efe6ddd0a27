/** The e-axle: motor, two stages of gears, differential, inverter, half shafts. In the rear axle's frame: x backwards, y to the right. */
import { at3, mul, polar, R, T, type M4, type Mesh, type V3 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { circle, finned, gear, statorInner } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { axleFrame } from './corners.ts';
import { AXLE_Z } from './dimensions.ts';
import { ALONG_Y, bar, block, part } from './make.ts';

/** axes, (x, z): motor, intermediate shaft, differential */
const MOTOR: [number, number] = [-100, 338], MIDDLE: [number, number] = [-37.7, 347.7], FINAL: [number, number] = [0, AXLE_Z];
const on = ([x, z]: [number, number], y = 0): M4 => mul(T(x, y, z), ALONG_Y);
const SLOTS = 48, PLACE = axleFrame(-1);

/** Teeth slanted about the axis, degrees a millimetre. */
function twist(mesh: Mesh, rate: number): Mesh {
  const turn = (flat: number[], i: number, z: number): void => {
    const [x, y, w] = at3(flat, i), a = z * rate * Math.PI / 180, c = Math.cos(a), s = Math.sin(a);
    flat.splice(i * 3, 3, x * c - y * s, x * s + y * c, w);
  };
  for (let i = 0; i < mesh.pos.length / 3; i++) {
    const z = mesh.pos[i * 3 + 2]!;
    turn(mesh.nor, i, z);
    turn(mesh.pos, i, z);
  }
  return mesh;
}
function gearWheel(teeth: number, rp: number, bore: number, z0: number, z1: number, rate: number): Solid {
  const wheel = Solid.extrude([gear(teeth, rp, 2.1), circle(bore, 16)], z0, z1, 'steel');
  const mesh = wheel.mesh();
  return Solid.of(twist(mesh, rate), 'steel');
}
const web = (outer: number, inner: number, z0: number, z1: number): Solid[] =>
  [[z1 - 7, z1 + 2], [z0 - 2, z0 + 7]].map(([a, b]) => Solid.revolve([[inner, a!, 2], [outer, a!, 2], [outer, b!], [inner, b!]], 'steel', { seg: 22 }));

function housing(): Solid {
  const shell = Solid.extrude([finned(92, 97, 22, 4, (d) => d > 70 && d < 110), circle(79, 32)], -142, 14, 'alu-blasted');
  const rear = Solid.revolve([[24, -156], [70, -156, 6], [92, -146, 5], [97, -140, 2], [97, -130], [24, -130]], 'alu-blasted', { seg: 40, fs: 2 });
  const flange = Solid.revolve([[79, 4], [108, 4, 2], [108, 16, 2], [79, 16]], 'alu-blasted', { seg: 40 });
  const lugs = polar(8, 101, 10).map((m) => Solid.cyl(5, -6, 8, 'steel-dark', { seg: 6 }).at(m));
  const box = block([-40, 66, -120], [40, 108, -20], 6, 'alu-blasted');
  return shell.add(rear, flange, ...lugs, box);
}
function stator(): { core: Solid; coil: Mesh } {
  const core = Solid.extrude([circle(78.5, 36), statorInner(SLOTS, 71, 54, 1, 3.1)], -118, -18, 'laminate');
  const coil = Solid.extrude([[[-6, -4.3, 3], [6, -4.3, 3], [6, 4.3, 3], [-6, 4.3, 3]]], -8, 8, 'copper-enamelled', { fs: 1 }).mesh();
  return { core, coil };
}
const coilPlaces = (): M4[] => [-125, -11].flatMap((z) => [...polar(SLOTS / 2, 63.5, z, 3.75)].map((m) => mul(m, R('x', 14))));
function rotor(): Solid {
  const magnets = polar(8, 46, -68).map((m) => Solid.box(5, 28, 98, 0.8, 'magnet', { bs: 1 }).at(m));
  const core = Solid.revolve([[18, -116, 1], [52.6, -116, 1], [52.6, -20, 1], [18, -20, 1]], 'laminate', { seg: 30 }).cut(...polar(6, 32, -68).map((m) => Solid.cyl(7, -80, 80, 'laminate', { seg: 10 }).at(m)));
  const shaft = Solid.revolve([[0, -150], [15, -150, 1], [18, -120], [18, 2, 1], [14, 6], [14, 86, 1], [0, 86]], 'steel', { seg: 24 });
  return core.add(...magnets, shaft);
}
/** Outline round the three axes: one casting holds all the bearings. */
function gearCase(grow: number): Pt[] {
  return [[-152 - grow, 292, 40], [-60, 186 - grow, 60], [70 + grow, 182 - grow, 60], [84 + grow, 292, 60], [30 + grow, 412 + grow, 50], [-120, 412 + grow, 46], [-156 - grow, 380, 40]];
}
function gearHousing(): Solid {
  const body = Solid.extrude([gearCase(0), gearCase(-9)], -134, -20, 'alu-blasted', { bevel: 3 }).at(R('x', 90));
  const wall = Solid.extrude([gearCase(0), circle(24, 24).map(([x, z]): Pt => [x + MOTOR[0], z + MOTOR[1]]), circle(30, 24).map(([x, z]): Pt => [x + FINAL[0], z + FINAL[1]])], -30, -20, 'alu-blasted', { bevel: 2 }).at(R('x', 90));
  return body.add(wall);
}
function gearCover(): Solid {
  const plate = Solid.extrude([gearCase(0), circle(22, 24).map(([x, z]): Pt => [x + FINAL[0], z + FINAL[1]])], -152, -136, 'alu-blasted', { bevel: 5 }).at(R('x', 90));
  const bosses = [MOTOR, MIDDLE].map((c) => Solid.revolve([[0, 150], [26, 150], [26, 158, 3], [20, 160, 2], [0, 160]], 'alu-blasted', { seg: 24 }).at(on(c)));
  const ribs = [20, 80, 140].map((a) => block([-3, 150, 30], [3, 157, 78], 2, 'alu-blasted').at(mul(T(FINAL[0], 0, FINAL[1]), R('y', a - 60))));
  return plate.add(...bosses, ...ribs);
}
function inverter(): Solid {
  const fins = Array.from({ length: 12 }, (_, i) => block([-178 + i * 20, -140, 522], [-171 + i * 20, 140, 546], 2, 'alu-blasted'));
  const box = block([-195, -150, 448], [75, 150, 526], 8, 'alu-blasted').cut(block([-183, -138, 440], [63, 138, 514], 4, 'alu-blasted'));
  return box.add(...fins, ...[-60, 0].map((y) => Solid.cyl(15, 0, 26, 'cable-orange', { bevel: 2, seg: 12, bs: 1 }).at(mul(T(-194, y, 486), R('y', -90)))));
}
function inverterBoard(): Solid {
  const modules = [-85, 0, 85].map((y) => block([-150, y - 34, 462], [-40, y + 34, 482], 3, 'chip-epoxy'));
  const capacitor = block([-22, -110, 456], [40, 110, 500], 5, 'plastic-dark');
  const small = Array.from({ length: 12 }, (_, i) => block([-176 + (i % 2) * 14, -120 + Math.floor(i / 2) * 44, 462], [-168 + (i % 2) * 14, -106 + Math.floor(i / 2) * 44, 470], 1, 'chip-epoxy'));
  return block([-180, -134, 454], [60, 134, 462], 1, 'pcb').add(...modules, capacitor, ...small);
}
function halfShaft(k: 1 | -1, from: number): Solid {
  const boot = (y: number, d: 1 | -1): Solid => Solid.revolve([[14, 0], [31, 2, 2], [27, 12, 3], [29, 20, 3], [23, 30, 3], [24, 38, 3], [17, 50, 2], [14, 52]], 'rubber', { seg: 16, fs: 1 }).at(mul(T(0, y, AXLE_Z), R('x', -90 * d)));
  return bar([0, k * from, AXLE_Z], [0, k * 424, AXLE_Z], 13, 'steel-dark', 16).add(
    boot(k * (from + 24), k), boot(k * 412, -k as 1 | -1),
    Solid.cyl(33, 0, 28, 'steel', { bevel: 3, seg: 24 }).at(mul(T(0, k * from, AXLE_Z), R('x', -90 * k))));
}

export function driveParts(): Part[] {
  const { core, coil } = stator(), o = (starts: number) => ({ place: PLACE, starts, reveal: 0.2 });
  /** x counts towards the rear here, y along the shafts */
  const out = (y: number, z = 60, x = 1000): V3 => [-x, -y, z];
  const pinion = gearWheel(16, 16, 9, 22, 46, 1.1).at(on(MOTOR, 20));
  const middle = gearWheel(47, 47, 12, 22, 46, -0.37).add(...web(42, 11, 24, 44), gearWheel(19, 19, 10, 56, 84, 1).at(T(0, 0, 0)), Solid.cyl(12, 10, 116, 'steel', { bevel: 1, seg: 16 })).at(on(MIDDLE, 20));
  const ring = gearWheel(69, 69, 44, 76, 104, -0.28).at(on(FINAL));
  const differential = Solid.revolve([[20, 44, 2], [36, 44, 2], [38, 56], [43.5, 70], [43.5, 100, 2], [38, 112], [36, 130, 2], [20, 130, 2]], 'cast-iron', { seg: 32 })
    .cut(...polar(2, 40, 88).map((m) => Solid.cyl(15, -30, 30, 'cast-iron', { seg: 18 }).at(mul(m, R('y', 90))))).at(on(FINAL));
  const outer = bar([0, 128, AXLE_Z], [0, 160, AXLE_Z], 20, 'steel', 20);
  return [
    part('drive-housing', [housing().at(on(MOTOR))], out(-420, 120), o(0.45)),
    part('drive-stator', [core.at(on(MOTOR)), [{ material: 'copper-enamelled', mesh: coil, at: coilPlaces().map((m) => mul(on(MOTOR), m)) }]], out(-210, 120), o(0.5)),
    part('drive-rotor', [rotor().at(on(MOTOR))], out(10, 120), o(0.5)),
    part('drive-gear-housing', [gearHousing()], out(190, 120), o(0.5)),
    part('drive-pinion', [pinion], out(300, 160), o(0.55)),
    part('drive-intermediate-shaft', [middle], out(345, 190), o(0.55)),
    part('drive-ring-gear', [ring], out(400, 90), o(0.55)),
    part('drive-differential', [differential], out(520, 60), o(0.58)),
    part('drive-gear-cover', [gearCover()], out(640, 120), o(0.45)),
    part('inverter', [inverter()], out(-40, 430), o(0.4)),
    part('inverter-board', [inverterBoard()], out(-40, 330), o(0.45)),
    part('right-half-shaft', [halfShaft(1, 158), outer], [-160, -140, 80], { ...o(0.3), reveal: 0.1 }),
    part('left-half-shaft', [halfShaft(-1, 24)], [-160, 140, 80], { ...o(0.3), reveal: 0.1 }),
  ];
}
