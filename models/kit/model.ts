import type { MaterialName } from './materials.ts';
import type { M4, Mesh, V3 } from './mesh.ts';

/** One mesh in one material, drawn once at the part's origin or once at each matrix of `at`. Share the same Mesh object to share bytes. */
export interface Piece { readonly material: MaterialName; readonly mesh: Mesh; readonly at?: readonly M4[] }

/** A named part: a node of the GLB, an id in the texts, a row in the parts list. */
export interface Part {
  /** kebab-case, unique in its model */
  readonly id: string;
  readonly pieces: readonly Piece[];
  /** where the part's own frame stands in the model; identity when absent. Millimetres, z up, x forward, y left. */
  readonly place?: M4;
  /** how far it travels when the model is fully exploded; millimetres in the model's frame */
  readonly explode: V3;
  /** when on the way it starts to travel, 0 (outer skin, first) … 0.6 (innermost, last) */
  readonly starts?: number;
  /** parts of one group (a joint, a wheel) darken each other in the bake; alone when absent */
  readonly group?: string;
  /** explosion from which it can be seen, 0 … 1; 0 for what is visible from outside */
  readonly reveal?: number;
}

export interface Model {
  readonly id: string;
  readonly parts: readonly Part[];
  /** the silhouette seen across the hall: at most 6,000 triangles, no inside */
  readonly far: readonly Piece[];
  /** bits per coordinate, 14 for a joint, 16 for a vehicle */
  readonly positionBits?: 14 | 16;
  /** how far baked ambient occlusion looks, millimetres: 28 (default) for a joint, 700 for a vehicle */
  readonly reach?: number;
  /** edges from this length on (mm) may be split to carry the shade; default a seventh of `reach` */
  readonly splitFrom?: number;
}
