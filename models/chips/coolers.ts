/** What takes the heat away on the bench: a cold plate, a sink with blower, a tower of fins, a low passive comb. Origin: the package's middle on the board. */
import { at, piece } from '../kit/assemble.ts';
import { heatSink } from '../kit/bin/cooling.ts';
import type { MaterialName } from '../kit/materials.ts';
import { mul, R, T, xf, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { circle, rect, rrect } from '../kit/shapes2d.ts';
import { catmull } from '../kit/sweep.ts';
import type { BoardPlan } from './bench-plans.ts';
import { part, rod, slab } from './make.ts';
import type { Kind } from './measures.ts';
import { blowerWheel } from './modules.ts';
import { springScrew, Z } from './package.ts';

const BASE = Z.pad;
const up = (z: number): V3 => [0, 0, z];
const turn = (pieces: readonly Piece[], m: M4): Piece[] => pieces.map((p) => (p.at ? { ...p, at: p.at.map((q) => mul(m, q)) } : piece(p.material, xf(p.mesh, m))));

/** Holes for the screws in a plate of this outline. */
const drilled = (w: number, d: number, r: number, plan: BoardPlan, hole: number) => [rrect(w, d, r), ...plan.screws.map(([x, y]) => circle(hole, 10, [x, y]))];

/** Half of a quick coupling along z, with the ring that says cold or hot. */
const plugOf = (side: MaterialName): Piece[] => [
  piece('steel', revolveMesh([[0, 0], [6.2, 0], [6.2, 9, 0.5], [0, 9]], { seg: 14, fs: 1 })),
  piece('nickel', revolveMesh([[0, 8], [7.6, 8, 0.4], [8.2, 9, 0], [8.2, 14], [7.4, 14.6], [7.4, 16], [8.2, 16.6], [8.2, 24, 0.6], [6, 25], [6, 33, 0.8], [4, 33], [4, 28], [0, 28]], { seg: 20, fs: 1 })),
  piece(side, revolveMesh([[7, 18], [8.7, 18, 0.4], [8.7, 21, 0.4], [7, 21]], { seg: 20, fs: 1 })), piece('rubber', revolveMesh([[5.5, 29], [6.3, 29.2], [6.3, 30.6], [5.5, 30.8]], { seg: 16 })),
];

function strong(place: M4, plan: BoardPlan): Part[] {
  const w = 122, d = 118, fins = slab('copper', [-34, -0.35, BASE + 5], [34, 0.35, BASE + 10], 0.1);
  const base = [piece('copper', extrudeMesh(drilled(w, d, 6, plan, 2.6), BASE, BASE + 5, { bevel: 0.8, bs: 1 })), ...at([fins], Array.from({ length: 34 }, (_, i) => T(0, (i - 16.5) * 2, 0))),
    piece('rubber', extrudeMesh([rrect(86, 84, 6), rrect(82, 80, 5)], BASE + 4.9, BASE + 6, { bevel: 0.3, bs: 1 }))];
  const rim = piece('nickel', extrudeMesh([...drilled(w, d, 6, plan, 5.2)], BASE + 10.2, BASE + 20, { bevel: 1.2, bs: 1 }));
  const skirt = piece('nickel', extrudeMesh([rrect(94, 92, 7), rrect(88, 86, 6)], BASE + 5.1, BASE + 10.4, { bevel: 0.3, bs: 1 }));
  const crest = piece('nickel', extrudeMesh([rrect(84, 30, 6)], BASE + 19, BASE + 27, { bevel: 2, bs: 2 })), port = piece('nickel', revolveMesh([[0, BASE + 26], [9, BASE + 26], [9, BASE + 29, 0.8], [7, BASE + 30], [7, BASE + 33], [0, BASE + 33]], { seg: 20, fs: 1 }));
  const screw = piece('steel-dark', revolveMesh([[0, 0], [2.6, 0], [2.6, 2.4, 0.5], [1.3, 2.4], [1.2, 1.2], [0, 1.2]], { seg: 10, fs: 1 }));
  const coupled = (y: number, side: 'cable-blue' | 'cable-red'): Piece[] => {
    const bend = catmull([[0, y, BASE + 30], [0, y, BASE + 48], [-7, y, BASE + 64], [-24, y, BASE + 74], [-60, y * 1.1, BASE + 76]], 5), end = bend.at(-1)!;
    return [rod('rubber', bend, 5, 12), ...turn(plugOf(side), mul(T(end[0] + 2, end[1], end[2]), R('y', -90)))];
  };
  return [
    part('bench-strong-cold-plate-base', [base], up(735), { place, starts: 0.08 }),
    part('bench-strong-cold-plate-cover', [[rim, skirt, crest, ...at([port], [T(0, -28, -6.5), T(0, 28, -6.5)]), ...at([screw], [-38, -13, 13, 38].flatMap((x) => [T(x, -52, BASE + 20), T(x, 52, BASE + 20)]))]], up(815), { place, starts: 0.05 }),
    part('bench-strong-hose-supply', [coupled(-28, 'cable-blue')], [-60, 0, 930], { place }),
    part('bench-strong-hose-return', [coupled(28, 'cable-red')], [-60, 0, 930], { place }),
  ];
}

function old(place: M4, plan: BoardPlan): Part[] {
  const [x0, y0, x1, y1] = plan.area, h = 30, sinkY = [y0 + 12, 52] as const, mid = (sinkY[0] + sinkY[1]) / 2;
  const sink = [...turn(heatSink({ w: 100, d: sinkY[1] - sinkY[0], h, base: 5, fins: 28, fin: 1.3, material: 'alu-blasted' }), T(0, mid, BASE)), slab('copper', [-24, -24, BASE - 0.1], [24, 24, BASE + 5.2], 0.6)];
  const by = 118, br = 40, wheel = turn(blowerWheel(br, 26), T(0, by, 7)), plateUnder = slab('anodised-black', [-50, by - 46, 3.4], [50, by + 46, 7], 1);
  const hood = piece('anodised-black', extrudeMesh([rect(x0 + 2, y0 + 3, x1 - 2, y1 - 3, 9), circle(br - 1, 36, [0, by])], 44.4, 48, { bevel: 1.2, bs: 2 }));
  const wall = piece('anodised-black', extrudeMesh([rect(x0 + 2, y0 + 3, x1 - 2, y1 - 3, 9), rect(x0 + 5, y0 - 4, x1 - 5, y1 - 6, 7)], 2, 45, { bevel: 0.5, bs: 1 }));
  const groove = at([slab('steel-dark', [-40, -1.4, 47.4], [40, 1.4, 48.5], 0.4)], Array.from({ length: 9 }, (_, i) => T(0, y0 + 22 + i * 13, 0)));
  const vents = [-1.5, -0.5, 0.5, 1.5].flatMap((i) => [rrect(22, 5, 2.4, i * 24, 30), rrect(22, 5, 2.4, i * 24, 18)]);
  const bracket = [piece('steel', xf(extrudeMesh([rect(x0 - 4, -9, x1 + 4, 50, 2), ...vents], 0, 1.6, { bevel: 0.3, bs: 1 }), [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, y0 - 0.4, 0, 1])), slab('steel', [x0 + 2, y0 - 1, -1], [x0 + 16, y0 + 8, 0.6], 0.3), slab('steel', [x1 - 16, y0 - 1, -1], [x1 - 2, y0 + 8, 0.6], 0.3)];
  return [
    part('bench-old-heat-sink', [sink], up(740), { place, starts: 0.08 }),
    part('bench-old-blower', [[plateUnder, ...wheel]], [0, 60, 760], { place, starts: 0.06 }),
    part('bench-old-shroud', [[hood, wall, ...groove]], up(925), { place, group: 'bench-old-shroud' }),
    part('bench-old-bracket', [bracket], [0, -110, 200], { place, starts: 0.1 }),
  ];
}

function domestic(kind: 'a' | 'b', place: M4, plan: BoardPlan): Part[] {
  const big = kind === 'a', w = big ? 118 : 66, d = big ? 112 : 150, h = big ? 84 : 22;
  const sink = big
    ? [...turn(heatSink({ w: d, d: w, h, base: 8, fins: 26, fin: 1.5, material: 'alu-blasted' }), mul(T(0, 0, BASE), R('z', 90))), slab('copper', [-36, -38, BASE - 0.1], [36, 38, BASE + 8.2], 0.6), ...at([slab('nickel', [-58, -2.6, BASE + 40], [58, 2.6, BASE + 45], 2)], [T(0, -30, 0), T(0, 30, 0)])]
    : turn(heatSink({ w, d, h, base: 4.5, fins: 15, fin: 1.5, material: 'anodised-black' }), T(0, 0, BASE));
  const frame = big ? [piece('steel-dark', extrudeMesh([rrect(114, 110, 5), rrect(84, 88, 4), ...plan.screws.map(([x, y]) => circle(2.6, 8, [x, y]))], 5, 8, { bevel: 0.6, bs: 1 }))] : [];
  return [
    part(`bench-${kind}-heat-sink`, [sink], up(big ? 735 : 730), { place, starts: 0.06 }),
    ...(frame.length ? [part(`bench-${kind}-clamp-frame`, [frame], up(545), { place, starts: 0.2, reveal: 0.1 })] : []),
  ];
}

/** Height of the screws' heads over the board. */
const HEAD: Readonly<Record<Kind, number>> = { strong: 26.4, old: 27, a: 29, b: 26 };
const AWAY: Readonly<Record<Kind, number>> = { strong: 1010, old: 815, a: 930, b: 815 };

export function coolerParts(kind: Kind, place: M4, plan: BoardPlan): Part[] {
  const cooler = kind === 'strong' ? strong(place, plan) : kind === 'old' ? old(place, plan) : domestic(kind, place, plan);
  const springs = part(`bench-${kind}-springs`, [at(springScrew(HEAD[kind]), plan.screws.map(([x, y]) => T(x, y, 0)))], up(AWAY[kind]), { place, starts: 0 });
  return [...cooler, springs];
}
