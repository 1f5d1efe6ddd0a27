import { type Precache, PAGE, cacheName, othersOf } from './precache.ts';

/** Files fetched at the same time: few, since a visitor is walking meanwhile. */
const LANES = 2;

/** What the keeper works with; a worker's own, or a test's. */
export interface Means {
  readonly caches: CacheStorage;
  readonly fetch: (url: string, options?: RequestInit) => Promise<Response>;
  /** the page's folder as an address, with its slash */
  readonly scope: string;
  readonly precache: Precache;
}

/** The hash of these bytes as `integrity` writes it. */
export async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/** Keeps every file of a version, whole and checked, and gives it out again. */
export class Keeper {
  readonly #means: Means;
  constructor(means: Means) { this.#means = means; }

  #cache(): Promise<Cache> {
    const { caches, scope, precache } = this.#means;
    return caches.open(cacheName(scope, precache.version));
  }

  /**
   * Lays every file down, or none counts: what an older version keeps with the same hash is taken over, the rest fetched.
   * What was laid down by a try that broke off is checked and stays. @throws when a file cannot be had as the build made it.
   */
  async install(): Promise<void> {
    const { caches, scope, precache } = this.#means;
    const name = cacheName(scope, precache.version);
    const cache = await this.#cache();
    const older = await Promise.all(othersOf(await caches.keys(), scope, precache.version).map((other) => caches.open(other)));
    const left = Object.keys(precache.files);
    const lane = async (): Promise<void> => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) await this.#layDown(path, cache, older);
    };
    try {
      await Promise.all(Array.from({ length: LANES }, lane));
    } catch (error) {
      left.length = 0;
      // half a hall on a full disk only takes the room that others need
      if (error instanceof Error && error.name === 'QuotaExceededError') await caches.delete(name);
      throw error;
    }
  }

  async #layDown(path: string, cache: Cache, older: readonly Cache[]): Promise<void> {
    if (await this.#soundIn(cache, path)) return;
    const url = this.#means.scope + path;
    for (const other of older) {
      const same = await this.#soundIn(other, path);
      if (same) { await cache.put(url, same); return; }
    }
    await cache.put(url, await this.#fetchSound(path));
  }

  /** The kept file, if it is the one that the build made. */
  async #soundIn(cache: Cache, path: string): Promise<Response | null> {
    const url = this.#means.scope + path;
    const kept = await cache.match(url);
    if (!kept) return null;
    if (await integrityOf(await kept.arrayBuffer()) !== this.#means.precache.files[path]) return null;
    // read once more, not copied: only what comes straight from the cache brings its compiled script along
    return await cache.match(url) ?? null;
  }

  /** From the network, as the build made it. @throws when it is not to be had, or is another one. */
  async #fetchSound(path: string): Promise<Response> {
    const { fetch, scope, precache } = this.#means;
    const ask = async (cache: RequestCache): Promise<Response> => {
      const answer = await fetch(scope + path, { integrity: precache.files[path] ?? '', cache, priority: 'low' });
      if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`);
      const headers = new Headers(answer.headers);
      // the body is unpacked by now; and an answer that was led elsewhere may not stand for a page
      for (const packed of ['content-encoding', 'content-length']) headers.delete(packed);
      return new Response(answer.body, { headers });
    };
    // names with a hash may come from the browser's own cache; when that one is damaged, from the host
    return ask(path.startsWith('assets/') ? 'default' : 'no-cache').catch(() => ask('reload'));
  }

  /**
   * A kept file. One that is missing or damaged is fetched again, if the network has the same. `later` holds what may go on
   * after the answer. When even the page is gone for good, the network's own is given and `giveUp` called: better none than a mixture.
   */
  async give(path: string, later: (work: Promise<unknown>) => void, giveUp: () => Promise<unknown>): Promise<Response> {
    const cache = await this.#cache().catch(() => null);
    const kept = cache && await this.#soundIn(cache, path).catch(() => null);
    if (kept) return kept;
    try {
      const mended = await this.#fetchSound(path);
      if (cache) later(cache.put(this.#means.scope + path, mended.clone()).catch(() => {}));
      return mended;
    } catch {
      if (path !== PAGE) return Response.error();
      const theirs = await this.#means.fetch(this.#means.scope).catch(() => null);
      if (!theirs?.ok) return Response.error();
      later(giveUp());
      return new Response(theirs.body, { headers: theirs.headers });
    }
  }

  /** Drops what other versions kept. */
  async clear(): Promise<void> {
    const { caches, scope, precache } = this.#means;
    await Promise.all(othersOf(await caches.keys(), scope, precache.version).map((name) => caches.delete(name)));
  }
}
