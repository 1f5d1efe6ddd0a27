/** The skateboard: longitudinals, cross-members, subframes, and what stands on them to carry the body. */
import { T, type V3 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { circle, rect } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { axleFrame } from './corners.ts';
import { AXLE_Z, BATTERY, FLOOR_Z, LONGITUDINAL } from './dimensions.ts';
import { block, part, screws, side } from './make.ts';
import { stripProfile, sweep } from '../kit/sweep.ts';
import { formOnce, noseAt, sideAt, tailAt, topAt } from './skin.ts';

/** how far the frame rises when all is taken apart: everything below it needs the room */
export const FRAME_LIFT = 380;
const CROSS_X = [-1290, -540, 0, 540, 1290] as const;
const HOOP_X = [-1405, 30, 672] as const;

function longitudinal(left: 1 | -1): Solid {
  const { y, z0, z1, halfWidth } = LONGITUDINAL;
  const outline: Pt[] = [[-1400, z0 + 18, 8], [-1380, z0, 10], [1360, z0, 10], [1400, z0 + 22, 8], [1400, z1, 6], [-1400, z1, 6]];
  const windows = [-1180, -700, -300, 100, 300, 700, 1180].map((x) => rect(x - 70, z0 + 22, x + 70, z1 - 22, 18));
  return side([outline, ...windows], left * y - halfWidth, left * y + halfWidth, 'paint-graphite', 6);
}

/** Cast beams lying on the longitudinals, tapered towards the sills they carry. */
function crossMember(x: number): Solid {
  const z0 = LONGITUDINAL.z1, z1 = FLOOR_Z - 22;
  const across: Pt[] = [[-520, z1 - 24, 5], [-330, z0, 14], [330, z0, 14], [520, z1 - 24, 5], [520, z1, 4], [-520, z1, 4]];
  const holes = [-420, -140, 0, 140, 420].map((y) => circle(Math.abs(y) > 400 ? 9 : 17, 14).map(([a, b]): Pt => [a + y, b + (z0 + z1) / 2 + (Math.abs(y) > 400 ? 12 : 2)]));
  const web = Solid.extrude([across, ...holes], -28, 28, 'alu-blasted', { bevel: 4, bs: 1, fs: 2 }).at([0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, x, 0, 0, 1]);
  return web.cut(...[-1, 1].map((k) => block([x + k * 12, -490, z0 + 10], [x + k * 40, 490, z1 - 8], 6, 'alu-blasted')));
}

/** One casting: side plates with windows for shaft and rack, two beams below, towers for the springs. */
function subframe(): Solid {
  const outline: Pt[] = [[-185, 168, 16], [185, 168, 16], [185, 250, 20], [168, 300, 20], [168, 440, 6], [-168, 440, 6], [-168, 300, 20], [-185, 250, 20]];
  const windows: Pt[][] = [circle(46, 20).map(([x, z]): Pt => [x, z + AXLE_Z]), rect(94, 264, 156, 336, 20), rect(-150, 256, -66, 330, 20), rect(-130, 374, -70, 420, 14), rect(76, 366, 136, 420, 14)];
  const plates = [-1, 1].map((k) => side([outline, ...windows], Math.min(k * 236, k * 258), Math.max(k * 236, k * 258), 'alu-blasted', 4));
  const beams = [-150, 150].map((x) => block([x - 28, -240, 170], [x + 28, 240, 226], 10, 'alu-blasted').cut(block([x - 18, -200, 184], [x + 18, 200, 240], 6, 'alu-blasted')));
  const towers = [-1, 1].map((k) => block([-132, Math.min(k * 262, k * 352), 502], [-36, Math.max(k * 262, k * 352), 526], 8, 'alu-blasted')
    .add(side([[[-128, 436, 6], [-40, 436, 6], [-46, 510, 4], [-122, 510, 4]]], Math.min(k * 256, k * 278), Math.max(k * 256, k * 278), 'alu-blasted', 3)));
  return plates[0]!.add(plates[1]!, ...beams, ...towers);
}

/** Guides the battery rolls in on: channels along y, hung from the longitudinals. */
function batteryRail(s: 1 | -1): Solid {
  const x0 = s * (BATTERY.halfLength + 8), x1 = s * (BATTERY.halfLength + 50), a = Math.min(x0, x1), b = Math.max(x0, x1);
  const rail = block([a, -430, 338], [b, 430, 400], 5, 'alu-machined').cut(block([s > 0 ? a - 20 : a + 12, -500, 350], [s > 0 ? b - 12 : b + 20, 500, 388], 4, 'alu-machined'));
  const hangers = [-1, 1].map((k) => block([a + 4, k * LONGITUDINAL.y - 30, 392], [b - 4, k * LONGITUDINAL.y + 30, LONGITUDINAL.z0 + 2], 4, 'alu-blasted'));
  return rail.add(...hangers);
}

/** A closed frame following the skin, 30 mm inside it. */
function hoop(x: number): Solid {
  const slice = block([x - 15, -600, FLOOR_Z - 40], [x + 15, 600, 1900], 0, 'alu-blasted');
  return formOnce(24, 'alu-blasted', 'coarse').cut(formOnce(54, 'alu-blasted', 'coarse')).and(slice);
}

function roofRail(left: 1 | -1): Solid {
  const y = left * 380, z = topAt(0, 380) - 40;
  return block([-1395, y - 18, z - 16], [668, y + 18, z + 14], 5, 'alu-blasted');
}

function bulkhead(): Solid {
  const x = 655, y = sideAt(x, 1000) - 56, z1 = topAt(x, 0) - 70;
  const sheet = block([x, -y, FLOOR_Z + 2], [x + 10, y, z1], 4, 'plastic-grey');
  const ribs = [-330, -110, 110, 330].map((v) => block([x - 2, v - 10, FLOOR_Z + 40], [x + 22, v + 10, z1 - 60], 6, 'plastic-grey'));
  return sheet.add(...ribs);
}

/** The apron that closes the gap to the road: rubber, so that a kerb bends it. */
const APRON = { z: 232, height: 78, depth: 22 } as const;
function apron(path: V3[]): Part['pieces'] {
  return [{ material: 'rubber', mesh: sweep(stripProfile(8, APRON.height), path, { up: [0, 0, 1] }) }];
}
/** round an end, from wheel arch to wheel arch */
function apronAcross(at: (y: number, z: number) => number, s: 1 | -1): V3[] {
  const corner = [1282, 1340, 1400, 1450].map((x): V3 => [s * x, sideAt(s * x, 300) - APRON.depth, APRON.z]);
  const across = Array.from({ length: 9 }, (_, i): V3 => { const y = 400 - i * 100; return [at(y, 300) - s * APRON.depth, y, APRON.z]; });
  return [...corner, ...across, ...corner.map(([x, y, z]): V3 => [x, -y, z]).reverse()];
}
const apronAlong = (left: 1 | -1): V3[] => [-600, -200, 200, 600].map((x): V3 => [x, left * (sideAt(x, 300) - APRON.depth), APRON.z]);

/** Feet the body stands on: sill beams between the wheels, along both sides. */
function sillBeam(left: 1 | -1): Solid {
  const y = left * 505;
  return block([-610, y - 18, 500], [610, y + 18, 572], 6, 'alu-blasted').cut(block([-590, y + left * 6, 512], [590, y + left * 40, 560], 5, 'alu-blasted'));
}

const noseTray = (): Solid => block([700, -330, 552], [1400, 330, 564], 4, 'alu-blasted')
  .cut(...[780, 1010, 1240].map((x) => Solid.extrude([rect(x - 60, -80, x + 60, 80, 20)], 500, 600, 'alu-blasted')))
  .add(...[-1, 1].map((k) => block([740, k * 235 - 30, 516], [1390, k * 235 + 30, 556], 5, 'alu-blasted')));

function boltHeads(): Part['pieces'] {
  return screws([740, 900, 1120, 1360].flatMap((x) => [-235, 235].map((y) => T(x, y, 568))));
}

export function chassisParts(): Part[] {
  const beam = { front: subframe() }, pieces = [...beam.front.pieces()], up = (z: number): V3 => [0, 0, z];
  const names = ['rear', 'rear-middle', 'middle', 'front-middle', 'front'];
  return [
    part('left-longitudinal', [longitudinal(1)], up(FRAME_LIFT), { starts: 0.3 }),
    part('right-longitudinal', [longitudinal(-1)], up(FRAME_LIFT), { starts: 0.3 }),
    ...CROSS_X.map((x, i) => part(`cross-member-${names[i]!}`, [crossMember(x)], up(FRAME_LIFT + 110), { starts: 0.3, reveal: 0.1 })),
    part('front-subframe', [pieces], [120, 0, 20], { place: axleFrame(1), starts: 0.4 }),
    part('rear-subframe', [pieces], [-120, 0, 20], { place: axleFrame(-1), starts: 0.4 }),
    part('battery-rail-front', [batteryRail(1)], up(220), { starts: 0.35, reveal: 0.1 }),
    part('battery-rail-rear', [batteryRail(-1)], up(220), { starts: 0.35, reveal: 0.1 }),
    part('left-sill-beam', [sillBeam(1)], [0, 320, FRAME_LIFT + 60], { starts: 0.25, reveal: 0.1 }),
    part('right-sill-beam', [sillBeam(-1)], [0, -320, FRAME_LIFT + 60], { starts: 0.25, reveal: 0.1 }),
    ...HOOP_X.map((x, i) => part(`hoop-${['rear', 'middle', 'front'][i]!}`, [hoop(x)], up(950), { starts: 0.15, reveal: 0.05 })),
    part('roof-rail-left', [roofRail(1)], up(1120), { starts: 0.12, reveal: 0.05 }),
    part('roof-rail-right', [roofRail(-1)], up(1120), { starts: 0.12, reveal: 0.05 }),
    part('front-bulkhead', [bulkhead()], [60, 0, 850], { starts: 0.2, reveal: 0.05 }),
    part('nose-tray', [noseTray(), boltHeads()], [340, 0, 480], { starts: 0.2, reveal: 0.1 }),
    part('skirt-front', [apron(apronAcross(noseAt, 1))], [1180, 0, 0], { starts: 0.05 }),
    part('skirt-rear', [apron(apronAcross(tailAt, -1))], [-1000, 0, 0], { starts: 0.05 }),
    part('skirt-left', [apron(apronAlong(1))], [0, 980, 0], { starts: 0.05 }),
    part('skirt-right', [apron(apronAlong(-1))], [0, -540, 130], { starts: 0.05 }),
  ];
}
