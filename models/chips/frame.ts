/** What every rack is: frame, rails with their holes, roof, feet, busbar, power strip. In the rack's frame. */
import { at, merged, piece } from '../kit/assemble.ts';
import { mul, R, T, xf } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rect, rrect } from '../kit/shapes2d.ts';
import { inRack, once, part, plate, slab } from './make.ts';
import { RACK, UNIT, unitZ, type RackNumber } from './measures.ts';

const W = RACK.width / 2, D = RACK.depth / 2, H = RACK.height;
const EDGE = 3;
/** Light, so that the dark drawers stand in something: in graphite the row was one black wall from afar. */
const FRAME_PAINT = 'paint-white';
/** The gap of half a shadow between two racks. */
const REVEAL = 1.5;

const skeleton = once((): Piece[] => {
  const post = (x: 1 | -1, y: 1 | -1): Piece => slab(FRAME_PAINT, [x > 0 ? D - 46 : -D, y > 0 ? W - REVEAL - 38 : -W + REVEAL, 62], [x > 0 ? D : -D + 46, y > 0 ? W - REVEAL : -W + REVEAL + 38, H - 8], EDGE);
  const beam = (x: 1 | -1, z: number, h: number): Piece => slab(FRAME_PAINT, [x > 0 ? D - 40 : -D + 4, -W + 36, z], [x > 0 ? D - 4 : -D + 40, W - 36, z + h], EDGE);
  const stringer = (y: 1 | -1, z: number, h: number): Piece => slab(FRAME_PAINT, [-D + 42, y > 0 ? W - 36 : -W + 4, z], [D - 42, y > 0 ? W - 4 : -W + 36, z + h], 0);
  const floor = slab('trim', [-D + 20, -W + 20, 62], [D - 20, W - 20, 68], 1);
  const sides = ([1, -1] as const).flatMap((s) => [stringer(s, 64, 22), stringer(s, H - 40, 30), stringer(s, 1000, 24)]);
  return merged([...([1, -1] as const).flatMap((x) => ([1, -1] as const).map((y) => post(x, y))), ...([1, -1] as const).flatMap((x) => [beam(x, 64, 22), beam(x, H - 40, 30)]), ...sides, floor]);
});

const feet = once((): Piece[] => at([piece('zinc', revolveMesh([[0, 3], [26, 3], [26, 8], [10, 16], [10, 64], [0, 64]], { seg: 8 })), piece('rubber', revolveMesh([[0, 0], [27, 0], [27, 4], [0, 4]], { seg: 8 }))], [[1, 1], [1, -1], [-1, 1], [-1, -1]].map(([x, y]) => T(x! * (D - 60), y! * (W - 60), 0))));

/** Upright with a slot at every third unit, and its numbers' ticks. */
const rails = once((): Piece[] => {
  const z0 = RACK.base, z1 = unitZ(RACK.units + 1), mid = RACK.clear / 2 + 12;
  const holes = Array.from({ length: RACK.units / 3 }, (_, i) => rrect(9, 20, 0, 0, z0 + (i * 3 + 1.5) * UNIT));
  const strip = extrudeMesh([rect(-12, z0, 12, z1), ...holes], 0, 2.2, {});
  const upright = xf(strip, [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, RACK.face - 2.4, 0, 0, 1]);
  const tick = plate('label-white', [rect(-11, 0, -6, 1.2)], RACK.face - 0.2, RACK.face + 0.1);
  const ticks = at([tick], Array.from({ length: RACK.units / 6 + 1 }, (_, i) => T(0, -mid, z0 + i * 6 * UNIT)));
  const web = (y: number): Piece => slab('zinc', [RACK.face - 46, y - 1.4, z0], [RACK.face - 2.4, y + 1.4, z1], 0.6);
  return [...at([piece('zinc', upright)], [T(0, -mid, 0), T(0, mid, 0)]), web(-mid - 11), web(mid + 11), ...ticks];
});

