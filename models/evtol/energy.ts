/** Eight battery modules with contactors and coolant plates, high-voltage harness, distribution, cooling, charging. */
import { at, moved, piece } from '../kit/assemble.ts';
import { mul, R, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { circle } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { catmull, circleProfile, sweep } from '../kit/sweep.ts';
import { body } from './fuselage.ts';
import { BOOM_Y, DIHEDRAL, FRONT_SPAR, LIFT_X, POD_TOP, REAR_SPAR, SIDES, wingZ } from './measures.ts';
import { block, boxTool, onSide } from './shapes.ts';
import { chordX, WING_EXPLODE } from './wing.ts';

interface Size { readonly l: number; readonly w: number; readonly h: number }
const FLOOR_MODULE: Size = { l: 690, w: 376, h: 112 };
const WING_MODULE: Size = { l: 380, w: 640, h: 76 };

/** Case with a seam, ribs on the lid, a vent and two orange terminals; centred, z up. */
function moduleCase({ l, w, h }: Size): Piece[] {
  const tub = Solid.box(l, w, h * 0.62, 6, 'titanium', { bs: 1 }).move(0, 0, -h * 0.19), flange = Solid.box(l + 14, w + 14, 7, 2, 'titanium', { bs: 1 }).move(0, 0, h * 0.12);
  const lid = Solid.box(l - 8, w - 8, h * 0.36, 8, 'plastic-dark', { bs: 2 }).move(0, 0, h * 0.3);
  const ribs = Array.from({ length: 4 }, (_, i) => Solid.box(26, w - 60, 5, 2, 'plastic-dark', { bs: 1 }).move((i - 1.5) * (l - 90) / 4, 0, h * 0.48));
  const vent = Solid.cyl(16, h * 0.47, h * 0.53, 'alu-machined', { bevel: 2, seg: 16 }).move(-l * 0.42, w * 0.36, 0);
  const label = Solid.box(90, 44, 1.2, 0.4, 'label-white', { bs: 1 }).move(l * 0.26, -w * 0.32, h * 0.485);
  return tub.add(flange, lid, ...ribs, vent, label).pieces();
}
function contactor(): Piece[] {
  const base = Solid.box(64, 118, 56, 6, 'plastic-dark', { bs: 1 }), top = Solid.box(52, 100, 14, 4, 'plastic-orange', { bs: 1 }).move(0, 0, 32);
  const posts = [-32, 32].map((y) => Solid.cyl(11, 36, 54, 'copper-enamelled', { bevel: 2, seg: 8 }).move(0, y, 0));
  return base.add(top, ...posts).pieces();
}
function plate({ l, w }: Size): Piece[] {
  const sheet = Solid.box(l - 6, w - 6, 8, 2, 'alu-machined', { bs: 1 }), channel = [-0.25, 0.25].map((k) => Solid.box(l - 60, w * 0.3, 4, 1.5, 'alu-blasted', { bs: 1 }).move(0, k * w, -4));
  const ports = [-0.3, 0.3].map((k) => Solid.revolve([[0, 0], [9, 0], [9, 22], [12, 24], [12, 34], [0, 34]], 'alu-blasted', { seg: 10 }).at(mul(T(l / 2 - 6, k * w, -1), R('y', 90))));
  return sheet.add(...channel, ...ports).pieces();
}

function batteries(): Part[] {
  const floorSet = [moduleCase(FLOOR_MODULE), contactor(), plate(FLOOR_MODULE)] as const, wingSet = [moduleCase(WING_MODULE), contactor(), plate(WING_MODULE)] as const;
  const one = (n: number, place: M4, size: Size, [shell, switchgear, cold]: readonly [Piece[], Piece[], Piece[]], go: V3, spread: number, side: number): Part[] => {
    const part = (id: string, pieces: Piece[], local: M4, more: V3): Part => ({ id, pieces, place: mul(place, local), explode: [go[0] + more[0], go[1] + more[1], go[2] + more[2]], starts: 0.3, reveal: 0.15, group: `battery-${n}` });
    const end = size === FLOOR_MODULE ? mul(T(size.l / 2 - 42, size.w / 2 - 74, size.h / 2 + 4), T(0, 0, 0)) : T(size.l / 2 - 44, 0, 0);
    return [
      part(`battery-${n}`, shell, T(0, 0, 0), [0, 0, 0]),
      part(`battery-${n}-contactor`, size === FLOOR_MODULE ? switchgear : moved(switchgear, T(0, 0, 0)), size === FLOOR_MODULE ? T(size.l / 2 + 44, 0, -10) : mul(end, T(86, 0, -4)), [0, side * spread * 0.3, spread]),
      part(`battery-${n}-coolant-plate`, cold, T(0, 0, -size.h / 2 - 5), [0, 0, -spread * 0.8]),
    ];
  };
  // the front pair's contactors face forward, so every module keeps its own gap to the cross beams
  const floor = [[1629, 1], [1629, -1], [829, 1], [829, -1]].flatMap(([x, s], i) => one(i + 1, T(x!, s! * 226, 682), FLOOR_MODULE, floorSet, [0, s! * 1180, -240], 190, s!));
  const tilt = Math.atan(DIHEDRAL) * 180 / Math.PI;
  const wing = ([[1, 835], [1, 1550], [-1, 835], [-1, 1550]] as const).flatMap(([s, y], i) => {
    const x = (chordX(y, 0.26) + chordX(y, 0.56)) / 2 - 24;
    const [front, rear] = [chordX(y, FRONT_SPAR) - x + 4, chordX(y, REAR_SPAR) - x - 4];
    const rails = [-190, 190].flatMap((dy) => block(rear, dy - 9, -10, front, dy + 9, 0, 3, 'titanium').pieces());
    return one(i + 5, mul(T(x, s * y, wingZ(y) + 24), R('x', s * tilt)), WING_MODULE, [[...wingSet[0], ...rails], wingSet[1], wingSet[2]], [WING_EXPLODE[0], s * WING_EXPLODE[1], WING_EXPLODE[2] - 230], 60, 0);
  });
  return [...floor, ...wing];
}

const cable = (points: V3[], r: number, material: 'cable-orange' | 'cable-black' = 'cable-orange'): Piece => piece(material, sweep(circleProfile(r, 6), catmull(points, 3)));

function harness(): Part[] {
  const runs = [1, -1].flatMap((s): Piece[] => [
    cable([[-60, s * 60, 930], [100, s * 90, 900], [330, s * 50, 870], [448, s * 26, 800], [480, s * 24, 728], [1000, s * 24, 726], [1980, s * 24, 726]], 11),
    cable([[-250, s * 110, 1000], [-330, s * 340, 1080], [-360, s * 560, 1350], [-330, s * 560, 1640], [-240, s * 470, 1790], [-160, s * 402, 1880]], 14),
    cable([[-420, s * 60, 980], [-640, s * 110, 1000], [-900, s * 140, 1130], [-985, s * 110, 1330]], 12),
  ]);
  const clips = [1, -1].flatMap((s) => [650, 1100, 1500, 1850].map((x) => block(x - 10, s * 24 - 16, 712, x + 10, s * 24 + 16, 741, 4, 'plastic-dark')));
  return [{ id: 'high-voltage-harness', pieces: [...runs, ...clips.flatMap((c) => c.pieces())], explode: [0, 0, 0], starts: 0.5, reveal: 0.15, group: 'harness' }];
}

function boomHarness(): Piece[] {
  const bus = [-34, -14, 14, 34].map((dy, i) => cable([[-110, BOOM_Y + dy, 1850], [-100, BOOM_Y + dy, 1790], [-60 + Math.sign(LIFT_X[i]!) * 60, BOOM_Y + dy, 1745], [(LIFT_X[i]! - 60) * 0.6, BOOM_Y + dy, 1742], [LIFT_X[i]! - Math.sign(LIFT_X[i]!) * 120, BOOM_Y + dy, 1748], [LIFT_X[i]!, BOOM_Y + dy * 0.5, 1850], [LIFT_X[i]!, BOOM_Y, POD_TOP - 30]], 9));
  const plugs = LIFT_X.map((x): Piece => piece('plastic-orange', Solid.revolve([[0, 0], [22, 0, 4], [22, 34, 4], [14, 40], [0, 40]], 'plastic-orange', { seg: 14 }).at(T(x, BOOM_Y, POD_TOP - 48)).mesh()));
  return [...bus, ...plugs];
}

function boxes(): Part[] {
  const pdu = Solid.box(330, 300, 150, 14, 'alu-blasted', { bs: 2 }).add(...Array.from({ length: 9 }, (_, i) => Solid.box(300, 6, 16, 2, 'alu-blasted', { bs: 1 }).move(0, (i - 4) * 30, 80)))
    .add(...[1, -1].flatMap((s) => [-100, 0, 100].map((x) => Solid.revolve([[0, 0], [18, 0, 3], [18, 26, 4], [12, 32], [0, 32]], 'plastic-orange', { seg: 14 }).at(mul(T(x, s * 149, 0), R('x', -90 * s)))))).move(-240, 0, 908);
  const pump = Solid.revolve([[0, 0], [44, 0, 6], [44, 40, 4], [34, 46, 3], [34, 120, 8], [0, 120]], 'plastic-dark', { seg: 24 }).add(Solid.cyl(12, 30, 84, 'alu-blasted', { bevel: 2, seg: 12 }).at(mul(T(0, 0, 22), R('y', 90)))).at(mul(T(0, 0, 0), R('x', 90)));
  const pumps = [260, -140].map((y) => pump.at(T(-640, y, 873.5)));
  const core = Solid.box(44, 560, 200, 4, 'black-oxide', { bs: 1 }).add(...Array.from({ length: 13 }, (_, i) => Solid.box(52, 540, 5, 1.5, 'alu-blasted', { bs: 1 }).move(0, 0, (i - 6) * 14)), ...[1, -1].map((s) => Solid.box(60, 34, 210, 8, 'plastic-dark', { bs: 1 }).move(0, s * 288, 0))).move(-850, 0, 944);
  return [
    { id: 'power-distribution', pieces: pdu.pieces(), explode: [0, 0, 0], starts: 0.5, reveal: 0.15, group: 'bay' },
    { id: 'coolant-pump', pieces: pumps[0]!.add(pumps[1]!).pieces(), explode: [0, 0, 0], starts: 0.5, reveal: 0.15, group: 'bay' },
    { id: 'coolant-radiator', pieces: core.pieces(), explode: [0, 0, 0], starts: 0.5, reveal: 0.15, group: 'bay' },
    { id: 'charging-port', pieces: port(), explode: [0, 1240, -60], starts: 0.05, group: 'port' },
  ];
}

/** Round flap on the left side skin, socket behind it. */
function port(): Piece[] {
  const x = 250, z = 930, disc = (r: number): Pt[] => circle(r, 22, [x, z]).map((p): Pt => [p[0], p[1]]);
  const tool = (r: number, material: 'paint-white' | 'trim' | 'paint-vermilion'): Solid => Solid.extrude([disc(r)], -1600, 0, material).at(R('x', 90));
  const flap = body(-2.2, 'paint-white').and(tool(82, 'paint-white')).cut(body(-0.1, 'trim')), seam = body(-0.7, 'trim').and(tool(88, 'trim')).cut(tool(82, 'trim'), body(-0.05, 'trim'));
  const bolt: Pt[] = [[x + 8, z + 36], [x - 20, z - 4], [x - 2, z - 4], [x - 10, z - 38], [x + 20, z + 8], [x + 3, z + 8]];
  const mark = body(-3, 'paint-enamel').and(Solid.extrude([bolt], -1600, 0, 'paint-enamel').at(R('x', 90))).cut(body(-2.1, 'paint-enamel'));
  const socket = Solid.revolve([[0, 0], [60, 0, 6], [60, 50, 4], [72, 54, 3], [72, 66, 3], [40, 66, 3], [40, 20], [0, 20]], 'plastic-dark', { seg: 32 }).add(...[[-16, 12], [16, 12], [0, -16]].map(([a, b]) => Solid.cyl(9, 18, 56, 'copper-enamelled', { bevel: 2, seg: 12 }).move(a!, b!, 0)), Solid.revolve([[0, -46], [20, -46, 4], [20, 4], [0, 4]], 'plastic-orange', { seg: 16 }))
    .at(mul(T(x, 652, z), R('x', -90)));
  return [...flap.add(seam, mark).cut(boxTool(-9e3, -1600, 0, 9e3, 0, 3e3, 'trim')).pieces(), ...socket.pieces()];
}

export function energy(): Part[] {
  const orange = boomHarness();
  return [...batteries(), ...harness(), ...boxes(), ...SIDES.map(([name, sign]): Part => ({ id: `${name}-boom-harness`, pieces: onSide(sign, orange), explode: [0, sign * 420, -60], starts: 0.3, reveal: 0.2, group: `${name}-boom-harness` }))];
}
export { at };
