/** Takes a page its picture, and sees what comes back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Recovery } from './figures.ts';
import type { Look } from './kiosk.ts';
import { gridOf, isSame, pictureOf } from './picture.ts';

/** How long one waits for a picture, or for the catalogue, milliseconds; less than the kiosk waits for its visitor. */
const PATIENCE = 25_000;

/** As a driver does that starts anew. */
export const loseContext = (page: Page): Promise<void> => page.evaluate(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('.hall canvas');
  canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
});

/** The browser's whole drawing process. It never answers, since it is gone. */
export async function killDrawing({ whole }: Look): Promise<void> {
  await Promise.race([whole.send('Browser.crashGpuProcess').catch(() => {}), new Promise((resolve) => { setTimeout(resolve, 500); })]);
}

/** What stands there now: the same canvas, another one that has drawn, or the catalogue. */
const standing = (page: Page): Promise<'old' | 'new' | 'catalogue'> => page.evaluate(() => {
  if (document.querySelector('.catalogue')) return 'catalogue';
  const canvas = document.querySelector<HTMLCanvasElement>('.hall canvas:not([data-harmed])');
  if (!canvas) return 'old';
  canvas.dataset['since'] ??= String(window.zhanting.stats().frames);
  return window.zhanting.stats().frames > Number(canvas.dataset['since']) ? 'new' : 'old';
});

/** Does the harm and waits for the picture that stood before, seen cell by cell. `from`: in words. `folder`: where pictures are laid that were wrong to the end. */
export async function recovery({ page }: Look, from: string, harm: () => Promise<void>, folder: string): Promise<Recovery> {
  const before = await pictureOf(page), right = await gridOf(before);
  await page.evaluate(() => { const canvas = document.querySelector<HTMLCanvasElement>('.hall canvas'); if (canvas) canvas.dataset['harmed'] = ''; });
  const began = performance.now(), past = (): number => performance.now() - began;
  await harm();
  let last = before;
  while (past() < PATIENCE) {
    const now = await standing(page);
    if (now === 'catalogue') return { from, to: 'catalogue', seconds: past() / 1000 };
    if (now === 'new') {
      const seen = past();
      last = await pictureOf(page);
      // it was there when the picture was asked for; taking it is not the kiosk's time
      if (isSame(await gridOf(last), right)) return { from, to: 'hall', seconds: seen / 1000 };
    } else await new Promise((resolve) => { setTimeout(resolve, 30); });
  }
  // for whoever looks into it
  const name = from.replaceAll(/\W+/g, '-');
  writeFileSync(join(folder, `${name}-before.png`), before);
  writeFileSync(join(folder, `${name}-after.png`), last);
  return { from, to: 'none', seconds: past() / 1000 };
}
