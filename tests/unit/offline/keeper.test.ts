import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Keeper, type Means, integrityOf } from '../../../src/offline/keeper.ts';
import { cacheName } from '../../../src/offline/precache.ts';

const SCOPE = 'https://hall.example/';
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;

/** A browser's caches, as far as the keeper uses them. */
class Caches {
  readonly all = new Map<string, Map<string, string>>();
  full = false;
  refused = false;
  readonly storage = {
    keys: () => Promise.resolve([...this.all.keys()]),
    delete: (name: string) => Promise.resolve(this.all.delete(name)),
    open: (name: string) => {
      if (this.refused) return Promise.reject(new DOMException('refused', 'SecurityError'));
      const kept = this.all.get(name) ?? new Map<string, string>();
      this.all.set(name, kept);
      return Promise.resolve({
        match: (url: string) => Promise.resolve(kept.has(url) ? new Response(kept.get(url)) : undefined),
        put: async (url: string, response: Response) => {
          if (this.full) throw new DOMException('full', 'QuotaExceededError');
          kept.set(url, await response.text());
        },
      });
    },
  } as unknown as CacheStorage;
}

/** A host with these files, and the browser's check of what it answers. */
function hostOf(files: Record<string, string>) {
  return vi.fn(async (url: string, { integrity = '' }: RequestInit = {}): Promise<Response> => {
    const body = files[url.slice(SCOPE.length)];
    if (body === undefined) throw new TypeError('Failed to fetch');
    if (integrity && await integrityOf(bytesOf(body)) !== integrity) throw new TypeError('Failed to fetch: integrity');
    return new Response(body, { headers: { 'content-encoding': 'br', 'content-type': 'text/x' } });
  });
}

const FILES = { 'index.html': '<!doctype html>', 'assets/a-1.js': 'let a', 'models/van.glb': 'glTF' };
const precacheOf = async (files: Record<string, string>, version: string): Promise<Means['precache']> =>
  ({ version, files: Object.fromEntries(await Promise.all(Object.entries(files).map(async ([path, body]) => [path, await integrityOf(bytesOf(body))] as const))) });

let caches = new Caches();
beforeEach(() => { caches = new Caches(); });
const keeperOf = async (fetch: Means['fetch'], files: Record<string, string> = FILES, version = 'v1'): Promise<Keeper> =>
  new Keeper({ caches: caches.storage, fetch, scope: SCOPE, precache: await precacheOf(files, version) });
const keptIn = (version: string) => caches.all.get(cacheName(SCOPE, version));

const given = async (keeper: Keeper, path: string) => {
  const later: Promise<unknown>[] = [];
  let gaveUp = false;
  const response = await keeper.give(path, (work) => later.push(work), () => { gaveUp = true; return Promise.resolve(); });
  await Promise.all(later);
  return { text: response.type === 'error' ? null : await response.text(), gaveUp };
};

