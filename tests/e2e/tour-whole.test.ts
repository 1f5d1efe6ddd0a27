import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { handOn, tapOn } from './hand.ts';
import { heard, listen } from './hear.ts';
import { oneBrowser, sharedHall } from './house.ts';
import { leaveUndrawn } from './undrawn.ts';
import { stateOf, until } from './wait.ts';

declare global { interface Window { /** clocks started from now on run a hundred times as fast */ hurry: boolean } }

oneBrowser();

function hurryClocks(): void {
  const real = window.setInterval.bind(window) as (work: TimerHandler, every?: number, ...values: unknown[]) => number;
  Object.assign(window, { hurry: false, setInterval: (work: TimerHandler, every = 0, ...values: unknown[]) => real(work, window.hurry ? every / 100 : every, ...values) });
}

const UPRIGHT = { width: 820, height: 1180 }, LYING = { width: 1180, height: 820 };
const shared = sharedHall('?quality=low&lang=en', {
  viewport: UPRIGHT, deviceScaleFactor: 0.25, hasTouch: true,
  prepare: async (context) => { for (const script of [leaveUndrawn, listen, hurryClocks]) await context.addInitScript(script); },
});

/** The tour of five minutes: where it stops, what is marked, what is in hand, how far it is taken apart. */
const STOPS = [
  ['evtol', null, null, 0], ['evtol', 's1p5', null, 0], ['evtol', 's1p6', null, 0], ['evtol', null, 'belly-lidar', 1],
  ['humanoid', null, null, 0], ['humanoid', 's3p1', null, 0], ['humanoid', 's3p2', null, 1],
  ['logistics', null, null, 0], ['logistics', 's4p1', null, 0], ['logistics', 's4p1', 'front-subframe', 1],
  ['chips', null, null, 0], ['chips', 's6p1', 'rack-1-frame', 0], ['chips', null, 'bench-b-heat-sink', 1],
] as const;

const bar = (page: Page) => page.getByRole('region', { name: /^Tour: / });

/** Waits until the tour tells its stop of this number, and says what the hall shows there. */
async function stopped(page: Page, at: number): Promise<readonly unknown[]> {
  await bar(page).getByRole('status').getByText(new RegExp(`^Stop ${at} of 13`)).waitFor({ state: 'attached' });
  await page.locator('.panel [data-passage]').first().waitFor({ state: 'attached' });
  const explosion = STOPS[at - 1]?.[3] ?? 0;
  await until(page, (wanted) => Math.abs(window.zhanting.state().explosion - Number(wanted)) < 1e-3, String(explosion));
  const now = await stateOf(page);
  return [now.station, now.passage, now.part, Math.round(now.explosion)];
}

test('by taps alone: every stop, captions, pause, a look aside, the end, away', async () => {
  const { page, context } = shared(), hand = handOn(await context.newCDPSession(page));
  const tap = (name: string) => tapOn(hand, bar(page).getByRole('button', { name, exact: true }));
  await tapOn(hand, page.getByRole('button', { name: 'Tour: 5 min', exact: true }));
  for (let at = 1; at <= 13; at++) {
    expect(await stopped(page, at), `stop ${at}`).toEqual(STOPS[at - 1]);
    if (at === 2) {
      await page.locator('.captions mark').waitFor();
      for (const language of ['de', 'zh', 'en'] as const) {
        await page.evaluate((code) => window.zhanting.setLanguage(code), language);
        await page.locator(`.captions:lang(${language})`).waitFor();
        expect(await violations(page), language).toEqual([]);
      }
      await tap('Captions');
      await page.locator('.captions').waitFor({ state: 'detached' });
      await tap('Captions');
      await page.locator('.captions').waitFor();
      await tap('Pause');
      expect(await violations(page)).toEqual([]);
      await tap('Go on');
    }
    // the sheet drawn up to its full height leaves the tour's bar within reach
    if (at === 6) await tapOn(hand, page.getByRole('button', { name: 'Height of the sheet: Full' }));
    if (at === 7) await tapOn(hand, page.getByRole('button', { name: 'Height of the sheet: Half' }));
    if (at === 9) {
      await tapOn(hand, page.getByRole('tab', { name: 'Parts list' }));
      await tapOn(hand, page.locator('.parts-table button').first());
      await bar(page).locator('.tour-word', { hasText: 'Paused.' }).waitFor();
      await tap('Go on');
      expect(await stopped(page, at), 'back from the look aside').toEqual(STOPS[at - 1]);
    }
    if (at < 13) await tap('Next');
  }
  await tap('Pause');
  await page.evaluate(() => { window.hurry = true; });
  await tap('Go on');
  await bar(page).locator('.tour-word', { hasText: 'That was the tour.' }).waitFor();
  await page.evaluate(() => { window.hurry = false; });
  await tap('From the start');
  expect(await stopped(page, 1)).toEqual(STOPS[0]);
  await tap('End the tour');
  await bar(page).waitFor({ state: 'detached' });
  await tapOn(hand, page.getByRole('button', { name: 'Close: Close station' }));
  await until(page, () => window.zhanting.state().station === null);
});

