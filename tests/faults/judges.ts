/** Each looks at the page and says what a visitor has, whatever was done to one kind of file. */
import type { Page } from 'playwright-core';
import { CATALOGUE_WORDS } from '../../src/language/catalogue-words.ts';
import { en } from '../../src/language/words.en.ts';
import { zh } from '../../src/language/words.zh.ts';
import type { Fault } from './faulty-host.ts';
import type { Verdict } from './matrix.ts';
import { LIMIT, type Opened, evaluateReady, faultIn } from './opened.ts';

/** Waits until one of two things is seen in the page; says which. */
async function either(full: Promise<unknown>, degraded: Promise<unknown>): Promise<Verdict> {
  return Promise.any([full.then(() => 'full' as const), degraded.then(() => 'degraded' as const)]).catch(() => 'fail');
}
const shown = (page: Page, selector: string): Promise<unknown> => page.locator(selector).first().waitFor({ timeout: LIMIT });
const said = (page: Page, words: string): Promise<unknown> => page.getByText(words).first().waitFor({ timeout: LIMIT });

/** The plain page behind a link on the screen tells passages, of this station if one is named. */
async function plainPageIsThere(page: Page, link: string, station?: string): Promise<boolean> {
  const href = await page.locator(link).first().getAttribute('href', { timeout: LIMIT });
  const html = await (await page.context().request.get(new URL(href ?? '', page.url()).href)).text();
  return html.includes('data-passage="') && (!station || html.includes(`<section id="${station}">`));
}

/** Stations whose every passage stands in the catalogue, in words. */
const toldIn = (page: Page): Promise<string[]> => page.evaluate(async () => {
  const told: string[] = [];
  for (const section of document.querySelectorAll('.catalogue-station')) {
    const texts = [...section.querySelectorAll('[data-passage]')].map((passage) => passage.textContent?.length ?? 0);
    if (texts.length > 1 && texts.every((length) => length > 80)) told.push(section.id);
  }
  return told;
});
const STATIONS = ['evtol', 'humanoid', 'logistics', 'chips'] as const;
const tellsAll = async (page: Page): Promise<boolean> => (await toldIn(page)).length === STATIONS.length;

/** The page itself stands on its own feet; or its static lines say what to do, without any script or style. */
export async function pageOrStaticLines(opened: Opened, fault: Fault): Promise<Verdict> {
  const { page } = opened;
  // scripts have run, or failed, when the page says that it is loaded; one that hangs keeps it from ever saying so
  if (fault === 'hang') await page.locator('#waiting').waitFor({ state: 'attached', timeout: LIMIT });
  else await page.waitForLoadState('load');
  if (await page.evaluate(() => 'zhanting' in window)) return catalogue(opened);
  const readable = await page.evaluate(() => {
    const lines = document.querySelector('#waiting main');
    return lines !== null && getComputedStyle(lines).visibility === 'visible' && lines.getBoundingClientRect().height > 100;
  });
  const reload = await page.locator('#waiting a').first().getAttribute('href');
  return readable && reload === '' && await plainPageIsThere(page, '#waiting a[href*="en.html"]') ? 'degraded' : 'fail';
}

/** Everything told in the catalogue; or its own lines lead to the plain pages. */
export async function catalogue({ page }: Opened): Promise<Verdict> {
  const found = await either(evaluateReady(page), shown(page, 'main.instead'));
  if (found === 'full') return await tellsAll(page) ? 'full' : 'fail';
  return await plainPageIsThere(page, '.instead a') && await page.getByRole('button', { name: en.panel.retry }).isVisible() ? found : 'fail';
}

/** Everything told, and styled. */
export async function styledCatalogue(opened: Opened): Promise<Verdict> {
  const found = await catalogue(opened);
  const styled = await opened.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--panel') !== '');
  return found === 'full' && !styled ? 'degraded' : found;
}

/** Everything told, and laid out as a style of its own says: `whole` is that style as it was built. */
export async function laidOutCatalogue(opened: Opened, name: string, whole: string): Promise<Verdict> {
  const found = await catalogue(opened);
  if (found !== 'full') return found;
  const [is, was] = await opened.page.evaluate(([file, text]) => {
    const built = new CSSStyleSheet(), came = [...document.styleSheets].find(({ href }) => href?.endsWith(file));
    built.replaceSync(text);
    return [came?.cssRules.length ?? 0, built.cssRules.length];
  }, [name, whole] as const);
  return is < was ? 'degraded' : 'full';
}

