import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Scene, Size } from './scenes.ts';

/** Pictures in which nothing changes before one is taken for finished. */
const CALM_PICTURES = 4;
/** A processor draws what a graphics card should: the first picture with its shaders takes longest. */
const PATIENCE_MS = 240_000;

/** Everything the page said on its console and every request that failed. */
export type Complaints = string[];

export async function openPage(browser: Browser, size: Size, complaints: Complaints, more: BrowserContextOptions = {}): Promise<Page> {
  // without motion the page cuts to where it would fly: one picture to draw instead of fifty
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', deviceScaleFactor: 1, ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  return page;
}

/** Opens the hall once, then goes from scene to scene as its public object leads; waits until nothing moves any more. */
export async function goTo(page: Page, home: string, scene: Scene): Promise<void> {
  if (scene.start || !page.url().startsWith(home)) {
    await page.goto(new URL('?quality=medium', home).href);
    await page.evaluate(() => window.zhanting.ready);
  }
  await page.evaluate((language) => { window.zhanting.setLanguage(language); }, scene.language);
  if (!scene.start) await lead(page, scene);
  if (scene.apart) await page.evaluate((to) => { window.zhanting.takeApart(to); }, scene.apart);
  if (scene.isolated) await page.keyboard.press('i');
  if (scene.handle) await use(page, scene.handle, scene.slider);
  await calm(page);
  // what a handle shows may have no labels, as the gear
  if (scene.station !== null && !scene.handle) await standsInFull(page);
}

const lead = (page: Page, scene: Scene): Promise<void> => page.evaluate(({ station, part, passage, stand }) => {
  window.zhanting.setMode('walk');
  if (station !== null) window.zhanting.visit(station, { ...(part && { part }), ...(passage && { passage }) });
  else if (stand) window.zhanting.walkTo({ ...stand, jump: true });
}, scene).then(() => (scene.station === null ? undefined : standsInFull(page)));

/** Switches a handle on as a visitor does, and moves its slider. */
async function use(page: Page, handle: string, slider?: number): Promise<void> {
  await page.locator(`[data-handle="${handle}"]`).evaluate((button: HTMLElement) => button.click());
  if (slider === undefined) return;
  await page.locator('.handle-slider input').evaluate((input: HTMLInputElement, to) => {
    // React hears of a value only by the element's own setter
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(Math.round(to * Number(input.max))));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, slider);
}

/** Labels come when the full model is there and the camera has come to rest. */
const standsInFull = (page: Page): Promise<void> => page.locator('[data-label]').first().waitFor({ state: 'attached' });

/** Until the hall has drawn nothing new for some pictures, nothing is on its way, and every font is there. */
export async function calm(page: Page): Promise<void> {
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
