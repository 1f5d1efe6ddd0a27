/** Takes a page its picture, and sees what comes back. */
import type { Page } from 'playwright-core';
import type { Recovery } from './figures.ts';
import type { Look } from './kiosk.ts';
import { type Grid, difference, gridOf, isSame } from './picture.ts';

/** How long one waits for a picture, or for the catalogue, milliseconds. */
const PATIENCE = 40_000;

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

/** Does the harm and waits for the picture that stood before, seen cell by cell. `from`: in words. */
export async function recovery({ page }: Look, from: string, harm: () => Promise<void>, log: (line: string) => void): Promise<Recovery> {
  const right: Grid = await gridOf(page);
  await page.evaluate(() => { const canvas = document.querySelector<HTMLCanvasElement>('.hall canvas'); if (canvas) canvas.dataset['harmed'] = ''; });
  const began = performance.now(), past = (): number => performance.now() - began;
  await harm();
  let off = 1;
  while (past() < PATIENCE) {
    const now = await standing(page);
    if (now === 'catalogue') return { from, to: 'catalogue', seconds: past() / 1000 };
    if (now === 'new') {
      const seen = past(), grid = await gridOf(page);
      // it was there when the picture was asked for; taking it is not the kiosk's time
      if (isSame(grid, right)) return { from, to: 'hall', seconds: seen / 1000 };
      off = difference(grid, right);
    } else await new Promise((resolve) => { setTimeout(resolve, 30); });
  }
  log(`no right picture after ${from}: ${(off * 100).toFixed(1)} % of it differ`);
  return { from, to: 'none', seconds: past() / 1000 };
}
