import type { Intent } from '../input/intent.ts';

/** A step of turning, radians: 30°. */
export const TURN_STAIR = Math.PI / 6;

export interface StepTurns { /** turned by hand, not yet by the head; radians */ rest: number }

/** Lets turning through only in whole steps, as cuts: whoever gets sick from a sweep sees none. Changes the intent in place. */
export function stepTurns(turns: StepTurns, intent: Intent): void {
  turns.rest += intent.heading;
  const steps = Math.trunc(turns.rest / TURN_STAIR);
  intent.heading = steps * TURN_STAIR;
  turns.rest -= intent.heading;
}
