import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import sirv from 'sirv';
import { expect, inject, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, META_POLICY } from '../../src/server/headers.ts';
import { filesIn, precacheOf, writeWorker } from '../../src/server/offline.ts';
import { expectEverythingTold } from './catalogue-texts.ts';
import { enter, oneBrowser } from './house.ts';

oneBrowser();

/** What the browser itself says of a host that does not answer, of an update it refuses, and of what the page's policy forbids. */
const EXPECTED = /net::ERR_|Failed to find a valid digest|unknown error occurred when fetching the script|Content Security Policy|Trusted(?:HTML|Script|String)/;

/** A plain static host without headers of its own, that can be stopped, changed and started again at the same address. */
class Host {
  readonly dist = mkdtempSync(join(tmpdir(), 'zhanting-offline-'));
  #server: Server | null = null;
  #port = 0;
  async start(): Promise<string> {
    const server = createServer(sirv(this.dist, { brotli: true, gzip: true, etag: true }));
    await new Promise<void>((resolve) => { server.listen(this.#port, 'localhost', resolve); });
    this.#server = server;
    const address = this.#server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    return `http://localhost:${this.#port}/`;
  }
  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => { if (this.#server) this.#server.close(resolve); else resolve(null); });
    this.#server = null;
  }
  write(path: string, content: string | Uint8Array): void {
    writeFileSync(join(this.dist, path), content);
    for (const packed of ['br', 'gz']) rmSync(join(this.dist, `${path}.${packed}`), { force: true });
  }
}

/** A new version of the page whose only change can be seen. */
async function changePage(host: Host, name = 'second'): Promise<void> {
  const page = readFileSync(join(host.dist, 'index.html'), 'utf8').replace(/<meta name="edition"[^>]*>/, '');
  host.write('index.html', page.replace('</head>', `<meta name="edition" content="${name}"></head>`));
  await writeWorker(host.dist);
  host.write('worker.js', readFileSync(join(host.dist, 'worker.js')));
}

/** Asks the host for a new version; resolves with what became of it. */
const update = (page: Page): Promise<string> => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  const found = new Promise<ServiceWorker | null>((resolve) => { registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true }); });
  await registration.update();
  const worker = await found;
  if (!worker) return 'none';
  return new Promise<string>((resolve) => {
    const look = (): void => { if (worker.state !== 'installing') resolve(worker.state); };
    worker.addEventListener('statechange', look);
    look();
  });
});

const edition = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector('meta[name=edition]')?.getAttribute('content') ?? null);

