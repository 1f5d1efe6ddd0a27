/** What the supervisor of `npm run kiosk` decides, without doing any of it: when to start what again, and with which flags. */

export type Face = 'hall' | 'catalogue';

export interface Rules {
  /** wait before the first restart; doubles with each one that follows soon, up to `longestMs` */
  readonly firstMs: number;
  readonly longestMs: number;
  /** so many restarts within `withinMs` and the hall is given up for the catalogue */
  readonly budget: number;
  readonly withinMs: number;
  /** after so long in the catalogue without a restart the hall is tried again */
  readonly calmMs: number;
}
export const RULES: Rules = { firstMs: 1000, longestMs: 60_000, budget: 5, withinMs: 600_000, calmMs: 3_600_000 };

export interface Next { readonly face: Face; readonly waitMs: number }

/**
 * What to start after a death, and when.
 * @param deaths times of all deaths in ms, the one now being the last
 * @param face what was shown when it died
 */
export function nextStart(deaths: readonly number[], face: Face, rules: Rules = RULES): Next {
  const now = deaths.at(-1) ?? 0;
  const recent = deaths.filter((at) => now - at < rules.withinMs).length;
  const waitMs = Math.min(rules.longestMs, rules.firstMs * 2 ** Math.max(0, recent - 1));
  return { waitMs, face: face === 'catalogue' || recent > rules.budget ? 'catalogue' : 'hall' };
}

/** True when the catalogue has stood long enough for the hall to be worth another try. */
export const backToHall = (face: Face, standsSince: number, now: number, rules: Rules = RULES): boolean => face === 'catalogue' && now - standsSince >= rules.calmMs;

/** So many unanswered knocks in a row, and the page is loaded again; so many, and the browser is started again. */
export const RELOAD_AFTER = 2;
export const RESTART_AFTER = 4;
export function remedyFor(unanswered: number): 'none' | 'reload' | 'restart' {
  if (unanswered >= RESTART_AFTER) return 'restart';
  return unanswered === RELOAD_AFTER ? 'reload' : 'none';
}

/** The hall's address in kiosk mode with what the keeper has set, or the catalogue in the first of the keeper's languages. */
export function addressOf(house: string, query: string, face: Face): string {
  const set = new URLSearchParams(query);
  if (face === 'hall') {
    if (!set.has('mode')) set.set('mode', 'kiosk');
    return `${house}?${decodeURIComponent(set.toString())}`;
  }
  const [lang] = (set.get('lang') ?? '').split(',');
  return `${house}?mode=catalogue${lang ? `&lang=${encodeURIComponent(lang)}` : ''}`;
}

/**
 * Chromium without anything around the page. The two flags on graphics let WebGL come back after any number of crashes of the
 * graphics process; without them Chromium refuses it after two or three, for this page, until it is started again.
 */
export const browserFlags = (profile: string, address: string): string[] => [
  '--kiosk', `--user-data-dir=${profile}`,
  '--disable-gpu-process-crash-limit', '--disable-domain-blocking-for-3d-apis',
  '--no-first-run', '--no-default-browser-check', '--noerrdialogs', '--disable-session-crashed-bubble', '--hide-crash-restore-bubble',
  '--disable-pinch', '--overscroll-history-navigation=0', '--disable-features=Translate', '--autoplay-policy=no-user-gesture-required',
  '--disable-component-update', '--disable-background-networking', '--password-store=basic',
  // the supervisor asks through a pipe of its own whether the page still answers: no port is opened for it
  '--remote-debugging-pipe', address,
];
