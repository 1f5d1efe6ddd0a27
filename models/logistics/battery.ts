/** The swap battery: it rolls out to the kerb side. */
import { mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { BATTERY } from './dimensions.ts';
import { block, part, screws } from './make.ts';

const { halfLength: L, halfWidth: W, z0, z1 } = BATTERY;
const OUT = -1420;
const MODULES = 8, MODULE = { x: 196, y: 356, z: 132 } as const;
const away = (z: number): V3 => [0, OUT, z];

function housing(): Solid {
  const outer = Solid.extrude([rrect(2 * L, 2 * W, 26)], z0, z1 - 14, 'alu-blasted', { bevel: 8, bs: 2 });
  const well = Solid.extrude([rrect(2 * L - 24, 2 * W - 24, 18)], z0 + 10, z1 + 10, 'alu-machined');
  const ribs = Array.from({ length: 9 }, (_, i) => block([-L + 56 + i * (2 * L - 112) / 8, -W - 5, z0 + 24], [-L + 66 + i * (2 * L - 112) / 8, W + 5, z1 - 40], 3, 'alu-blasted'));
  const rollers = [-1, 1].flatMap((s) => [-320, -110, 110, 320].map((y) => Solid.cyl(16, 0, 26, 'plastic-dark', { bevel: 2, seg: 18 }).at(mul(T(s * (L - 2), y, 369), R('y', s * 90)))));
  return outer.add(...ribs).cut(well).add(...rollers);
}
const lid = (): Solid => Solid.extrude([rrect(2 * L + 4, 2 * W + 4, 28)], z1 - 13, z1, 'paint-enamel', { bevel: 5, bs: 1 })
  .cut(...[-300, -100, 100, 300].map((x) => Solid.extrude([rrect(120, 620, 20, x, 0)], z1 - 4, z1 + 5, 'paint-enamel')));

/** Flat cells between end plates, straps over them, bus bars on top. */
function module(): Solid {
  const { x, y, z } = MODULE, cells = 11, pitch = (y - 28) / cells;
  const stack = Array.from({ length: cells }, (_, i) => block([-x / 2 + 4, -y / 2 + 14 + i * pitch + 0.8, 0], [x / 2 - 4, -y / 2 + 14 + (i + 1) * pitch - 0.8, z - 14], 0, 'anodised-blue'));
  const ends = [-1, 1].map((k) => block([-x / 2, k * (y / 2 - 14) - (k < 0 ? 14 : 0), 0], [x / 2, k * (y / 2 - 14) + (k > 0 ? 14 : 0), z - 10], 4, 'alu-machined'));
  const frame = block([-x / 2 + 8, -y / 2 + 6, z - 16], [x / 2 - 8, y / 2 - 6, z - 8], 2, 'plastic-dark');
  const bars = [-52, 52].flatMap((bx) => Array.from({ length: 6 }, (_, i) => block([bx - 16, -128 + i * 46, z - 9], [bx + 16, -94 + i * 46, z - 3], 0, 'copper')));
  return frame.add(...stack, ...ends, ...bars);
}
const modulePlaces = (): [number, number][] => Array.from({ length: MODULES }, (_, i) => [-362 + (i % 4) * 204, i < 4 ? -190 : 190]);

function management(): Solid {
  const chips = Array.from({ length: 8 }, (_, i) => block([402, -330 + i * 34, 246], [422, -312 + i * 34, 250], 1, 'chip-epoxy'));
  return block([382, -352, 238], [452, -50, 246], 1, 'pcb').add(block([384, -350, 188], [450, -52, 238], 4, 'plastic-dark'), ...chips, block([430, -330, 246], [446, -250, 258], 2, 'plastic-white'));
}
function contactor(): Solid {
  const cans = [40, 130].map((y) => Solid.revolve([[0, 206], [31, 206, 3], [31, 270, 4], [26, 276, 3], [0, 278]], 'plastic-dark', { seg: 28 }).move(417, y, 0));
  const studs = [40, 130].flatMap((y) => [-13, 13].map((d) => Solid.cyl(6, 270, 296, 'copper', { bevel: 1, seg: 12 }).move(417, y + d, 0)));
  return block([380, -10, 188], [454, 180, 212], 3, 'plastic-orange').add(...cans, ...studs, block([408, 48, 288], [426, 122, 294], 1.5, 'copper'));
}
/** Blind-mating plug on the far side; pins in two sizes, centring cones beside them. */
function connector(): Solid {
  const pins = [-44, -16, 16, 44].map((x, i) => Solid.cyl(i === 0 || i === 3 ? 9 : 4, 0, 26, 'copper', { bevel: 2, seg: 14 }).at(mul(T(x, W + 10, 290), R('x', -90))));
  const cones = [-92, 92].map((x) => Solid.revolve([[0, 0], [13, 0], [13, 22, 2], [4, 44, 3], [0, 44]], 'steel', { seg: 20 }).at(mul(T(x, W + 4, 290), R('x', -90))));
  return block([-108, W - 30, 252], [108, W + 12, 328], 6, 'plastic-orange').add(...pins, ...cones);
}
const socket = (): Solid => block([-112, W + 16, 244], [112, W + 60, 336], 6, 'plastic-dark')
  .cut(...[-44, -16, 16, 44].map((x) => Solid.cyl(11, -20, 40, 'plastic-orange', { seg: 16 }).at(mul(T(x, W + 16, 290), R('x', -90)))), ...[-92, 92].map((x) => Solid.cyl(15, -10, 40, 'steel', { seg: 18 }).at(mul(T(x, W + 16, 290), R('x', -90)))))
  .add(block([-60, W + 30, 330], [60, W + 56, 452], 4, 'alu-blasted'), block([-60, 262, 442], [60, W + 56, 456], 4, 'alu-blasted'));
const handle = (): Solid => block([-120, -W - 34, 268], [120, -W - 18, 288], 7, 'paint-vermilion')
  .add(...[-1, 1].map((k) => block([k * 108 - 10, -W - 32, 269], [k * 108 + 10, -W + 4, 287], 4, 'anodised-black')));
function coldPlate(): Solid {
  const channels = Array.from({ length: 7 }, (_, i) => block([-440, -300 + i * 100 - 14, 198], [340, -300 + i * 100 + 14, 206], 3, 'alu-machined'));
  return block([-462, -374, 189], [356, 374, 201], 3, 'alu-machined').cut(...channels);
}
const latch = (): Solid => block([-40, -W - 30, z1 + 6], [40, -W + 30, z1 + 26], 4, 'steel-dark').add(Solid.cyl(12, z1 - 30, z1 + 40, 'steel', { bevel: 3, seg: 18 }).move(0, -W - 14, 0), block([-26, -W + 20, z1 + 10], [26, -W + 130, z1 + 46], 4, 'anodised-black'));

export function batteryParts(): Part[] {
  const one = [...module().pieces()];
  return [
    part('battery-housing', [housing()], away(0), { starts: 0.1 }),
    part('battery-handle', [handle()], [0, OUT - 160, 0], { starts: 0.1, reveal: 0.1 }),
    part('battery-cold-plate', [coldPlate()], away(200), { starts: 0.35, reveal: 0.4 }),
    ...modulePlaces().map(([x, y], i) => part(`battery-module-${i + 1}`, [one], [x * 0.16, OUT + y * 0.3, 300], { place: T(x, y, 201), starts: 0.35, reveal: 0.35 })),
    part('battery-management', [management()], [140, OUT, 300], { starts: 0.4, reveal: 0.4 }),
    part('battery-contactor', [contactor()], [140, OUT, 300], { starts: 0.4, reveal: 0.4 }),
    part('battery-lid', [lid(), screws([-440, -220, 0, 220, 440].flatMap((x) => [-386, 386].map((y) => T(x, y, z1 + 3))))], away(560), { starts: 0.3, reveal: 0.1 }),
    part('battery-connector', [connector()], [0, OUT + 190, 0], { starts: 0.15, reveal: 0.2 }),
    part('battery-socket', [socket()], [0, 160, 200], { starts: 0.35, reveal: 0.2 }),
    part('battery-latch', [latch()], [0, -260, 230], { starts: 0.3, reveal: 0.1 }),
  ];
}
