import { expect, test } from 'vitest';
import { de } from '../../src/language/words.de.ts';
import { en } from '../../src/language/words.en.ts';
import { zh } from '../../src/language/words.zh.ts';
import { oneBrowser, visiting } from './house.ts';
import { exhibitStands, settled, stateOf } from './wait.ts';

oneBrowser();
/** Wide enough for every tool in the bar. */
const WIDE = { viewport: { width: 1180, height: 820 }, deviceScaleFactor: 0.2 } as const;

test('the language switches at once, everywhere, and stays', visiting('?quality=low&station=humanoid&lang=en', async (hall) => {
  const { page } = hall;
  await exhibitStands(hall);
  const lead = page.locator('.panel .lead');
  const leads = new Set([await lead.innerText()]);
  for (const [language, words, tag, title] of [['de', de, 'de', 'Humanoid'], ['zh', zh, 'zh-CN', '人形机器人'], ['en', en, 'en', 'Humanoid']] as const) {
    await page.locator('.tools').locator(`label[lang="${language}"] input`).dispatchEvent('click');
    await page.getByRole('tab', { name: words.panel.parts }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(tag);
    expect(await page.title()).toBe(words.pageTitle);
    expect((await stateOf(page)).language).toBe(language);
    expect(await page.locator('.where').innerText()).toContain(title);
    expect(new URL(page.url()).searchParams.get('lang')).toBe(language);
    leads.add(await lead.innerText());
  }
  expect(leads.size).toBe(3);
  await page.locator('.tools').locator('label[lang="zh"] input').dispatchEvent('click');
  await settled(hall);
  await page.goto(`${hall.house}?quality=low`);
  await page.evaluate(() => window.zhanting.ready);
  expect((await stateOf(page)).language).toBe('zh');
  await page.getByRole('button', { name: zh.start.enter }).waitFor();
}, WIDE));

test('the text grows to twice its size, and stays so', visiting('?quality=low&station=humanoid&lang=en', async (hall) => {
  const { page } = hall;
  await exhibitStands(hall);
  const size = () => page.locator('.panel .passage .read').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const once = await size();
  for (const [factor, name] of [[1.5, '1.5'], [2, '2']] as const) {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: en.tools.settings }).click();
    await page.getByRole('dialog').getByRole('radio', { name: en.tools.textSizeNow(name) }).dispatchEvent('click');
    await page.getByRole('dialog').getByRole('button', { name: en.close }).click();
    await page.evaluate(() => window.zhanting.visit('humanoid'));
    await exhibitStands(hall);
    expect(await size() / once).toBeCloseTo(factor, 1);
  }
  await page.reload();
  await page.evaluate(() => window.zhanting.ready);
  await exhibitStands(hall);
  expect(await size() / once).toBeCloseTo(2, 1);
}, WIDE));
