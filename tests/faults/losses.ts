/** Both ways a graphics context is lost, in each state of a visit. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CATALOGUE_WORDS } from '../../src/language/catalogue-words.ts';
import { expectEverythingTold } from '../e2e/catalogue-texts.ts';
import { type Hall, type Wishes, enter } from '../e2e/house.ts';
import { exhibitStands, open, settled, stateOf, until } from '../e2e/wait.ts';
import { differences, gridOf } from './picture.ts';

export const LOSSES = ['lost context', 'killed process'] as const;
export type Loss = (typeof LOSSES)[number];

/** Chromium refuses WebGL after two or three kills without these; a kiosk has them too. */
export const SURVIVES_KILLS = ['--disable-gpu-process-crash-limit', '--disable-domain-blocking-for-3d-apis'];

declare global { interface Window { /** seconds by which the page's clock is put on */ later: number } }

/** The page's clock can be put on: a canvas that stood half a minute counts as sound again. */
const onTime: Wishes = {
  viewport: { width: 640, height: 400 }, deviceScaleFactor: 0.4, allow: /Context Lost|context lost|WEBGL_\w+ extension not supported|GPU|GL_|CONTEXT_LOST/i,
  async prepare(context) {
    await context.addInitScript(() => {
      const real = performance.now.bind(performance);
      window.later = 0;
      performance.now = () => real() + window.later * 1000;
    });
  },
};

