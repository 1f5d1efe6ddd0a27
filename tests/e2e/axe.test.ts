import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/types.ts';
import { en } from '../../src/language/words.en.ts';
import { violations } from './axe.ts';
import { type Hall, type Wishes, oneBrowser, sharedHall } from './house.ts';
import { exhibitStands, settled } from './wait.ts';

oneBrowser();

/** The same view in every language. */
async function expectNoViolations(hall: Hall): Promise<void> {
  const found: Record<string, string[]> = {};
  for (const language of LANGUAGES) {
    await hall.page.evaluate((code) => window.zhanting.setLanguage(code), language);
    await settled(hall);
    found[language] = await violations(hall.page);
  }
  expect(found).toEqual({ de: [], en: [], zh: [] });
}

async function openPart({ page }: Hall): Promise<void> {
  await page.evaluate(async () => {
    const parts = (await window.zhanting.stations()).find(({ id }) => id === 'logistics')?.parts ?? [];
    window.zhanting.visit('logistics', { part: parts[3] ?? null });
  });
  await page.locator('.part-card').waitFor();
}

async function openStation(hall: Hall): Promise<void> {
  await hall.page.evaluate(() => window.zhanting.visit('logistics'));
  await hall.page.locator('.panel [data-passage]').first().waitFor();
  await exhibitStands(hall);
}

const openPartsList = async ({ page }: Hall): Promise<void> => {
  // the second of two tabs, whatever it is called in the language spoken now
  await page.getByRole('tab').nth(1).click();
  await page.locator('.parts-table').waitFor();
};

describe('the hall', () => {
  const hall = sharedHall('?quality=low&lang=de');

  test('start sheet', () => expectNoViolations(hall()));

  test('walking', async () => {
    await hall().page.locator('.start-block button.main').click();
    await hall().page.locator('.top-bar').waitFor();
    await expectNoViolations(hall());
  });

  test('before a station', async () => {
    await hall().page.evaluate(() => window.zhanting.walkTo({ x: -3.4, z: 0, heading: 0, pitch: 0, jump: true }));
    await hall().page.locator('.approach-plate').waitFor();
    await expectNoViolations(hall());
  });

  test.for([['plan', 'KeyM'], ['help', 'KeyH']] as const)('%s', async ([, key]) => {
    const { page } = hall();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await expectNoViolations(hall());
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test.for([['settings', en.tools.settings], ['take it with you', en.tools.share]] as const)('%s', async ([, name]) => {
    const { page } = hall();
    await page.evaluate(() => window.zhanting.setLanguage('en'));
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    await expectNoViolations(hall());
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('text of a station', async () => {
    await openStation(hall());
    await expectNoViolations(hall());
  });

  test('parts list', async () => {
    await openPartsList(hall());
    await expectNoViolations(hall());
  });

  test('a part in hand', async () => {
    await openPart(hall());
    await expectNoViolations(hall());
  });
});

const set = (settings: Record<string, unknown>): Wishes => ({
  prepare: async (_, page) => {
    await page.addInitScript((state) => { localStorage.setItem('zhanting.settings', JSON.stringify({ state, version: 0 })); }, settings);
  },
});

describe.for([
  ['text twice as large', set({ textSize: 2 })],
  ['a dark reading panel', set({ darkPanel: true })],
  ['a phone held upright', { viewport: { width: 390, height: 844 } }],
  ['colours chosen by the system', { forcedColors: 'active' }],
] as const)('%s', ([, wishes]) => {
  const hall = sharedHall('?quality=low&lang=de', wishes);

  test('text of a station', async () => {
    await openStation(hall());
    await expectNoViolations(hall());
  });

  test('parts list', async () => {
    await openPartsList(hall());
    await expectNoViolations(hall());
  });
});

describe('the catalogue', () => {
  const hall = sharedHall('?mode=catalogue&lang=de');
  test('every station, all notes and parts', async () => {
    await expectNoViolations(hall());
  });
});
