/** Verbs the robot's files share. */
import { at, piecesOf } from '../kit/assemble.ts';
import type { MaterialName } from '../kit/materials.ts';
import { R, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';

export type Options = Pick<Part, 'place' | 'starts' | 'reveal' | 'group'>;
type Source = Solid | readonly Piece[];

/** All that stands still shades one another; what turns shades itself alone. */
const STANDING = 'body';

/** A part from solids and loose pieces. */
export const part = (id: string, sources: readonly Source[], explode: V3, o: Options = {}): Part =>
  ({ id, pieces: sources.flatMap((source) => [...piecesOf(source)]).filter(({ mesh }) => mesh.idx.length > 0), explode, group: STANDING, ...o });

/** What is seen only when shells are off. */
export const INSIDE = { starts: 0.25, reveal: 0.15 } as const;

/** (y, z) outlines raised along x. */
const ACROSS: M4 = [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1];
export const ahead = (outlines: readonly (readonly Pt[])[], x0: number, x1: number, material: MaterialName, bevel = 0): Solid =>
  Solid.extrude(outlines, x0, x1, material, { bevel, bs: 1, fs: 3 }).at(ACROSS);
/** (x, z) outlines raised along y. */
export const aside = (outlines: readonly (readonly Pt[])[], y0: number, y1: number, material: MaterialName, bevel = 0): Solid =>
  Solid.extrude(outlines, -y1, -y0, material, { bevel, bs: 1, fs: 3 }).at(R('x', 90));

/** Box between two corners, edges rounded; sharp below a tenth of a millimetre. */
export function block(a: V3, b: V3, r: number, material: MaterialName): Solid {
  const [w, d, h] = [Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]), Math.abs(b[2] - a[2])];
  const solid = r < 0.1 ? Solid.extrude([rrect(w, d)], -h / 2, h / 2, material) : Solid.box(w, d, h, Math.min(r, w / 2.2, d / 2.2, h / 2.2), material, { bs: r < 6 ? 1 : 2 });
  return solid.move((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2);
}

/** Turns what was turned about z to lie along y. */
export const ALONG_Y: M4 = R('x', -90);

/** Button-head screws, their seats at z = 0 of each place. */
const head = Solid.revolve([[0, -1], [4.6, -1], [4.6, 0.5, 0.3], [3.4, 1.7, 0.5], [1.9, 1.9], [1.9, 0.2], [0, 0.2]], 'steel-dark', { seg: 12, fs: 1 }).pieces();
export const screws = (places: readonly M4[]): Piece[] => at(head, places);
