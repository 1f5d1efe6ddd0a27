/** How long the hall must have stood before the rest is fetched: first steps and the first opened station come first. */
const QUIET_MS = 4000;
/** A version that does not stand by then may be a broken one, and the one that waits may mend it. */
const BROKEN_MS = 20_000;

export type Wish = 'on' | 'off' | 'unsaid';

/** What the address says (`?offline=on|off`); anything else counts as unsaid. */
export function wishOf(search: string): Wish {
  const said = new URLSearchParams(search).get('offline');
  return said === 'on' || said === 'off' ? said : 'unsaid';
}

/** When the rest is fetched: not at all where it is not wished for, or where visitors have asked their browser to spare data. */
export const waitFor = (wish: Wish, sparesData: boolean): number | null => {
  if (wish === 'on') return 0;
  return wish === 'off' || sparesData ? null : QUIET_MS;
};

const idle = (): Promise<void> => new Promise((resolve) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: QUIET_MS });
  else resolve();
});

/**
 * Keeps the hall for times without a network. Nothing of it happens before `ready`. A version which waits takes over then, if
 * `untouched`: nobody has begun anything that opening the page anew would end.
 */
export async function startOffline(ready: Promise<unknown>, untouched: () => boolean): Promise<void> {
  // plain http on another machine has none
  if (import.meta.env.DEV || !navigator.serviceWorker) return;
  const wish = wishOf(location.search), load = () => import('./keep.ts');
  if (wish === 'off') return (await load()).forgetOffline();
  if (navigator.serviceWorker.controller) {
    await Promise.race([ready, new Promise((resolve) => { setTimeout(resolve, BROKEN_MS); })]);
    await idle();
    if (untouched() && await (await load()).takeUpdate(untouched)) return;
  }
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  const wait = waitFor(wish, connection?.saveData === true);
  if (wait === null) return;
  await ready;
  await new Promise((resolve) => { setTimeout(resolve, wait); });
  await idle();
  await (await load()).keepOffline();
}
