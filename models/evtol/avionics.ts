/** Computers, sensors, antennas; parachute; lights; door drives. */
import { piece } from '../kit/assemble.ts';
import { loft } from '../kit/loft.ts';
import { frame, mul, R, sub, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { catmull, circleProfile, stripProfile, sweep } from '../kit/sweep.ts';
import { body, fairingTool } from './fuselage.ts';
import { BOOM_Y, SIDES, wingZ } from './measures.ts';
import { block, frontPrism, onSide, pillow } from './shapes.ts';
import { chordX } from './wing.ts';

const INNER = 0.15; // reveal of what the skin hides

function computers(): Part[] {
  const box = Solid.box(230, 130, 150, 10, 'anodised-black', { bs: 2 }).add(...Array.from({ length: 4 }, (_, i) => Solid.box(200, 8, 12, 2, 'anodised-black', { bs: 1 }).move(0, (i - 1.5) * 30, 79)),
    ...[-34, 34].map((y) => Solid.revolve([[0, 0], [20, 0, 2], [20, 20, 3], [14, 24], [0, 24]], 'alu-machined', { seg: 16 }).at(mul(T(115, y, 26), R('y', 90)))), Solid.box(2, 60, 16, 0.6, 'led-green', { bs: 1 }).move(115.6, 0, -44)).pieces();
  const imu = Solid.box(130, 120, 84, 8, 'anodised-orange', { bs: 2 }).add(Solid.box(160, 150, 10, 3, 'alu-blasted', { bs: 1 }).move(0, 0, -42), Solid.revolve([[0, 0], [15, 0, 2], [15, 20, 3], [0, 20]], 'alu-machined', { seg: 14 }).at(mul(T(65, 0, 0), R('y', 90)))).pieces();
  return [
    ...[300, 0, -300].map((y, i): Part => ({ id: `flight-computer-${i + 1}`, pieces: box, place: T(200, y, 904.5), explode: [0, 0, 560 + (y === 0 ? 0 : 0)], starts: 0.35, reveal: INNER, group: `computer-${i}` })),
    ...[430, -430].map((y, i): Part => ({ id: `inertial-unit-${i + 1}`, pieces: imu, place: T(-240, y, 877), explode: [0, 0, 330], starts: 0.35, reveal: INNER, group: `imu-${i}` })),
  ];
}

function sensors(): Part[] {
  const probe: Piece[] = [piece('titanium', sweep(circleProfile(9, 12), catmull([[3120, 470, 1000], [3134, 508, 984], [3160, 532, 976], [3300, 540, 974]], 5), { scale: (t) => 1.2 - 0.5 * t })), ...Solid.revolve([[0, 0], [34, 0, 4], [28, 8, 4], [0, 10]], 'alu-machined', { seg: 20 }).at(frame([3120, 462, 1004], [0.25, 0.93, -0.25])).pieces()];
  const altimeter = [-90, 90].map((y) => Solid.revolve([[0, 0], [62, 0, 6], [62, 12, 3], [0, 12]], 'plastic-white', { seg: 32 }).move(1480, y, 516));
  const altBox = Solid.box(150, 120, 50, 8, 'anodised-black', { bs: 1 }).move(1480, 0, 560);
  const dome = Solid.revolve([[0, -66], [30, -60], [54, -40], [64, -8], [64, 10], [74, 14, 3], [74, 30, 4], [0, 30]], 'glass-dark', { seg: 32, crease: 40 }), collar = Solid.revolve([[64.5, -6, 1], [76, -2, 3], [76, 24, 4], [64.5, 24]], 'anodised-black', { seg: 32 });
  const lidar = dome.add(collar).at(T(-40, 0, 560));
  const eye = (r: number): Solid => Solid.revolve([[0, -30], [r, -30], [r, 4, 3], [r * 0.82, 7, 2], [r * 0.7, 3], [0, 3]], 'anodised-black', { seg: 24 }).add(Solid.revolve([[0, 2], [r * 0.7, 2], [r * 0.5, 6], [r * 0.25, 8], [0, 8.4]], 'lens-coated', { seg: 24, crease: 50 }));
  const nose = eye(30).at(frame([3583, 0, 862], [0.82, 0, -0.57])), boomEye = eye(22).at(frame([2860, BOOM_Y, 1664], [0.35, 0, -0.94])).pieces();
  const blade = loft([{ x: 0, w: 9, h: 60, z: 0, n: 2 }, { x: 70, w: 7, h: 44, z: -14, n: 2 }, { x: 140, w: 4, h: 26, z: -30, n: 2 }, { x: 148, w: 2, h: 18, z: -32, n: 2 }], 'paint-enamel', { along: 2, around: 20 }).at(mul(T(-760, 0, 1952), R('y', -90))).cut(fairingTool(0.5, 'trim'));
  const puck = Solid.revolve([[0, 0], [70, 0, 4], [66, 14, 8], [40, 24], [0, 26]], 'plastic-white', { seg: 32, crease: 40 }).at(mul(T(300, 0, 2061), R('y', 2)));
  return [
    ...SIDES.flatMap(([name, s]): Part[] => [
      { id: `${name}-air-data-probe`, pieces: onSide(s, probe), explode: [1050, s * 260, -60], starts: 0.05, group: 'probe' },
      { id: `${name}-boom-camera`, pieces: onSide(s, boomEye), explode: [0, 0, -260], starts: 0.2, group: 'boom-camera' },
    ]),
    { id: 'radar-altimeter', pieces: altimeter[0]!.add(altimeter[1]!, altBox).pieces(), explode: [0, 0, -240], starts: 0.2, group: 'altimeter' },
    { id: 'belly-lidar', pieces: lidar.pieces(), explode: [0, 0, -220], starts: 0.2, group: 'lidar' },
    { id: 'nose-camera', pieces: nose.pieces(), explode: [1340, 0, -120], starts: 0.05, group: 'camera' },
    { id: 'satellite-antenna', pieces: puck.pieces(), explode: [0, 0, 1760], starts: 0, group: 'antenna' },
    { id: 'radio-antenna', pieces: blade.pieces(), explode: [0, 0, 2160], starts: 0, group: 'antenna' },
  ];
}

function rescue(): Part[] {
  const pack = pillow(330, 400, 260, 'fabric', 5).move(-800, 0, 1600), straps = [-90, 90].map((y) => block(-972, y - 22, 1466, -628, y + 22, 1734, 6, 'paint-vermilion'));
  const tray = block(-985, -220, 1452, -615, 220, 1466, 5, 'alu-blasted').add(...[-1, 1].flatMap((s) => [-950, -650].map((x) => block(x - 12, s * 200 - 12, 1300, x + 12, s * 200 + 12, 1456, 4, 'alu-blasted'))), block(-985, -220, 1286, -615, 220, 1300, 5, 'alu-blasted'));
  const rocket = Solid.revolve([[0, 0], [40, 0, 4], [40, 40, 3], [34, 46, 3], [34, 250, 4], [40, 256, 3], [40, 300, 4], [28, 340, 10], [0, 356]], 'alu-machined', { seg: 28 }).add(Solid.revolve([[34, 120], [36, 121, 1], [36, 190, 1], [34, 191]], 'paint-vermilion', { seg: 28 })).at(mul(T(-700, 290, 1380), R('y', -16))).add(...[1470, 1600].map((z) => block(-790 + (1600 - z) * 0.29, 205, z, -690 + (1600 - z) * 0.29, 262, z + 26, 5, 'alu-blasted')));
  const band = (points: V3[]): Piece => piece('cable-black', sweep(stripProfile(50, 5), catmull(points, 5), { up: [0, 0, 1] }));
  const bridle = [1, -1].flatMap((s) => [band([[-800, s * 60, 1742], [-860, s * 110, 1762], [-960, s * 180, 1740], [-1000, s * 220, 1660]]), band([[-790, s * 70, 1745], [-700, s * 130, 1778], [-560, s * 220, 1790], [-462, s * 300, 1832]])]);
  return [
    { id: 'parachute-pack', pieces: pack.cut(...straps).add(tray, ...straps.map((b) => b.cut(pack.at(T(0, 0, 0))).add(b))).pieces(), explode: [0, 0, 760], starts: 0.15, reveal: 0.1, group: 'parachute' },
    { id: 'parachute-rocket', pieces: rocket.pieces(), explode: [-60, 220, 980], starts: 0.15, reveal: 0.1, group: 'rocket' },
    { id: 'parachute-bridle', pieces: bridle, explode: [0, 0, 980], starts: 0.2, reveal: 0.1, group: 'parachute' },
  ];
}

function lights(): Part[] {
  const y = 4800, tip: V3 = [chordX(y, 0) - 6, y, wingZ(y) + 2];
  const lens = (material: 'led-red' | 'led-green'): Piece[] => loft([{ x: -40, w: 34, h: 8, z: 0, n: 2.4 }, { x: 6, w: 34, h: 11, z: 0, n: 2.4 }, { x: 16, w: 26, h: 7, z: 0, n: 2 }, { x: 20, w: 8, h: 2, z: 0, n: 2 }], material, { along: 3, around: 20 }).at(T(...tip)).pieces();
  const beacon = Solid.revolve([[0, -20], [44, -20], [44, 8, 4], [0, 8]], 'anodised-black', { seg: 24 }).add(Solid.revolve([[0, 7], [36, 7], [34, 24], [22, 38], [0, 43]], 'led-red', { seg: 24, crease: 50 })).at(mul(T(-330, 0, 2040), R('y', -2)));
  const bar = frontPrism(rrect(104, 18, 8, 0, 800), 3200, 3700, 'led-white'), frameBar = frontPrism(rrect(122, 34, 15, 0, 800), 3200, 3700, 'trim');
  const landing = body(-0.6, 'trim').and(frameBar).cut(bar, body(-0.05, 'trim')).add(body(-1.4, 'led-white').and(bar).cut(body(-0.05, 'led-white')));
  return [
    ...SIDES.map(([name, s]): Part => ({ id: `${name}-navigation-light`, pieces: onSide(s, lens(s > 0 ? 'led-red' : 'led-green')), explode: [330, s * 950, 850], starts: 0.05, group: 'nav' })),
    { id: 'landing-light', pieces: landing.pieces(), explode: [1240, 0, -90], starts: 0, group: 'landing' },
    { id: 'anti-collision-light', pieces: beacon.pieces(), explode: [0, 0, 1760], starts: 0, group: 'beacon' },
  ];
}

function doorDrives(): Part[] {
  const a: V3 = [510, 560, 1766], b: V3 = [512, 690, 1210], d = sub(b, a), l = Math.hypot(...d);
  const drive = Solid.revolve([[0, 0], [17, 0, 4], [17, l * 0.56, 4], [20, l * 0.57, 3], [20, l * 0.6, 3], [0, l * 0.6]], 'anodised-black', { seg: 12 }).add(Solid.cyl(8, l * 0.55, l - 10, 'chrome', { bevel: 1, seg: 14 }), ...[0, l].map((z) => Solid.ball(15, 'steel', 14).move(0, 0, z))).at(frame(a, d));
  return SIDES.map(([name, s]): Part => ({ id: `${name}-door-actuator`, pieces: onSide(s, drive.pieces()), explode: [0, s * 380, 640], starts: 0.15, group: 'drive' }));
}

export const avionics = (): Part[] => [...computers(), ...sensors(), ...rescue(), ...lights(), ...doorDrives()];
