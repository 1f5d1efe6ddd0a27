import type { Frame, Page } from 'playwright-core';
import type { Hall } from './house.ts';

/** A page, or a frame within one. */
interface Shown { readonly page: Page | Frame }

/** Turns of the browser's frame clock without a drawn frame after which the picture counts as still. */
const STILL_TURNS = 4;

/** Resolves when nothing was drawn for a few turns of the browser's frame clock, and labels have been found. */
export const settled = ({ page }: Shown): Promise<void> => page.evaluate((turns) => new Promise<void>((resolve) => {
  let still = 0, frames = window.zhanting.stats().frames;
  const look = (): void => {
    const now = window.zhanting.stats().frames;
    still = now === frames && !document.querySelector('.labels[aria-busy=true]') ? still + 1 : 0;
    frames = now;
    if (still >= turns) resolve();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}), STILL_TURNS);

/** Resolves when the opened station's model stands in full: only then it carries labels. */
export async function exhibitStands(hall: Shown): Promise<void> {
  await hall.page.locator('[data-label]').first().waitFor({ state: 'attached' });
  await settled(hall);
}

/** Opens a station by the public object and waits until it stands. */
export async function open(hall: Hall, station: string, at: { part?: string; passage?: `s${number}p${number}` } = {}): Promise<void> {
  await hall.page.evaluate(([id, to]) => window.zhanting.visit(id, to), [station, at] as const);
  await exhibitStands(hall);
}

/** Back to walking, with everything closed and still. */
export async function close(hall: Hall): Promise<void> {
  await hall.page.evaluate(() => window.zhanting.setMode('walk'));
  await settled(hall);
}

export const stateOf = (page: Page) => page.evaluate(() => window.zhanting.state());
export const statsOf = (page: Page) => page.evaluate(() => window.zhanting.stats());

/** Waits for a condition in the page on its public state. */
export const until = (page: Page, condition: (wanted: string) => boolean, wanted = ''): Promise<unknown> =>
  page.waitForFunction(condition, wanted, { polling: 'raf' });
