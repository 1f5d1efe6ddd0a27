/** Verbs the van's files share. */
import { piecesOf } from '../kit/assemble.ts';
import { apply, mul, R, T, xf, type M4, type Mesh, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import type { MaterialName } from '../kit/materials.ts';
import { catmull, circleProfile, sweep } from '../kit/sweep.ts';

export type Options = Pick<Part, 'place' | 'starts' | 'reveal'>;

/** A part from solids and loose pieces. `starts` tells when on the way it moves; inner things get `reveal`. */
export function part(id: string, sources: readonly (Solid | readonly Piece[])[], explode: V3, o: Options = {}): Part {
  return { id, pieces: sources.flatMap((s) => [...piecesOf(s)]).filter((q) => q.mesh.idx.length > 0), explode, ...o };
}

/** Turns a prism over the (x, z) plane: `side([outline], y0, y1)` spans y0…y1. */
const UPRIGHT: M4 = R('x', 90);
export const side = (outlines: readonly (readonly Pt[])[], y0: number, y1: number, material: MaterialName, bevel = 0): Solid =>
  Solid.extrude(outlines, -y1, -y0, material, { bevel, bs: 1, fs: 3 }).at(UPRIGHT);

/** (y, z) outlines raised along x. */
const ACROSS: M4 = [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1];
export const ahead = (outlines: readonly (readonly Pt[])[], x0: number, x1: number, material: MaterialName, bevel = 0): Solid =>
  Solid.extrude(outlines, x0, x1, material, { bevel, bs: 1, fs: 4 }).at(ACROSS);

/** Edges from this radius on (mm) take two segments. */
const SOFT_EDGE = 10;
/** Box between two corners, edges rounded; a radius under a tenth of a millimetre leaves them sharp (tools, print). */
export function block(a: V3, b: V3, r: number, material: MaterialName): Solid {
  const size = [0, 1, 2].map((k) => Math.abs(b[k as 0]! - a[k as 0]!)) as V3;
  const [w, d, h] = size, middle: V3 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  const solid = r < 0.1 ? Solid.extrude([rrect(w, d)], -h / 2, h / 2, material)
    : Solid.box(w, d, h, Math.min(r, ...size.map((s) => s / 2.2)), material, { bs: r < SOFT_EDGE ? 1 : 2 });
  return solid.move(...middle);
}

/** Round bar between two points. */
export function bar(a: V3, b: V3, r: number, material: MaterialName, seg = 14): Solid {
  const d: V3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]], length = Math.hypot(...d);
  const yaw = Math.atan2(d[1], d[0]) * 180 / Math.PI, pitch = Math.acos(d[2] / length) * 180 / Math.PI;
  return Solid.cyl(r, 0, length, material, { bevel: Math.min(r * 0.25, 2), seg, bs: 1 }).at(mul(T(...a), R('z', yaw), R('y', pitch)));
}

/** Bent tube or cable through the points. */
export const tube = (path: readonly V3[], r: number, corners = 8, smooth = 5): Mesh => sweep(circleProfile(r, corners), catmull(path, smooth));

/** A cylinder about an axis along y (z of the tool becomes +y) or x. */
export const ALONG_Y: M4 = R('x', -90);
export const ALONG_X: M4 = R('y', 90);

/** The mesh seen in a mirror standing on the middle plane of the van. */
export const mirrorY = (mesh: Mesh): Mesh => xf(mesh, [1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
export const mirrored = (pieces: readonly Piece[]): Piece[] => pieces.map((p) => ({ material: p.material, mesh: mirrorY(p.mesh) }));

/** Where a local point stands after `place`. */
export const through = (place: M4, p: V3): V3 => apply(place, p);

/** Hexagon-head screws, seen from outside only: a low drum with a socket. Axis z, head's top at 0. */
let cachedScrew: Mesh | undefined;
export function screwHead(): Mesh {
  cachedScrew ??= Solid.revolve([[0, -4], [6, -4], [6, 0, 1.4], [2.6, 0], [0, -2.4]], 'steel-dark', { seg: 8, fs: 1 }).mesh();
  return cachedScrew;
}
export const screws = (places: readonly M4[]): Piece[] => [{ material: 'steel-dark', mesh: screwHead(), at: places }];
