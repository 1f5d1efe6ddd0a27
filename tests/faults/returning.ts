/** One who comes again: the worker keeps the hall, whatever becomes of host, network or what was kept. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectEverythingTold } from '../e2e/catalogue-texts.ts';
import { enter } from '../e2e/house.ts';
import { FAULTS, type Fault, type FaultyHost } from './faulty-host.ts';

/** Milliseconds until a page that has not come counts as lost. */
const LIMIT = 20_000;

async function tellsAll(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?mode=catalogue&lang=en`, { waitUntil: 'domcontentloaded', timeout: LIMIT });
  expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
  await expectEverythingTold(page);
}

/** Keeps the page once, then spoils it on the host in every way; `told` hears of each, and of what else befalls what was kept. */
export async function comeAgain(host: FaultyHost, told: (what: Fault | string, error: unknown) => void): Promise<void> {
  const faults = new Map<string, Fault>(), load = host.load('returning', faults);
  const hall = await enter('?mode=catalogue&lang=en&offline=on', { house: load.address, offline: true, allow: /./, viewport: { width: 640, height: 400 } }), { page } = hall;
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const controlled = new Promise((resolve) => { serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
    await serviceWorker.ready;
    if (!serviceWorker.controller) await controlled;
  });
  const attempt = async (what: string): Promise<void> => told(what, await tellsAll(page, load.address).then(() => null, (error: unknown) => error));
  for (const fault of FAULTS) {
    faults.set('index.html', fault);
    await attempt(fault);
  }
  faults.clear();
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name), kept = (await cache.keys()).map(({ url }) => url).filter((url) => url.includes('/assets/parts-'));
    await cache.delete(kept[0] ?? '');
    await cache.put(kept[1] ?? '', new Response('<!doctype html>Welcome'));
  });
  await attempt('kept files deleted and replaced');
  host.reach('returning', 0);
  await attempt('offline, from a cold start');
  await hall.leave();
}
