/** New versions of the served page, whole and damaged. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeWorker } from '../../src/server/offline.ts';

const CHANGED = ['index.html', 'worker.js'] as const;

/** Lays a version into the folder whose page carries this number; whoever serves the folder must serve it anew. */
export async function writeEdition(dist: string, edition: number): Promise<void> {
  const page = join(dist, 'index.html'), html = readFileSync(page, 'utf8').replace(/<meta name="edition"[^>]*>/, '');
  writeFileSync(page, html.replace('</head>', `<meta name="edition" content="${edition}"></head>`));
  await writeWorker(dist);
  for (const file of CHANGED) for (const packed of ['br', 'gz']) rmSync(join(dist, `${file}.${packed}`), { force: true });
}

/** The same, but its page came over the line with a byte too many. Returns how to take it back. */
export async function writeDamaged(dist: string, edition: number): Promise<() => void> {
  for (const file of CHANGED) copyFileSync(join(dist, file), join(dist, '..', file));
  await writeEdition(dist, edition);
  writeFileSync(join(dist, 'index.html'), ' ', { flag: 'a' });
  return () => { for (const file of CHANGED) copyFileSync(join(dist, '..', file), join(dist, file)); };
}

export const editionOf = (page: Page): Promise<number> => page.evaluate(() => Number(document.querySelector('meta[name=edition]')?.getAttribute('content') ?? 0));

/** Asks for a new version, as the page does by itself every hour; resolves with what became of it: `installed`, `redundant`, `none`. */
export const askForUpdate = (page: Page): Promise<string> => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  const found = new Promise<ServiceWorker | null>((resolve) => { registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true }); });
  const worker = await Promise.race([found, registration.update().then(() => new Promise<null>((resolve) => { setTimeout(() => resolve(null), 2000); }))]);
  if (!worker) return 'none';
  return new Promise<string>((resolve) => {
    const look = (): void => { if (worker.state !== 'installing') resolve(worker.state); };
    worker.addEventListener('statechange', look);
    look();
  });
});
