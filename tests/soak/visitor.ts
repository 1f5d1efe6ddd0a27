/** What visitors of a kiosk do, each another one, all by trusted input. */
import type { Page } from 'playwright-core';
import { settled } from '../e2e/wait.ts';
import type { Hands } from './hands.ts';
import { SCREEN } from './kiosk.ts';

const LANGUAGES = ['de', 'en', 'zh-CN'] as const;
const STATIONS = 4;

export interface Visit {
  readonly number: number;
  readonly page: Page;
  readonly hands: Hands;
}

const still = (page: Page): Promise<void> => settled({ page });

/** Chooses a language and enters; which one, the number says. */
async function enter({ number, page, hands }: Visit): Promise<void> {
  const language = page.locator(`.languages button[lang="${LANGUAGES[number % LANGUAGES.length]}"]`);
  await hands.press(language);
  await hands.press(page.locator('.kiosk-start .ways .button.main'));
  await page.locator('.tools').waitFor();
}

/** By the list that shows itself under the Tab key: walking there would take longer than the machines that soak have. */
async function openStation({ number, page }: Visit): Promise<void> {
  const station = (number + Math.floor(number / STATIONS)) % STATIONS;
  for (let tabs = 0; tabs < 30; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((at) => document.activeElement === document.querySelectorAll('#stations button')[at], station)) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('.panel [data-passage]').first().waitFor();
}

/** Sets out for a place on the plan, and is not there yet when they leave. */
async function setOut({ number, page, hands }: Visit): Promise<void> {
  await hands.press(page.locator('.tools [aria-keyshortcuts="M"]'));
  await hands.press(page.locator('dialog.sheet nav ol button').nth(number % STATIONS));
  await page.locator('dialog.sheet').waitFor({ state: 'detached' });
  await page.waitForFunction(() => window.zhanting.state().pose.x > -25.9, null, { polling: 100 });
}

/** Reads: scrolls, opens a note, goes on to the next passage. */
async function read({ page, hands }: Visit): Promise<void> {
  const text = await page.locator('.panel-page').boundingBox();
  if (text) {
    await page.mouse.move(text.x + text.width / 2, text.y + text.height / 2);
    await page.mouse.wheel(0, 500);
  }
  await hands.press(page.locator('.panel [data-note]').first());
  await hands.press(page.locator('.passage-nav .button').last());
}

async function takeApart({ number, page, hands }: Visit): Promise<void> {
  await hands.press(page.locator('.ruler .ends .button').nth(1));
  await page.waitForFunction(() => window.zhanting.state().explosion > 0.2, null, { polling: 100 });
  await hands.drag([SCREEN.width * 0.3, SCREEN.height * 0.45], [SCREEN.width * 0.2, SCREEN.height * 0.5]);
  if (number % 2) await hands.press(page.locator('.ruler .ends .button').first());
}

async function parts({ number, page, hands }: Visit): Promise<void> {
  await hands.press(page.locator('.panel [role=tab]').nth(1));
  const rows = page.locator('.parts-table li button');
  await hands.press(rows.nth(number % 40));
  await page.locator('.part-card').waitFor();
  await hands.press(page.locator('.part-card .deeds .button').first());
  await page.keyboard.press('Escape');
}

async function tryHandles({ page, hands }: Visit): Promise<void> {
  await hands.press(page.locator('.handles .button').first());
  await page.locator('.handles .button[aria-pressed=true]').first().waitFor();
}

async function sheets({ page, hands }: Visit): Promise<void> {
  for (const key of ['H', 'M']) {
    await hands.press(page.locator(`.tools [aria-keyshortcuts="${key}"]`));
    await hands.press(page.locator('dialog.sheet .sheet-head .button'));
    await page.locator('dialog.sheet').waitFor({ state: 'detached' });
  }
}

