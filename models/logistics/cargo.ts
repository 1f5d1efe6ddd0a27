/** The cargo room: floor, shelves, door rails, lockers. */
import { mul, R, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { rect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { stripProfile, sweep } from '../kit/sweep.ts';
import { FLOOR_Z, LOCKERS } from './dimensions.ts';
import { block, part, side } from './make.ts';
import { formOnce } from './skin.ts';

export const SHELF_Z = [952, 1290] as const;
const ROOM = { x0: -1378, x1: 18, y: 462 } as const;
/** how far the cargo room's things go to the kerb, and up */
export const KERB = -1150, LIFT = 700;

function floor(): Solid {
  const sheet = block([-1385, -496, FLOOR_Z - 21], [648, 496, FLOOR_Z], 5, 'alu-blasted');
  const grooves = Array.from({ length: 13 }, (_, i) => block([-1360, -420 + i * 70 - 5, FLOOR_Z - 3], [20, -420 + i * 70 + 5, FLOOR_Z + 10], 1, 'alu-machined'));
  return sheet.cut(...grooves);
}
/** Small rollers in five rows: a parcel is pushed with one finger. */
function rollers(): Piece[] {
  const roller = Solid.cyl(10, -30, 30, 'plastic-grey', { seg: 8 }).at(R('x', 90)).mesh();
  const rows = [-360, -180, 0, 180, 360], places: M4[] = rows.flatMap((y) => Array.from({ length: 8 }, (_, i) => T(-1280 + i * 175, y, FLOOR_Z + 1)));
  return [{ material: 'plastic-grey', mesh: roller, at: places }];
}
const posts = (): Solid[] => [ROOM.x0 + 14, ROOM.x1 - 14].flatMap((x) => [-1, 1].map((k) =>
  Solid.extrude([[[x - 15, k * 452 - 15, 3], [x + 15, k * 452 - 15, 3], [x + 15, k * 452 + 15, 3], [x - 15, k * 452 + 15, 3]]], FLOOR_Z, 1640, 'alu-blasted')
    .cut(block([x - 4, k * 452 - 20, FLOOR_Z + 20], [x + 4, k * 452 - 9, 1630], 0.5, 'alu-blasted'), block([x - 4, k * 452 + 9, FLOOR_Z + 20], [x + 4, k * 452 + 20, 1630], 0.5, 'alu-blasted'))));
function shelf(z: number): Solid {
  const { x0, x1, y } = ROOM;
  const tray = block([x0 + 30, -y, z - 26], [x1 - 30, y, z + 26], 5, 'plastic-grey').cut(block([x0 + 36, -y + 6, z - 4], [x1 - 36, y - 6, z + 60], 3, 'plastic-grey'));
  const slots = Array.from({ length: 6 }, (_, i) => block([x0 + 90 + i * 216, -360, z - 60], [x0 + 200 + i * 216, 360, z + 60], 7, 'plastic-grey'));
  const beams = [-1, 1].map((k) => block([x0 + 16, k * 430 - 12, z - 52], [x1 - 16, k * 430 + 12, z - 20], 4, 'alu-blasted'));
  const ribs = Array.from({ length: 2 }, (_, i) => block([x0 + 40, -150 + i * 300 - 10, z - 46], [x1 - 40, -150 + i * 300 + 10, z - 22], 4, 'alu-blasted'));
  return tray.cut(...slots).add(...beams, ...ribs);
}
/** The slats' way: upright behind the skin, a quarter circle, level below the roof. */
const RAIL_Y = -498, BEND = { y: -368, z: 1570, r: 130 } as const, RAIL_END = 515;
function railPath(x: number, inwards = 0): V3[] {
  const r = BEND.r - inwards;
  const bend = [0, 15, 30, 45, 60, 75, 90].map((a): V3 => [x, BEND.y - r * Math.cos((a * Math.PI) / 180), BEND.z + r * Math.sin((a * Math.PI) / 180)]);
  return [[x, RAIL_Y + inwards, 640], [x, RAIL_Y + inwards, 1300], ...bend, [x, 0, BEND.z + r], [x, RAIL_END, BEND.z + r]];
}
/** Beside the slats' ends, before and behind. */
const RAIL_X = [4, -1394] as const;
/** the belts run this far inside the rails */
const BELT_IN = 13;
/** the posts' outer faces */
const POST_Y = -452;
function doorRail(x: number): Piece[] {
  return [{ material: 'alu-machined', mesh: sweep(stripProfile(22, 12), railPath(x), { up: [0, -1, 0] }) },
    ...[700, 1000, 1300].flatMap((z) => block([x - 16, RAIL_Y - 12, z - 14], [x + 16, RAIL_Y + 8, z + 14], 3, 'zinc').pieces())];
}
const belts = (): Piece[] => RAIL_X.map((x) => ({ material: 'rubber', mesh: sweep(stripProfile(14, 4), railPath(x, BELT_IN), { up: [0, -1, 0] }) }));
function doorDrive(): Solid {
  const { y, z } = BEND;
  const along = (x: number): M4 => mul(T(x, y, z), R('y', 90));
  const shaft = Solid.cyl(9, RAIL_X[1], RAIL_X[0], 'steel', { seg: 12 }).at(along(0));
  const motor = Solid.revolve([[0, 0], [28, 0, 4], [30, 8, 2], [30, 110, 3], [21, 118, 3], [0, 118]], 'anodised-black', { seg: 24 }).at(along(-760));
  const gearbox = block([-790, y - 34, z - 30], [-742, y + 34, z + 30], 6, 'alu-blasted');
  // as wide as the bend, so that the belts lie round them
  const rim = BEND.r - BELT_IN - 2;
  const wheel = Solid.revolve([[8, -8], [18, -8], [22, -3], [rim - 8, -3], [rim, -7], [rim, 7], [rim - 8, 3], [22, 3], [18, 8], [8, 8]], 'plastic-dark', { seg: 22, crease: 40 });
  const wheels = RAIL_X.map((x) => wheel.at(along(x)));
  const brackets = [ROOM.x0 + 14, ROOM.x1 - 14].map((x) => block([x - 6, POST_Y - 4, z - 14], [x + 6, y + 14, z + 14], 3, 'zinc'));
  return shaft.add(motor, gearbox, ...wheels, ...brackets);
}
/** Between the posts on the closed side: the door's slats pass above it. */
const lamp = (): Solid => block([ROOM.x0 + 22, 430, 1612], [ROOM.x1 - 22, 466, 1630], 5, 'alu-blasted').add(block([ROOM.x0 + 60, 434, 1608], [ROOM.x1 - 60, 460, 1616], 3, 'led-white'));

interface Cell { readonly id: string; readonly x0: number; readonly x1: number; readonly z0: number; readonly z1: number }
const EDGE = 7;
/** Eight lockers in four sizes; beside the widest, at eye height, the terminal. */
export function cells(): { lockers: Cell[]; terminal: Cell } {
  const { x0, x1, z0, z1 } = LOCKERS, left = x0 + EDGE, right = x1 - EDGE, middle = (x0 + x1) / 2, top = 1275, u = (top - z0 - EDGE) / 6;
  const column = (a: number, b: number, sizes: readonly [string, number][]): Cell[] => {
    let z = z0 + EDGE;
    return sizes.map(([id, units]) => ({ id, x0: a, x1: b, z0: z, z1: (z += units * u) }));
  };
  return {
    lockers: [
      ...column(left, middle, [['l', 3], ['m-1', 2], ['s-1', 1]]), ...column(middle, right, [['m-2', 2], ['m-3', 2], ['s-2', 1], ['s-3', 1]]),
      { id: 'xl', x0: left, x1: right - 150, z0: top, z1: z1 - EDGE },
    ],
    terminal: { id: 'terminal', x0: right - 150, x1: right, z0: top, z1: z1 - EDGE },
  };
}
export const FRONT_Y = -520;
/** Closes the depth between the skin and the lockers' fronts. */
function collar(): Solid {
  const { x0, x1, z0, z1 } = LOCKERS;
  return side([rect(x0 - 14, z0 - 14, x1 + 14, z1 + 14, 40), rect(x0 + 1, z0 + 1, x1 - 1, z1 - 1, 34)], -600, FRONT_Y + 8, 'trim').and(formOnce(17, 'trim', 'coarse'));
}
function lockerFrame(): Solid {
  const { x0, x1, z0, z1 } = LOCKERS, { lockers } = cells();
  const hollow = lockers.map((c) => block([c.x0 + 7, FRONT_Y - 60, c.z0 + 7], [c.x1 - 7, 330, c.z1 - 7], 4, 'plastic-grey'));
  const legs = [x0 + 30, x1 - 30].flatMap((x) => [FRONT_Y + 60, 300].map((y) => block([x - 14, y - 14, FLOOR_Z], [x + 14, y + 14, z0 + 10], 3, 'alu-blasted')));
  return block([x0 - 14, FRONT_Y + 4, z0 - 12], [x1 + 2, 352, z1 + 12], 5, 'paint-graphite').cut(...hollow).add(...legs, collar());
}
function lockerDoor(c: Cell): Solid {
  const w = 2.2, y = FRONT_Y;
  const leaf = block([c.x0 + w, y - 13, c.z0 + w], [c.x1 - w, y + 3, c.z1 - w], 4.5, 'plastic-grey');
  const pocket = block([c.x0 + 20, y - 22, c.z0 + 18], [c.x0 + 58, y - 7, c.z0 + 32], 4, 'trim');
  const label = block([c.x1 - 40, y - 14, c.z1 - 36], [c.x1 - 18, y - 12, c.z1 - 18], 0.8, 'label-white');
  const light = block([c.x1 - 62, y - 14.4, c.z1 - 30], [c.x1 - 46, y - 12, c.z1 - 24], 1, 'led-green');
  return leaf.cut(pocket).add(label, light);
}
function terminal(): Solid {
  const { terminal: c } = cells(), y = FRONT_Y, m = (c.x0 + c.x1) / 2;
  const keys = Array.from({ length: 12 }, (_, i) => block([m - 42 + (i % 3) * 30, y - 17, c.z0 + 22 + Math.floor(i / 3) * 22], [m - 18 + (i % 3) * 30, y - 11, c.z0 + 38 + Math.floor(i / 3) * 22], 2, i === 2 ? 'led-green' : 'plastic-grey'));
  return block([c.x0 + 2.2, y - 13, c.z0 + 2.2], [c.x1 - 2.2, y + 20, c.z1 - 2.2], 4.5, 'plastic-dark').add(
    block([c.x0 + 16, y - 15, c.z0 + 158], [c.x1 - 16, y - 10, c.z1 - 18], 2, 'glass-dark'),
    block([c.x0 + 24, y - 15.6, c.z0 + 178], [c.x1 - 24, y - 12, c.z1 - 30], 1, 'screen'),
    block([c.x0 + 16, y - 15, c.z0 + 116], [c.x1 - 16, y - 10, c.z0 + 148], 2, 'glass-dark'),
    block([m - 26, y - 15.5, c.z0 + 128], [m + 26, y - 12, c.z0 + 136], 1, 'led-red'), ...keys);
}

export function cargoParts(): Part[] {
  const { lockers } = cells(), tray = shelf(0), o = { starts: 0.2, reveal: 0.05 }, up: V3 = [0, 0, LIFT];
  return [
    part('cargo-floor', [floor()], [0, 0, 620], { starts: 0.25, reveal: 0.05 }),
    part('floor-rollers', [rollers()], [0, 0, 660], { starts: 0.25, reveal: 0.05 }),
    part('shelf-posts', posts(), up, o),
    ...SHELF_Z.map((z, i) => part(`shelf-${i === 0 ? 'lower' : 'upper'}`, [[...tray.pieces()].map((p) => p)], [0, 0, LIFT + 60 + i * 60], { ...o, place: T(0, 0, z) })),
    part('door-rail-front', [doorRail(RAIL_X[0])], [0, -420, 900], { starts: 0.1, reveal: 0.05 }),
    part('door-rail-rear', [doorRail(RAIL_X[1])], [0, -420, 900], { starts: 0.1, reveal: 0.05 }),
    part('door-belts', [belts()], [0, -330, 900], { starts: 0.12, reveal: 0.05 }),
    part('door-drive', [doorDrive()], [0, -330, 980], { starts: 0.12, reveal: 0.05 }),
    part('cargo-lamp', [lamp()], [0, 0, 1050], { starts: 0.12, reveal: 0.05 }),
    part('locker-frame', [lockerFrame()], [60, KERB * 0.55, LIFT], { starts: 0.12, reveal: 0 }),
    ...lockers.map((c) => part(`locker-${c.id}`, [lockerDoor(c)], [60 + (c.x0 - 200) * 0.15, KERB - 120, LIFT + (c.z0 - 900) * 0.12], { starts: 0.08 })),
    part('locker-terminal', [terminal()], [110, KERB - 120, LIFT + 45], { starts: 0.08 }),
  ];
}