test('after one load everything stands without a network, damage is mended, and an update comes whole or not at all', async () => {
  const host = new Host(), began = performance.now(), times: string[] = [];
  const mark = (what: string): void => { times.push(`${what} ${((performance.now() - began) / 1000).toFixed(1)}`); };
  cpSync(inject('dist'), host.dist, { recursive: true });
  const house = await host.start();
  const hall = await enter('?mode=catalogue&lang=en&offline=on', { house, offline: true, allow: EXPECTED });
  const { page } = hall;
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const controlled = new Promise((resolve) => { serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
    await serviceWorker.ready;
    if (!serviceWorker.controller) await controlled;
  });

  // no header came with it: the page itself says what may run
  expect(await page.evaluate(async () => {
    // what a debugger calls may evaluate; what the page does afterwards may not
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    const tried = (what: () => unknown): string => {
      try { return String(what()); } catch (error) { return error instanceof Error ? error.name : 'thrown'; }
    };
    return [tried(() => Reflect.construct(Function, ['return 1'])), tried(() => { document.createElement('p').innerHTML = '<b>bold</b>'; return 'set'; })];
  })).toEqual(['EvalError', 'TypeError']);

  mark('loaded');
  // the host is gone: the plain pages in every language, then the hall itself with every exhibit
  await host.stop();
  for (const language of ['zh', 'de']) {
    await page.goto(`${house}?mode=catalogue&lang=${language}`);
    expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
    await expectEverythingTold(page);
  }
  mark('catalogue');
  await page.goto(`${house}?quality=low&lang=zh&station=logistics`);
  expect(await page.evaluate(() => window.zhanting.ready)).toBe('hall');
  // a label stands only on a model that is there in full
  await page.locator('[data-label]').first().waitFor({ state: 'attached' });
  expect(await page.evaluate(async () => {
    const fonts = await Promise.all(['400 20px "Noto SC"', '500 20px "Noto SC"', '400 20px "Plex zh"', '400 20px "Plex Mono zh"'].map((font) => document.fonts.load(font, '展厅 12')));
    return fonts.map((faces) => faces.length > 0);
  })).toEqual([true, true, true, true]);
  const files = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const paths = (await (await caches.open(name)).keys()).map(({ url }) => url), started = performance.now();
    const sizes = await Promise.all(paths.map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength));
    return { paths, sizes, took: performance.now() - started };
  });
  // four exhibits and the guide
  expect(files.paths.filter((url) => /models\/\w+\.glb$/.test(url)).length).toBe(5);
  expect(Math.min(...files.sizes)).toBeGreaterThan(0);

  mark('hall');
  // one entry evicted, one overwritten: mended from the network when it is there again
  await host.start();
  const mended = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name), sizeOf = async (path: string) => (await (await fetch(path)).arrayBuffer()).byteLength;
    const before = [await sizeOf('models/chips.glb'), await sizeOf('light/room.bin')];
    await cache.delete('models/chips.glb');
    await cache.put('light/room.bin', new Response('<!doctype html>Welcome'));
    return { before, after: [await sizeOf('models/chips.glb'), await sizeOf('light/room.bin')] };
  });
  expect(mended.after).toEqual(mended.before);

  mark('mended');
  // an update with one flipped byte is refused, and the old version goes on serving
  await host.stop();
  const whole = readFileSync(join(host.dist, 'models/chips.far.glb')), flipped = Uint8Array.from(whole);
  await changePage(host);
  flipped[1000] = (flipped[1000] ?? 0) ^ 1;
  host.write('models/chips.far.glb', flipped);
  await page.evaluate(async () => { const [name = ''] = await caches.keys(); await (await caches.open(name)).delete('models/chips.far.glb'); });
  await host.start();
  expect(await update(page)).toBe('redundant');
  await page.goto(`${house}?mode=catalogue&lang=en`);
  expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
  expect(await edition(page)).toBeNull();
  await expectEverythingTold(page);

  mark('broken');
  // mended, it waits while somebody is there, and serves from the next start on
  await host.stop();
  host.write('models/chips.far.glb', whole);
  await host.start();
  expect(await update(page)).toBe('installed');
  expect(await edition(page)).toBeNull();
  await page.reload();
  await page.waitForFunction(() => document.querySelector('meta[name=edition]') !== null && 'zhanting' in window, null, { polling: 'raf' });
  expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);

  mark('updated');
  // a version that never comes to stand, here for want of a frame clock, does not keep the next one from mending it
  await host.stop();
  await changePage(host, 'third');
  await host.start();
  expect(await update(page)).toBe('installed');
  await page.clock.install();
  await page.addInitScript(() => { window.requestAnimationFrame = () => 0; });
  await page.goto(`${house}?quality=low&lang=en`);
  await page.locator('.start-block').waitFor();
  expect(await edition(page)).toBe('second');
  const next = page.waitForEvent('framenavigated');
  await page.clock.fastForward(20_000);
  await next;
  await page.waitForFunction(() => document.querySelector('meta[name=edition]')?.getAttribute('content') === 'third', null, { polling: 20 });

  mark('mended by the next');
  // and the developer's way out
  await host.stop();
  await page.goto(`${house}?mode=catalogue&lang=en&offline=off`);
  await page.waitForFunction(async () => (await caches.keys()).length === 0 && await navigator.serviceWorker.getRegistration() === undefined, null, { polling: 200 });
  console.log(`offline: ${files.paths.length} files, ${files.sizes.reduce((a, b) => a + b)} bytes read and checked in ${Math.round(files.took)} ms; ${times.join(', ')}`);
  await hall.leave();
  if (existsSync(host.dist)) rmSync(host.dist, { recursive: true });
});

test('the built page says itself what may run, before anything runs, and carries nothing inline', () => {
  const html = readFileSync(join(inject('dist'), 'index.html'), 'utf8'), policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
  expect(policy?.[1]).toBe(META_POLICY);
  expect(META_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|frame-ancestors|https?:/);
  expect(html.indexOf('<script')).toBeGreaterThan(policy?.index ?? Infinity);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  expect(readFileSync(join(inject('dist'), '_headers'), 'utf8')).toContain(`Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`);
});

test('every file beside the page is kept, and no other one', () => {
  const { files } = precacheOf(inject('dist')), worker = readFileSync(join(inject('dist'), 'worker.js'), 'utf8');
  const served = filesIn(inject('dist')).map((file) => relative(inject('dist'), file)).filter((path) => !/\.(?:br|gz)$|^(?:_headers|worker\.js|essay\/essay\.txt)$/.test(path));
  expect(Object.keys(files).toSorted()).toEqual(served.toSorted());
  for (const [path, integrity] of Object.entries(files)) expect(worker, path).toContain(integrity);
});

test('the app’s icons are there in the sizes its manifest names', async () => {
  const { icons } = JSON.parse(readFileSync(join(inject('dist'), 'manifest.webmanifest'), 'utf8')) as { icons: readonly { src: string; sizes: string; purpose: string }[] };
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(join(inject('dist'), src)).metadata();
    if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
  }
});
