/**
 * Corrects the tier's first guess: when frames come too slowly while something moves, fewer pixels are drawn until they come
 * in time; a still picture always has all of them. Pure and mutable: one object, fed by the one frame loop.
 */
export interface Governor {
  /** share of the tier's pixels a side, while moving */
  scale: number;
  /** mean time of the frames since the last change, seconds; and how many there were */
  mean: number;
  frames: number;
  /** seconds of movement since the last change */
  held: number;
  /** seconds in time that it takes to try more pixels again: doubled whenever that was too much */
  patience: number;
}

/** Between two changes, seconds of movement: a picture that changes its sharpness more often is worse than a slow one. */
const HOLD = 10;

export const governor = (): Governor => ({ scale: 1, mean: 0, frames: 0, held: HOLD, patience: HOLD });

/** Fewer than this many frames say nothing: the first after a change are slow for other reasons. */
const ENOUGH = 12;
const WARM_UP = 3;
/** Slower than 42 frames a second is felt; quicker than 55 has room on most screens. Seconds a frame. */
const SLOW = 1 / 42, QUICK = 1 / 55;
/** What a step down aims at, seconds a frame: between the two. */
const AIM = 1 / 50;
const STEP = 0.82, LEAST = 0.5;
/** Seconds. */
const LONGEST_PATIENCE = 320;
/** A longer gap is a loading model or another window, not the drawing. Seconds. */
const GAP = 0.3;

/** Takes in that a frame followed the one before after dt seconds. Returns true when the scale has changed. */
export function govern(g: Governor, dt: number): boolean {
  if (dt > GAP) return false;
  g.frames++;
  g.held += dt;
  if (g.frames <= WARM_UP) { g.mean = dt; return false; }
  g.mean += (dt - g.mean) / Math.min(g.frames - WARM_UP, ENOUGH);
  if (g.frames < ENOUGH || g.held < HOLD) return false;
  if (g.mean > SLOW && g.scale > LEAST) {
    // from a scale that was tried again: wait longer before the next try
    g.patience = Math.min(LONGEST_PATIENCE, g.patience * 2);
    // drawing takes as long as it has pixels: one step as large as it must be instead of many
    return rescale(g, Math.max(LEAST, g.scale * Math.min(STEP, Math.sqrt(AIM / g.mean))));
  }
  if (g.mean < QUICK && g.scale < 1 && g.held >= g.patience) return rescale(g, Math.min(1, g.scale / STEP));
  return false;
}

function rescale(g: Governor, scale: number): true {
  g.scale = scale;
  g.frames = 0;
  g.held = 0;
  return true;
}
