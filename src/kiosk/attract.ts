/** The hall while nobody is there: the tour goes by itself, without a word. */
import { openLayer } from '../state/visit.ts';
import { go, startTour, tellOn, useTour } from '../state/tour.ts';
import type { Minutes } from '../tour/lengths.ts';

/** Nothing is read out, so nobody waits for the words: seconds at a stop, at most. */
const LOOK = 14;
/** The words move on after so many seconds: nothing bright burns into the screen. */
export const MOVE_EVERY = 12;

/** Sets out on the tour, from the door. Where it cannot be put together, the hall stands still behind its words. */
export function setOutAlone(minutes: Minutes): void {
  openLayer(null);
  startTour(minutes).catch(() => {});
}

/** So many seconds of it. Returns false when somebody else has taken the visit in hand. */
export function goAlone(seconds: number): boolean {
  tellOn(seconds);
  const { tour } = useTour.getState();
  if (!tour) return true;
  if (tour.pace === 'over') go(0);
  else if (tour.told >= LOOK) go((tour.at + 1) % tour.stops.length);
  return tour.pace !== 'paused';
}

/** The golden section and its square never bring two of these near each other soon. */
const STEP_X = 0.618034, STEP_Y = 0.381966;

/** Where the words stand the n-th time: shares of the room they have, each 0 … 1. */
export const spotAt = (n: number): { readonly x: number; readonly y: number } => ({ x: (0.2 + n * STEP_X) % 1, y: (0.5 + n * STEP_Y) % 1 });
