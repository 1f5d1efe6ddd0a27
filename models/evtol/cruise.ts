/** The pusher: spinner, five twisted blades, hub, gearbox, motor, inverter and the frame that carries them. */
import { at, piece } from '../kit/assemble.ts';
import { mul, polar, R, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { circle, finned } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { circleProfile, sweep } from '../kit/sweep.ts';
import { blade } from './lift.ts';
import { PROP_RADIUS, PROP_X, PROP_Z } from './measures.ts';

const BLADES = 5;
/** Frame of the drive line: z runs backwards along the propeller's axis, 0 at the propeller's plane. */
const LINE: M4 = mul(T(PROP_X, 0, PROP_Z), R('y', -90));
const line = (z: number): M4 => mul(LINE, T(0, 0, z));

function blades(): Piece[] {
  const foil = blade(105, PROP_RADIUS, [96, 152, 158, 128, 78], [58, 44, 34, 27, 23], 'carbon', { rows: 8, count: 6, sweep: 46 })
    .add(Solid.revolve([[0, 62], [30, 62, 3], [30, 84, 3], [25, 90], [25, 135], [0, 150]], 'alu-machined', { seg: 12 }).at(R('x', -90)));
  return foil.pieces().map((p) => ({ ...p, at: polar(BLADES, 0, 0, 18) }));
}

function spinner(): Piece[] {
  const cone: Pt[] = [[0, 330], [26, 322], [62, 288], [102, 220], [134, 130], [152, 50], [160, -40], [164, -112], [156, -112], [150, -40], [140, 50], [122, 130], [90, 214], [0, 300]];
  const shell = Solid.revolve(cone, 'paint-white', { seg: 40, crease: 40 });
  const slots = polar(BLADES, 0, 0, 18).map((m) => Solid.cyl(58, 90, 240, 'trim', { seg: 18 }).at(mul(m, R('x', -90))));
  return shell.cut(...slots).pieces();
}

function hub(): Piece[] {
  const core = Solid.revolve([[0, -90], [92, -90, 4], [92, -72, 4], [60, -62], [58, -48, 4], [76, -40, 6], [76, 40, 8], [50, 52, 4], [30, 96, 6], [0, 96]], 'alu-machined', { seg: 24 });
  const sockets = polar(BLADES, 0, 0, 18).map((m) => Solid.revolve([[0, 40], [44, 40], [44, 84, 4], [0, 88]], 'alu-blasted', { seg: 12 }).at(mul(m, R('x', -90))));
  const holes = polar(BLADES, 0, 0, 18).map((m) => Solid.cyl(31, 60, 120, 'steel', { seg: 12 }).at(mul(m, R('x', -90))));
  return core.add(...sockets).cut(...holes).pieces();
}

function gearbox(): Piece[] {
  const ribs = finned(112, 124, 14, 10, () => false, 2).map((p): Pt => [p[0], p[1]]);
  const body = Solid.extrude([ribs], -230, -150, 'alu-blasted');
  const nose = Solid.revolve([[0, -152], [118, -152, 3], [118, -140, 4], [74, -118, 8], [60, -94, 4], [0, -94]], 'alu-blasted', { seg: 32 });
  const flange = Solid.revolve([[0, -246], [136, -246, 3], [136, -230, 3], [0, -230]], 'alu-machined', { seg: 36 });
  const bolt = Solid.extrude([circle(7, 6)], -230, -221, 'steel-dark');
  return [...body.add(nose, flange).pieces(), ...at(bolt, polar(12, 128, 0))];
}

function motor(): Piece[] {
  const jacket = Solid.revolve([[70, -500], [150, -500, 8], [158, -488], [158, -470], [150, -466], [150, -284], [158, -280], [158, -254, 4], [70, -254]], 'alu-blasted', { seg: 28 });
  const rings = [-440, -400, -360, -320].map((z) => Solid.revolve([[149, z - 8], [155, z - 5], [155, z + 5], [149, z + 8]], 'alu-blasted', { seg: 28 }));
  const ports = [40, 140].map((a) => Solid.revolve([[0, 146], [17, 146, 2], [17, 176, 3], [12, 180], [12, 200, 2], [0, 200]], 'alu-machined', { seg: 14 }).at(mul(R('z', a), T(0, 0, -376), R('y', 90))));
  const stack = Solid.revolve([[100, -478], [140, -478], [140, -276], [100, -276]], 'laminate', { seg: 28 });
  const ends = [[-496, -478], [-276, -258]].map(([a, b]) => Solid.revolve([[104, a!], [136, a!, 6], [136, b!, 6], [104, b!]], 'copper-enamelled', { seg: 28 }));
  return jacket.cut(Solid.cyl(142, -499, -253, 'alu-machined', { seg: 28 })).add(stack, ...ends, ...rings, ...ports).pieces();
}

const rotor = (): Piece[] => {
  const shaft = Solid.revolve([[0, -520], [26, -520, 3], [26, -490, 2], [60, -486, 3], [60, -472], [96, -472, 2], [96, -280, 2], [60, -280], [60, -266, 3], [26, -262, 2], [26, -240, 3], [0, -240]], 'steel', { seg: 26 });
  const sleeve = Solid.revolve([[95, -470], [98.5, -469, 1], [98.5, -283, 1], [95, -282]], 'carbon', { seg: 36 });
  return shaft.add(sleeve).pieces();
};

function inverter(): Piece[] {
  const body = Solid.box(230, 300, 96, 12, 'alu-blasted', { bs: 2 });
  const fins = Array.from({ length: 11 }, (_, i) => Solid.box(200, 7, 22, 2, 'alu-blasted', { bs: 1 }).move(0, (i - 5) * 24, 55));
  const plugs = [-70, 0, 70].map((y) => Solid.revolve([[0, 0], [19, 0, 3], [19, 34, 4], [11, 40], [0, 40]], 'plastic-orange', { seg: 14 }).at(mul(T(-112, y, 0), R('y', -90))));
  return body.add(...fins, ...plugs).at(T(-1120, 0, 1560)).pieces();
}

/** Tubes from the rear bulkhead's corners to the motor's flange. */
function mount(): Piece[] {
  const tube = (a: V3, b: V3): Piece => piece('titanium', sweep(circleProfile(13, 10), [a, b]));
  const ends = [35, 145, 215, 325].map((deg): V3 => [-1530, 146 * Math.cos(deg * Math.PI / 180), PROP_Z + 146 * Math.sin(deg * Math.PI / 180)]);
  const from: V3[] = [[-1018, 290, 1640], [-1018, -290, 1640], [-1018, -290, 1180], [-1018, 290, 1180]];
  const ring = Solid.revolve([[159, -262, 3], [172, -262, 4], [172, -246, 4], [159, -246, 3]], 'titanium', { seg: 36 }).at(LINE);
  const tubes = ends.flatMap((e, i) => [tube(from[i]!, [-1520, e[1] * 1.12, PROP_Z + (e[2] - PROP_Z) * 1.12]), tube(from[i]!, [-1765, ends[(i + 1) % 4]![1] * 1.12, PROP_Z + (ends[(i + 1) % 4]![2] - PROP_Z) * 1.12])]);
  return [...ring.pieces(), ...tubes.slice(0, 8)];
}

export function cruise(): Part[] {
  const inLine = (id: string, pieces: readonly Piece[], back: number, starts: number, reveal = 0.15): Part => ({ id, pieces, place: line(0), explode: [back, 0, 0], starts, group: 'cruise', reveal });
  return [
    inLine('cruise-spinner', spinner(), -860, 0, 0), inLine('cruise-propeller-blades', blades(), -560, 0.05, 0), inLine('cruise-hub', hub(), -330, 0.1),
    inLine('cruise-gearbox', gearbox(), -150, 0.15), inLine('cruise-motor', motor(), 60, 0.25), inLine('cruise-motor-rotor', rotor(), 470, 0.3),
    { id: 'cruise-inverter', pieces: inverter(), explode: [0, 0, 420], starts: 0.3, group: 'cruise', reveal: 0.2 },
    { id: 'cruise-motor-mount', pieces: mount(), explode: [0, 0, -420], starts: 0.3, group: 'cruise', reveal: 0.2 },
  ];
}
