import type { PartId } from '../../content/types.ts';
import type { Box } from './geometry.ts';

/** A part that may carry a label. */
export interface Wish {
  readonly part: PartId;
  /** the point its leader shows */
  readonly x: number;
  readonly y: number;
  /** its silhouette's box */
  readonly box: Box;
  /** balloon, gap and name together */
  readonly width: number;
}

export interface Picture {
  /** where labels may stand */
  readonly room: Box;
  /** what of the room the interface takes */
  readonly taken: readonly Box[];
  /** diameter of a balloon, height of a plate */
  readonly balloon: number;
  readonly row: number;
  /** under 600 px only the active label has its name */
  readonly names: 'all' | 'active';
  readonly active: PartId | null;
}

/** Where one label stands. */
export interface Slot {
  readonly part: PartId;
  readonly form: 'name' | 'number';
  /** the name stands right (1) or left (−1) of its balloon */
  readonly side: 1 | -1;
  /** the balloon's centre */
  readonly x: number;
  readonly y: number;
}