/** One station's words, in the catalogue (`file`); every other station's are there in any case. */
export async function words({ page, load }: Opened, file: string): Promise<Verdict> {
  await evaluateReady(page);
  const told = await toldIn(page);
  const lost = STATIONS.filter((one) => !told.includes(one));
  if (lost.length === 0) return 'full';
  if (lost.length > 1 || !load.faults.has(file)) return 'fail';
  const [station = ''] = lost;
  return await page.locator(`#${station} [role=alert]`).isVisible() && await plainPageIsThere(page, `#${station} [role=alert] a`, station) ? 'degraded' : 'fail';
}

/** How wide these words stand in the page, CSS pixels. */
const widthOf = (page: Page, sample: string): Promise<number> => page.evaluate((text) => {
  const probe = Object.assign(document.createElement('span'), { textContent: text });
  probe.lang = document.documentElement.lang;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}, sample);

/** Words stand there, in whatever font. */
export const legible = async ({ page }: Opened, sample: string): Promise<Verdict> => (await widthOf(page, sample) < 20 ? 'fail' : 'full');

/** The opened exhibit is drawn in full and, where what stands around it has come, labelled. */
export async function drawn({ page }: Opened, labelled: boolean): Promise<Verdict> {
  if (labelled) return page.locator('[data-label]').first().waitFor({ state: 'attached', timeout: LIMIT }).then(() => 'full' as const, () => 'fail' as const);
  return page.waitForFunction(() => window.zhanting.stats().triangles > 30_000, null, { timeout: LIMIT, polling: 'raf' }).then(() => 'full' as const, () => 'fail' as const);
}

/** Text is legible whatever became of its font. */
export async function font(opened: Opened, face: string, file: string, sample: string): Promise<Verdict> {
  const { page } = opened;
  if (faultIn(opened, file) === 'slow') await page.waitForFunction((name) => [...document.fonts].some(({ family, status }) => family.replaceAll('"', '') === name && status === 'loaded'), face, { timeout: LIMIT, polling: 100 });
  const wide = await widthOf(page, sample);
  const there = await page.evaluate((name) => [...document.fonts].some(({ family, status, weight }) => family.replaceAll('"', '') === name && weight !== '500 700' && status === 'loaded'), face);
  return wide < 20 ? 'fail' : there ? 'full' : 'degraded';
}

/** A worker serves, or is on its way to; without one the page is as whole as with it. */
export async function worker(opened: Opened, spoilt: 'worker.js' | 'keep-'): Promise<Verdict> {
  const { page } = opened;
  const face = await page.evaluate(() => Promise.race([window.zhanting.ready, new Promise((resolve) => { setTimeout(resolve, 0, 'none'); })]));
  if (face !== 'catalogue') return 'fail';
  if (faultIn(opened, spoilt) !== 'slow') return await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ? 'full' : 'degraded');
  return page.waitForFunction(async () => await navigator.serviceWorker.getRegistration() !== undefined, null, { timeout: LIMIT, polling: 100 }).then(() => 'full', () => 'fail');
}

/** The hall stands; or the catalogue in its place says why and tells everything. */
export async function hallOrCatalogue({ page }: Opened): Promise<Verdict> {
  const face = await evaluateReady(page);
  if (face === 'hall') return page.waitForFunction(() => window.zhanting.stats().triangles > 30_000, null, { timeout: LIMIT, polling: 'raf' }).then(() => 'full', () => 'fail');
  return await tellsAll(page) && await page.locator('.catalogue-reason').innerText() === CATALOGUE_WORDS.en.reasons.error ? 'degraded' : 'fail';
}

/** A kiosk waits for visitors in words; or at least the hall is open to them. */
export async function kiosk({ page }: Opened): Promise<Verdict> {
  return either(shown(page, '.attract'), page.getByRole('button', { name: zh.start.enter }).or(page.getByRole('button', { name: en.start.enter })).waitFor({ timeout: LIMIT }));
}

