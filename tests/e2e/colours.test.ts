import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/language/words.en.ts';
import { COMFORT_WORDS } from '../../src/ui/settings/comfort-words.ts';
import { oneBrowser, visiting } from './house.ts';
import { exhibitStands } from './wait.ts';

oneBrowser();

const ground = (target: Locator): Promise<string> => target.evaluate((element) => getComputedStyle(element).backgroundColor);
/** The colour the system gives a role, as Chromium emulates it. */
const systemColour = (target: Locator, role: string): Promise<string> => target.evaluate((element, name) => {
  const probe = element.appendChild(document.createElement('i'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}, role);

test('where the system chooses the colours, what is chosen still stands out', visiting('?quality=low&lang=en&station=logistics', async (hall) => {
  const { page } = hall;
  await exhibitStands(hall);
  const body = page.locator('body'), highlight = await systemColour(body, 'Highlight'), canvas = await systemColour(body, 'Canvas');
  expect(highlight).not.toBe(canvas);
  const tabs = page.getByRole('tab');
  expect(await ground(tabs.first())).toBe(highlight);
  expect(await ground(tabs.nth(1))).not.toBe(highlight);
  await tabs.nth(1).click();
  const rows = page.locator('.parts-table button');
  await rows.nth(2).click();
  await page.locator('.part-card').waitFor();
  expect(await ground(page.locator('.label.chosen .name').first())).toBe(highlight);
  expect(await ground(page.locator('.panel').first())).toBe(canvas);
}, { forcedColors: 'active' }));

test('the reading panel can be dark, and stays so; colours of the system go first', visiting('?quality=low&lang=en&station=logistics', async (hall) => {
  const { page } = hall, panel = page.locator('.panel').first(), words = COMFORT_WORDS.en.darkPanel;
  await exhibitStands(hall);
  expect(await ground(panel)).not.toBe('rgb(27, 32, 35)');
  await page.getByRole('button', { name: en.tools.settings }).click();
  await page.getByRole('radiogroup', { name: words.name }).or(page.getByRole('group', { name: words.name })).getByRole('radio', { name: en.on }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await ground(panel)).toBe('rgb(27, 32, 35)');
  await page.reload();
  await page.evaluate(() => window.zhanting.ready);
  await panel.waitFor();
  expect(await ground(panel)).toBe('rgb(27, 32, 35)');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  expect(await ground(panel)).toBe(await systemColour(page.locator('body'), 'Canvas'));
}));
