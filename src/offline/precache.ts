/** What a build consists of, and which request asks for what of it. Pure: the worker, the build and the tests share it. */

export interface Precache {
  /** a hash of all the hashes below: two builds with the same files are the same version */
  readonly version: string;
  /** path from the page's folder → its hash as `integrity` writes it: `sha256-…` */
  readonly files: Readonly<Record<string, string>>;
}

/** The page itself, under whatever query it is opened. */
export const PAGE = 'index.html';
/** The keeper's copy of the essay: asked for each time, never kept. */
export const ESSAY = 'essay/essay.txt';
export const WORKER = 'worker.js';

/** What the build lays beside the page that is not part of it: compressed copies, the host's settings, the worker and what is never kept. */
const NOT_KEPT = /^(?:_headers|worker\.js|essay\/.*|.*\.(?:br|gz|map))$/;
export const isKept = (path: string): boolean => !NOT_KEPT.test(path);

/** What the worker needs to know of a request. */
export interface Asked { readonly method: string; readonly url: string; readonly headers: { has(name: string): boolean } }

/** `kept`: a file of the build. `essay`: from the network, else none. `network`: none of the worker's business. */
export type Route = { readonly kind: 'kept'; readonly path: string } | { readonly kind: 'essay' } | { readonly kind: 'network' };

/** @param scope the page's folder as an address, with its slash */
export function routeOf({ method, url, headers }: Asked, scope: string, { files }: Precache): Route {
  // a part of a file could not be checked against the hash of the whole
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return { kind: 'network' };
  const path = url.slice(scope.length).replace(/[?#].*$/, '') || PAGE;
  if (path === ESSAY) return { kind: 'essay' };
  return Object.hasOwn(files, path) ? { kind: 'kept', path } : { kind: 'network' };
}

/** Several halls can stand in folders of one origin, and all share its caches: each minds its own. */
const cachePrefix = (scope: string): string => `zhanting ${new URL(scope).pathname} `;
export const cacheName = (scope: string, version: string): string => cachePrefix(scope) + version;

/** The caches of this hall that belong to other versions than the given one; all of them for null. */
export const othersOf = (names: readonly string[], scope: string, version: string | null): string[] =>
  names.filter((name) => name.startsWith(cachePrefix(scope)) && (version === null || name !== cacheName(scope, version)));

/**
 * A new version takes over for all windows at once, and what the old one kept is gone. So only a lone window may ask:
 * another one may have a visitor in it.
 */
export const mayTakeOver = (windows: number): boolean => windows <= 1;