/** Tab until the focus is on this; how often is the page's affair. */
async function tabTo(page: Page, role: 'button', name: string | RegExp): Promise<void> {
  const wanted = await page.getByRole(role, { name, exact: true }).elementHandle();
  for (let press = 0; press < 120; press++) {
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${name}.`);
}

test('by keyboard alone: every stop and back, the end, anew, and Escape out of everything', async () => {
  const { page } = shared();
  await page.setViewportSize(LYING);
  await page.keyboard.press('KeyM');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, 'button', 'Tour: 5 min');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  for (let at = 1; at <= 13; at++) {
    expect(await stopped(page, at), `stop ${at}`).toEqual(STOPS[at - 1]);
    if (at === 3) {
      await page.keyboard.press('ArrowLeft');
      expect(await stopped(page, 2)).toEqual(STOPS[1]);
      await page.keyboard.press('ArrowRight');
      expect(await stopped(page, 3)).toEqual(STOPS[2]);
    }
    if (at < 13) await page.keyboard.press('PageDown');
  }
  await tabTo(page, 'button', 'Pause');
  await page.keyboard.press('Space');
  await page.evaluate(() => { window.hurry = true; });
  await tabTo(page, 'button', 'Go on');
  await page.keyboard.press('Space');
  await bar(page).locator('.tour-word', { hasText: 'That was the tour.' }).waitFor();
  await page.evaluate(() => { window.hurry = false; });
  // Escape: the part, the exhibit, the tour
  for (const left of [/part/, /station/, /tour/]) {
    await page.keyboard.press('Escape');
    await until(page, (layer) => layer === 'part' ? window.zhanting.state().part === null : layer === 'station' ? window.zhanting.state().station === null : document.querySelector('.tour-bar') === null, left.source);
  }
});

/** What a screen reader meets first on its way through the page: landmarks and headings, without the words between them. */
async function outline(page: Page): Promise<string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.split('\n').flatMap((line) => /^\s*- '?((?:banner|main|navigation|complementary|region|heading)\b[^:]*(?:: [^"]*")?(?: \[level=\d\])?)/.exec(line)?.[1] ?? []);
}

/** The first stop at each station: what is said there, and its text's headings. */
const FIRST: Readonly<Record<number, { readonly station: string; readonly opened: string; readonly title: string; readonly passages: readonly string[] }>> = {
  1: { station: 'Flying taxi', opened: 'Station 5, Flying taxi, opened. Its text stands under “Reading”.', title: 'An aircraft that needs an authority', passages: ['s1p5', 's1p6'] },
  5: { station: 'Humanoid', opened: 'Station 9, Humanoid, opened. Its text stands under “Reading”.', title: 'Every part on the table', passages: ['s3p1', 's3p2', 's3p3', 's3p4', 's3p5', 's5p1', 's5p2', 's5p3', 's5p4'] },
  8: { station: 'The driverless van', opened: 'Station 12, The driverless van, opened. Its text stands under “Reading”.', title: 'The driverless van', passages: ['s4p1', 's4p2', 's4p3', 's4p4', 's4p5'] },
  11: { station: 'Chip cluster', opened: 'Station 14, Chip cluster, opened. Its text stands under “Reading”.', title: 'Four racks, one machine', passages: ['s6p1', 's6p2', 's6p3'] },
};
const PARTS: Readonly<Record<string, string>> = {
  'belly-lidar': 'Part 187, Belly lidar.', 'front-subframe': 'Part 146, Subframe, front.', 'rack-1-frame': 'Part 1, Frame, rack 1.', 'bench-b-heat-sink': 'Part 299, Flat heat sink, card B.',
};

test('as a screen reader meets it: landmarks, headings, and every arrival said once', async () => {
  const { page } = shared();
  await page.keyboard.press('KeyM');
  await page.getByRole('dialog').getByRole('button', { name: 'Tour: 5 min' }).focus();
  await heard(page);
  let here: (typeof FIRST)[number] | undefined;
  await page.keyboard.press('Enter');
  for (let at = 1; at <= 13; at++) {
    await stopped(page, at);
    const [, passage, part] = STOPS[at - 1] ?? [], first = FIRST[at], way = first ? [`On the way: ${first.station}`] : [];
    await until(page, (wanted) => (window as unknown as { ear: { heard: string[] } }).ear.heard.some((words) => words.startsWith(wanted)), part ? 'Part ' : 'Stop ');
    // nothing twice, and nothing of the hall one passes through
    expect((await heard(page)).filter((words) => !words.startsWith('Fetching')).sort(), `said at stop ${at}`)
      .toEqual([`Stop ${at} of 13${passage ? `: ${passage}` : ''}`, ...(first ? [first.opened] : []), ...way, ...(part ? [PARTS[part]] : [])].sort());
    here = first ?? here;
    expect(await outline(page), `met at stop ${at}`).toEqual([
      'navigation "Skip to"', 'banner', 'heading "Zhanting 展厅" [level=1]', 'navigation "Tools"', 'complementary "Reading"',
      ...(part ? [`region "${PARTS[part]?.slice(0, -1).replace(', ', ': ')}"`, `heading "${PARTS[part]?.slice(0, -1).replace(/^.*?, /, '')}" [level=2]`] : []),
      `heading "${here?.title}" [level=2]`, ...(here?.passages ?? []).map((id) => `heading "Passage ${id}" [level=3]`), 'heading "Notes" [level=3]',
      'navigation "Passages"', 'main', `region "Tour: ${here?.station}"`,
    ]);
    // the passage that is told is the one marked as current
    expect(await page.locator('.panel h3[aria-current]').allInnerTexts()).toEqual(passage ? [passage] : []);
    if (at < 13) await page.keyboard.press('PageDown');
  }
  await tabTo(page, 'button', 'End the tour');
  await page.keyboard.press('Enter');
  await bar(page).waitFor({ state: 'detached' });
});