/** What stands round an opened exhibit; or a word that leads to its text. */
export async function aroundExhibit({ page }: Opened, station: string): Promise<Verdict> {
  await evaluateReady(page);
  await page.evaluate((id) => window.zhanting.visit(id), station);
  const found = await either(shown(page, '.panel [data-passage]'), shown(page, '.missing'));
  return found === 'degraded' && !await plainPageIsThere(page, '.missing a', station) ? 'fail' : found;
}

/** The panel holds every passage of the station. */
export async function panelTells(page: Page, station: string): Promise<boolean> {
  await shown(page, '.panel [data-passage]');
  return page.evaluate(async (id) => {
    const told = (await window.zhanting.stations()).find((one) => one.id === id)?.passages ?? [];
    const texts = [...document.querySelectorAll('.panel [data-passage]')].map((one) => [one.getAttribute('data-passage'), one.textContent?.length ?? 0] as const);
    return told.length > 0 && told.every((passage) => texts.some(([name, length]) => name === passage && length > 80));
  }, station);
}

const dismiss = async (page: Page): Promise<void> => { if (await page.locator('.notice button').count() > 0) await page.locator('.notice button').first().click(); };

/** One exhibit in full, with its whole text; or a word that it is missing, and its whole text. */
export async function exhibit({ page }: Opened, station: string, title: string): Promise<Verdict> {
  await page.evaluate((id) => window.zhanting.visit(id), station);
  const found = await either(page.locator('[data-label]').first().waitFor({ state: 'attached', timeout: LIMIT }), said(page, en.notices.exhibitFailed(title)));
  await dismiss(page);
  return await panelTells(page, station) ? found : 'fail';
}

/** All exhibits are seen from afar, each from the common file or its own; of one whose own file is spoilt too a word says so. */
export async function farForms(opened: Opened, station: { id: string; title: string }): Promise<{ all: Verdict; one: Verdict }> {
  const { page, load } = opened;
  const lacking = page.getByText(en.notices.exhibitFailed(station.title));
  const packed = !load.asked.includes(`models/${station.id}.far.glb`);
  // the others stand: no notice names another one
  const others = await page.locator('.notice').count() === 0 || await lacking.count() > 0;
  await dismiss(page);
  return { all: others ? 'full' : 'fail', one: packed ? 'full' : 'degraded' };
}

/** A sheet opened by its key; or the hall is there again with a word. */
export async function sheet({ page }: Opened, key: string): Promise<Verdict> {
  await page.keyboard.press(key);
  const found = await either(shown(page, 'dialog.sheet'), said(page, en.notices.missing));
  if (found === 'full') await page.keyboard.press('Escape');
  else await dismiss(page);
  return found;
}

/** The third sheet of the panel; or a word in its place. */
export async function desk({ page }: Opened, station: string, tab: string): Promise<Verdict> {
  await page.evaluate((id) => window.zhanting.visit(id), station);
  await page.getByRole('tab', { name: tab }).click({ timeout: LIMIT });
  const found = await either(shown(page, '.weather-desk'), said(page, en.panel.deskFailed));
  await page.getByRole('tab', { name: en.panel.text }).click();
  return await panelTells(page, station) ? found : 'fail';
}

/** A tour with its bar; or no tour, and a word about it. The start sheet is open. */
export async function tour({ page }: Opened): Promise<Verdict> {
  await page.getByRole('button', { name: en.tour.minutesLong(5) }).click();
  const found = await either(shown(page, '.tour-bar'), said(page, en.notices.missing));
  if (found === 'degraded') await dismiss(page);
  return found;
}

/** The tour leads to its first station, with its guide or without. */
export async function led({ page }: Opened): Promise<Verdict> {
  return page.waitForFunction(() => window.zhanting.state().station !== null, null, { timeout: LIMIT, polling: 'raf' }).then(() => 'full' as const, () => 'fail' as const);
}

/** What is shown where it has come, and missed where it has not: nothing else depends on it. */
export async function ornament(opened: Opened, selector: string, file: string): Promise<Verdict> {
  if (faultIn(opened, file) === 'slow') await shown(opened.page, selector).catch(() => {});
  return await opened.page.locator(selector).count() > 0 ? 'full' : 'degraded';
}