describe('a version is kept whole or not at all', () => {
  test('every file is fetched with its hash and laid down', async () => {
    const host = hostOf(FILES);
    await (await keeperOf(host)).install();
    expect(Object.fromEntries(keptIn('v1') ?? [])).toEqual(Object.fromEntries(Object.entries(FILES).map(([path, body]) => [SCOPE + path, body])));
    for (const [, options] of host.mock.calls) expect(options).toMatchObject({ integrity: expect.stringMatching(/^sha256-.{44}$/), priority: 'low' });
  });

  test.for([
    ['a flipped byte', 'glTG'], ['a captive portal’s page', '<!doctype html><title>Welcome</title>'], ['an empty answer', ''],
  ] as const)('%s fails it', async ([, body]) => {
    const keeper = await keeperOf(hostOf({ ...FILES, 'models/van.glb': body }));
    await expect(keeper.install()).rejects.toThrow('integrity');
  });

  test('a file the host does not have fails it', async () => {
    const { 'models/van.glb': _, ...rest } = FILES;
    await expect((await keeperOf(hostOf(rest))).install()).rejects.toThrow('Failed to fetch');
  });

  test('what the browser’s own cache has damaged is fetched from the host', async () => {
    const host = hostOf(FILES);
    const fetch = vi.fn((url: string, options?: RequestInit) => (options?.cache === 'reload' ? host(url, options) : Promise.reject(new TypeError('integrity'))));
    await (await keeperOf(fetch)).install();
    expect(keptIn('v1')?.size).toBe(3);
  });

  test('a full disk is left as it was found', async () => {
    caches.full = true;
    await expect((await keeperOf(hostOf(FILES))).install()).rejects.toThrow('full');
    expect(caches.all.size).toBe(0);
  });

  test('an update fetches only what has changed, and what the old version holds in bad state', async () => {
    await (await keeperOf(hostOf(FILES))).install();
    keptIn('v1')?.set(`${SCOPE}assets/a-1.js`, 'let b');
    const next = { ...FILES, 'index.html': '<!doctype html><html>' }, host = hostOf(next);
    const keeper = await keeperOf(host, next, 'v2');
    await keeper.install();
    expect(host.mock.calls.map(([url]) => url).toSorted()).toEqual([`${SCOPE}assets/a-1.js`, `${SCOPE}index.html`]);
    expect(keptIn('v1')?.size).toBe(3);
    await keeper.clear();
    expect([...caches.all.keys()]).toEqual([cacheName(SCOPE, 'v2')]);
  });

  test('a try after a broken one fetches only the rest', async () => {
    await (await keeperOf(hostOf({ ...FILES, 'index.html': 'portal' }))).install().catch(() => {});
    const host = hostOf(FILES);
    await (await keeperOf(host)).install();
    expect(host.mock.calls.map(([url]) => url)).toContain(`${SCOPE}index.html`);
    expect(host.mock.calls.length).toBeLessThan(3);
  });
});

describe('giving out', () => {
  test('needs no network', async () => {
    await (await keeperOf(hostOf(FILES))).install();
    const keeper = await keeperOf(hostOf({}));
    for (const [path, body] of Object.entries(FILES)) expect(await given(keeper, path)).toEqual({ text: body, gaveUp: false });
  });

  test.for([['missing', undefined], ['damaged', 'glTX'], ['emptied', '']] as const)('a file that is %s is mended from the network, once', async ([, left]) => {
    await (await keeperOf(hostOf(FILES))).install();
    const url = `${SCOPE}models/van.glb`;
    if (left === undefined) keptIn('v1')?.delete(url);
    else keptIn('v1')?.set(url, left);
    const host = hostOf(FILES), keeper = await keeperOf(host);
    expect(await given(keeper, 'models/van.glb')).toEqual({ text: 'glTF', gaveUp: false });
    expect(await given(keeper, 'models/van.glb')).toEqual({ text: 'glTF', gaveUp: false });
    expect(host).toHaveBeenCalledTimes(1);
  });

  test('a damaged file that cannot be mended is none, never garbage and never another version’s', async () => {
    await (await keeperOf(hostOf(FILES))).install();
    keptIn('v1')?.set(`${SCOPE}models/van.glb`, 'glTX');
    for (const host of [hostOf({}), hostOf({ ...FILES, 'models/van.glb': 'glTF2' })]) expect(await given(await keeperOf(host), 'models/van.glb')).toEqual({ text: null, gaveUp: false });
  });

  test('when the page itself is lost and the host has another one, the worker gives up and the host’s is shown', async () => {
    await (await keeperOf(hostOf(FILES))).install();
    keptIn('v1')?.delete(`${SCOPE}index.html`);
    const host = hostOf({ 'index.html': 'newer', '': 'newer' });
    expect(await given(await keeperOf(host), 'index.html')).toEqual({ text: 'newer', gaveUp: true });
    expect(await given(await keeperOf(hostOf({})), 'index.html')).toEqual({ text: null, gaveUp: false });
  });

  test('where caches are refused, the network serves', async () => {
    caches.refused = true;
    expect(await given(await keeperOf(hostOf(FILES)), 'models/van.glb')).toEqual({ text: 'glTF', gaveUp: false });
  });

  test('an answer says no more that it is packed', async () => {
    const response = await (await keeperOf(hostOf(FILES))).give('models/van.glb', () => {}, () => Promise.resolve());
    expect(Object.fromEntries(response.headers)).toEqual({ 'content-type': 'text/x' });
  });
});
