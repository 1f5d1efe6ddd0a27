import type { Browser, Page } from 'playwright-core';
import type { Scene, Size } from './scenes.ts';

/** Pictures in which nothing changes before one is taken for finished. */
const CALM_PICTURES = 4;
/** A processor draws what a graphics card should: the first picture with its shaders takes longest. */
const PATIENCE_MS = 240_000;

/** Everything the page said on its console and every request that failed. */
export type Complaints = string[];

export async function openPage(browser: Browser, size: Size, complaints: Complaints): Promise<Page> {
  // without motion the page cuts to where it would fly: one picture to draw instead of fifty
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', deviceScaleFactor: 1 });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  return page;
}

/** Opens the scene by its address, does what it asks for, and waits until nothing moves any more. */
export async function goTo(page: Page, home: string, scene: Scene): Promise<void> {
  await page.goto(new URL(addressOf(scene), home).href);
  await page.evaluate(() => window.zhanting.ready);
  if (scene.station === null) {
    // the button that lets one in has the focus
    if (!scene.start) await page.keyboard.press('Enter');
    if (scene.stand) await page.evaluate((goal) => window.zhanting.walkTo({ ...goal, jump: true }), scene.stand);
  } else await standsInFull(page);
  // clicked by the page itself: no focus ring in the picture
  if (scene.exploded) await page.locator('.ruler .ends button').last().evaluate((button: HTMLButtonElement) => { button.click(); });
  if (scene.isolated) await page.keyboard.press('i');
  await calm(page);
  if (scene.station !== null) await standsInFull(page);
}

export function addressOf({ language, station, part, passage }: Scene): string {
  const query = new URLSearchParams({ lang: language, quality: 'medium' });
  for (const [name, value] of Object.entries({ station, part, passage })) if (value) query.set(name, value);
  return `?${query}`;
}

/** Labels come when the full model is there and the camera has come to rest. */
const standsInFull = (page: Page): Promise<unknown> => page.waitForFunction(() => document.querySelector('[data-label]') !== null, null, { polling: 'raf' });

/** Until the hall has drawn nothing new for some pictures, nothing is on its way, and every font is there. */
async function calm(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (pictures) => {
    await document.fonts.ready;
    // no function gets a name in here: the compiler's helper for names is not in the page
    for (let last = -1, same = 0; same < pictures;) {
      const { frames } = window.zhanting.stats();
      same = frames === last ? same + 1 : 0;
      last = frames;
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
  }, CALM_PICTURES);
}