async function stroll({ page, hands }: Visit): Promise<void> {
  await hands.drag([SCREEN.width * 0.4, SCREEN.height * 0.4], [SCREEN.width * 0.5, SCREEN.height * 0.42]);
  await hands.tap(SCREEN.width / 2, SCREEN.height * 0.85);
  await page.keyboard.down('KeyW');
  await page.waitForFunction(() => window.zhanting.state().pose.x > -25.9, null, { polling: 100 });
  await page.keyboard.up('KeyW');
}

async function tour({ page, hands }: Visit): Promise<void> {
  await hands.press(page.locator('.kiosk-start .tour-choice .button').first());
  await page.locator('.tour-bar').waitFor();
  await hands.press(page.locator('.tour-bar .tour-steps > .button').last());
  await hands.press(page.locator('.tour-bar .tour-deeds > .button').last());
  await page.locator('.tour-bar').waitFor({ state: 'detached' });
}

/** Each kind of visit by its name, in turn. */
export const KINDS: readonly { readonly name: string; readonly go: (visit: Visit) => Promise<void> }[] = [
  { name: 'reads', go: async (visit) => { await enter(visit); await openStation(visit); await read(visit); } },
  { name: 'takes apart', go: async (visit) => { await enter(visit); await openStation(visit); await takeApart(visit); } },
  { name: 'strolls', go: async (visit) => { await enter(visit); await stroll(visit); } },
  { name: 'looks at parts', go: async (visit) => { await enter(visit); await openStation(visit); await parts(visit); } },
  { name: 'takes the tour', go: tour },
  { name: 'tries things', go: async (visit) => { await enter(visit); await openStation(visit); await tryHandles(visit); } },
  { name: 'opens sheets', go: async (visit) => { await enter(visit); await sheets(visit); await setOut(visit); } },
];

/** Stands somewhere and keeps still, so that the picture can be compared: on the start sheet, in the hall, before a station, before one taken apart. */
export const POSES: readonly { readonly name: string; readonly go: (visit: Visit) => Promise<void> }[] = [
  { name: 'start sheet', go: async () => {} },
  { name: 'hall', go: enter },
  { name: 'station', go: async (visit) => { await enter(visit); await openStation(visit); } },
  { name: 'taken apart', go: async (visit) => { await enter(visit); await openStation(visit); await visit.hands.press(visit.page.locator('.ruler .ends .button').nth(1)); await visit.page.waitForFunction(() => window.zhanting.state().explosion > 0.99, null, { polling: 100 }); } },
];

export { still };

/** Ends by the button for it, or by walking away: then the house must notice. Resolves when everything was reset. */
export async function leave({ number, page, hands }: Visit, how: 'button' | 'away' | 'read on'): Promise<void> {
  if (how === 'button') {
    // on the start sheet the next in the queue finds what this one found
    if (await page.locator('.kiosk-start').count()) return;
    await page.keyboard.press('Escape');
    await hands.press(page.locator('.start-over'));
    await page.locator('.kiosk-start').waitFor();
    return;
  }
  // most shut the text; who leaves it open is waited for as long as reading takes
  if (number % 5 && !await page.locator('.kiosk-start').count()) for (let times = 0; times < 4; times++) await page.keyboard.press('Escape');
  if (how === 'read on') {
    await page.locator('dialog.asking').waitFor({ timeout: 300_000 });
    await hands.press(page.locator('dialog.asking .button.main'));
    await page.locator('dialog.asking').waitFor({ state: 'detached' });
  }
  await page.locator('main.attract').waitFor({ timeout: 300_000 });
}

/** Touches the screen in the attract loop; on a start sheet somebody has been there already. */
export async function come({ page, hands }: Visit): Promise<void> {
  if (await page.locator('main.attract').count()) await hands.tap(SCREEN.width / 2, SCREEN.height * 0.9);
  await page.locator('.kiosk-start').waitFor();
  // one who was slow is asked
  if (await page.locator('dialog.asking').count()) await hands.press(page.locator('dialog.asking .button.main'));
  await still(page);
}
