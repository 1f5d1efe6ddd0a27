/** What thinks, talks and cools: computer, gateway, antennas, supply, cooling, cables; and the nose's frame that carries it. */
import { grid, mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { grow, rect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { block, bar, part, side, tube } from './make.ts';
import { noseAt, panel, sideAt, topAt } from './skin.ts';

export const CHARGE_OUTLINE = rect(-1290, 690, -1130, 850, 26);
const LIFT: V3 = [330, 0, 520];
const lifted = (z: number, x = 0): V3 => [LIFT[0] + x, 0, LIFT[2] + z];
const CX = 872, HALF = { x: 138, y: 165 } as const;

const chips = (size: number, at: readonly [number, number][], z: number): Solid[] => at.map(([x, y]) => block([CX + x - size / 2, y - size / 2, z], [CX + x + size / 2, y + size / 2, z + 5], 1, 'chip-epoxy'));
function board(z: number, main: boolean): Piece[] {
  const plate = block([CX - HALF.x + 12, -HALF.y + 12, z], [CX + HALF.x - 12, HALF.y - 12, z + 2.4], 0.8, main ? 'pcb' : 'pcb-black');
  const big = main ? chips(52, [[0, -62], [0, 62]], z + 2) : chips(34, [[-10, 0]], z + 2);
  const memory = main ? chips(20, [[-52, -86], [-52, -40], [-52, 40], [-52, 86], [48, -86], [48, -40], [48, 40], [48, 86]], z + 2) : chips(16, [[-60, -60], [-60, 60], [40, -70], [40, 70]], z + 2);
  const ports = Array.from({ length: main ? 7 : 4 }, (_, i) => block([CX + HALF.x - 36, -120 + i * (main ? 36 : 64), z + 2], [CX + HALF.x - 10, -96 + i * (main ? 36 : 64), z + 15], 2, i % 3 === 1 ? 'cable-blue' : 'plastic-white'));
  const small = block([-3, -1.5, -1.5], [3, 1.5, 1.5], 0, 'ceramic').mesh();
  const rows = grid(12, 2, 18, main ? 262 : 200, z + 3.6).map((m) => mul(T(CX - 14, 0, 0), m));
  const coils = Solid.box(13, 13, 8, 2, 'plastic-dark', { bs: 1 }).mesh(), ring = grid(1, 8, 1, 30, z + 6).map((m) => mul(T(CX - 98, 0, 0), m));
  const posts = main ? [] : [-1, 1].flatMap((a) => [-1, 1].map((b) => block([CX + a * 110 - 5, b * 136 - 5, 575], [CX + a * 110 + 5, b * 136 + 5, z + 1], 0, 'alu-machined')));
  return [...plate.add(...posts, ...big, ...memory, ...ports).pieces(), { material: 'ceramic', mesh: small, at: rows }, { material: 'plastic-dark', mesh: coils, at: ring }];
}
function computerLid(): Solid {
  const fins = Array.from({ length: 13 }, (_, i) => block([CX - HALF.x + 14 + i * 20, -HALF.y + 14, 690], [CX - HALF.x + 20 + i * 20, HALF.y - 14, 714], 2.4, 'anodised-black'));
  return block([CX - HALF.x, -HALF.y, 664], [CX + HALF.x, HALF.y, 694], 6, 'anodised-black').cut(block([CX - HALF.x + 8, -HALF.y + 8, 640], [CX + HALF.x - 8, HALF.y - 8, 684], 3, 'anodised-black')).add(...fins);
}
const computerHousing = (): Solid => block([CX - HALF.x, -HALF.y, 566], [CX + HALF.x, HALF.y, 663], 6, 'anodised-black').cut(block([CX - HALF.x + 8, -HALF.y + 8, 576], [CX + HALF.x - 8, HALF.y - 8, 720], 3, 'alu-machined'))
  .cut(...[-100, -40, 20, 80].map((y) => block([CX + HALF.x - 20, y, 600], [CX + HALF.x + 20, y + 34, 618], 3, 'alu-machined')));
const coldPlate = (): Solid => block([CX - HALF.x + 14, -HALF.y + 14, 622], [CX + HALF.x - 14, HALF.y - 14, 638], 3, 'alu-machined')
  .add(...[-1, 1].map((k) => Solid.cyl(9, 0, 44, 'brass', { bevel: 1, seg: 16 }).at(mul(T(CX - HALF.x + 18, k * 60, 630), R('y', -90)))));

const lowBattery = (): Solid => block([742, 186, 566], [960, 322, 700], 6, 'plastic-dark').add(block([742, 186, 698], [960, 322, 724], 5, 'plastic-grey'), ...[780, 920].map((x) => Solid.cyl(10, 720, 738, 'solder', { bevel: 2, seg: 16 }).move(x, 214, 0)));
const converter = (): Solid => block([742, -322, 566], [980, -186, 640], 6, 'alu-blasted').add(...Array.from({ length: 11 }, (_, i) => block([754 + i * 20, -316, 636], [760 + i * 20, -192, 660], 2, 'alu-blasted')), block([976, -290, 584], [1004, -220, 622], 4, 'cable-orange'));
const gateway = (): Solid => block([676, 120, 1010], [716, 300, 1140], 5, 'anodised-black').add(...[0, 1, 2, 3].map((i) => block([690, 136 + i * 40, 996], [708, 162 + i * 40, 1014], 2, 'plastic-white')), block([714, 190, 1070], [718, 230, 1082], 1, 'led-green'));

/** Two uprights and crossbars behind the dark window. */
function noseFrame(): Solid {
  const post = (y: number): Solid => bar([1376, y, 562], [1376, y, 1500], 14, 'alu-blasted', 16).add(block([1340, y - 30, 556], [1400, y + 30, 570], 3, 'alu-blasted'));
  const rungs = [800, 1160, 1500].map((z) => bar([1376, -300, z], [1376, 300, z], 12, 'alu-blasted', 14));
  const stays = [-1, 1].map((k) => bar([1376, k * 300, 1500], [668, k * 378, 1734], 12, 'alu-blasted', 14));
  return post(-300).add(post(300), ...rungs, ...stays);
}
function displayUnit(): Solid { return block([1392, -262, 920], [1424, 262, 1120], 6, 'anodised-black').add(...[-180, 180].map((y) => block([1372, y - 14, 960], [1396, y + 14, 1170], 4, 'alu-blasted'))); }
const speaker = (): Solid => Solid.revolve([[0, 0], [52, 0, 3], [52, 14, 2], [44, 16], [40, 8, 3], [14, 4], [12, 10, 3], [0, 12]], 'plastic-dark', { seg: 36 }).at(mul(T(1396, 0, 838), R('y', 90))).add(block([1366, -30, 790], [1398, 30, 880], 5, 'alu-blasted'));

function radiator(): Solid {
  const core = block([1412, -240, 338], [1440, 240, 548], 3, 'alu-blasted');
  const fins = Array.from({ length: 17 }, (_, i) => block([1438, -232, 346 + i * 12], [1443, 232, 351 + i * 12], 0.8, 'anodised-black'));
  const tanks = [-1, 1].map((k) => block([1406, k * 252 - 16, 332], [1446, k * 252 + 16, 554], 8, 'plastic-dark'));
  return core.add(...fins, ...tanks);
}
function fan(): Solid {
  const ring = Solid.revolve([[104, -16, 2], [112, -16, 2], [112, 14, 2], [104, 14, 2]], 'plastic-dark', { seg: 32, fs: 1 }), hub = Solid.revolve([[0, -14], [34, -14, 4], [34, 10, 6], [0, 12]], 'plastic-dark', { seg: 20, fs: 1 });
  const blades = Array.from({ length: 7 }, (_, i) => block([28, -22, -1.6], [105, 22, 1.6], 1.2, 'plastic-dark').at(mul(R('z', i * 360 / 7), R('x', 28))));
  const arms = [45, 135, 225, 315].map((a) => block([108, -7, -8], [150, 7, 4], 3, 'plastic-dark').at(R('z', a)));
  return ring.add(hub, ...blades, ...arms).at(mul(T(1390, 0, 442), R('y', 90)));
}
const pump = (): Solid => Solid.revolve([[0, 0], [36, 0, 5], [38, 24, 3], [30, 28, 3], [30, 92, 5], [0, 94]], 'plastic-dark', { seg: 28 }).at(mul(T(1240, 280, 604), R('y', -90))).add(Solid.cyl(11, 0, 46, 'alu-blasted', { seg: 16 }).at(mul(T(1220, 280, 630), R('z', 0))), block([1160, 256, 564], [1236, 304, 580], 4, 'alu-blasted'));
const tank = (): Solid => block([1130, -322, 580], [1280, -216, 690], 26, 'plastic-white').add(Solid.cyl(24, 686, 708, 'plastic-dark', { bevel: 4, seg: 24 }).move(1210, -268, 0), block([1150, -300, 562], [1260, -240, 584], 4, 'alu-blasted'));
const hoses = (): Piece[] => ([
  [[1430, 262, 520], [1390, 300, 560], [1300, 312, 600], [1245, 282, 604]], [[1220, 280, 676], [1150, 276, 700], [1060, 220, 690], [980, 200, 760], [760, 175, 740], [700, 110, 660], [692, 62, 630]],
  [[692, -62, 630], [686, -100, 590], [684, -150, 548], [560, -160, 540], [0, -160, 540], [-640, -150, 530], [-762, -110, 500]],
  [[1430, -262, 520], [1380, -310, 560], [1286, -290, 600]],
] as V3[][]).map((path) => ({ material: 'rubber', mesh: tube(path, 10, 8, 4) }));

const antenna = (x: number): Solid => { const z = topAt(x, 0) - 3; return Solid.revolve([[0, z], [62, z], [62, z + 8, 3], [52, z + 20, 8], [0, z + 24]], 'plastic-dark', { seg: 28, fs: 2 }).move(x, 0, 0); };
function fin(y: number): Solid {
  const x = -1120, z = topAt(x, y) - 3;
  return side([[[x - 80, z, 4], [x + 80, z, 4], [x + 20, z + 22, 20], [x - 50, z + 74, 12], [x - 78, z + 74, 8]]], y - 13, y + 13, 'paint-enamel', 7).cut(block([x - 200, y - 100, z - 30], [x + 200, y + 100, z], 0, 'trim'));
}

const cable = (material: Piece['material'], r: number, path: V3[]): Piece => ({ material, mesh: tube(path, r, r > 6 ? 6 : 4, 3) });
const harnessPath = (k: 1 | -1): V3[] => [[1010, k * 100, 640], [1050, k * 130, 610], [1080, k * 215, 596], [900, k * 300, 552], [640, k * 296, 545], [0, k * 296, 545], [-640, k * 296, 545], [-1180, k * 300, 545], [-1350, k * 330, 560], [-1420, k * 420, 596], [-1462, k * 490, 610], [-1474, k * 536, 608]];
function clips(): Piece[] {
  const clip = Solid.extrude([[[-16, -16, 6], [16, -16, 6], [16, 16, 6], [-16, 16, 6]], Array.from({ length: 10 }, (_, i): [number, number] => [11 * Math.cos(i * 0.628), 11 * Math.sin(i * 0.628)])], -7, 7, 'plastic-white', { fs: 1 }).mesh();
  return [{ material: 'plastic-white', mesh: clip, at: [-1, 1].flatMap((k) => [500, 200, -200, -500, -950].map((x) => mul(T(x, k * 296, 545), R('y', 90)))) }];
}

export function electronicParts(): Part[] {
  const nose = { starts: 0.25, reveal: 0.1 }, inner = { starts: 0.35, reveal: 0.25 }, y = sideAt(-1210, 770);
  const chargeSocket = Solid.revolve([[0, 0], [48, 0, 3], [56, 40, 4], [56, 62, 4], [44, 62, 2], [42, 50], [0, 50]], 'plastic-dark', { seg: 28, fs: 1 }).add(
    ...[[-16, 14, 7], [16, 14, 7], [0, -4, 5], [-20, -14, 4], [20, -14, 4], [0, 26, 4], [0, -24, 4]].map(([a, b, r]) => Solid.cyl(r!, 46, 60, 'copper', { seg: 10 }).move(a!, b!, 0)), block([-74, -74, 8], [74, 74, 16], 5, 'alu-blasted'))
    .at(mul(T(-1210, y - 84, 770), R('x', -90)));
  const flap = panel('paint-white', (d) => side([grow(CHARGE_OUTLINE, d)], 0, 1000, 'plastic-dark'));
  return [
    part('computer-housing', [computerHousing()], lifted(0), nose),
    part('computer-board-safety', [board(598, false)], lifted(90), inner),
    part('computer-cold-plate', [coldPlate()], lifted(160), inner),
    part('computer-board-main', [board(638.4, true)], lifted(230), inner),
    part('computer-lid', [computerLid()], lifted(330), nose),
    part('low-voltage-battery', [lowBattery()], [330, 260, 560], nose),
    part('voltage-converter', [converter()], [330, -260, 560], nose),
    part('vehicle-gateway', [gateway()], [220, 0, 850], nose),
    part('nose-frame', [noseFrame()], [780, 0, 560], { starts: 0.15, reveal: 0.05 }),
    part('display-unit', [displayUnit()], [1040, 0, 560], { starts: 0.12, reveal: 0.05 }),
    part('speaker', [speaker()], [960, 0, 560], { starts: 0.12, reveal: 0.05 }),
    part('radiator', [radiator()], [1040, 0, 100], { starts: 0.15, reveal: 0.05 }),
    part('radiator-fan', [fan()], [880, 0, 100], { starts: 0.2, reveal: 0.1 }),
    part('coolant-pump', [pump()], [560, 300, 560], nose),
    part('coolant-tank', [tank()], [560, -300, 560], nose),
    part('coolant-hoses', [hoses()], lifted(-20), nose),
    part('antenna-satellite-front', [antenna(770)], [420, 0, 1960]),
    part('antenna-satellite-rear', [antenna(-1330)], [-200, 0, 1960]),
    part('antenna-mobile-left', [fin(240)], [-120, 100, 1960]),
    part('antenna-mobile-right', [fin(-240)], [-120, -100, 1960]),
    part('inertial-unit', [block([27, -44, 526], [99, 44, 574], 5, 'anodised-orange').add(block([95, -20, 536], [117, 20, 560], 3, 'plastic-dark'))], [0, 0, 560], inner),
    part('charging-socket', [chargeSocket], [0, 900, 620], { starts: 0.05, reveal: 0.02 }),
    part('charging-flap', [flap], [0, 1420, 620]),
    part('high-voltage-cable', [[
      cable('cable-orange', 11, [[0, 455, 300], [20, 470, 350], [10, 440, 430], [-40, 330, 436], [-300, 160, 450], [-560, 100, 480], [-690, 60, 486], [-760, 60, 486]]),
      cable('cable-orange', 11, [[-30, 455, 300], [-40, 476, 350], [-40, 400, 424], [-90, 300, 430], [-320, 130, 450], [-560, 40, 480], [-690, 0, 486], [-760, 0, 486]]),
      cable('cable-orange', 9, [[40, 455, 310], [60, 480, 380], [20, 470, 420], [-420, 430, 500], [-560, 420, 500], [-640, 440, 596], [-1000, 440, 640], [-1180, 460, 740], [-1210, y - 86, 770]]),
    ]], [0, 0, 300], { starts: 0.38, reveal: 0.2 }),
    part('harness-left', [[cable('cable-black', 10, harnessPath(1)), cable('cable-red', 4, harnessPath(1).map(([a, b, c]): V3 => [a, b + 12, c + 6]))]], [0, 60, 470], inner),
    part('harness-right', [[cable('cable-black', 10, harnessPath(-1)), cable('cable-grey', 4, harnessPath(-1).map(([a, b, c]): V3 => [a, b - 12, c + 6]))]], [0, -60, 470], inner),
    part('harness-roof', [[cable('cable-black', 8, [[699, 269, 1000], [699, 274, 970], [700, 318, 962], [702, 346, 1010], [700, 350, 1300], [690, 350, 1640], [640, 346, 1722], [0, 346, 1726], [-900, 346, 1726], [-1330, 340, 1722], [-1400, 300, 1650], [-1420, 120, 1610], [-1440, 20, 1600]])]], [0, 0, 1120], { starts: 0.12, reveal: 0.05 }),
    part('harness-nose', [[cable('cable-black', 8, [[1010, 60, 690], [1100, 180, 720], [1300, 280, 800], [1360, 282, 1100], [1358, 280, 1470], [1250, 120, 1620], [1060, 30, 1730]]), cable('cable-blue', 4, [[1010, -20, 690], [1180, -60, 760], [1340, -100, 1000], [1360, -90, 1300], [1390, -64, 1430], [noseAt(-64, 1448) - 72, -64, 1448]])]], [560, 0, 640], inner),
    part('harness-clips', [clips()], [0, 0, 470], inner),
  ];
}
