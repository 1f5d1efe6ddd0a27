import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheName, isKept, mayTakeOver, othersOf, routeOf } from '../../../src/offline/precache.ts';
import { waitFor, wishOf } from '../../../src/offline/start.ts';

const SCOPE = 'https://hall.example/zhanting/';
const precache = { version: 'a1', files: { 'index.html': 'sha256-x', 'models/van.glb': 'sha256-y' } };
const asked = (path: string, { method = 'GET', range = false } = {}) => routeOf({ method, url: new URL(path, SCOPE).href, headers: new Headers(range ? { range: 'bytes=0-' } : {}) }, SCOPE, precache);

describe('what a request asks for', () => {
  test('the page, under whatever query', () => {
    for (const path of ['', '?station=evtol&lang=zh', 'index.html', '?mode=catalogue#evtol']) expect(asked(path)).toEqual({ kind: 'kept', path: 'index.html' });
  });
  test('a file of the build', () => {
    expect(asked('models/van.glb')).toEqual({ kind: 'kept', path: 'models/van.glb' });
  });
  test('the essay is asked for each time', () => {
    expect(asked('essay/essay.txt')).toEqual({ kind: 'essay' });
  });
  test.for([
    ['what the build does not know', asked('models/boat.glb')], ['a neighbour on the same host', asked('/elsewhere/index.html')], ['another origin', asked('https://other.example/zhanting/')],
    ['what is sent', asked('', { method: 'POST' })], ['a part of a file', asked('models/van.glb', { range: true })], ['a name every object has', asked('constructor')],
  ] as const)('left to the network: %s', ([, route]) => {
    expect(route).toEqual({ kind: 'network' });
  });
});

test('whatever is asked, only the build’s own files are given out of the cache', () => {
  const bits = fc.constantFrom('/', '..', '%2e%2e', '%2F', '?', '#', 'models/van.glb', 'index.html', 'essay/essay.txt', '__proto__', 'zhanting', '\\', '\u0000', '//', 'x');
  const path = fc.oneof(fc.array(bits, { maxLength: 6 }).map((all) => all.join('')), fc.string({ maxLength: 40 }));
  fc.assert(fc.property(fc.constantFrom(SCOPE, 'https://hall.example/', ''), path, fc.constantFrom('GET', 'POST', ''), fc.boolean(), (before, rest, method, range) => {
    const route = routeOf({ method, url: before + rest, headers: { has: () => range } }, SCOPE, precache);
    if (route.kind === 'kept') expect(['index.html', 'models/van.glb']).toContain(route.path);
    if (route.kind !== 'network') expect([method, range, (before + rest).startsWith(SCOPE)]).toEqual(['GET', false, true]);
  }), { numRuns: 200 });
});

test('kept is what belongs to the page, once', () => {
  const files = ['index.html', 'index.html.br', 'models/van.glb.gz', 'assets/x-1.js', 'assets/x-1.js.map', 'fonts/plex.woff2', '_headers', 'worker.js', 'essay/essay.txt', 'manifest.webmanifest'];
  expect(files.filter(isKept)).toEqual(['index.html', 'assets/x-1.js', 'fonts/plex.woff2', 'manifest.webmanifest']);
});

test('each hall minds its own caches', () => {
  const mine = [cacheName(SCOPE, 'a1'), cacheName(SCOPE, 'b2')], theirs = [cacheName('https://hall.example/', 'a1'), cacheName(`${SCOPE}inner/`, 'a1'), 'another app'];
  expect(othersOf([...mine, ...theirs], SCOPE, 'a1')).toEqual([mine[1]]);
  expect(othersOf([...mine, ...theirs], SCOPE, null)).toEqual(mine);
});

test('a new version takes over only where nobody else could be', () => {
  expect([0, 1, 2, 3].map(mayTakeOver)).toEqual([true, true, false, false]);
});

test('the address and the visitor’s wish to spare data decide when the rest is fetched', () => {
  expect(['', '?offline=off', '?offline=on&lang=de', '?offline=perhaps'].map(wishOf)).toEqual(['unsaid', 'off', 'on', 'unsaid']);
  expect([waitFor('unsaid', false), waitFor('unsaid', true), waitFor('on', true), waitFor('off', false)]).toEqual([4000, null, 0, null]);
});
