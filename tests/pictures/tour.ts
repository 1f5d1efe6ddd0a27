import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Language } from '../../src/content/types.ts';
import { type Complaints, calm, openPage } from './camera.ts';
import type { Size } from './scenes.ts';

/** A tablet held upright. */
export const TABLET: Size = { width: 820, height: 1180 };
/** So far along the nave, metres, the robot is photographed on its way. */
const ON_ITS_WAY = -17;
const ON_THE_WAY: Size = { width: 320, height: 460 };
/** Pixels a CSS pixel while the robot is under way, which a processor draws fast enough. The hall asks for it anew when its height changes. */
const SOFT = 0.2;
/** As text: the compiler gives functions names by a helper that is not in the page. */
const UNSEEN = "Object.defineProperty(document, 'hidden', { get: () => true })";
/** The strip: pictures beside each other, width of one, and what lies between them. Pixels. */
const COLUMNS = 7, WIDTH = 300, GAP = 6, PAPER = '#f7f5f0';

export interface TourWish { readonly language: Language; readonly size: Size; readonly quality: string; /** pictures to take, by number; without it all */ readonly only?: readonly string[] | undefined }

/**
 * Goes on the tour of five minutes with one finger and takes a picture on the way (00) and at every stop (01 …), or of those in `only`.
 * Hangs all there are in `folder` side by side. Resolves to the strip's file.
 */
export async function takeTour(browser: Browser, home: string, folder: string, how: TourWish, complaints: Complaints): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const address = new URL(`?lang=${how.language}&quality=${how.quality}`, home).href;
  if (wanted(how, 0)) await takeTheWay(await openPage(browser, how.size, complaints, { hasTouch: true, reducedMotion: 'no-preference' }), address, folder, how.size);
  if (how.only?.some((name) => name !== nameOf(0)) ?? true) await takeStops(await openPage(browser, how.size, complaints, { hasTouch: true }), address, folder, how);
  const strip = join(folder, 'strip.png'), files = readdirSync(folder).filter((name) => /^\d\d-/.test(name)).toSorted();
  await mount(files.map((name) => join(folder, name)), how.size, strip);
  return strip;
}

const nameOf = (stop: number): string => String(stop).padStart(2, '0');
const wanted = ({ only }: TourWish, stop: number): boolean => only?.includes(nameOf(stop)) ?? true;

async function take(page: Page, folder: string, name: string): Promise<void> {
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
}

/** The robot rolls ahead through the nave: in a small window, where a processor draws it fast enough for it to get on; only the picture is large. */
async function takeTheWay(page: Page, address: string, folder: string, size: Size): Promise<void> {
  await page.setViewportSize(ON_THE_WAY);
  await setOut(page, address);
  await page.waitForFunction((from) => (window.zhanting.state().guide?.x ?? -Infinity) > from, ON_ITS_WAY);
  await page.setViewportSize(size);
  const drawn = await page.evaluate(() => window.zhanting.stats().frames);
  await page.waitForFunction((before) => window.zhanting.stats().frames > before + 1, drawn);
  await take(page, folder, `${nameOf(0)}-on-the-way`);
  await page.context().close();
}

async function takeStops(page: Page, address: string, folder: string, how: TourWish): Promise<void> {
  // the tour's clock stands still while nobody sees the page: slow pictures must not miss a stop
  await page.addInitScript(UNSEEN);
  const session = await page.context().newCDPSession(page);
  const draw = (sharpness: number): Promise<unknown> => session.send('Emulation.setDeviceMetricsOverride', { ...how.size, height: how.size.height + (sharpness < 1 ? 1 : 0), deviceScaleFactor: sharpness, mobile: false });
  await draw(SOFT);
  await setOut(page, address);
  for (let stop = 1, more = true; more; stop++) {
    await page.locator('.tour-steps p', { hasText: new RegExp(`^${stop}\\s`) }).waitFor();
    await page.locator('.tour-bar .captions').waitFor();
    if (wanted(how, stop)) {
      await page.locator('[data-label]').first().waitFor({ state: 'attached' });
      await calm(page);
      await draw(1);
      await calm(page);
      const { station, passage } = await page.evaluate(() => window.zhanting.state());
      await take(page, folder, [nameOf(stop), station, passage].filter(Boolean).join('-'));
    }
    await draw(SOFT);
    const next = page.locator('.tour-steps > button').nth(1);
    more = await next.isEnabled();
    if (more) await next.tap();
  }
  await page.context().close();
}

async function setOut(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => window.zhanting.ready);
  await page.locator('.tour-choice button').first().tap();
}

/** Hangs pictures of one size in rows, as on a contact sheet. */
async function mount(files: readonly string[], size: Size, to: string): Promise<void> {
  const height = Math.round((size.height / size.width) * WIDTH), columns = Math.min(COLUMNS, files.length), rows = Math.ceil(files.length / columns);
  const prints = await Promise.all(files.map(async (file, i) => ({
    input: await sharp(file).resize({ width: WIDTH, height }).png().toBuffer(),
    left: (i % columns) * (WIDTH + GAP), top: Math.floor(i / columns) * (height + GAP),
  })));
  const sheet = { width: columns * (WIDTH + GAP) - GAP, height: rows * (height + GAP) - GAP, channels: 3 as const, background: PAPER };
  await sharp({ create: sheet }).composite(prints).png().toFile(to);
}
