import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/types.ts';
import { type Hall, oneBrowser, sharedHall, type Wishes } from './house.ts';
import { APART, covered, cutOff, overlaid } from './reflow.ts';
import { leaveUndrawn } from './undrawn.ts';

oneBrowser();

/** A window of 1280 × 1024 at 400 % is 320 × 256 CSS pixels; and a narrow phone, its text twice as large, where words are longest. */
const WINDOWS = [[320, 256, 1, LANGUAGES], [320, 640, 2, ['de']]] as const;

const NARROW: Wishes = {
  viewport: { width: 320, height: 256 }, deviceScaleFactor: 0.5,
  prepare: async (context) => { await context.addInitScript(leaveUndrawn); },
};
const shared = sharedHall('?quality=low&lang=de', NARROW), plain = sharedHall('?mode=catalogue&lang=de', NARROW);

/** What is wrong in the view as it stands, in every window and language. */
async function wrong({ page }: Hall): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height, text, languages] of WINDOWS) {
    await page.setViewportSize({ width, height });
    for (const language of languages) {
      await page.evaluate(async ([code, size]) => {
        window.zhanting.setLanguage(code);
        // as the setting does
        document.documentElement.style.setProperty('--text', String(size));
        document.documentElement.dataset['size'] = size >= 1.5 ? 'large' : 'normal';
        await document.fonts.ready;
        await new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn))); });
      }, [language, text] as const);
      const here = [...await page.evaluate(cutOff, APART), ...await page.evaluate(overlaid, APART), ...await page.evaluate(covered, APART)];
      found.push(...here.map((one) => `${width} × ${height}, text × ${text}, ${language}: ${one}`));
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  return found;
}

/** The sheet's button of this place among the hall's tools, whatever the language spoken now. */
const tool = ({ page }: Hall, at: number): Promise<void> => page.locator('.tools > button:visible').nth(at).click();

async function station(hall: Hall, id: string, part: string | null = null): Promise<void> {
  await hall.page.evaluate(([at, chosen]) => window.zhanting.visit(at, { part: chosen }), [id, part] as const);
  await hall.page.locator(`.panel [data-passage], .parts-table, .mixing`).first().waitFor();
}

const VIEWS: readonly (readonly [string, (hall: Hall) => Promise<void>])[] = [
  ['the start sheet', async () => {}],
  ['before a station', async ({ page }) => {
    await page.locator('.start-block button.main').click();
    await page.evaluate(() => window.zhanting.walkTo({ x: -3.4, z: 0, heading: 0, pitch: 0, jump: true }));
    await page.locator('.approach-plate').waitFor();
  }],
  ['help', async ({ page }) => { await page.keyboard.press('KeyH'); await page.locator('dialog .key-rows').first().waitFor(); }],
  ['take it with you', async (hall) => { await hall.page.keyboard.press('Escape'); await tool(hall, 1); await hall.page.locator('dialog .qr').waitFor(); }],
  ['settings', async (hall) => { await hall.page.keyboard.press('Escape'); await tool(hall, 2); await hall.page.locator('dialog .settings-rows').waitFor(); }],
  ['privacy', async ({ page }) => { await page.locator('.settings-rows button').last().click(); await page.locator('dialog .privacy-text').waitFor(); }],
  ['text', async (hall) => { await hall.page.keyboard.press('Escape'); await station(hall, 'evtol'); }],
  ['text on the whole screen', async ({ page }) => { await page.locator('.sheet-handle button').first().click(); await page.locator('.panel[data-detent=full]').waitFor(); }],
  ['a desk', async ({ page }) => { await page.getByRole('tab').nth(2).click(); await page.locator('.weather-desk').waitFor(); }],
  ['the sheet drawn down', async ({ page }) => {
    const down = page.locator('.sheet-handle button').nth(1);
    await down.click();
    await down.click();
    await page.locator('.panel[data-detent=low]').waitFor();
  }],
  ['a part in hand', (hall) => station(hall, 'logistics', 'front-subframe')],
  ['parts list', async ({ page }) => { await page.getByRole('tab').nth(1).click(); await page.locator('.parts-table').waitFor(); }],
  ['the mixing desk, its model laid open', async (hall) => {
    await station(hall, 'chips');
    await hall.page.getByRole('tab').nth(2).click();
    await hall.page.locator('.mixing summary').click();
  }],
  ['plan and tours', async ({ page }) => {
    await page.evaluate(() => window.zhanting.setMode('walk'));
    await page.keyboard.press('KeyM');
    await page.locator('dialog .tour-choice').first().waitFor();
  }],
  ['a tour', async ({ page }) => {
    // its clock stands still while nobody sees the page
    await page.evaluate(() => { Object.defineProperty(document, 'hidden', { get: () => true }); });
    await page.locator('dialog .tour-choice button').first().click();
    await page.locator('.tour-bar .captions').waitFor();
    await page.locator('.panel [data-passage]').first().waitFor();
  }],
  ['a tour that waits', async ({ page }) => { await page.locator('.tour-pause').click(); await page.locator('.tour-bar[data-pace=paused]').waitFor(); }],
  ['a tour, the text on the whole screen', async ({ page }) => {
    await page.locator('.tour-deeds .main').click();
    await page.locator('.sheet-handle button').first().click();
    await page.locator('.panel[data-detent=full]').waitFor();
  }],
  ['a tour, the sheet drawn down', async ({ page }) => {
    const down = page.locator('.sheet-handle button').nth(1);
    await down.click();
    await down.click();
    await page.locator('.panel[data-detent=low]').waitFor();
  }],
];

test.for(VIEWS)('%s', async ([, prepare]) => {
  await prepare(shared());
  expect(await wrong(shared())).toEqual([]);
});

test('the catalogue', async () => {
  expect(await wrong(plain())).toEqual([]);
});
