import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { writeWorker } from '../../src/server/offline.ts';
import { serve } from '../../src/server/serve.ts';
import { expectEverythingTold } from './catalogue-texts.ts';
import { enter, oneBrowser } from './house.ts';
import { exhibitStands } from './wait.ts';

oneBrowser({ own: true });

/** What the browser itself says of a host that does not answer, and of an update it refuses. */
const EXPECTED = /net::ERR_|Failed to find a valid digest|An SSL certificate error|unknown error occurred when fetching the script/;

/** A host that can be stopped, changed and started again at the same address. */
class Host {
  readonly dist = mkdtempSync(join(tmpdir(), 'zhanting-offline-'));
  #server: Server | null = null;
  #port = 0;
  async start(): Promise<string> {
    this.#server = await serve({ dist: this.dist, port: this.#port, host: 'localhost' });
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
async function changePage(host: Host): Promise<void> {
  host.write('index.html', readFileSync(join(host.dist, 'index.html'), 'utf8').replace('</head>', '<meta name="edition" content="second"></head>'));
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
  const host = new Host();
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

  // the host is gone: the plain pages in every language, then the hall itself with every exhibit
  await host.stop();
  for (const language of ['zh', 'de', 'en']) {
    await page.goto(`${house}?mode=catalogue&lang=${language}`);
    expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
    await expectEverythingTold(page);
  }
  await page.goto(`${house}?quality=low&lang=zh&station=logistics`);
  expect(await page.evaluate(() => window.zhanting.ready)).toBe('hall');
  await exhibitStands(hall);
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
  expect(files.paths.filter((url) => /models\/\w+\.glb$/.test(url)).length).toBe(4);
  expect(Math.min(...files.sizes)).toBeGreaterThan(0);

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
  expect(await edition(page)).toBeNull();
  await expectEverythingTold(page);

  // mended, it waits while somebody is there, and serves from the next start on
  await host.stop();
  host.write('models/chips.far.glb', whole);
  await host.start();
  expect(await update(page)).toBe('installed');
  expect(await edition(page)).toBeNull();
  await page.reload();
  await page.waitForFunction(() => document.querySelector('meta[name=edition]') !== null, null, { polling: 'raf' });
  expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);

  // and the developer's way out
  await host.stop();
  await page.goto(`${house}?mode=catalogue&lang=en&offline=off`);
  await page.waitForFunction(async () => (await caches.keys()).length === 0 && await navigator.serviceWorker.getRegistration() === undefined, null, { polling: 200 });
  console.log(`offline: ${files.paths.length} files, ${files.sizes.reduce((a, b) => a + b)} bytes read and checked in ${Math.round(files.took)} ms`);
  await hall.leave();
  if (existsSync(host.dist)) rmSync(host.dist, { recursive: true });
});
