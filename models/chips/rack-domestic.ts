/** Racks 3 and 4: domestic accelerators. A: mezzanine modules of chiplets, eight to a server. B: smaller cards, many of them. */
import { at, merged, piece } from '../kit/assemble.ts';
import { mul, R, T, xf } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { extrudeMesh } from '../kit/primitives.ts';
import { circle, rect, rrect } from '../kit/shapes2d.ts';
import { stripProfile, sweep } from '../kit/sweep.ts';
import { fanFace } from './fan.ts';
import { FACING, inRack, once, part, plate, repeat, slab, two } from './make.ts';
import { OPENED, UNIT, unitZ } from './measures.ts';
import { combSink, module, towerSink } from './modules.ts';
import { blank, body, captives, face, FACE, handles, leds } from './shelf.ts';

// ---- A -------------------------------------------------------------------------------------------------------
const A = { units: 6, servers: [[5, 380], [11, 600], [17, OPENED], [23, 110]], open: 3, depth: 840 } as const;
const AH = A.units * UNIT, Y = 218;
const BORES = [-1, 0, 1].flatMap((i) => [74, 192].map((z) => [i * 130, z] as const));

const fanBezel = once((): Piece[] => [
  face(A.units, 'plastic-grey', BORES.map(([y, z]) => circle(52, 18, [y, z])), 9, 0),
  slab('trim', [FACE - 40, -206, 10], [FACE - 30, 206, AH - 10], 0.5),
  ...repeat(fanFace(50), BORES.map(([y, z]) => mul(T(FACE - 13, y, z), FACING))),
  ...captives(A.units), ...handles([[-206, AH / 2], [206, AH / 2]]),
  ...leds('green', BORES.map(([y, z]) => [y + 46, z + 46] as const)), ...leds('blue', [[-65, AH / 2]]),
  plate('label-white', [rrect(44, 10, 1, 66, AH / 2)], FACE + 9, FACE + 9.3),
]);
const closedA = once((): Piece[] => [...body(A.units, A.depth, 30), ...fanBezel()]);
const trayA = once((): Piece[] => [...merged([
  slab('zinc', [FACE - A.depth, -Y, 3], [FACE - 2, Y, 6], 0.8), slab('zinc', [FACE - A.depth, -Y, 4], [FACE - 2, -Y + 2.5, AH - 90], 0.8), slab('zinc', [FACE - A.depth, Y - 2.5, 4], [FACE - 2, Y, AH - 90], 0.8), slab('zinc', [FACE - A.depth, -Y, 4], [FACE - A.depth + 2.5, Y, 60], 0.8),
]), ...fanBezel()]);
const lidA = once((): Piece[] => merged([slab('zinc', [FACE - A.depth, -Y, AH - 6], [FACE - 4, Y, AH - 3.2], 1), slab('zinc', [FACE - A.depth, -Y, AH - 90], [FACE - 4, -Y + 2.5, AH - 5], 0.8), slab('zinc', [FACE - A.depth, Y - 2.5, AH - 90], [FACE - 4, Y, AH - 5], 0.8), slab('zinc', [FACE - 760, -170, AH - 3.4], [FACE - 140, 170, AH - 1.4], 1)]));
const SPOTS = Array.from({ length: 8 }, (_, i) => [FACE - 170 - Math.floor(i / 2) * 156, i % 2 ? 106 : -106] as const);
const carrier = once((): Piece[] => [
  slab('pcb-blue', [FACE - 800, -206, 40], [FACE - 70, 206, 43.2], 0.6),
  ...at([slab('plastic-dark', [-4, -52, 43.2], [4, 52, 50], 0.8)], SPOTS.flatMap(([x, y]) => [T(x - 50, y, 0), T(x + 50, y, 0)])),
  ...at([slab('plastic-dark', [-22, -12, 43.2], [22, 12, 58], 1)], [-160, -80, 0, 80, 160].map((y) => T(FACE - 770, y, 0))),
  ...at([slab('chip-epoxy', [-14, -14, 43.2], [14, 14, 46], 0.6)], [-150, -50, 50, 150].map((y) => T(FACE - 726, y, 0))),
]);

export function domesticA(): Part[] {
  const z = (unit: number) => ({ place: inRack(3, unitZ(unit)) });
  const parts: Part[] = [part('rack-3-blanking-panel-bottom', [blank(2)], [40, 0, 0], z(1)), part('rack-3-blanking-panel-top', [blank(4)], [40, 0, 0], z(29)), part('rack-3-blanking-panel-upper', [blank(5)], [40, 0, 0], z(33))];
  A.servers.forEach(([unit, out], i) => {
    const id = `rack-3-server-${two(i + 1)}`;
    parts.push(part(id, [i + 1 === A.open ? trayA() : closedA()], [out, 0, 0], { ...z(unit), starts: 0.1, group: id }));
  });
  const opened = z(A.servers[A.open - 1]![0]), inside = { starts: 0.3, reveal: 0.2 };
  parts.push(part('rack-3-server-03-lid', [lidA()], [OPENED, 0, 560], { ...opened, starts: 0.15 }));
  parts.push(part('rack-3-carrier', [carrier()], [OPENED, 0, 120], { ...opened, ...inside }));
  SPOTS.forEach(([x, y], i) => {
    const on = (dz: number) => ({ ...inside, place: mul(opened.place, T(x, y, 43.2 + dz)) });
    parts.push(part(`rack-3-module-${i + 1}`, [module('a')], [OPENED, 0, 200], on(7)));
    parts.push(part(`rack-3-sink-${i + 1}`, [towerSink()], [OPENED, 0, 320], on(15.2)));
  });
  return parts;
}
/** The server that is opened is unplugged. */
export const aPorts = A.servers.filter((_, i) => i + 1 !== A.open).map(([unit]) => [-65, unitZ(unit) + AH - 26] as const);

