/**
 * The service worker: once it stands, every file of its version comes from its cache, checked. It never takes over by itself while
 * another version serves a window. Built for itself into worker.js beside the page (src/server/offline.ts).
 */
import { Keeper } from './keeper.ts';
import { type Precache, type Route, mayTakeOver, othersOf, routeOf } from './precache.ts';

/** put in by the build */
declare const PRECACHE: Precache;

// the page's types know nothing of what a worker's global object is
interface Lasting extends Event { waitUntil(work: Promise<unknown>): void }
interface Fetching extends Lasting { readonly request: Request; respondWith(answer: Promise<Response>): void }
interface Told extends Lasting { readonly data: unknown; readonly ports: readonly MessagePort[] }
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void>; matchAll(of: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}
const worker = globalThis as unknown as Worker;
const { scope } = worker.registration;
// named once: the build puts the whole list wherever PRECACHE stands
const precache = PRECACHE;
const keeper = new Keeper({ caches, fetch: (url, options) => fetch(url, options), scope, precache });

worker.addEventListener('install', (event) => event.waitUntil(keeper.install()));
worker.addEventListener('activate', (event) => event.waitUntil(keeper.clear().catch(() => {}).then(() => worker.clients.claim())));

async function giveUp(): Promise<void> {
  for (const name of othersOf(await caches.keys(), scope, null)) await caches.delete(name);
  await worker.registration.unregister();
}

function answer(event: Fetching, route: Route): Promise<Response> {
  if (route.kind === 'kept') return keeper.give(route.path, (work) => event.waitUntil(work), giveUp);
  // an empty copy says: none here
  return fetch(event.request).catch(() => new Response('', { headers: { 'Content-Type': 'text/plain' } }));
}

worker.addEventListener('fetch', (event) => {
  const route = routeOf(event.request, scope, precache);
  if (route.kind !== 'network') event.respondWith(answer(event, route));
});

async function takeOver(): Promise<boolean> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!mayTakeOver(windows.length)) return false;
  // not waited for: it resolves only after this event has ended
  void worker.skipWaiting();
  return true;
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'version') port?.postMessage(precache.version);
  if (event.data === 'take-over') event.waitUntil(takeOver().then((taken) => port?.postMessage(taken)));
});
