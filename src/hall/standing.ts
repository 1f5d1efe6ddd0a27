import type { Glide } from '../modes/glide.ts';
import type { Inspect } from '../modes/inspect.ts';
import { type Walk, startWalk } from '../modes/walk.ts';
import { type Pose, frame } from '../state/frame.ts';

/**
 * How a visitor stands and where he is going. It outlives a lost canvas: the next one's director goes on from here.
 * Plain and mutable like frame.ts; only the director writes it.
 */
export interface Standing {
  /** whose it is: frame.visitor */
  visitor: number;
  readonly walk: Walk;
  /** the station that `inspect` looks at */
  station: string | null;
  inspect: Inspect | null;
  glide: Glide | null;
  /** where one comes back to from an exhibit */
  home: Pose;
  openOnArrival: string | null;
}

export const standing: Standing = { visitor: frame.visitor, walk: startWalk(), station: null, inspect: null, glide: null, home: { ...frame.pose }, openOnArrival: null };
