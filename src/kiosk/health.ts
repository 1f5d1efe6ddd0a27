/** How the screen has been since the page was loaded. Nothing of it leaves the machine. */
export interface Health {
  /** graphics contexts lost */
  losses: number;
  /** errors nobody caught */
  errors: number;
  /** the last of them, in the words of the program */
  last: string | null;
}

export const health: Health = { losses: 0, errors: 0, last: null };

const note = (reason: unknown): void => {
  health.errors++;
  health.last = (reason instanceof Error ? reason.message : String(reason)).slice(0, 200);
};

/** Counts until the signal aborts. */
export function watchHealth(signal: AbortSignal): void {
  addEventListener('error', (event) => { if (event instanceof ErrorEvent) note(event.message); }, { signal });
  addEventListener('unhandledrejection', (event) => note(event.reason), { signal });
  // it does not bubble, but it comes by on its way down
  addEventListener('webglcontextlost', () => { health.losses++; }, { signal, capture: true });
}

/** Keeps the screen awake as long as the page is seen; where the browser cannot, the system's settings must. */
export function keepAwake(signal: AbortSignal): void {
  const ask = (): void => { if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => {}); };
  document.addEventListener('visibilitychange', ask, { signal });
  ask();
}
