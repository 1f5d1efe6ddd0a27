/** What befalls a kiosk in the long soak, and when. Pure. */

/** Once an hour each. offline: no host for one visit. host: the server's process dies. gpu: the drawing process dies. update, broken: a new version, a damaged one. */
export const HOURLY = ['offline', 'broken', 'gpu', 'host', 'update'] as const;
export type Mishap = (typeof HOURLY)[number];

export interface Due { readonly mishap: Mishap; /** seconds since the start */ readonly at: number }

export interface Schedule {
  readonly seconds: number;
  /** a visitor comes every so many seconds, or as soon as the last one has gone */
  readonly visitEvery: number;
  /** at each so many visits a graphics context is lost */
  readonly lossEvery: number;
  readonly due: readonly Due[];
}

const HOUR = 3600;
/** 443 visitors in eight hours. */
const VISIT_EVERY = 65;
/** The longest way from one lost context to the next, and how many a short run has at least. */
const LOSS_EVERY = 25, LOSSES = 8;

/** An hour's mishaps spread over each hour; a run of less than two hours has each of them twice. @param hours more than none */
export function schedule(hours: number): Schedule {
  const seconds = hours * HOUR, period = Math.min(HOUR, seconds / 2), due: Due[] = [];
  for (let from = 0; from + period <= seconds + 1; from += period) {
    HOURLY.forEach((mishap, at) => due.push({ mishap, at: from + ((at + 0.5) / HOURLY.length) * period }));
  }
  const lossEvery = Math.max(1, Math.min(LOSS_EVERY, Math.floor(seconds / VISIT_EVERY / LOSSES)));
  return { seconds, visitEvery: VISIT_EVERY, lossEvery, due };
}

/** What `npm run soak` is told. */
export interface Told { readonly hours: number; /** a file for the figures, as JSON */ readonly out: string | null; /** flights instead of cuts */ readonly motion: boolean }

/** @throws when it cannot be read; the message says how it can. */
export function readTold(args: readonly string[]): Told {
  const told = { hours: 8, out: null as string | null, motion: false };
  for (let at = 0; at < args.length; at++) {
    const value = args[at + 1];
    if (args[at] === '--motion') told.motion = true;
    else if (args[at] === '--hours' && Number(value) > 0) { told.hours = Number(value); at++; }
    else if (args[at] === '--out' && value !== undefined) { told.out = value; at++; }
    else throw new Error(`"${args[at]}" cannot be read. npm run soak -- [--hours 8] [--out figures.json] [--motion]`);
  }
  return told;
}
