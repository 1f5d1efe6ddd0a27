/** The row and the bench as they are seen across the hall. */
import { piece } from '../kit/assemble.ts';
import type { MaterialName } from '../kit/materials.ts';
import { T, xf } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { slab } from './make.ts';
import { BENCH, RACK, RACK_Y, UNIT, unitZ } from './measures.ts';

const shift = (p: Piece, x: number, y: number, z: number): Piece => piece(p.material, xf(p.mesh, T(x, y, z)));
const HEIGHTS: readonly (readonly number[])[] = [[4, 2, 3, 3, 3, 3, 3, 1, 1, 1, 3, 3, 3, 2], [2, 2, 4, 4, 4, 4, 4, 4, 4, 4], [2, 2, 6, 6, 6, 6, 4, 4], [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4]];

/** Which rows of each rack are its servers, and how they are painted; the others are shelves, switches and blanks. */
const SERVERS: readonly (readonly [first: number, last: number, paint: MaterialName])[] = [[2, 12, 'paint-enamel'], [2, 6, 'alu-blasted'], [2, 5, 'plastic-grey'], [2, 10, 'paint-graphite']];

function rack(y: number, units: readonly number[], [first, last, paint]: (typeof SERVERS)[number]): Piece[] {
  const w = RACK.width / 2, d = RACK.depth / 2, out: Piece[] = [
    slab('trim', [-d + 4, -w + 30, 70], [d - 62, w - 30, RACK.height - 10], 2),
    slab('paint-white', [-d, -w + 1.5, RACK.height - 40], [d, w - 1.5, RACK.height], 3), slab('paint-white', [-d, -w + 1.5, 62], [d, w - 1.5, 88], 3),
    ...[1, -1].map((s) => slab('paint-white', [d - 46, s > 0 ? w - 39.5 : -w + 1.5, 62], [d, s > 0 ? w - 1.5 : -w + 39.5, RACK.height], 3)),
    slab('nickel', [d - 50, -206, unitZ(39) + 8], [d - 42, 206, unitZ(39) + 36], 1),
  ];
  let unit = 1;
  for (const [i, u] of units.entries()) {
    out.push(slab(i >= first && i <= last ? paint : u === 2 ? 'anodised-black' : 'plastic-dark', [d - 60, -239, unitZ(unit) + 2], [d - 42, 239, unitZ(unit + u) - 2], 2));
    if (u > 1) out.push(slab('steel-dark', [d - 44, -186, unitZ(unit) + 14], [d - 41, 186, unitZ(unit) + u * UNIT * 0.6], 0));
    unit += u;
  }
  return out.map((p) => shift(p, RACK.x, y, 0));
}

export function farForm(): Piece[] {
  const { x, width: w, depth: d, height: h, top } = BENCH;
  const legs = [[1, 1], [1, -1], [-1, 1], [-1, -1]].map(([a, b]) => shift(slab('black-oxide', [-24, -24, 0], [24, 24, h - top], 3), x + a! * (d / 2 - 44), b! * (w / 2 - 60), 0));
  const boards = RACK_Y.flatMap((y, i) => [shift(slab('fabric', [-350, -276, 0], [350, 276, 8], 2), x, y, h), shift(slab(i === 2 ? 'pcb-blue' : 'pcb', [-70, -100, 0], [70, 100, 3], 1), x - 130, y, h + 24), shift(slab(i === 1 ? 'anodised-black' : i === 0 ? 'nickel' : 'alu-blasted', [-56, -54, 0], [56, 54, [30, 44, 90, 30][i]!], 3), x - 130, y, h + 30), shift(slab('substrate', [-42, -42, 0], [42, 42, 4], 1), x + 170, y, h + 34)]);
  return [...RACK_Y.flatMap((y, i) => rack(y, HEIGHTS[i]!, SERVERS[i]!)), shift(slab('paint-white', [-d / 2, -w / 2, h - top], [d / 2, w / 2, h], 6), x, 0, 0), ...legs, ...boards];
}
