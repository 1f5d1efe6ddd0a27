/** Cartons of several sizes: card, tape, labels with bars. */
import { mul, R, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { Solid } from '../kit/solid.ts';
import { cells, FRONT_Y, KERB, LIFT, SHELF_Z } from './cargo.ts';
import { FLOOR_Z } from './dimensions.ts';
import { block, part } from './make.ts';

type Size = readonly [length: number, width: number, height: number];
const SIZES = { xl: [480, 400, 300], l: [400, 300, 260], m: [310, 230, 180], s: [240, 170, 110], flat: [350, 260, 70] } as const satisfies Record<string, Size>;
type Kind = keyof typeof SIZES;

/** Label with address lines and a bar code, flat on the face y = -w/2. */
function label(y: number, x: number, z: number): Solid[] {
  const bars = [0, 7, 12, 21, 28, 33, 43, 52].map((dx, i) => block([x + 10 + dx, y - 0.9, z + 10], [x + 12 + dx + (i % 3), y - 0.3, z + 30], 0, 'trim'));
  const lines = [40, 47, 54].map((dz, i) => block([x + 10, y - 0.9, z + dz], [x + 60 - i * 12, y - 0.3, z + dz + 2.4], 0, 'trim'));
  return [block([x, y - 0.5, z], [x + 78, y + 1, z + 66], 0, 'label-white'), ...bars, ...lines];
}
function carton([l, w, h]: Size): Piece[] {
  const seam = block([-l / 2 - 2, -0.9, h - 3], [l / 2 + 2, 0.9, h + 3], 0, 'card');
  const edges = [-1, 1].map((k) => block([k * l / 2 - 3, -w / 2 - 3, h - 3.2], [k * l / 2 + 3, w / 2 + 3, h - 2], 0, 'card'));
  const body = block([-l / 2, -w / 2, 0], [l / 2, w / 2, h], 4, 'card').cut(seam, ...edges);
  const tape = block([-l / 2 - 0.5, -24, h - 62], [l / 2 + 0.5, 24, h + 0.5], 0, 'tape');
  const mark = block([l / 2 - 52, -w / 2 - 0.5, h - 50], [l / 2 - 22, -w / 2 + 1, h - 18], 0, 'trim');
  return [...body.add(tape, mark, ...label(-w / 2, -l / 2 + 22, h * 0.25)).pieces()];
}

/** kind, x, y, shelf (0 is the floor), degrees turned, on top of how many millimetres */
const STOCK: readonly (readonly [Kind, number, number, 0 | 1 | 2, number, number?])[] = [
  ['xl', -1090, -196, 0, 2], ['l', -620, -240, 0, -1], ['m', -1100, 260, 0, 4], ['l', -560, 160, 0, 3], ['m', -250, -250, 0, -3],
  ['l', -1110, -230, 1, -2], ['m', -740, -270, 1, 3], ['flat', -400, -240, 1, -4], ['s', -140, -290, 1, 5],
  ['m', -1130, -250, 2, 4], ['s', -870, -300, 2, -6], ['l', -500, -168, 2, 1], ['s', -180, -290, 2, -2], ['flat', -400, -240, 1, 6, 70],
];
/** What was ordered, in the lockers: kind, locker, degrees turned, on top of how many millimetres */
const ORDERED: readonly (readonly [Kind, string, number, number?])[] = [['m', 'l', 90], ['s', 'm-3', 0], ['flat', 's-1', 90], ['l', 'xl', 90], ['s', 'm-1', 90]];
/** behind the locker's door, and how thick its floor is */
const BEHIND = 24, SILL = 7;
function orderedParcels(shapes: ReadonlyMap<Kind, Piece[]>): Part[] {
  const { lockers } = cells();
  return ORDERED.map(([kind, id, turn, above = 0], i) => {
    const cell = lockers.find((one) => one.id === id)!, [l, w] = SIZES[kind], x = (cell.x0 + cell.x1) / 2, deep = turn === 90 ? l : w;
    const place: M4 = mul(T(x, FRONT_Y + BEHIND + deep / 2, cell.z0 + SILL + above), R('z', turn));
    return part(`parcel-${STOCK.length + i + 1}`, [shapes.get(kind)!], [60 + (x - 200) * 0.15, KERB * 0.55 - 330, LIFT + (cell.z0 - 900) * 0.06], { place, starts: 0.1, reveal: 0.02 });
  });
}

const base = (shelf: 0 | 1 | 2): number => (shelf === 0 ? FLOOR_Z + 11 : SHELF_Z[shelf - 1]! - 3.9);

export function parcelParts(): Part[] {
  const shapes = new Map<Kind, Piece[]>((Object.keys(SIZES) as Kind[]).map((k) => [k, carton(SIZES[k])]));
  const stock = STOCK.map(([kind, x, y, shelf, turn, above = 0], i) => {
    const place: M4 = mul(T(x, y, base(shelf) + above), R('z', turn));
    const explode: V3 = [(x + 650) * 0.22, KERB - (y > 0 ? 0 : 60) - shelf * 40, LIFT + shelf * 110 + above * 1.2];
    return part(`parcel-${String(i + 1).padStart(2, '0')}`, [shapes.get(kind)!], explode, { place, starts: 0.1, reveal: 0.02 });
  });
  return [...stock, ...orderedParcels(shapes)];
}