// ---- B -------------------------------------------------------------------------------------------------------
const B = { units: 2, first: 5, count: 9, open: 8, cards: 10, pitch: 41.5 } as const;
const BH = B.units * UNIT;
const CARD_Y = Array.from({ length: B.cards }, (_, i) => (i - (B.cards - 1) / 2) * B.pitch);

const cardFace = once((): Piece[] => [
  slab('anodised-black', [FACE - 6, -19.4, 4], [FACE + 8, 19.4, BH - 4], 1.6), slab('trim', [FACE + 7, -12, 14], [FACE + 8.3, 12, 46], 0),
  slab('steel-dark', [FACE + 8, -11, 28.8], [FACE + 8.8, 11, 31.2], 0),
  piece('alu-blasted', sweep(stripProfile(16, 3), [[FACE + 7, 0, 52], [FACE + 22, 0, 54], [FACE + 22, 0, 66], [FACE + 7, 0, 68]], { up: [0, 0, 1], caps: false })),
]);
const cardBody = once((): Piece[] => [
  slab('pcb', [FACE - 180, -16, 6], [FACE - 2, -14.2, BH - 6], 0.4),
  ...combSink(66, 150, 24, 10, 'anodised-black').map((p) => piece(p.material, xf(p.mesh, mul(T(FACE - 92, -14, BH / 2), R('x', -90), R('z', 90))))),
  slab('gold-pad', [FACE - 186, -15.6, 16], [FACE - 179, -14.6, 60], 0.1),
]);
const chassis = (open: boolean): Piece[] => [
  plate('paint-graphite', [rect(-239, 1.2, 239, BH - 1.2, 2.5), rect(-209, 3.4, 209, BH - 3.4)], FACE - 2, FACE + 5, 1.2),
  ...captives(B.units), ...leds('green', CARD_Y.map((y) => [y + 13, 76] as const)),
  ...(open ? merged([slab('zinc', [FACE - 700, -Y, 3], [FACE - 2, Y, 5.6], 0.8), slab('zinc', [FACE - 700, -Y, 4], [FACE - 2, -Y + 2.5, BH - 6], 0.8), slab('zinc', [FACE - 700, Y - 2.5, 4], [FACE - 2, Y, BH - 6], 0.8), slab('pcb', [FACE - 200, -208, 8], [FACE - 190, 208, BH - 16], 0.6), slab('zinc', [FACE - 690, -208, 8], [FACE - 330, 208, BH - 14], 2)])
    : [slab('zinc', [FACE - 700, -Y, 2], [FACE - 5.5, Y, BH - 2], 0.8), ...repeat(cardFace(), CARD_Y.map((y) => T(0, y, 0)))]),
];
const closedB = once(() => chassis(false)), openB = once(() => [...chassis(true), ...at([slab('plastic-dark', [FACE - 190, -3, 14], [FACE - 180, 3, 62], 0.6)], CARD_Y.map((y) => T(0, y - 15, 0)))]);
const midFans = once((): Piece[] => [
  piece('anodised-black', xf(extrudeMesh([rect(-206, 6, 206, BH - 8, 2), ...[-2, -1, 0, 1, 2].map((i) => circle(34, 14, [i * 80, BH / 2]))], FACE - 300, FACE - 262, { bevel: 0.8, bs: 1 }), FACING)),
  ...repeat(fanFace(33), [-2, -1, 0, 1, 2].map((i) => mul(T(FACE - 275, i * 80, BH / 2), FACING))),
]);

export function domesticB(): Part[] {
  const z = (unit: number) => ({ place: inRack(4, unitZ(unit)) });
  const parts: Part[] = [part('rack-4-blanking-panel-bottom', [blank(2)], [40, 0, 0], z(1)), part('rack-4-blanking-panel-middle', [blank(6)], [40, 0, 0], z(23)), part('rack-4-blanking-panel-top', [blank(4)], [40, 0, 0], z(29)), part('rack-4-blanking-panel-upper', [blank(5)], [40, 0, 0], z(33))];
  for (let n = 1; n <= B.count; n++) {
    const open = n === B.open, id = `rack-4-chassis-${two(n)}`, out = open ? OPENED : n < B.open ? 200 + n * 68 : 110 - (n - B.open) * 20;
    parts.push(part(id, [open ? openB() : closedB()], [out, 0, 0], { ...z(B.first + (n - 1) * B.units), starts: 0.1, group: id }));
  }
  const opened = z(B.first + (B.open - 1) * B.units);
  CARD_Y.forEach((y, i) => parts.push(part(`rack-4-card-${two(i + 1)}`, [[...cardFace(), ...cardBody()]], [OPENED + 40, 0, i % 2 ? 290 : 160], { place: mul(opened.place, T(0, y, 0)), starts: 0.25 })));
  parts.push(part('rack-4-fan-row', [midFans()], [OPENED, 0, 150], { ...opened, starts: 0.25, reveal: 0.2 }));
  return parts;
}
export const bPorts = Array.from({ length: 6 }, (_, i) => [-212, unitZ(B.first + 3 * i + 1) + 20] as const);
