/** Whatever else befalls a page: its machine, its storage, its network, its window, its visitor's hands. */
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { CATALOGUE_WORDS } from '../../src/language/catalogue-words.ts';
import { en } from '../../src/language/words.en.ts';
import { expectEverythingTold } from '../e2e/catalogue-texts.ts';
import { browserToLaunch } from '../e2e/find-browser.ts';
import { type Hall, type Wishes, enter } from '../e2e/house.ts';
import { settled, stateOf, until } from '../e2e/wait.ts';
import type { FaultyHost } from './faulty-host.ts';
import type { Verdict } from './matrix.ts';
import { uncaught } from './opened.ts';
import { differences, gridOf } from './picture.ts';

export interface Adversity { readonly name: string; readonly expected: Verdict; meet(host: FaultyHost): Promise<void> }

const SIZE = { width: 640, height: 400 }, FINENESS = 0.4;
const TINY: Wishes = { viewport: SIZE, deviceScaleFactor: FINENESS, allow: /./ };
const CATALOGUE = '?mode=catalogue&lang=en', HALL = '?quality=low&lang=en';

/** Opens, does, leaves; fails on an error nobody caught. */
async function within(host: FaultyHost, name: string, query: string, wishes: Wishes, meet: (hall: Hall) => Promise<void>): Promise<void> {
  const hall = await enter(query, { ...TINY, house: host.load(name, new Map()).address, ...wishes });
  await meet(hall);
  expect(uncaught(hall)).toEqual([]);
  await hall.leave();
}
const before = (script: () => void): Wishes => ({ async prepare(context) { await context.addInitScript(script); } });
const ready = ({ page }: Hall): Promise<string> => page.evaluate(() => window.zhanting.ready);

/** The catalogue says why there is no hall, in a browser started with this flag. */
async function withFlag(host: FaultyHost, flag: string): Promise<void> {
  const browser = await chromium.launch(browserToLaunch([flag]));
  try {
    const page = await browser.newPage();
    await page.goto(`${host.load(flag.slice(2), new Map()).address}?lang=en`);
    expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
    expect(await page.locator('.catalogue-reason').innerText()).toBe(CATALOGUE_WORDS.en.reasons['no-webgl']);
    expect(await page.getByRole('link', { name: CATALOGUE_WORDS.en.toHall }).count()).toBe(0);
    await expectEverythingTold(page);
  } finally { await browser.close(); }
}

/** The network goes after so many answers, and comes back: then everything can be had without loading the page again. */
async function offlineAfter(host: FaultyHost, answers: number): Promise<void> {
  const name = `offline-after-${answers}`, load = host.load(name, new Map(), answers);
  const hall = await enter(HALL, { ...TINY, house: load.address, untilReady: false, until: 'commit' }), { page } = hall;
  await page.waitForLoadState('load');
  const told = page.locator('.panel [data-passage], .catalogue-station').first(), instead = page.locator('.instead');
  if (!await page.evaluate(() => 'zhanting' in window)) {
    // the page's own lines; they say: load again
    await page.locator('#waiting').waitFor({ state: 'attached' });
    host.reach(name, Infinity);
    await page.reload();
    await ready(hall);
  } else {
    await page.locator('.instead, .catalogue, .start-sheet').first().waitFor();
    host.reach(name, Infinity);
    await Promise.any([ready(hall), instead.waitFor()]);
    if (await instead.count() > 0) await page.getByRole('button', { name: en.panel.retry }).click();
  }
  if (await ready(hall) === 'hall') {
    await page.evaluate(() => window.zhanting.visit('chips'));
    const again = page.getByRole('button', { name: en.panel.retry });
    await told.or(again).first().waitFor();
    if (await again.count() > 0) await again.click();
  }
  await told.waitFor();
  expect(uncaught(hall)).toEqual([]);
  await hall.leave();
}

/** Ten fingers come down and never go up again; keys are held while the window loses the focus. */
async function hands(hall: Hall): Promise<void> {
  const { page, context } = hall;
  await page.keyboard.press('Enter');
  const touch = await context.newCDPSession(page);
  const fingers = Array.from({ length: 10 }, (_, id) => ({ x: 40 + id * 30, y: 150 + (id % 3) * 20, id }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers });
  await page.evaluate(() => { dispatchEvent(new Event('blur')); });
  await settled(hall);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  const { x } = (await stateOf(page)).pose;
  await page.keyboard.down('ArrowUp');
  await page.waitForFunction((from) => window.zhanting.state().pose.x > from + 0.2, x, { polling: 'raf' });
  await page.evaluate(() => { dispatchEvent(new Event('blur')); });
  // without a hand on it the walker comes to rest although the key was never let go
  await settled(hall);
  await page.keyboard.up('ArrowUp');
}

