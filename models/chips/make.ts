/** Verbs the files of this exhibit share. Millimetres. */
import { piece, piecesOf } from '../kit/assemble.ts';
import type { MaterialName } from '../kit/materials.ts';
import { I, mul, T, xf, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import type { Pt } from '../kit/outline.ts';
import { boxMesh, extrudeMesh } from '../kit/primitives.ts';
import type { Solid } from '../kit/solid.ts';
import { circleProfile, sweep } from '../kit/sweep.ts';
import { RACK, RACK_Y, type RackNumber } from './measures.ts';

export type Options = Pick<Part, 'place' | 'starts' | 'reveal' | 'group'>;

export const part = (id: string, sources: readonly (Solid | readonly Piece[])[], explode: V3, o: Options = {}): Part =>
  ({ id, pieces: sources.flatMap((s) => [...piecesOf(s)]), explode, ...o });

/** Made once: parts that ask again share its meshes, so that they are stored once. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Roundings below this are not seen: the box stays plain, at a fifth of the triangles. Millimetres. */
const UNSEEN = 0.95;

/** Box from corner to corner, edges rounded with `r`. */
export function slab(material: MaterialName, [x0, y0, z0]: V3, [x1, y1, z1]: V3, r = 1, bs = 1): Piece {
  const fits = Math.min(r, (x1 - x0) / 2.5, (y1 - y0) / 2.5, (z1 - z0) / 2.5), box = boxMesh(x1 - x0, y1 - y0, z1 - z0, fits > UNSEEN ? fits : 0, { bs });
  return piece(material, xf(box, T((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)));
}

/** Turns a plate drawn in (y, z) so that it faces the visitor: what was raised along z is raised along x. */
export const FACING: M4 = [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1];

/** A plate from (y, z) outlines, the first outside and the others holes, from x0 to x1. */
export const plate = (material: MaterialName, outlines: readonly (readonly Pt[])[], x0: number, x1: number, bevel = 0): Piece =>
  piece(material, xf(extrudeMesh(outlines, x0, x1, { bevel, bottom: 0, bs: 1, fs: 1 }), FACING));

/** Round bar, tube or handle along a way. */
export const rod = (material: MaterialName, path: readonly V3[], r: number, corners = 8): Piece => piece(material, sweep(circleProfile(r, corners), path));

/** The pieces again at each place, with all their own repetitions; meshes stay shared. */
export const repeat = (pieces: readonly Piece[], places: readonly M4[]): Piece[] =>
  pieces.map((p) => ({ material: p.material, mesh: p.mesh, at: places.flatMap((m) => (p.at ?? [I]).map((q) => mul(m, q))) }));

/** The frame of a rack: its middle on the floor. */
export const inRack = (rack: RackNumber, z = 0): M4 => T(RACK.x, RACK_Y[rack - 1]!, z);

/** Two digits: drawers sort as they stand. */
export const two = (n: number): string => String(n).padStart(2, '0');