/** Takes the canvas its context and resolves when the next one has drawn. */
async function lose({ page, context }: Hall, loss: Loss): Promise<void> {
  await page.evaluate(() => {
    window.later += 31;
    const canvas = document.querySelector<HTMLCanvasElement>('.hall canvas');
    if (!canvas) throw new Error('There is no canvas.');
    canvas.dataset['lost'] = '';
  });
  if (loss === 'lost context') await page.evaluate(() => { document.querySelector<HTMLCanvasElement>('.hall canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(); });
  else {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Browser.crashGpuProcess').catch(() => {});
    await session?.detach().catch(() => {});
  }
  const frames = await page.waitForFunction(() => (document.querySelector('.hall canvas:not([data-lost])') ? { at: window.zhanting.stats().frames } : false), null, { polling: 'raf' });
  const { at } = await frames.jsonValue() as { at: number };
  await page.waitForFunction((before) => window.zhanting.stats().frames > before, at, { polling: 'raf' });
}

/** A visitor's way through the states, in the order in which one follows the other. */
export const STATES: readonly { readonly name: string; readonly exhibit: boolean; enter(hall: Hall): Promise<unknown> }[] = [
  { name: 'start sheet', exhibit: false, enter: async () => {} },
  { name: 'walking', exhibit: false, enter: async ({ page }) => {
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.zhanting.walkTo({ x: -12, z: 1.2, heading: 0.4, jump: true }));
    await until(page, () => window.zhanting.state().pose.x > -13);
  } },
  { name: 'before an exhibit', exhibit: false, enter: async ({ page }) => {
    await page.evaluate(() => window.zhanting.walkTo({ x: -3.4, z: 0, heading: 0, pitch: 0, jump: true }));
    await page.locator('.approach-plate').waitFor();
  } },
  { name: 'station open', exhibit: true, enter: async (hall) => {
    await open(hall, 'chips');
    // walked round it a little: that view must come back, not the usual one
    await hall.page.mouse.move(60, 200);
    await hall.page.mouse.down();
    await hall.page.mouse.move(100, 210, { steps: 4 });
    await hall.page.mouse.up();
    await hall.page.mouse.move(2, 398);
  } },
  { name: 'exploded', exhibit: true, enter: async ({ page }) => {
    await page.evaluate(() => window.zhanting.takeApart(1));
    await until(page, () => window.zhanting.state().explosion === 1);
  } },
  { name: 'part alone', exhibit: true, enter: async ({ page }) => {
    await page.evaluate(async () => {
      const part = (await window.zhanting.stations()).find((one) => one.id === 'chips')?.parts[3];
      if (part) window.zhanting.visit('chips', { part });
    });
    await page.getByRole('button', { name: 'Show alone' }).first().click();
  } },
];

const words = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.panel, .start-block, .approach')?.textContent ?? '');

/** Loses the context in this state. @throws when picture, pose, panel or words are not as before. */
async function surviveIn(hall: Hall, exhibit: boolean, loss: Loss): Promise<void> {
  const rest = (): Promise<void> => (exhibit ? exhibitStands(hall) : settled(hall));
  await rest();
  const before = { state: await stateOf(hall.page), words: await words(hall.page), grid: await gridOf(hall.page) };
  await lose(hall, loss);
  await rest();
  const { pose, ...state } = await stateOf(hall.page);
  expect({ ...state, pose: before.state.pose }).toEqual(before.state);
  for (const [name, value] of Object.entries(before.state.pose)) expect(pose[name as keyof typeof pose], name).toBeCloseTo(value, 2);
  expect(await words(hall.page)).toBe(before.words);
  expect(differences(before.grid, await gridOf(hall.page))).toEqual([]);
}

/** Every state with these losses; `told` hears of each. */
export async function visitWithLosses(lossesOf: (state: number) => readonly Loss[], told: (name: string, error: unknown) => void): Promise<void> {
  const hall = await enter('?quality=low&lang=en', onTime);
  for (const [i, { name, exhibit, enter: reach }] of STATES.entries()) {
    await reach(hall);
    for (const loss of lossesOf(i)) told(`${loss}, ${name}`, await surviveIn(hall, exhibit, loss).then(() => null, (error: unknown) => error));
  }
  await hall.leave();
}

/** A canvas that is lost again and again is given up: the catalogue says why, and tells everything. */
export async function lostForGood(): Promise<void> {
  const hall = await enter('?quality=low&lang=en', onTime), { page } = hall;
  const loseNow = (): Promise<void> => page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.hall canvas:not([data-lost])');
    if (!canvas) throw new Error('There is no canvas.');
    canvas.dataset['lost'] = '';
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  for (let times = 1; times <= 3; times++) {
    await loseNow();
    await page.waitForFunction(() => document.querySelector<HTMLCanvasElement>('.hall canvas:not([data-lost])')?.getContext('webgl2')?.isContextLost() === false, null, { polling: 'raf' });
  }
  await loseNow();
  await page.locator('.catalogue-reason').waitFor();
  expect(await page.locator('.catalogue-reason').innerText()).toBe(CATALOGUE_WORDS.en.reasons['lost-context']);
  await page.getByText(CATALOGUE_WORDS.en.loading).first().waitFor({ state: 'detached' });
  await expectEverythingTold(page);
  await hall.leave();
}

/** A tour goes on after a loss, at its stop; and comes to the next one. */
export async function tourWithLoss(loss: Loss): Promise<void> {
  const hall = await enter('?quality=low&lang=en', { ...onTime, reducedMotion: 'no-preference' }), { page } = hall;
  await page.getByRole('button', { name: 'Tour: 5 min' }).click();
  // on its way to the first station
  await until(page, () => window.zhanting.state().pose.x > -25);
  await lose(hall, loss);
  await page.locator('.tour-bar').waitFor();
  const { x } = (await stateOf(page)).pose;
  await page.waitForFunction((was) => window.zhanting.state().pose.x > was + 0.5 || window.zhanting.state().station !== null, x, { polling: 'raf' });
  await hall.leave();
}

/** A kiosk's attract loop goes on, and its countdown counts on, after a loss. */
export async function kioskWithLoss(loss: Loss): Promise<void> {
  const hall = await enter('?mode=kiosk&quality=low&lang=en', onTime), { page } = hall;
  await page.getByText('Touch to begin').waitFor();
  await lose(hall, loss);
  await page.getByText('Touch to begin').waitFor();
  await until(page, () => window.zhanting.state().station !== null);
  await page.mouse.click(320, 300);
  await page.getByRole('button', { name: 'Enter the hall' }).click();
  const asking = page.getByRole('dialog', { name: 'Are you still there?' });
  await page.evaluate(() => { window.later += 1000; });
  await asking.waitFor();
  await lose(hall, loss);
  await asking.getByRole('button').first().click();
  await asking.waitFor({ state: 'detached' });
  expect((await stateOf(page)).station).toBeNull();
  await hall.leave();
}
