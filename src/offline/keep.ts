/** The page's side of the worker. Fetched when the hall has stood quietly for a while, or at once where a worker already serves. */
import { WORKER, othersOf } from './precache.ts';

/** How often a page that stands open asks for a new version: a kiosk is not opened anew for weeks. */
const ASK_EVERY_MS = 3_600_000;

/** `none`: no worker is to be had here. `fetching`: the first version is on its way. `kept`: everything works without a network. */
export type Keeping = 'none' | 'fetching' | 'kept';

interface ScriptPolicy { createScriptURL(url: string): string }
declare global { interface Window { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } } }

const pageFolder = (): string => new URL('.', document.baseURI).href;
const registration = async (): Promise<ServiceWorkerRegistration | undefined> => navigator.serviceWorker?.getRegistration(pageFolder()).catch(() => undefined);

/** Lays a note into the worker's box and resolves with its answer. */
const ask = <T>(worker: ServiceWorker, what: 'version' | 'take-over'): Promise<T> => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }) => { port1.close(); resolve(data as T); });
  port1.start();
  worker.postMessage(what, [port2]);
});

/** Registers the worker, which then fetches the hall in the background. Never rejects: where there is none, the network serves as before. */
export async function keepOffline(): Promise<void> {
  const url = new URL(WORKER, pageFolder()).href;
  // the security policy lets no script's address be a mere string
  const policy = window.trustedTypes?.createPolicy('zhanting-worker', { createScriptURL: (own) => own });
  try {
    const registered = await navigator.serviceWorker.register(policy?.createScriptURL(url) ?? url, { updateViaCache: 'none' });
    setInterval(() => { registered.update().catch(() => {}); }, ASK_EVERY_MS);
    // a browser may throw away what a page keeps; not what one has installed, and asking there shows no question
    if (matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches) await navigator.storage.persist();
  } catch { /* refused: a private window, a full disk, a keeper's rule */ }
}

/** Removes the worker and all it kept. The page that is open goes on as it is. */
export async function forgetOffline(): Promise<void> {
  try {
    await (await registration())?.unregister();
    for (const name of othersOf(await caches.keys(), pageFolder(), null)) await caches.delete(name);
  } catch { /* where nothing can be kept nothing is */ }
}

/** How far this browser is from doing without a network, the version that serves it, and whether another one waits. */
export async function offlineState(): Promise<{ keeping: Keeping; version: string | null; waiting: boolean }> {
  const there = await registration();
  if (!there) return { keeping: 'none', version: null, waiting: false };
  if (!there.active) return { keeping: 'fetching', version: null, waiting: false };
  return { keeping: 'kept', version: await ask<string>(there.active, 'version'), waiting: there.waiting !== null };
}

/** Steps without a new file after which none is on its way, and their length in milliseconds. */
const STEPS = 8, STEP_MS = 250;

/**
 * Resolves when no file has come for a while. Counted in steps: a page that is busy building asks for its next files only afterwards,
 * and however long it was busy, that is one step.
 */
async function filesAtRest(): Promise<void> {
  // the browser's list takes 250 entries and no more: a kiosk's would be full within days
  performance.clearResourceTimings();
  const count = (): number => performance.getEntriesByType('resource').length;
  for (let still = 0, last = count(); still < STEPS; still++) {
    await new Promise((resolve) => { setTimeout(resolve, STEP_MS); });
    const now = count();
    if (now !== last) still = -1;
    last = now;
  }
}

/** How often a page whose visitor came in between looks whether they have gone, milliseconds. */
const LOOK_EVERY_MS = 1000;

/**
 * Lets a new version that waits take over and opens the page anew with it, while `unused`: nobody is there who would lose something.
 * Resolves with false when none waits, somebody came, or another window is open; otherwise the page is about to go.
 */
export async function takeUpdate(unused: () => boolean): Promise<boolean> {
  const waiting = (await registration())?.waiting;
  if (!waiting) return false;
  const changed = new Promise((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
  // not in a rush of files: Chromium leaves a worker in office for minutes that is to be relieved with answers under way
  await filesAtRest();
  if (!unused() || !await ask<boolean>(waiting, 'take-over')) return false;
  await changed;
  // had it taken minutes all the same, somebody may be there by now
  while (!unused()) await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS); });
  location.reload();
  return true;
}
