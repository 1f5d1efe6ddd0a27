/** Plays the arrival once a page. Only the camera comes from outside: the visitor's own place is the hall from the start. */
import { type Intent, wants } from '../input/intent.ts';
import { frame, goal, wake } from '../state/frame.ts';
import { reducedMotion } from '../state/motion.ts';
import { useVisit } from '../state/visit.ts';
import { ARRIVAL_SECONDS, type Moment, STAND_X, arrivalAt, beginning, ease } from './arrival-plan.ts';
import { LEAVES } from './room/plan.ts';

/** Seconds in which the rest of the way is made when the visitor does something else. */
const HURRY = 0.45;
/** Eyes are used to the dim lobby: so much more light than in the hall. */
const DARK = 0.5;

export interface Arrival {
  /** metres the camera is behind the visitor's place */
  readonly behind: number;
  /** factor on the hall's exposure */
  readonly gain: number;
  readonly moving: boolean;
  /** The hall stands: the doors may open. */
  begin(): void;
  /** Before each picture. `across`: width of the picture a metre before the eye, metres. Once it is over, it stays so. */
  step(now: number, across: number, intent: Intent): void;
  dispose(): void;
}

// ready: one more picture is drawn, so that what came last is on the graphics card before the clock runs
type Stage = { readonly name: 'waiting' | 'over' } | { readonly name: 'ready'; drawn: boolean } | { readonly name: 'playing'; readonly since: number; readonly far: number }
  | { readonly name: 'hurrying'; readonly since: number; readonly from: Moment };

let played = false;

/** Null where nothing is to be played: a second time, with an opened station, with less motion. */
export function prepareArrival(setDoors: (swing: number, lobby: boolean) => void): Arrival | null {
  if (played || reducedMotion() || useVisit.getState().station !== null || frame.pose.x !== STAND_X) return null;
  played = true;
  const gone = new AbortController(), place = { ...frame.pose };
  let stage: Stage = { name: 'waiting' }, called = false, far = beginning(1), shown: Moment = arrivalAt(0, far);
  // keys and taps on the start sheet are the sheet's: who enters there walks in through the opening doors
  const touched = (): void => { if (useVisit.getState().layer !== 'start') { called = true; wake(); } };
  for (const event of ['keydown', 'pointerdown', 'wheel'] as const) addEventListener(event, touched, { signal: gone.signal, passive: true, capture: true });
  const elsewhere = (intent: Intent): boolean => called || reducedMotion() || goal.now !== null || wants(intent) || useVisit.getState().station !== null
    || frame.pose.x !== place.x || frame.pose.z !== place.z || frame.pose.heading !== place.heading;

  const finish = (): void => {
    stage = { name: 'over' };
    shown = { swing: 0, behind: 0 };
    gone.abort();
  };
  const advance = (now: number): void => {
    if (stage.name === 'ready') {
      if (stage.drawn) stage = { name: 'playing', since: now, far };
      else stage.drawn = true;
    }
    if (stage.name === 'playing') {
      if (now - stage.since >= ARRIVAL_SECONDS) finish();
      else shown = arrivalAt(now - stage.since, stage.far);
    } else if (stage.name === 'hurrying') {
      const done = (now - stage.since) / HURRY;
      if (done >= 1) finish();
      else shown = { swing: stage.from.swing, behind: stage.from.behind * (1 - ease(done)) };
    }
  };

  return {
    get behind() { return shown.behind; },
    get gain() { return 1 + DARK * (shown.behind / far); },
    get moving() { return stage.name === 'playing' || stage.name === 'hurrying' || stage.name === 'ready'; },
    begin() { if (stage.name === 'waiting') { stage = { name: 'ready', drawn: false }; wake(); } },
    step(now, across, intent) {
      if (stage.name === 'over') return;
      if (stage.name === 'waiting' || stage.name === 'ready') {
        far = beginning(across);
        shown = arrivalAt(0, far);
      }
      if (stage.name !== 'hurrying' && elsewhere(intent)) {
        // through the leaves nobody goes: from before them it is a cut
        if (STAND_X - shown.behind > LEAVES.inner) stage = { name: 'hurrying', since: now, from: shown };
        else finish();
      }
      advance(now);
      setDoors(shown.swing, shown.behind > 0);
    },
    dispose() { gone.abort(); },
  };
}
