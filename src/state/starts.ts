/** A page that dies again and again must not be opened again and again as it was: some tablets kill a tab that draws too much, and load it anew. */

/** Looks back this far, milliseconds. */
const WITHIN = 60_000;
/** Of this browser tab only: it outlives a tab that was killed, not one that was closed. */
const STORED_UNDER = 'zhanting.starts';

/** `low`: with the least to draw. `plain`: without a third dimension. */
export type Start = 'usual' | 'low' | 'plain';

/** How to start now, after starts at these times that came to no orderly end. */
export function startAfter(cutShort: readonly number[], now: number): Start {
  const lately = cutShort.filter((time) => time <= now && now - time < WITHIN).length;
  return lately >= 3 ? 'plain' : lately === 2 ? 'low' : 'usual';
}

const stored = (): number[] => {
  const found: unknown = JSON.parse(sessionStorage.getItem(STORED_UNDER) ?? '[]');
  return Array.isArray(found) ? found.filter((time) => typeof time === 'number') : [];
};
const store = (times: readonly number[]): void => sessionStorage.setItem(STORED_UNDER, JSON.stringify(times));

/** Notes that the hall starts now, and takes the note back when the page is left in order. Says how to start. */
export function beginStart(now = Date.now()): Start {
  try {
    const before = stored(), start = startAfter(before, now);
    // whoever tries the hall again from the plain pages has a fresh try
    store(start === 'plain' ? [] : [...before.slice(-2), now]);
    addEventListener('pagehide', () => { try { store(stored().filter((time) => time !== now)); } catch { /* nothing was noted */ } });
    return start;
  } catch { return 'usual'; /* no storage: nothing is known of earlier starts */ }
}
