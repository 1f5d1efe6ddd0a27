/** Runs a kiosk: steps the idle clock, meets each visitor with a fresh hall. Meets the interface in its store. */
import { create } from 'zustand';
import { type FirstVisitor, resetVisit } from '../state/reset.ts';
import { goAlone, setOutAlone } from './attract.ts';
import type { KioskConfig, Misspelt } from './config.ts';
import { type Idle, attract, stepIdle } from './idle.ts';
import { whatIsOpen } from './open.ts';

export interface Kiosk {
  readonly phase: Idle['phase'];
  /** whole seconds of the countdown still to run */
  readonly left: number;
  /** what the address got wrong: for the keeper, until the first touch */
  readonly misspelt: readonly Misspelt[];
  readonly keeper: 'shut' | 'pin' | 'page';
  /** counts how often everything was reset: what keeps a state of its own is put up anew */
  readonly visitors: number;
}

export const useKiosk = create<Kiosk>()(() => ({ phase: 'attract', left: 0, misspelt: [], keeper: 'shut', visitors: 0 }));

/** Ends this visit: everything is as for the first visitor, who may be there already. */
const deeds = { over: () => {}, goOn: () => {} };
export const startOver = (): void => deeds.over();
/** Somebody is there. */
export const goOn = (): void => deeds.goOn();

/** A screenful of plain pages is read in so many seconds; who scrolls on has touched it. */
const PAGEFUL = 80;
/** How often it looks, milliseconds. */
const TICK = 250;
const seconds = (): number => performance.now() / 1000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
/** A mouse that trembles with its table is nobody, pixels. */
const TREMBLE = 4;

/** Tells a person's doing from what a machine does by itself: a key something lies on, a mouse that did not move. */
export function signs(): (event: Event) => boolean {
  let x = NaN, y = NaN;
  return (event) => {
    if (event instanceof KeyboardEvent) return !event.repeat;
    if (event.type !== 'pointermove' || !(event instanceof PointerEvent)) return true;
    const moved = Math.hypot(event.screenX - x, event.screenY - y);
    if (moved < TREMBLE) return false;
    [x, y] = [event.screenX, event.screenY];
    // the first one only says where it lies
    return !Number.isNaN(moved);
  };
}

/** A touch frame that passes for a mouse first moves it, then presses: within so many milliseconds both are one touch. */
const ONE_TOUCH = 700;

/** It presses a button of the countdown, or is on its way there: that one answers. */
const answers = (event: Event): boolean =>
  event.type === 'pointermove' || (event.target instanceof Element && event.target.closest('[data-answers]') !== null && !(event instanceof KeyboardEvent && !/^(?:Enter|Tab|Shift| )$/.test(event.key)));

export interface Host {
  /** the phase has changed */
  changed?(now: Idle['phase'], was: Idle['phase']): void;
  /** a visit is over, so many seconds after its first touch the last one came; what it left is still there */
  ended?(dwell: number): void;
  /** each tick with nobody there; false: the hall sleeps */
  alone?(): boolean;
}

export interface KioskPlan {
  readonly config: KioskConfig;
  readonly misspelt: readonly Misspelt[];
  /** how the next visitor is met */
  first(): FirstVisitor;
  /** plain pages are shown instead of the hall */
  readonly pages?: boolean;
}

/** Until the signal aborts. */
export function runKiosk({ config, misspelt, first, pages = false }: KioskPlan, host: Host, signal: AbortSignal): void {
  let idle: Idle = attract, last = seconds(), swallow = false, woken = -Infinity;
  const touched = { first: 0, last: 0 };
  useKiosk.setState({ phase: 'attract', left: 0, misspelt, keeper: 'shut' });

  const take = (next: Idle): void => {
    const was = idle.phase;
    idle = next;
    const left = next.phase === 'asking' ? Math.ceil(next.left) : 0;
    if (was !== 'attract' && next.phase === 'attract') host.ended?.(touched.last - touched.first);
    if (next.phase !== was && (next.phase === 'attract' || was === 'attract')) {
      resetVisit(first());
      useKiosk.setState(({ visitors }) => ({ visitors: visitors + 1 }));
    }
    if (next.phase === 'attract' && was !== 'attract' && !pages) setOutAlone(config.tour);
    const shown = useKiosk.getState();
    if (shown.phase !== next.phase || shown.left !== left) useKiosk.setState({ phase: next.phase, left, ...(next.phase === 'attract' ? { keeper: 'shut' } : {}) });
    if (next.phase !== was) host.changed?.(next.phase, was);
  };

  const touch = (event: Event | null): void => {
    const was = idle.phase;
    if (was === 'asking' && event && answers(event)) return;
    if (useKiosk.getState().misspelt.length > 0) useKiosk.setState({ misspelt: [] });
    touched.last = seconds();
    if (was === 'attract') touched.first = touched.last;
    take(stepIdle(idle, { kind: 'touch', at: touched.last }, config));
    if (!event) return;
    // the touch that wakes the hall or answers does nothing else: not to what is drawn under the finger a moment later
    const presses = event.type === 'pointerdown' || event.type === 'touchstart';
    if (was !== 'visit' && event.type === 'pointermove') woken = event.timeStamp;
    if (was !== 'visit' || (presses && event.timeStamp - woken < ONE_TOUCH)) { swallow = presses; event.stopImmediatePropagation(); if (event.cancelable) event.preventDefault(); }
    else if (event.type === 'pointerdown') swallow = false;
  };
  const isSomebody = signs();
  for (const sign of SIGNS) addEventListener(sign, (event) => { if (isSomebody(event)) touch(event); }, { signal, capture: true, passive: false });
  addEventListener('click', (event) => {
    if (!swallow) return;
    swallow = false;
    event.stopImmediatePropagation();
    event.preventDefault();
  }, { signal, capture: true });

  deeds.goOn = () => touch(null);
  deeds.over = () => {
    // whoever asks for it stands there: no attract loop between
    take(attract);
    touched.first = touched.last = seconds();
    take(stepIdle(attract, { kind: 'touch', at: touched.last }, config));
  };
  
  const clock = setInterval(() => {
    const now = seconds(), gone = Math.min(1, Math.max(0, now - last));
    last = now;
    if (idle.phase === 'attract') {
      if (host.alone?.() === false) return;
      // the tour was led astray by somebody no listener here hears, a gamepad perhaps
      if (!pages && !goAlone(gone)) touch(null);
    } else take(stepIdle(idle, { kind: 'tick', at: now, open: pages ? { reading: PAGEFUL, told: false } : whatIsOpen() }, config));
  }, TICK);
  signal.addEventListener('abort', () => { clearInterval(clock); Object.assign(deeds, { over: () => {}, goOn: () => {} }); });

  resetVisit(first());
  if (!pages) setOutAlone(config.tour);
}
