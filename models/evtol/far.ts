/** The silhouette across the hall: bodies only, few triangles. */
import { baked } from '../kit/assemble.ts';
import { loft, loftRings } from '../kit/loft.ts';
import { mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { Solid } from '../kit/solid.ts';
import { blade } from './lift.ts';
import { BOOM, BOOM_Y, FUSELAGE, LIFT_RADIUS, LIFT_X, MAIN_WHEEL, NOSE_WHEEL, POD_TOP, PROP_RADIUS, PROP_X, PROP_Z, ROOT_FAIRING, SIDES, WING_TIP_Y, wingAt } from './measures.ts';
import { onSide, sidePrism, surface } from './shapes.ts';

const GLASS = [[3352, 1128], [2660, 985], [2520, 1010], [2360, 1050], [-250, 1128], [-360, 1330], [-40, 1700], [560, 1836], [2070, 2150], [3800, 2150], [3800, 1210]] as const;

export function far(): Piece[] {
  const hull = loft(FUSELAGE, 'paint-white', { along: 2, step: 500, around: 22 }), glass = sidePrism(GLASS, -1600, 1600, 'glass-dark');
  const belly = Solid.box(3200, 2000, 720, 1, 'paint-enamel', { bs: 1 }).move(605, 0, 360);
  const body = [...hull.cut(glass, belly).pieces(), ...loft(FUSELAGE, 'glass-dark', { along: 2, step: 500, around: 22, inset: 2 }).and(glass).pieces(), ...loft(FUSELAGE, 'paint-enamel', { along: 2, step: 500, around: 22 }).and(belly).pieces(), ...loft(ROOT_FAIRING, 'paint-white', { along: 1, around: 16 }).pieces()];
  const section = (y: number) => ({ origin: [wingAt(y).le, y, wingAt(y).z] as V3, chord: wingAt(y).chord, thick: wingAt(y).thick });
  const wing = surface([section(300), section(WING_TIP_Y)], 'paint-white', { count: 6 }), tip = surface([section(WING_TIP_Y), { origin: [60, 5090, 2100], chord: 470, thick: 0.12 }, { origin: [-130, 5190, 2420], chord: 280, thick: 0.1 }], 'paint-enamel', { count: 5, up: [0, -0.7, 0.7] });
  const boom = loft(BOOM, 'carbon', { along: 1, around: 12 }).at(T(0, BOOM_Y, 0));
  const fin = loftRings([[1010, -3310, 250], [1722, -2960, 590], [2180, -3245, 318]].map(([z, le, c]) => [[0, 0], [0.3, 0.05], [1, 0.004], [1, -0.004], [0.3, -0.05]].map(([u, v]): V3 => [le! - u! * c!, BOOM_Y + v! * c!, z!])), 'paint-white');
  const leg = sidePrism([[-560, 840], [-240, 840], [-360, 240], [-480, 240]], -14, 14, 'paint-white').at(mul(T(0, 690, 540), R('x', 36), T(0, 0, -540)));
  const wheel = (r: number, w: number): Solid => Solid.cyl(r, -w / 2, w / 2, 'tyre', { seg: 14 }).add(Solid.cyl(r * 0.6, -w / 2 - 2, w / 2 + 2, 'alu-machined', { seg: 10 })).at(R('x', 90));
  const side = [...wing.pieces(), ...tip.pieces(), ...boom.pieces(), ...fin.pieces(), ...leg.pieces(), ...wheel(MAIN_WHEEL.r, MAIN_WHEEL.width).at(T(MAIN_WHEEL.x, MAIN_WHEEL.y, MAIN_WHEEL.r)).pieces()];
  const foil = blade(60, LIFT_RADIUS, [80, 178, 168, 142, 104], [20, 17, 13, 10, 7.5], 'carbon', { rows: 2, count: 2 });
  const unit = [...foil.at(R('z', 90)).pieces(), ...foil.at(R('z', -90)).pieces()].map((p) => ({ ...p, at: LIFT_X.map((x) => T(x, BOOM_Y, POD_TOP + 245)) }));
  const stack = Solid.revolve([[0, -430], [150, -430], [112, -60], [114, 70], [112, 182], [52, 190], [46, 280], [0, 300]], 'plastic-grey', { seg: 10 }).pieces().map((p) => ({ ...p, at: LIFT_X.map((x) => T(x, BOOM_Y, POD_TOP)) }));
  const prop = blade(90, PROP_RADIUS, [96, 152, 158, 128, 78], [58, 44, 34, 27, 23], 'carbon', { rows: 2, count: 3 }).pieces().map((p) => ({ ...p, at: Array.from({ length: 5 }, (_, i) => mul(T(PROP_X, 0, PROP_Z), R('y', -90), R('z', 18 + i * 72))) }));
  const spinner = Solid.revolve([[0, 330], [102, 220], [160, -112], [0, -112]], 'paint-white', { seg: 14 }).at(mul(T(PROP_X, 0, PROP_Z), R('y', -90)));
  const bridge = surface([{ origin: [-3040, -2040, 1722], chord: 520, thick: 0.11 }, { origin: [-3040, 2040, 1722], chord: 520, thick: 0.11 }], 'paint-white', { count: 5 });
  const nose = [...wheel(NOSE_WHEEL.r, NOSE_WHEEL.width).at(T(NOSE_WHEEL.x, 0, NOSE_WHEEL.r)).pieces(), ...Solid.box(90, 50, 420, 8, 'paint-white', { bs: 1 }).move(NOSE_WHEEL.x + 30, 0, 500).pieces()];
  return baked([...body, ...SIDES.flatMap(([, s]) => onSide(s, [...side, ...unit, ...stack])), ...prop, ...spinner.pieces(), ...bridge.pieces(), ...nose]);
}
