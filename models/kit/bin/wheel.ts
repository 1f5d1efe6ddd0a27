/** A wheel about the z axis, its outer face towards +z, centred on z = 0. Millimetres. */
import { at, merged, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { polar, T, mul } from '../mesh.ts';
import type { Piece } from '../model.ts';
import type { Pt } from '../outline.ts';
import { revolveMesh } from '../primitives.ts';
import { circle } from '../shapes2d.ts';
import { Solid } from '../solid.ts';
import { hexNut, type Thread } from './screw.ts';

export interface WheelOptions {
  /** radius of the tyre and its width */
  readonly r: number;
  readonly width: number;
  /** radius of the rim; default 0.68 r */
  readonly rim?: number;
  readonly spokes?: number;
  readonly lugs?: number;
  /** blocks of the tread around; 0 leaves smooth ribs */
  readonly tread?: number;
  readonly rimMaterial?: MaterialName;
  readonly discMaterial?: MaterialName;
}

/** Pneumatic tyre on a cast wheel with spokes, hub cap and lugs. Returned apart: tyre and rim may be parts of their own. */
export function wheel(o: WheelOptions): { tyre: Piece[]; rim: Piece[] } {
  const { r, width: w, rim: R = r * 0.68, spokes = 5, lugs = 5, tread = 0, rimMaterial = 'paint-graphite', discMaterial = 'alu-blasted' } = o, h = w / 2;
  return { tyre: tyre(r, h, R, tread), rim: merged([...barrel(R, h, rimMaterial), ...disc(R, h, spokes, discMaterial), ...lugNuts(R, h, lugs)]) };
}

function tyre(r: number, h: number, R: number, tread: number): Piece[] {
  const deep = r * 0.018, groove = h * 0.09, ribs = [-0.45, -0.15, 0.15, 0.45];
  const grooves = ribs.flatMap((k): Pt[] => {
    const z = k * h * 1.5;
    return [[r, z - groove], [r - deep, z - groove * 0.7], [r - deep, z + groove * 0.7], [r, z + groove]];
  });
  const wall = (s: 1 | -1): Pt[] => [[R * 0.97, s * h * 0.8, h * 0.06], [R * 1.04, s * h * 0.93, h * 0.05], [R + (r - R) * 0.24, s * h * 0.98], [R + (r - R) * 0.28, s * h * 1.005], [R + (r - R) * 0.34, s * h * 1.005], [R + (r - R) * 0.5, s * h * 1.03, h * 0.35], [r * 0.985, s * h * 0.86, h * 0.2]];
  const carcass = revolveMesh([...wall(-1), ...grooves, ...wall(1).reverse()], { fs: 3, crease: 40 });
  if (!tread) return [piece('tyre', carcass)];
  const block = Solid.box(r * 0.02, 2 * Math.PI * r / tread * 0.62, h * 0.42, r * 0.004, 'tyre', { bs: 1 }).pieces();
  const places = [-1, 1].flatMap((s) => polar(tread, r * 0.988, 0, s > 0 ? 180 / tread : 0).map((m) => mul(m, T(0, 0, s * h * 0.82))));
  return [piece('tyre', carcass), ...at(block, places)];
}

function barrel(R: number, h: number, material: MaterialName): Piece[] {
  const lip = (s: 1 | -1): Pt[] => [[R * 1.0, s * h * 0.86, h * 0.03], [R * 1.02, s * h * 0.95, h * 0.03], [R * 0.965, s * h * 0.95, h * 0.03], [R * 0.94, s * h * 0.7, h * 0.08]];
  return [piece(material, revolveMesh([...lip(-1), [R * 0.88, 0, h * 0.2], ...lip(1).reverse(), [R * 0.96, h * 0.5], [R * 0.93, 0], [R * 0.96, -h * 0.5]], { fs: 2, crease: 40 }))];
}

/** The dished face with windows between the spokes. */
function disc(R: number, h: number, spokes: number, material: MaterialName): Piece[] {
  const dish: Pt[] = [[0, h * 0.35], [R * 0.3, h * 0.35], [R * 0.93, h * 0.5], [R * 0.95, h * 0.72, h * 0.05], [R * 0.9, h * 0.78, h * 0.06], [R * 0.34, h * 0.66, h * 0.1], [R * 0.26, h * 0.6, h * 0.05], [R * 0.24, h * 0.58], [0, h * 0.58]];
  const half = Math.PI / spokes, inner = R * 0.36, outer = R * 0.86, thin = 0.17 * R;
  const side = (radius: number, s: number): Pt => {
    const a = half - Math.asin(Math.min(0.95, thin / 2 / radius));
    return [radius * Math.cos(a * s), radius * Math.sin(a * s), radius === outer ? R * 0.07 : R * 0.03];
  };
  const arc = Array.from({ length: 5 }, (_, i): Pt => {
    const limit = (half - Math.asin(thin / 2 / outer)) * 0.55, a = -limit + 2 * limit * i / 4;
    return [outer * 1.02 * Math.cos(a), outer * 1.02 * Math.sin(a)];
  });
  const window = Solid.extrude([[side(inner, -1), side(outer, -1), ...arc, side(outer, 1), side(inner, 1)]], -h, h * 2, material);
  const face = Solid.revolve(dish, material, { seg: 64 }).cut(...window.array(polar(spokes, 0, 0, 180 / spokes)), ...Solid.hole(R * 0.05, h * 0.68, h, material, { cb: R * 0.075, cbDepth: h * 0.1, rim: R * 0.01 }).array(polar(spokes, R * 0.3, 0)));
  const cap = revolveMesh([[0, h * 0.5], [R * 0.15, h * 0.5], [R * 0.15, h * 0.66, h * 0.05], [0, h * 0.7]], { seg: 32 });
  const hub = revolveMesh([[0, -h * 0.7], [R * 0.3, -h * 0.7, h * 0.04], [R * 0.3, h * 0.34], [0, h * 0.34]], { seg: 32 });
  return [...face.pieces(), piece('plastic-dark', cap), piece('steel-dark', hub)];
}

function lugNuts(R: number, h: number, n: number): Piece[] {
  const d: Thread = R > 160 ? 12 : R > 100 ? 8 : R > 50 ? 5 : 3;
  return at(hexNut(d, 'steel-dark'), polar(n, R * 0.21, h * 0.56));
}

/** Solid castor or drive wheel with a moulded tread, as under trolleys and robots. */
export function solidWheel(r: number, width: number, o: { tread?: MaterialName; core?: MaterialName } = {}): Piece[] {
  const h = width / 2, { tread = 'rubber', core = 'alu-blasted' } = o;
  const band = revolveMesh([[r * 0.82, -h], [r * 0.97, -h, r * 0.03], [r, -h * 0.8, r * 0.03], [r, h * 0.8, r * 0.03], [r * 0.97, h, r * 0.03], [r * 0.82, h]]);
  const body = Solid.revolve([[r * 0.12, -h * 1.05], [r * 0.3, -h * 1.05, r * 0.02], [r * 0.34, -h * 0.5, r * 0.04], [r * 0.68, -h * 0.5, r * 0.05], [r * 0.74, -h * 0.95, r * 0.02], [r * 0.83, -h * 0.95], [r * 0.83, h * 0.95], [r * 0.74, h * 0.95, r * 0.02], [r * 0.68, h * 0.5, r * 0.05], [r * 0.34, h * 0.5, r * 0.04], [r * 0.3, h * 1.05, r * 0.02], [r * 0.12, h * 1.05]], core)
    .cut(...Solid.extrude([circle(r * 0.1, 20)], -h * 2, h * 2, core).array(polar(6, r * 0.52, 0)));
  return merged([piece(tread, band), ...body.pieces()]);
}
