/** Rack 1: one strong foreign system. Liquid-cooled drawers, two switch trays, the coolant's own unit at the bottom. */
import { at, merged, piece } from '../kit/assemble.ts';
import { mul, T, xf, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { revolveMesh } from '../kit/primitives.ts';
import { rect, rrect } from '../kit/shapes2d.ts';
import { catmull, circleProfile, sweep } from '../kit/sweep.ts';
import { FACING, inRack, once, part, plate, slab, two } from './make.ts';
import { OPENED, UNIT, unitZ } from './measures.ts';
import { module } from './modules.ts';
import { blank, body, captives, face, FACE, handles, leds, slots } from './shelf.ts';

const HEIGHT = 3;
/** Lowest unit of each compute drawer, and how far it comes out; the fifth is the opened one. */
const SLEDS = [[8, 330], [11, 480], [14, 630], [17, 780], [20, OPENED], [26, 150], [29, 110]] as const;
export const OPENED_SLED = 5;
/** Where the drawers' couplings and the two manifolds stand, across. */
const TAKE = { supply: 150, back: 188 } as const, MANIFOLD = { supply: 254, back: 284 } as const;

const coupling = once((): Piece => piece('nickel', xf(revolveMesh([[0, 0], [9, 0], [9, 6], [7.4, 7], [7.4, 15], [8.6, 16], [8.6, 27], [6, 28.5], [6, 34], [0, 34]], { seg: 8 }), FACING)));
const ring = (material: 'cable-blue' | 'cable-red'): Piece => piece(material, xf(revolveMesh([[7, 8.6], [8.6, 8.6], [8.6, 13.4], [7, 13.4]], { seg: 8 }), FACING));
const rings = { supply: once(() => ring('cable-blue')), back: once(() => ring('cable-red')) } as const;
type Side = keyof typeof TAKE;

/** From the drawer's coupling out, over, and back into the manifold, in one even bend. */
const hosePath = (side: Side): V3[] => {
  const a = TAKE[side], b = MANIFOLD[side], x = FACE + 40, far = side === 'supply' ? 58 : 78;
  return catmull([[x, a, 0], [x + 16, a, 0], [x + far * 0.8, a + (b - a) * 0.17, 0], [x + far, (a + b) / 2, -1], [x + far * 0.8, b - (b - a) * 0.17, -2], [x + 40, b, -2], [x + 30, b, -2]], 2);
};
const hosePiece = { supply: once(() => piece('rubber', sweep(circleProfile(7, 7), hosePath('supply')))), back: once(() => piece('rubber', sweep(circleProfile(7, 7), hosePath('back')))) } as const;

const couplings = (side: Side, z: number): Piece[] => at([coupling(), rings[side]()], [T(FACE + 7, TAKE[side], z)]);

const bezel = once((): Piece[] => {
  const h = HEIGHT * UNIT;
  const windows = [rrect(150, 74, 5, -110, h / 2), rrect(34, 34, 17, TAKE.supply, 40), rrect(34, 34, 17, TAKE.back, 40)];
  return [
    face(HEIGHT, 'paint-enamel', windows, 9),
    plate('anodised-black', [rrect(146, 70, 4, -110, h / 2), ...slots(-180, -40, h / 2 - 28, h / 2 + 28, 14, 5)], FACE + 1, FACE + 6, 0.6),
    slab('trim', [FACE - 6, -190, h / 2 - 36], [FACE + 0.4, -30, h / 2 + 36], 0.5),
    slab('steel-dark', [FACE + 0.5, TAKE.supply - 22, 18], [FACE + 5.5, TAKE.back + 22, 64], 1),
    plate('label-white', [rrect(46, 11, 1, 40, 26)], FACE + 9, FACE + 9.4),
    ...captives(HEIGHT), ...handles([[-206, h / 2], [100, h / 2]]),
    ...leds('green', [[30, 108], [38, 108], [46, 108]]), ...leds('blue', [[62, 108]]),
    ...couplings('supply', 40), ...couplings('back', 40),
  ];
});
const closed = once((): Piece[] => [...body(HEIGHT, 900), ...bezel()]);

const DEPTH = 860, WALL = 2.5, Y = 218;
const tray = once((): Piece[] => {
  const h = HEIGHT * UNIT, x0 = FACE - DEPTH;
  return [...merged([
    slab('zinc', [x0, -Y, 3], [FACE - 1, Y, 6], 0.8), slab('zinc', [x0, -Y, 4], [FACE - 1, -Y + WALL, h - 6], 0.8), slab('zinc', [x0, Y - WALL, 4], [FACE - 1, Y, h - 6], 0.8), slab('zinc', [x0, -Y, 4], [x0 + WALL, Y, h - 40], 0.8),
    ...[-150, 0, 150].map((y) => slab('nickel', [x0 - 30, y - 26, 20], [x0, y + 26, 52], 2)),
  ]), ...bezel()];
});
const lid = once((): Piece[] => merged([slab('zinc', [FACE - DEPTH, -Y, HEIGHT * UNIT - 6], [FACE - 2, Y, HEIGHT * UNIT - 3.2], 1), ...[-600, -380, -160, 60, 280].map((x) => slab('zinc', [x - 60 + FACE - 330, -170, HEIGHT * UNIT - 3.4], [x + 60 + FACE - 330, 170, HEIGHT * UNIT - 1.6], 1))]));

/** Columns and rows of the eight modules on the baseboard, and the switch chips behind them. */
const MODULES = Array.from({ length: 8 }, (_, i) => [FACE - 150 - Math.floor(i / 2) * 150, i % 2 ? 106 : -106] as const);
const SWITCHES = [-150, -50, 50, 150].map((y) => [FACE - 730, y] as const);
const BOARD_Z = 16;

const baseboard = once((): Piece[] => {
  const sheet = slab('pcb', [FACE - 800, -204, BOARD_Z], [FACE - 50, 204, BOARD_Z + 3], 0.6);
  const socket = slab('plastic-dark', [-4, -52, 0], [4, 52, 7], 0.8), gold = slab('gold-pad', [-2.4, -48, 6.8], [2.4, 48, 7.2], 0.1);
  const sockets = MODULES.flatMap(([x, y]) => [T(x - 52, y, BOARD_Z + 3), T(x + 52, y, BOARD_Z + 3)]);
  const coil = slab('plastic-grey', [-7, -7, 0], [7, 7, 8], 2), spacers = [-190, 0, 190].flatMap((y) => [-780, -420, -70].map((x) => T(FACE + x, y, 0)));
  const column = piece('brass', revolveMesh([[0, 5], [4, 5], [4, BOARD_Z], [0, BOARD_Z]], { seg: 8 }));
  return [sheet, ...at([socket, gold], sockets), ...at([coil], Array.from({ length: 18 }, (_, i) => T(FACE - 66, -187 + i * 22, BOARD_Z + 3))), ...at([column], spacers),
    ...at([slab('plastic-dark', [-20, -14, 0], [20, 14, 12], 1)], [-170, -85, 0, 85, 170].map((y) => T(FACE - 778, y, BOARD_Z + 3)))];
});
const switchChip = once((): Piece[] => [
  slab('pcb', [-34, -34, 0], [34, 34, 1.6], 0.4), slab('substrate', [-28, -28, 1.6], [28, 28, 4], 0.4), slab('nickel', [-24, -24, 4], [24, 24, 7], 1),
  piece('label-white', xf(slab('label-white', [-12, -8, 7], [12, 8, 7.2], 0.05).mesh, T(0, 0, 0))),
]);
const plateCold = once((): Piece[] => {
  const block = slab('copper', [-46, -58, 0], [46, 58, 5], 1), top = slab('nickel', [-46, -58, 5], [46, 58, 17], 2, 1);
  const pipe = piece('nickel', revolveMesh([[0, 16], [7, 16], [7, 22, 0.5], [5, 23], [5, 30], [0, 30]], { seg: 8, fs: 1 }));
  const screw = piece('steel-dark', revolveMesh([[0, 16], [4, 16], [4, 20], [0, 20]], { seg: 8, fs: 1 }));
  return [block, top, ...at([pipe], [T(0, -34, 0), T(0, 34, 0)]), ...at([screw], [T(-39, -51, 0), T(39, 51, 0)])];
});
/** The pipes that feed the plates, one loop for each column; supply on the plates' inner ports, return on the outer. */
const PIPES = { supply: [72, -72], back: [140, -140] } as const;
const pipework = (side: Side): Piece[] => {
  const z = BOARD_Z + 56, take = TAKE[side];
  const run = (y: number): Piece => piece('rubber', sweep(circleProfile(5.4, 6), catmull([[FACE - 12, take, 40], [FACE - 30, take, 44], [FACE - 56, (y + take) / 2, z], [FACE - 90, y, z], [FACE - 300, y, z], [FACE - 640, y, z]], 2)));
  const inner = side === 'supply' ? 1 : -1;
  return [...PIPES[side].map(run), ...at([pipeDrop()], MODULES.map(([x, y]) => T(x, y - Math.sign(y) * inner * 34, z - 4)))];
};
const pipeDrop = once((): Piece => piece('nickel', revolveMesh([[0, -12], [5.2, -12], [5.2, 3, 0.5], [0, 3]], { seg: 10, fs: 1 })));

const coolingUnit = once((): Piece[] => {
  const u = 4, h = u * UNIT;
  const gauge = (y: number): Piece[] => [piece('chrome', xf(revolveMesh([[0, 0], [20, 0, 1], [20, 8, 1.5], [17, 8], [17, 6.4], [0, 6.4]], { seg: 28 }), mul(T(FACE + 8, y, h - 46), FACING))), plate('label-white', [rrect(30, 30, 14.9, y, h - 46)], FACE + 14, FACE + 14.6), plate('paint-vermilion', [rect(y - 0.8, h - 48, y + 0.8, h - 34)], FACE + 14.5, FACE + 15.2)];
  return [
    ...body(u, 860, 8.5), face(u, 'paint-enamel', [rrect(120, 58, 4, -110, h - 52), ...slots(-190, 190, 16, 60, 18, 10)], 9), slab('trim', [FACE - 8, -200, 12], [FACE + 0.4, 200, 66], 0.6),
    slab('screen', [FACE - 3, -168, h - 79], [FACE + 5, -52, h - 25], 1.5), ...[0, 1, 2].map((i) => plate('led-blue', [rect(-156, h - 66 + i * 12, -130 + i * 28, h - 63.6 + i * 12)], FACE + 5, FACE + 5.3)),
    ...gauge(10), ...gauge(64), ...couplings('supply', h - 46), ...couplings('back', h - 46), ...captives(u), ...handles([[-204, 90], [116, 90]]), ...leds('green', [[-150, 82], [-142, 82]]),
  ];
});

const dripTray = once((): Piece[] => {
  const x0 = FACE - 900, x1 = FACE + 20, y = 222;
  return merged([slab('steel', [x0, -y, 4], [x1, y, 7], 1), slab('steel', [x0, -y, 5], [x1, -y + 3, 30], 1), slab('steel', [x0, y - 3, 5], [x1, y, 30], 1), slab('steel', [x1 - 3, -y, 5], [x1, y, 30], 1.2), slab('steel', [x0, -y, 5], [x0 + 3, y, 30], 1),
    ...[-1, 1].map((s) => slab('steel', [x0 + 40, s * 204 - 9, -22.5], [x1 - 60, s * 204 + 9, 5], 0)),
    slab('cable-blue', [x1 - 60, -14, 7], [x1 - 20, 14, 16], 3), slab('led-green', [x1 - 44, -3, 15.6], [x1 - 36, 3, 17], 0.5)]);
});

const MANIFOLD_Z = [160, 1640] as const;
function manifold(side: Side): Piece[] {
  const y = MANIFOLD[side], [z0, z1] = MANIFOLD_Z, x = FACE + 52;
  const tube = slab('steel', [x, y - 13, z0], [x + 26, y + 13, z1], 4, 2), cap = slab('steel-dark', [x - 2, y - 14, z1 - 4], [x + 28, y + 14, z1 + 8], 3);
  const nipple = piece('nickel', xf(revolveMesh([[0, 0], [8.5, 0], [8.5, 5], [7.2, 6], [7.2, 12], [0, 12]], { seg: 10 }), FACING));
  const stay = slab('steel-dark', [FACE + 49, y - 15, -9], [x + 6, y + 15, 9], 1.5);
  const vent = piece('brass', revolveMesh([[0, z1 + 6], [6, z1 + 6], [6, z1 + 22, 1], [3, z1 + 24], [3, z1 + 32, 0.6], [0, z1 + 32]], { seg: 12, fs: 1 }));
  const band = slab(side === 'supply' ? 'cable-blue' : 'cable-red', [x - 0.6, y - 13.6, z1 - 40], [x + 26.6, y + 13.6, z1 - 26], 3, 2);
  const marks = SLEDS.map(([unit]) => T(x + 24, y, unitZ(unit) + 38));
  return [tube, cap, piece('brass', xf(vent.mesh, T(x + 13, y, 0))), band, ...at([nipple, xf1(rings[side]())], marks), ...at([stay], [z0 + 40, 620, 1100, z1 - 70].map((z) => T(0, 0, z)))];
}
/** A ring sits lower on a nipple than on a coupling. */
const xf1 = (p: Piece): Piece => piece(p.material, xf(p.mesh, T(-5, 0, 0)));

const switchTray = once((): Piece[] => {
  const port = slab('nickel', [FACE + 4, -11, -6], [FACE + 13, 11, 6], 0.8), dark = slab('trim', [FACE + 9, -9.4, -4.6], [FACE + 13.2, 9.4, 4.6], 0.2);
  return [...body(1, 900), face(1, 'paint-enamel', [], 8), ...captives(1), ...at([port, dark], Array.from({ length: 9 }, (_, i) => T(0, -150 + i * 27, 22))), ...leds('green', Array.from({ length: 9 }, (_, i) => [-150 + i * 27, 36] as const)), ...couplings('supply', 22), ...couplings('back', 22)];
});

export function strongParts(): Part[] {
  const z = (unit: number) => ({ place: inRack(1, unitZ(unit)) });
  const parts: Part[] = [
    part('rack-1-drip-tray', [dripTray()], [180, 0, 0], z(1)),
    part('rack-1-cooling-unit', [coolingUnit()], [210, 0, 0], { ...z(2), group: 'rack-1' }),
    part('rack-1-manifold-supply', [manifold('supply')], [120, 0, 0], { place: inRack(1) }),
    part('rack-1-manifold-return', [manifold('back')], [200, 0, 0], { place: inRack(1) }),
    part('rack-1-switch-tray-1', [switchTray()], [60, 0, 0], z(23)),
    part('rack-1-switch-tray-2', [switchTray()], [110, 0, 0], z(24)),
    part('rack-1-blanking-panel', [blank(1)], [40, 0, 0], z(25)),
    part('rack-1-blanking-panel-upper', [blank(4)], [40, 0, 0], z(32)),
  ];
  SLEDS.forEach(([unit, out], i) => {
    const opened = i + 1 === OPENED_SLED, id = `rack-1-sled-${two(i + 1)}`;
    parts.push(part(id, [opened ? tray() : closed()], [out, 0, 0], { ...z(unit), starts: 0.1, group: id }));
    for (const [side, name] of [['supply', 'supply'], ['back', 'return']] as const) {
      parts.push(part(`rack-1-hose-${name}-${two(i + 1)}`, [at([hosePiece[side]()], [T(0, 0, 40)])], [out + 120, 0, 0], { ...z(unit), starts: 0.02, group: `rack-1-hoses-${i}` }));
    }
  });
  const opened = z(SLEDS[OPENED_SLED - 1]![0]), inside = { ...opened, starts: 0.3, reveal: 0.25 };
  parts.push(part('rack-1-sled-05-lid', [lid()], [OPENED, 0, 520], { ...opened, starts: 0.15 }));
  parts.push(part('rack-1-baseboard', [baseboard()], [OPENED, 0, 40], inside));
  parts.push(part('rack-1-pipework-supply', [pipework('supply')], [OPENED, 0, 330], inside));
  parts.push(part('rack-1-pipework-return', [pipework('back')], [OPENED, 0, 330], inside));
  const above = (x: number, y: number, dz: number) => ({ ...inside, place: mul(opened.place, T(x, y, BOARD_Z + 3 + dz)) });
  MODULES.forEach(([x, y], i) => {
    parts.push(part(`rack-1-module-${i + 1}`, [module('strong')], [OPENED, 0, 110], above(x, y, 7)));
    parts.push(part(`rack-1-cold-plate-${i + 1}`, [plateCold()], [OPENED, 0, 230], above(x, y, 18)));
  });
  SWITCHES.forEach(([x, y], i) => parts.push(part(`rack-1-switch-asic-${i + 1}`, [switchChip()], [OPENED, 0, 110], above(x, y, 0))));
  return parts;
}
/** Heights of the drawers' network ports, for the cables; the one that is opened is unplugged. */
export const strongPorts = SLEDS.slice(0, 6).filter((_, i) => i + 1 !== OPENED_SLED).map(([unit]) => [-60, unitZ(unit) + 112] as const);
