/** The opened bench: a table, and on it one board of each kind that opens to the bottom, layer by layer. */
import { at, merged, moved, piece } from '../kit/assemble.ts';
import { I, mul, S, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { circle, rect, rrect } from '../kit/shapes2d.ts';
import { BOARDS, type BoardPlan } from './bench-plans.ts';
import { coolerParts } from './coolers.ts';
import { part, repeat, slab } from './make.ts';
import { BENCH, KINDS, matZ, RACK_Y, type Kind } from './measures.ts';
import { balls, die, interposer, layerHeight, lid, memoryBase, memoryLayer, memoryStack, pad, PLANS, STACK, substrate, type Field } from './package.ts';

/** Clear height under a board: plugs and soldered pins need it. */
const STAND = 16;
/** Boards and packages on the bench are drawn so much larger than life: at arm's length one sees into them. */
const ENLARGED = 1.6;
/** How far each layer rises, from the board up: every layer is seen under the next. */
export const RISE = { plug: 46, board: 105, chips: 170, balls: 220, substrate: 268, interposer: 335, die: 415, stack: 415, layers: 450, lid: 600, pad: 665 } as const;

/** The same meshes once more at another place, without a second copy in the file. */
const shared = (pieces: readonly Piece[], m: M4): Piece[] => repeat(pieces, [m]);

function boardPieces(plan: BoardPlan): Piece[] {
  const [x0, y0, x1, y1] = plan.area, t = plan.thick, tongue = plan.plug.kind === 'fingers' ? plan.plug : null;
  const outline = tongue ? [[x0, y0, 2], [x1, y0, 2], [x1, tongue.from, 0.6], [x1 + 8, tongue.from, 0.8], [x1 + 8, tongue.to, 0.8], [x1, tongue.to, 0.6], [x1, y1, 2], [x0, y1, 2]] as const : rect(x0, y0, x1, y1, 3);
  const sheet = piece(plan.material, extrudeMesh([outline, ...[...plan.holes, ...plan.screws].map(([x, y]) => circle(2.1, 8, [x, y]))], -t, 0, { fs: 1 }));
  const land = piece('gold-pad', extrudeMesh([circle(4.2, 12), circle(2.6, 8)], -t - 0.05, 0.05, {}));
  const edge = piece('label-white', extrudeMesh([rect(x0 + 2.4, y0 + 2.4, x1 - 2.4, y1 - 2.4, 2), rect(x0 + 2.8, y0 + 2.8, x1 - 2.8, y1 - 2.8, 1.8)], -0.01, 0.04, { fs: 1 }));
  const strip = slab('gold-pad', [x1 + 1, -0.6, -t - 0.04], [x1 + 7.4, 0.6, 0.05], 0.03);
  const fingers = tongue ? at([strip], Array.from({ length: Math.floor((tongue.to - tongue.from - 2) / 2) }, (_, i) => T(0, tongue.from + 1.8 + i * 2, 0))) : [];
  return [sheet, edge, ...at([land], [...plan.holes, ...plan.screws].map(([x, y]) => T(x, y, 0))), ...fingers];
}

/** Coil pressed in ferrite, its ends folded under. */
const coil = (r: number): Piece[] => [slab('plastic-grey', [-r, -r, 0.2], [r, r, r], 1.4), slab('solder', [-r * 0.5, -r - 0.15, 0], [r * 0.5, -r + 0.4, r * 0.55], 0), slab('solder', [-r * 0.5, r - 0.4, 0], [r * 0.5, r + 0.15, r * 0.55], 0)];
const ceramic = (): Piece[] => [slab('ceramic', [-0.8, -0.7, 0.05], [0.8, 0.7, 1.1], 0), slab('solder', [0.7, -0.75, 0], [1.15, 0.75, 1.15], 0), slab('solder', [-1.15, -0.75, 0], [-0.7, 0.75, 1.15], 0)];
/** Power stage: epoxy with its tab and legs. */
const powerStage = (): Piece[] => [slab('chip-epoxy', [-3, -3, 0.2], [3, 2.4, 2.2], 0), slab('solder', [-2.6, 2.3, 0], [2.6, 4, 0.6], 0), slab('solder', [-2.4, -4.2, 0], [-1.4, -2.9, 0.5], 0), slab('solder', [1.4, -4.2, 0], [2.4, -2.9, 0.5], 0)];
/** Polymer capacitor: can with a pressed shoulder on a dark foot. */
const polymerCan = (r: number): Piece[] => [piece('alu-machined', revolveMesh([[0, 0.8], [r, 0.8], [r, 7, 0], [r * 0.84, 7.6], [0, 7.6]], { seg: 12 })), slab('plastic-dark', [-r - 0.4, -r - 0.4, 0], [r + 0.4, r + 0.4, 1.2], 0), slab('plastic-dark', [-r * 0.6, r * 0.25, 7.5], [r * 0.6, r * 0.75, 7.68], 0)];
const memoryChip = (): Piece[] => [slab('substrate', [-7, -6, 0.3], [7, 6, 0.9], 0), slab('chip-epoxy', [-6.8, -5.8, 0.9], [6.8, 5.8, 2], 0.5), slab('plastic-grey', [-6, -5.2, 1.98], [-5.2, -4.4, 2.03], 0), slab('label-white', [-3.6, -1.6, 1.98], [4.6, -1, 2.03], 0), slab('label-white', [-3.6, 0.2, 1.98], [2, 0.8, 2.03], 0)];

/** Small things no part of their own: resistors and capacitors sown around the package, a few controllers. */
function crumbs(plan: BoardPlan, half: readonly [number, number]): Piece[] {
  const [x0, , x1] = plan.area, lines: (readonly [number, number])[] = [];
  for (let x = x0 + 9; x < x1 - 8; x += 7) for (const s of [-1, 1]) if (Math.abs(x) < half[0] + 6) lines.push([x, s * (half[1] + 4.6)]);
  return [...at(ceramic(), lines.map(([x, y]) => T(x, y, 0))), ...at([slab('chip-epoxy', [-2.5, -2.5, 0], [2.5, 2.5, 1], 0), slab('solder', [-2.7, -2.2, 0], [2.7, 2.2, 0.3], 0)], [T(x0 + 8, half[1] + 6, 0), T(x0 + 8, -half[1] - 6, 0)]), ...moved([slab('nickel', [-2, -1.3, 0], [2, 1.3, 1], 0)], T(x1 - 8, half[1] + 5, 0)), ...moved([slab('led-green', [-0.6, -0.5, 0], [0.6, 0.5, 0.7], 0)], T(x1 - 4.6, half[1] + 8, 0))];
}

function plugPieces(plan: BoardPlan): Piece[] {
  if (plan.plug.kind === 'fingers') return [];
  const t = plan.thick, shell = piece('plastic-dark', extrudeMesh([rrect(9, 92, 2), rrect(6.6, 88, 1.2)], -t - 8, -t, { bevel: 0.4, bs: 1 })), tongue = slab('plastic-dark', [-1.3, -42, -t - 7], [1.3, 42, -t], 0.4), contact = slab('gold-pad', [-1.7, -0.4, -t - 6.4], [1.7, 0.4, -t - 0.4], 0.08);
  return plan.plug.at.flatMap(([x, y]) => [...shared([shell, tongue], T(x, y, 0)), ...at([contact], Array.from({ length: 18 }, (_, i) => T(x, y + (i - 8.5) * 4.6, 0)))]);
}

function standoffs(plan: BoardPlan): Piece[] {
  const t = plan.thick, post = revolveMesh([[0, -t - STAND], [5.5, -t - STAND], [5.5, -t - STAND + 1.6], [3.4, -t - STAND + 2.2], [3.4, -t], [0, -t]], { seg: 10 }), nub = revolveMesh([[0, -t], [1.9, -t], [1.9, 1], [1.5, 1.5], [0, 1.5]], { seg: 8 });
  return at([piece('brass', post), piece('brass', nub)], plan.holes.map(([x, y]) => T(x, y, 0)));
}

/** Kit of one kind: each layer's pieces, made once, drawn on the board and again in the bare package. */
function layersOf(kind: Kind) {
  const plan = PLANS[kind], grid = kind === 'strong' ? [6, 6] as const : kind === 'old' ? [5, 4] as const : kind === 'a' ? [3, 3] as const : [4, 4] as const;
  const dieOf = new Map<string, Piece[]>(), alike = (f: Field, cores: readonly [number, number]): Piece[] => {
    const key = `${f[2]}x${f[3]}`, made = dieOf.get(key) ?? die(f, plan, cores);
    dieOf.set(key, made);
    return made;
  };
  return {
    plan, substrate: substrate(plan), interposer: interposer(plan),
    compute: plan.compute.map((f) => [f, alike(f, grid)] as const), io: plan.io.map((f) => [f, alike(f, f[2] > f[3] ? [7, 1] : [1, 5])] as const),
  };
}

function packageParts(kind: Kind, place: M4): Part[] {
  const id = (name: string): string => `bench-${kind}-${name}`, L = layersOf(kind), { plan } = L, parts: Part[] = [];
  const on = (x: number, y: number): M4 => mul(place, T(x, y, 0)), inner = (starts: number) => ({ starts, reveal: 0.25 });
  parts.push(part(id('balls'), [balls(plan)], [0, 0, RISE.balls], { place, ...inner(0.42) }));
  parts.push(part(id('substrate'), [L.substrate], [0, 0, RISE.substrate], { place, ...inner(0.38) }));
  if (plan.interposer) parts.push(part(id('interposer'), [L.interposer], [0, 0, RISE.interposer], { place, ...inner(0.34) }));
  const many = plan.compute.length > 1;
  L.compute.forEach(([[x, y], pieces], i) => parts.push(part(id(many ? `compute-die-${i + 1}` : 'compute-die'), [pieces], [x * 0.3, y * 0.3, RISE.die], { place: on(x, y), ...inner(0.28) })));
  L.io.forEach(([[x, y], pieces], i) => parts.push(part(id(plan.io.length > 1 ? `io-die-${i + 1}` : 'io-die'), [pieces], [x * 0.8, y * 0.8, RISE.die], { place: on(x, y), ...inner(0.28) })));
  // the front left stack is opened to its layers; it leaves the package towards the visitor
  const opened = plan.stacks.findIndex(([x, y]) => x > 0 && y < 0);
  plan.stacks.forEach(([x, y], i) => { if (i !== opened) parts.push(part(id(`memory-stack-${numberOf(i, opened)}`), [memoryStack()], [x * 0.9, y * 0.9, RISE.stack], { place: on(x, y), ...inner(0.26) })); });
  const first = plan.stacks[opened];
  if (first) {
    const [x, y] = first, dx = 96, dy = -74;
    parts.push(part(id('memory-base'), [memoryBase()], [dx, dy, RISE.layers - 30], { place: on(x, y), ...inner(0.26) }));
    for (let n = 0; n < STACK.layers; n++) parts.push(part(id(`memory-layer-${n + 1}`), [memoryLayer()], [dx, dy, RISE.layers + n * 15], { place: mul(on(x, y), T(0, 0, n * layerHeight)), ...inner(0.24) }));
  }
  parts.push(part(id('lid'), [lid(plan)], [0, 0, RISE.lid], { place, starts: 0.16, reveal: 0.1 }));
  parts.push(part(id('thermal-pad'), [pad(plan)], [0, 0, RISE.pad], { place, starts: 0.12, reveal: 0.1 }));

  const [sx, sy] = BOARDS[kind].sample, k = KINDS.indexOf(kind), [w, d] = plan.size;
  const bare: Piece[] = [...shared(L.substrate, I), ...shared(L.interposer, I), ...[...L.compute, ...L.io].flatMap(([[x, y], pieces]) => shared(pieces, T(x, y, 0))), ...plan.stacks.flatMap(([x, y]) => shared(memoryStack(), T(x, y, 0)))];
  const plinth = [slab('glass-dark', [-d / 2 - 14, -w / 2 - 14, -24.4], [d / 2 + 14, w / 2 + 14, 1.6], 2.4, 2), slab('alu-machined', [-d / 2 - 16, -w / 2 - 16, -26.4], [d / 2 + 16, w / 2 + 16, -22], 1)];
  parts.push(part(id('sample'), [bare, plinth], [0, 0, 0], { place: mul(T(BENCH.x + sx, RACK_Y[k]! + sy, matZ + 26.4 * ENLARGED), S(ENLARGED)) }));
  return parts;
}
/** The opened stack is number 1; the others count on from 2. */
const numberOf = (i: number, opened: number): number => (i < opened ? i + 2 : i + 1);

function kindParts(kind: Kind): Part[] {
  const k = KINDS.indexOf(kind), plan = BOARDS[kind], [lx, ly] = plan.lies, y = RACK_Y[k]!, id = (name: string): string => `bench-${kind}-${name}`;
  const place = mul(T(BENCH.x + lx, y + ly * ENLARGED, matZ + (STAND + plan.thick) * ENLARGED), S(ENLARGED)), half = [PLANS[kind].size[0] / 2, PLANS[kind].size[1] / 2] as const;
  const group = { place, group: id('board') }, up = (z: number): V3 => [0, 0, z];
  const parts: Part[] = [
    part(id('mat'), [matPieces()], [0, 0, 0], { place: T(BENCH.x, y, BENCH.height) }),
    part(id('standoffs'), [standoffs(plan)], [0, 0, 0], { place }),
    part(id('board'), [boardPieces(plan), crumbs(plan, half)], up(RISE.board), { ...group, starts: 0.46 }),
    part(id('inductors'), [at(coil(kind === 'b' ? 4.5 : 5.5), plan.inductors.map(([x, y]) => T(x, y, 0)))], up(RISE.chips), { ...group, starts: 0.4 }),
    part(id('regulators'), [at(powerStage(), plan.regulators.map(([x, y]) => T(x, y, 0)))], up(RISE.chips), { ...group, starts: 0.4 }),
    part(id('capacitors'), [at(polymerCan(kind === 'b' ? 2.7 : 3.3), plan.capacitors.map(([x, y]) => T(x, y, 0)))], up(RISE.chips), { ...group, starts: 0.4 }),
  ];
  if (plan.memoryChips.length) parts.push(part(id('memory-chips'), [at(memoryChip(), plan.memoryChips.map(([x, y]) => T(x, y, 0)))], up(RISE.chips + 40), { ...group, starts: 0.36 }));
  const plugs = plugPieces(plan);
  if (plugs.length) parts.push(part(id('connectors'), [plugs], up(RISE.plug), { place, starts: 0.5 }));
  return [...parts, ...packageParts(kind, place), ...coolerParts(kind, place, plan)];
}

let mat: Piece[] | undefined;
/** Dark cloth-covered board with a bright edge, and the strip for the name. */
function matPieces(): Piece[] {
  return mat ??= [slab('fabric', [-350, -276, 0.4], [350, 276, BENCH.mat], 3, 2), slab('alu-machined', [-352, -278, 0.1], [352, 278, 3], 1),
    slab('label-white', [296, -70, BENCH.mat - 0.2], [324, 70, BENCH.mat + 1.4], 0.6), ...merged([slab('plastic-dark', [305, -62, BENCH.mat + 1.3], [307.4, 10, BENCH.mat + 1.6], 0.1), slab('plastic-dark', [312, -62, BENCH.mat + 1.3], [314, 36, BENCH.mat + 1.6], 0.1)])];
}

function tableParts(): Part[] {
  const { width: w, depth: d, height: h, top } = BENCH, leg = slab('black-oxide', [-24, -24, 8], [24, 24, h - top - 2], 3, 2), foot = slab('rubber', [-20, -20, 0], [20, 20, 10], 3);
  const spots = [[1, 1], [1, -1], [-1, 1], [-1, -1]].map(([x, y]) => T(x! * (d / 2 - 44), y! * (w / 2 - 60), 0));
  const rails = merged([1, -1].flatMap((s) => [slab('black-oxide', [s * (d / 2 - 44) - 12, -w / 2 + 84, h - top - 62], [s * (d / 2 - 44) + 12, w / 2 - 84, h - top - 6], 3, 2), slab('black-oxide', [-d / 2 + 68, s * (w / 2 - 60) - 12, h - top - 62], [d / 2 - 68, s * (w / 2 - 60) + 12, h - top - 6], 3, 2)]));
  const place = T(BENCH.x, 0, 0);
  return [
    part('bench-top', [[slab('paint-white', [-d / 2, -w / 2, h - top], [d / 2, w / 2, h], 6, 3), slab('steel-dark', [-d / 2 + 30, -w / 2 + 40, h - top - 7], [d / 2 - 30, w / 2 - 40, h - top + 1], 1)]], [0, 0, 0], { place }),
    part('bench-frame', [[...at([leg, foot], spots), ...rails]], [0, 0, 0], { place }),
  ];
}

export const benchParts = (): Part[] => [...tableParts(), ...KINDS.flatMap(kindParts)];