/** No window, a window of one pixel, upright, finer: no number is lost, and the picture comes back as it was. */
async function windows(hall: Hall): Promise<void> {
  const { page, context } = hall;
  await settled(hall);
  const grid = await gridOf(page), { pose } = await stateOf(page);
  const sound = async (): Promise<void> => { expect(Object.values((await stateOf(page)).pose).every(Number.isFinite)).toBe(true); };
  for (const [width, height] of [[1, 1], [400, 640]] as const) {
    await page.setViewportSize({ width, height });
    await settled(hall);
    await sound();
  }
  await page.setViewportSize(SIZE);
  for (const display of ['none', '']) {
    await page.evaluate((value) => { const hall = document.querySelector<HTMLElement>('.hall'); if (hall) hall.style.display = value; window.zhanting.walkTo({ ...window.zhanting.state().pose, jump: true }); }, display);
    await sound();
  }
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { ...SIZE, deviceScaleFactor: 1.3, mobile: false });
  await settled(hall);
  await session.send('Emulation.setDeviceMetricsOverride', { ...SIZE, deviceScaleFactor: FINENESS, mobile: false });
  await settled(hall);
  expect(differences(grid, await gridOf(page))).toEqual([]);
  expect((await stateOf(page)).pose.x).toBeCloseTo(pose.x, 1);
}

/** The tab is frozen and goes on; the machine's clock jumps a day back and a year ahead. */
async function sleepAndClock(hall: Hall): Promise<void> {
  const { page, context } = hall, session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  for (const days of [-1, 365]) {
    await page.evaluate((moved) => { const real = Date.now.bind(Date); Date.now = () => real() + moved * 86_400_000; }, days);
    const { x } = (await stateOf(page)).pose;
    await page.keyboard.down('ArrowDown');
    await page.waitForFunction((from) => window.zhanting.state().pose.x < from - 0.1, x, { polling: 'raf' });
    await page.keyboard.up('ArrowDown');
    await settled(hall);
  }
}

/** A processor a sixth as quick still walks and tells. */
async function slowMachine(hall: Hall): Promise<void> {
  const { page, context } = hall, session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.evaluate(() => window.zhanting.visit('chips'));
  await page.locator('.panel [data-passage]').first().waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.evaluate(() => window.zhanting.setMode('walk'));
}

const startsBefore = (count: number): Wishes => ({
  async prepare(context) {
    await context.addInitScript((times) => { if (!sessionStorage.getItem('zhanting.starts')) sessionStorage.setItem('zhanting.starts', JSON.stringify(Array.from({ length: times }, (_, i) => Date.now() - 1000 * (i + 1)))); }, count);
  },
});

const refuse = (): void => {
  for (const name of ['localStorage', 'sessionStorage'] as const) Object.defineProperty(window, name, { get: () => { throw new DOMException('refused', 'SecurityError'); } });
};
const fill = (): void => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; };
const spoil = (): void => { localStorage.setItem('zhanting.settings', '{"state":{"language":"xx","textSize":1e9,"narration":null,"scan":7},"version":0}'); };

async function languageSwitches({ page }: Hall): Promise<void> {
  await page.getByRole('button', { name: 'Deutsch' }).or(page.getByRole('radio', { name: 'Deutsch' })).first().click();
  await until(page, () => document.documentElement.lang === 'de');
}

export const ADVERSITIES: readonly Adversity[] = [
  { name: 'no WebGL', expected: 'degraded', meet: (host) => withFlag(host, '--disable-3d-apis') },
  { name: 'WebGL 1 only', expected: 'degraded', meet: (host) => withFlag(host, '--disable-webgl2') },
  ...[2, 5, 9, 14].map((answers): Adversity => ({ name: `offline after ${answers} answers, then back`, expected: 'degraded', meet: (host) => offlineAfter(host, answers) })),
  { name: 'storage refused', expected: 'full', meet: (host) => within(host, 'refused', CATALOGUE, before(refuse), languageSwitches) },
  { name: 'storage full', expected: 'full', meet: (host) => within(host, 'full', CATALOGUE, before(fill), languageSwitches) },
  { name: 'settings spoilt', expected: 'full', meet: (host) => within(host, 'spoilt', '?mode=catalogue', before(spoil), languageSwitches) },
  { name: 'service worker refused', expected: 'full', meet: (host) => within(host, 'worker-refused', `${CATALOGUE}&offline=on`, {
    offline: true, ...before(() => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError')); }),
  }, async ({ page }) => expectEverythingTold(page)) },
  { name: 'third start within a minute', expected: 'full', meet: (host) => within(host, 'third-start', '?quality=high&lang=en', startsBefore(2), async (hall) => {
    expect(await ready(hall)).toBe('hall');
    // the tier that was asked for smooths its edges, the low one does not
    expect(await hall.page.evaluate(() => document.querySelector<HTMLCanvasElement>('.hall canvas')?.getContext('webgl2')?.getContextAttributes()?.antialias)).toBe(false);
  }) },
  { name: 'fourth start within a minute', expected: 'degraded', meet: (host) => within(host, 'fourth-start', HALL, startsBefore(3), async (hall) => {
    expect(await ready(hall)).toBe('catalogue');
    expect(await hall.page.locator('.catalogue-reason').innerText()).toBe(CATALOGUE_WORDS.en.reasons.unsteady);
    await hall.page.reload();
    expect(await ready(hall)).toBe('hall');
  }) },
  { name: 'ten fingers without an end, keys held, frozen, clock moved, no window, 1 × 1, upright, finer, processor ÷ 6', expected: 'full', meet: (host) => within(host, 'hands', HALL, { hasTouch: true, ...before(refuse) }, async (hall) => {
    await hands(hall);
    await sleepAndClock(hall);
    await windows(hall);
    await slowMachine(hall);
  }) },
];
