/** Rack 2: older foreign cards. Servers four units high with eight double-width boards each. */
import { at, merged, piece } from '../kit/assemble.ts';
import { mul, T, xf } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { extrudeMesh } from '../kit/primitives.ts';
import { rect, rrect } from '../kit/shapes2d.ts';
import { fanFace } from './fan.ts';
import { FACING, inRack, once, part, plate, repeat, slab, two } from './make.ts';
import { oldCard } from './modules.ts';
import { OPENED, UNIT, unitZ } from './measures.ts';
import { blank, body, captives, face, FACE, handles, leds, slots } from './shelf.ts';

const HEIGHT = 4, H = HEIGHT * UNIT;
const SERVERS = [[5, 300], [9, 460], [13, 620], [17, OPENED], [21, 120]] as const;
const OPEN = 4;

const caddy = once((): Piece[] => [
  slab('anodised-black', [FACE + 1, -25, -13], [FACE + 11, 25, 13], 1.4), ...[0, 1].map((i) => slab('trim', [FACE + 10.6, 2 + i * 10, -7], [FACE + 11.3, 8 + i * 10, 7], 0)),
  slab('alu-blasted', [FACE + 10, -22, -7], [FACE + 15, -8, 7], 0), 
]);
const bezel = once((): Piece[] => [
  face(HEIGHT, 'alu-blasted', [rect(-196, 66, 196, H - 14, 4), rrect(424, 52, 3, 0, 34)], 8),
  plate('anodised-black', [rect(-195, 67, 195, H - 15, 3), ...[0, 1].flatMap((row) => slots(-188, 188, 74 + row * 44, 74 + row * 44 + 36, 15, 17))], FACE - 1, FACE + 4, 0.6),
  slab('trim', [FACE - 14, -194, 68], [FACE - 8, 194, H - 16], 0.4), slab('trim', [FACE - 10, -206, 9], [FACE + 1.2, 206, 59], 0.4),
  ...at(caddy(), Array.from({ length: 8 }, (_, i) => T(0, (i - 3.5) * 52.5, 34))), ...captives(HEIGHT), ...handles([[-206, H / 2 + 20], [206, H / 2 + 20]]),
  ...leds('green', Array.from({ length: 8 }, (_, i) => [(i - 3.5) * 52.5 + 19, 41] as const), 4.6), ...leds('amber', [[-188, H - 8], [-180, H - 8]]),
  plate('label-white', [rrect(40, 9, 1, 166, H - 7.4)], FACE + 8, FACE + 8.3),
]);
const closed = once((): Piece[] => [...body(HEIGHT, 820, 16), ...bezel()]);

const Y = 218, DEPTH = 800;
const tray = once((): Piece[] => [...merged([
  slab('zinc', [FACE - DEPTH, -Y, 3], [FACE - 14, Y, 6], 0.8), slab('zinc', [FACE - DEPTH, -Y, 4], [FACE - 14, -Y + 2.5, H - 6], 0.8), slab('zinc', [FACE - DEPTH, Y - 2.5, 4], [FACE - 14, Y, H - 6], 0.8),
  slab('zinc', [FACE - DEPTH, -Y, 4], [FACE - DEPTH + 2.5, Y, 40], 0.8), slab('pcb', [FACE - DEPTH + 20, -208, 14], [FACE - 130, 208, 16.4], 0.6),
]), ...at([slab('plastic-dark', [-44, -4, 16.4], [50, 4, 28], 0.8)], CARDS.map((y) => T(CARD_X + 25, y - 16, 0))), ...at([slab('alu-blasted', [-44, -44, 16.4], [44, 44, 62], 2)], [T(FACE - 240, -100, 0), T(FACE - 240, 100, 0)]),
  ...at([slab('pcb-black', [-70, -1, 16.4], [70, 1, 50], 0.3)], [-190, -178, -22, -10, 10, 22, 178, 190].map((y) => T(FACE - 240, y, 0))), ...bezel()]);
const CARDS = Array.from({ length: 8 }, (_, i) => (i - 3.5) * 52), CARD_X = FACE - 480;
const lid = once((): Piece[] => merged([slab('zinc', [FACE - DEPTH, -Y, H - 6], [FACE - 16, Y, H - 3.2], 1), slab('zinc', [FACE - 700, -170, H - 3.4], [FACE - 380, 170, H - 1.4], 1), slab('label-white', [FACE - 300, -90, H - 3.4], [FACE - 180, 90, H - 2.9], 0.1)]));
const fanWall = once((): Piece[] => [
  piece('anodised-black', xf(extrudeMesh([rect(-210, 20, 210, H - 12, 2), ...[-1.5, -0.5, 0.5, 1.5].map((i) => rrect(92, 92, 44, i * 102, 94))], FACE - 122, FACE - 82, { bevel: 1, bs: 1 }), FACING)),
  ...repeat(fanFace(46), [-1.5, -0.5, 0.5, 1.5].map((i) => mul(T(FACE - 96.6, i * 102, 94), FACING))),
]);

export function oldParts(): Part[] {
  const z = (unit: number) => ({ place: inRack(2, unitZ(unit)) });
  const parts: Part[] = [part('rack-2-blanking-panel-bottom', [blank(2)], [40, 0, 0], z(1)), part('rack-2-blanking-panel-middle', [blank(4)], [40, 0, 0], z(25)), part('rack-2-blanking-panel-top', [blank(4)], [40, 0, 0], z(29)), part('rack-2-blanking-panel-upper', [blank(5)], [40, 0, 0], z(33))];
  SERVERS.forEach(([unit, out], i) => {
    const id = `rack-2-server-${two(i + 1)}`;
    parts.push(part(id, [i + 1 === OPEN ? tray() : closed()], [out, 0, 0], { ...z(unit), starts: 0.1, group: id }));
  });
  const opened = z(SERVERS[OPEN - 1]![0]);
  parts.push(part('rack-2-server-04-lid', [lid()], [OPENED, 0, 560], { ...opened, starts: 0.15 }));
  parts.push(part('rack-2-fan-wall', [fanWall()], [OPENED, 0, 200], { ...opened, starts: 0.25, reveal: 0.2 }));
  CARDS.forEach((y, i) => parts.push(part(`rack-2-card-${i + 1}`, [oldCard()], [OPENED, 0, 140 + (i % 2) * 130], { place: mul(opened.place, T(CARD_X, y, 34)), starts: 0.3, reveal: 0.2 })));
  return parts;
}
/** The server that is opened is unplugged. */
export const oldPorts = SERVERS.filter((_, i) => i + 1 !== OPEN).map(([unit]) => [-150, unitZ(unit) + H - 6] as const);
