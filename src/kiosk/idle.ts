/** Is somebody there? Pure; seconds on a clock that only runs forward (never the time of day, which people set). */
import type { KioskConfig } from './config.ts';

/** attract: nobody is there. visit: somebody is. asking: nobody has moved for long, and a countdown runs. */
export type Idle =
  | { readonly phase: 'attract' }
  | { readonly phase: 'visit'; readonly at: number; /** seconds that counted since the last touch */ readonly quiet: number; /** seconds the clock has stood still since */ readonly held: number }
  | { readonly phase: 'asking'; readonly at: number; /** seconds to the end */ readonly left: number };

export type IdleEvent =
  /** a touch, a key, a wheel: a person */
  | { readonly kind: 'touch'; readonly at: number }
  | { readonly kind: 'tick'; readonly at: number; readonly open: Open };

/** What lies before the visitor. */
export interface Open {
  /** reading it takes so many seconds; null: nothing to read is open */
  readonly reading: number | null;
  /** something is being told or shown by itself: a tour, a voice */
  readonly told: boolean;
}

export type Patience = Pick<KioskConfig, 'idle' | 'read' | 'warn'>;

/** A text gets this many times its reading time. */
const READING_FACTOR = 1.5;
/** A machine that slept, or a frozen tab, must not eat the countdown: one tick of it counts this much at most. */
const LONGEST_TICK = 2;
/** However long something tells by itself, after this nobody is thought to listen; longer than the longest tour. */
const HELD_AT_MOST = 3600;

export const attract: Idle = { phase: 'attract' };
export const beginVisit = (at: number): Idle => ({ phase: 'visit', at, quiet: 0, held: 0 });

/** Seconds without a touch after which it asks. */
export const patienceFor = ({ reading }: Open, { idle, read }: Patience): number =>
  (reading === null ? idle : Math.max(read, READING_FACTOR * reading));

/** The next state. A countdown that has run out is the attract loop again: whoever steps this then resets the visit. */
export function stepIdle(now: Idle, event: IdleEvent, patience: Patience): Idle {
  if (now.phase === 'attract') return event.kind === 'touch' ? beginVisit(event.at) : now;
  if (event.kind === 'touch') return beginVisit(event.at);
  // a clock that was set back, or is none at all, counts nothing
  const gone = event.at - now.at > 0 ? event.at - now.at : 0;
  const at = Number.isFinite(event.at) ? event.at : now.at;
  if (now.phase === 'asking') {
    const left = now.left - Math.min(LONGEST_TICK, gone);
    return left > 0 ? { phase: 'asking', at, left } : attract;
  }
  if (event.open.told && now.held < HELD_AT_MOST) return { ...now, at, held: now.held + Math.min(LONGEST_TICK, gone) };
  const quiet = now.quiet + gone;
  return quiet < patienceFor(event.open, patience) ? { ...now, at, quiet } : { phase: 'asking', at, left: patience.warn };
}
