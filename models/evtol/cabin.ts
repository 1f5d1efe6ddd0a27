/** Four seats with belts, instrument panel, controls. */
import { at, moved, piece } from '../kit/assemble.ts';
import { loft, loftRings } from '../kit/loft.ts';
import { add, mul, nrm, R, scale, sub, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { catmull, circleProfile, stripProfile, sweep } from '../kit/sweep.ts';
import { body } from './fuselage.ts';
import { FLOOR_Z } from './measures.ts';
import { block, pillow, sidePrism } from './shapes.ts';

const LEAN = 18; // degrees, backrest
const UP: V3 = [-Math.sin(LEAN * Math.PI / 180), 0, Math.cos(LEAN * Math.PI / 180)];
const FRONT: V3 = [UP[2], 0, -UP[0]];
const HINGE_AT: V3 = [-215, 0, 290];
const onBack = (up: number, out: number, y = 0): V3 => add(add(HINGE_AT, [0, y, 0]), add(scale(UP, up), scale(FRONT, out)));
const backFrame = (up: number, out: number, y = 0): M4 => mul(T(...onBack(up, out, y)), R('y', -(90 + LEAN)));

/** Thin shell that carries the cushions: a U-shaped section along the seat's line. */
function shell(): Solid {
  const path = catmull([[262, 0, 196], [120, 0, 186], [-120, 0, 170], [-226, 0, 196], onBack(60, -62), onBack(330, -66), onBack(640, -56), onBack(800, -40)], 2), wide = 236;
  const rings = path.map((p, i) => {
    const d = nrm(sub(path[Math.min(path.length - 1, i + 1)]!, path[Math.max(0, i - 1)]!)), n: V3 = [d[2], 0, -d[0]];
    const t = i / (path.length - 1), w = wide * (t > 0.7 ? 1 - 0.42 * ((t - 0.7) / 0.3) ** 1.5 : t < 0.12 ? 0.9 + 0.8 * t : 1), lip = 74 * Math.min(1, Math.min(t, 1 - t) * 6);
    const across = Array.from({ length: 9 }, (_, k) => -1 + k / 4);
    const face = (off: number): V3[] => across.map((u) => add(add(p, [0, u * (w - off * 0.6), 0]), scale(n, off + lip * Math.abs(u) ** 5)));
    return [...face(0), ...face(10).reverse()];
  });
  return loftRings(rings, 'carbon');
}

function seat(): Piece[] {
  const pan = pillow(480, 410, 120, 'leather').at(mul(T(30, 0, 258), R('y', -7))), back = pillow(640, 400, 104, 'leather').at(backFrame(350, 6));
  const head = pillow(190, 270, 84, 'leather').at(backFrame(800, -3));
  const wings = [1, -1].map((s) => pillow(430, 66, 120, 'fabric', 3.5).at(backFrame(320, 30, s * 196)));
  const legs = [190, -150].flatMap((x) => [-155, 155].map((y) => block(x - 38, y - 12, 8, x + 38, y + 12, 182, 6, 'alu-blasted')));
  return shell().add(pan, back, head, ...wings, ...legs).pieces();
}

function belt(): Piece[] {
  const buckleAt: V3 = [-92, 0, 336], strap = (points: V3[], up: V3): Piece => piece('paint-graphite', sweep(stripProfile(44, 4), catmull(points, 2), { up }));
  const shoulder = [1, -1].map((s) => strap([onBack(690, 30, s * 70), onBack(610, 62, s * 78), onBack(400, 66, s * 80), onBack(180, 63, s * 62), onBack(90, 74, s * 34), add(buckleAt, [6, s * 20, 12])], FRONT));
  const lap = [1, -1].map((s) => strap([[-190, s * 222, 268], [-172, s * 190, 318], [-130, s * 110, 334], add(buckleAt, [0, s * 26, 4])], [0.2, s * 0.4, 1]));
  const buckle = Solid.revolve([[0, -8], [34, -8, 4], [34, 8, 5], [22, 12, 3], [0, 12]], 'anodised-black', { seg: 20 }).add(Solid.cyl(12, 11, 15, 'paint-vermilion', { bevel: 1.5, seg: 16 })).at(mul(T(...add(buckleAt, [4, 0, 10])), R('y', 24)));
  return [...shoulder, ...lap, ...buckle.pieces()];
}

const SEATS = [['pilot-seat', 1720, 0, 330], ['left-seat', 790, 480, 430], ['middle-seat', 790, 0, 430], ['right-seat', 790, -480, 430]] as const;

function seats(): Part[] {
  const one = seat(), strap = belt();
  return SEATS.flatMap(([id, x, y, up]): Part[] => [
    { id, pieces: one, place: T(x, y, FLOOR_Z), explode: [id === 'pilot-seat' ? 120 : 0, y * 0.15, up], starts: 0.35, group: id },
    { id: `${id}-belt`, pieces: strap, place: T(x, y, FLOOR_Z), explode: [id === 'pilot-seat' ? 270 : 150, y * 0.15, up + 130], starts: 0.4, group: id },
  ]);
}

const DASH: Pt[] = [[2350, 1010, 24], [2560, 930, 20], [2590, 1050, 30], [2500, 1140, 40], [2350, 1196, 16], [2326, 1180, 12]];

function panel(): Part[] {
  const dash = Solid.extrude([DASH], -430, 430, 'trim', { bevel: 16, bs: 3 }).at(R('x', 90)).and(body(24, 'trim'));
  const deck = sidePrism([[2552, 946], [3335, 1102], [3335, 1112], [2552, 960]], -800, 800, 'trim').and(body(15, 'trim'));
  const pedestal = loft([{ x: 0, w: 54, h: 110, z: 0, n: 5 }, { x: 120, w: 46, h: 80, z: 0, n: 5 }, { x: 300, w: 60, h: 78, z: 0, n: 5 }], 'trim', { along: 3, around: 24 }).at(mul(T(2455, 0, FLOOR_Z), R('y', -90)));
  const vents = [-360, 360].map((y) => Solid.revolve([[20, 0], [34, 0, 3], [34, 12, 3], [20, 8]], 'alu-machined', { seg: 20 }).at(mul(T(2340, y, 1130), R('y', -82))));
  const pedals = [-120, 120].flatMap((y) => [block(2380, y - 45, 800, 2396, y + 45, 900, 6, 'alu-blasted'), block(2392, y - 9, 842, 2470, y + 9, 860, 4, 'black-oxide')]);
  const pedalShaft = Solid.cyl(10, -150, 150, 'steel', { seg: 12 }).at(mul(T(2462, 0, 851), R('x', 90)));
  const screen = (id: string, y: number, marks: readonly Piece[]): Part => {
    const frame = Solid.box(18, 372, 228, 8, 'anodised-black', { bs: 2 }), glass = Solid.box(3, 352, 208, 1, 'screen', { bs: 1 }).move(-9.2, 0, 0);
    const place = mul(T(2318, y, 1118), R('y', 8));
    return { id, pieces: [...frame.add(glass).pieces(), ...marks], place, explode: [-190, y * 0.7, 300], starts: 0.4, group: 'panel' };
  };
  const line = (material: 'led-white' | 'led-blue' | 'led-amber' | 'led-green', y: number, z: number, w: number, h: number): Piece => piece(material, Solid.box(1.2, w, h, 0.3, material, { bs: 1 }).move(-11, y, z).mesh());
  const attitude = [line('led-blue', 40, 46, 200, 66), line('led-amber', 40, -34, 200, 4), line('led-white', 40, 8, 220, 3), line('led-white', 40, 30, 60, 2), line('led-white', 40, -14, 60, 2), line('led-green', -110, 0, 8, 150), line('led-green', -136, -20, 8, 110)];
  const map = [line('led-white', 0, 60, 300, 2), line('led-white', 0, -60, 300, 2), line('led-green', -60, 0, 3, 120), line('led-amber', 70, 10, 46, 46), line('led-blue', -10, -20, 120, 3), line('led-white', 120, 84, 60, 6)];
  return [
    { id: 'instrument-panel', pieces: dash.add(deck, pedestal, ...vents, ...pedals, pedalShaft).pieces(), explode: [160, 0, 160], starts: 0.4, group: 'panel' },
    screen('left-display', 196, attitude), screen('right-display', -196, map),
  ];
}

function controls(): Part[] {
  const console = (s: number): Solid => block(1600, s * 312 - 44, FLOOR_Z - 0.5, 2020, s * 312 + 44, 1004, 22, 'trim');
  const grip = loft([{ x: 0, w: 17, h: 19, z: 0, n: 2.4 }, { x: 40, w: 21, h: 25, z: 2, n: 2.4 }, { x: 84, w: 19, h: 22, z: 6, n: 2.4 }, { x: 120, w: 25, h: 30, z: 12, n: 2.6 }, { x: 142, w: 14, h: 16, z: 14, n: 2.2 }], 'rubber', { along: 3, around: 20 }).at(R('y', -90));
  const boot = Solid.revolve([[0, 0], [46, 0, 4], [42, 10, 4], [24, 24, 4], [17, 46], [0, 46]], 'rubber', { seg: 24 });
  const trigger = Solid.cyl(7, 0, 8, 'paint-vermilion', { bevel: 2, seg: 12 }).move(-8, 0, 182);
  const stick = boot.add(grip.move(0, 0, 42), trigger).at(T(1950, -312, 1003)).add(console(-1));
  const lever = Solid.box(150, 12, 6, 2, 'alu-machined').move(0, 0, 2).add(sweepRod([[0, 0, 0], [20, 0, 70], [36, 0, 110]]), pillow(44, 96, 34, 'rubber', 2.6).move(40, 0, 124)).at(T(1930, 312, 1003)).add(console(1));
  const plate = Solid.box(380, 250, 34, 12, 'trim', { bs: 2 }), stem = Solid.box(240, 120, 40, 8, 'trim', { bs: 1 }).move(0, 0, 30);
  const toggle = Solid.revolve([[0, -30], [5, -30, 2], [4, -16], [0, -16]], 'alu-machined', { seg: 8 });
  const handle = Solid.box(60, 90, 20, 8, 'paint-vermilion', { bs: 2 }).move(140, 0, -24);
  const overhead = [...plate.add(stem, handle).at(T(1500, 0, 1932)).pieces(), ...moved(at(toggle, [-130, -80, -30, 20, 70].flatMap((x) => [-80, -30, 30, 80].map((y) => T(x, y, 0)))), T(1500, 0, 1932))];
  return [
    { id: 'side-stick', pieces: stick.pieces(), explode: [120, -170, 330], starts: 0.4, group: 'controls' },
    { id: 'thrust-lever', pieces: lever.pieces(), explode: [120, 170, 330], starts: 0.4, group: 'controls' },
    { id: 'overhead-panel', pieces: overhead, explode: [120, 0, 980], starts: 0.3, group: 'overhead' },
    { id: 'cabin-air-unit', pieces: airUnit(), explode: [560, 0, 260], starts: 0.35, reveal: 0.1, group: 'air' },
  ];
}
const sweepRod = (path: V3[]): Solid => Solid.of(sweep(circleProfile(7, 10), path), 'alu-machined');

function airUnit(): Piece[] {
  const box = Solid.box(230, 300, 130, 16, 'plastic-grey', { bs: 2 }).move(2820, 0, 880), scroll = Solid.revolve([[0, 0], [92, 0, 10], [92, 84, 12], [0, 84]], 'plastic-dark', { seg: 32 }).at(mul(T(2870, -40, 770), R('x', 90)));
  const grille = Solid.revolve([[50, 84], [66, 84, 3], [66, 92, 3], [50, 92]], 'alu-blasted', { seg: 24 }).at(mul(T(2870, -40, 770), R('x', 90)));
  return box.add(scroll, grille).pieces();
}

export const cabin = (): Part[] => [...seats(), ...panel(), ...controls()];