const roof = once((): Piece[] => {
  const lid = extrudeMesh([rrect(RACK.depth - 8, RACK.width - 8, 8), rrect(150, 380, 0, -330, 0), ...[-150, -50, 50, 150].map((y) => rrect(360, 12, 0, 180, y))], H - 8, H, { bevel: 2, bottom: 0, bs: 1 });
  const brush = slab('rubber', [-406.5, -191.5, H - 7], [-253.5, 191.5, H - 3], 1);
  return [piece(FRAME_PAINT, lid), brush];
});

/** Copper spine at the back, carried by insulators on beams between the rear posts. */
const busbar = once((): Piece[] => {
  const bar = (y: number): Piece => slab('copper', [-556, y - 4, 260], [-506, y + 4, 1840], 1.5);
  const stay = slab('insulator', [-566, -34, -14], [-500, 34, 14], 0);
  const beam = slab('steel-dark', [-578, -W + 34, -11], [-566, W - 34, 11], 0);
  const bolt = piece('steel', xf(cylMesh(6, 0, 4, { seg: 8 }), mul(T(-500, 0, 0), R('y', 90))));
  return [bar(-16), bar(16), ...at([stay, beam, bolt], [320, 800, 1280, 1780].map((z) => T(0, 0, z)))];
});

const powerStrip = once((): Piece[] => {
  const body = slab('anodised-black', [-560, -262, 200], [-506, -206, 1880], 3);
  const socket = slab('plastic-grey', [-506, -248, -14], [-500, -220, 14], 0);
  return [body, ...at([socket], Array.from({ length: 14 }, (_, i) => T(0, 0, 280 + i * 116)))];
});

/** A light whose colour says how the rack is: in the frame's upper beam. */
const status = (colour: 'led-green' | 'led-amber'): Piece[] => [
  slab(colour, [D - 4.5, -60, H - 28], [D - 2.6, 60, H - 23], 0.6),
  slab('glass-dark', [D - 5, -66, H - 31], [D - 3.2, 66, H - 20], 0.8),
];

const sidePanel = once((): Piece[] => {
  const bays: [number, number][] = [[90, 960], [1040, 1940]];
  const sheet = slab(FRAME_PAINT, [-D + 2, -9, 70], [D - 2, 0, H - 10], 2.5, 2);
  const pressed = bays.map(([z0, z1]) => slab(FRAME_PAINT, [-D + 60, -13, z0 + 30], [D - 60, -6, z1 - 30], 4, 2));
  const latch = at([slab('steel-dark', [-26, -14, -9], [26, -8.5, 9], 2, 2)], [T(0, 0, 1000), T(-400, 0, 1000), T(400, 0, 1000)]);
  return [...merged([sheet, ...pressed]), ...latch];
});

export function frameParts(rack: RackNumber): Part[] {
  const place = inRack(rack), id = (name: string): string => `rack-${rack}-${name}`, group = `rack-${rack}`;
  const parts = [
    part(id('frame'), [skeleton()], [0, 0, 0], { place, group }),
    part(id('feet'), [feet()], [0, 0, 0], { place, group }),
    part(id('rails'), [rails()], [0, 0, 0], { place, group }),
    part(id('roof'), [roof()], [0, 0, 210], { place, starts: 0.05 }),
    part(id('status-light'), [status(rack === 2 ? 'led-amber' : 'led-green')], [60, 0, 0], { place }),
    part(id('busbar'), [busbar()], [0, 0, 0], { place, reveal: 0.2 }),
    part(id('power-strip'), [powerStrip()], [0, 0, 0], { place, reveal: 0.2 }),
  ];
  if (rack === 1) parts.push(part('side-panel-left', [sidePanel()], [0, -520, 0], { place: mul(place, T(0, -W + 1, 0)) }));
  if (rack === 4) parts.push(part('side-panel-right', [sidePanel()], [0, 520, 0], { place: mul(place, T(0, W - 1, 0), R('z', 180)) }));
  return parts;
}
