import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/types.ts';
import { CATALOGUE_WORDS } from '../../src/language/catalogue-words.ts';
import { en } from '../../src/language/words.en.ts';
import { differences, fieldsOf } from '../faults/picture.ts';
import { expectEverythingTold } from './catalogue-texts.ts';
import { enter, oneBrowser, visiting } from './house.ts';
import { close, exhibitStands, open, settled, stateOf, statsOf } from './wait.ts';

oneBrowser({ own: true });

/** The browser says of every answer that is none that it is none. */
const NOT_FOUND = /Failed to load resource: the server responded with a status of 404/;
/** three.js says when it loses its canvas, and that a canvas without a context has no extensions. */
const CONTEXT_LOST = /Context Lost|WEBGL_\w+ extension not supported/;

const missing = (route: Route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
const frontPage = (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' });
async function cutOff(route: Route): Promise<void> {
  const whole = await (await route.fetch()).body();
  await route.fulfill({ status: 200, contentType: 'model/gltf-binary', body: whole.subarray(0, whole.length / 2) });
}

/** The panel holds every passage of the station, none of them empty. */
async function expectWholeText(page: Page, station: string): Promise<void> {
  const told = await page.evaluate(async (id) => (await window.zhanting.stations()).find((one) => one.id === id)?.passages, station);
  const passages = page.locator('.panel [data-passage]');
  await passages.first().waitFor();
  expect(await passages.evaluateAll((all) => all.map((one) => one.getAttribute('data-passage')))).toEqual(told);
  for (const text of await passages.allInnerTexts()) expect(text.length).toBeGreaterThan(80);
}

describe('without WebGL 2', () => {
  test.for(LANGUAGES)('the catalogue tells everything, in %s', async (language) => {
    const asked: string[] = [];
    await visiting(`?lang=${language}`, async ({ page }) => {
      expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
      expect(await page.getByRole('status').allInnerTexts()).toEqual([CATALOGUE_WORDS[language].reasons['no-webgl']]);
      expect(await page.getAttribute('html', 'lang')).toBe(language === 'zh' ? 'zh-CN' : language);
      await expectEverythingTold(page);
      // a way into a hall that cannot be drawn would lead nowhere
      expect(await page.getByRole('link', { name: CATALOGUE_WORDS[language].toHall }).count()).toBe(0);
      expect(asked.filter((url) => /models|light/.test(url))).toEqual([]);
    }, {
      prepare: async (_, page) => {
        page.on('request', (request) => { asked.push(request.url()); });
        await page.addInitScript(() => {
          const real = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
            return kind === 'webgl2' ? null : Reflect.apply(real, this, [kind, ...rest]);
          } as typeof real;
        });
      },
    })();
  });
});

test('a model that is missing, cut off or a front page leaves its text and all the others alone', visiting('?quality=low&lang=en', async (hall) => {
  const { page } = hall;
  for (const [station, title] of [['humanoid', 'Humanoid'], ['evtol', 'Flying taxi'], ['chips', 'Chip cluster']] as const) {
    await page.evaluate((id) => window.zhanting.visit(id), station);
    await page.getByRole('alert').getByText(en.notices.exhibitFailed(title)).waitFor();
    await expectWholeText(page, station);
    await page.getByRole('alert').getByRole('button', { name: en.dismiss }).click();
    await settled(hall);
    expect(await page.locator('[data-label]').count()).toBe(0);
  }
  await close(hall);
  const { triangles } = await statsOf(page);
  await open(hall, 'logistics');
  expect((await statsOf(page)).triangles - triangles).toBeGreaterThan(20_000);
  await expectWholeText(page, 'logistics');
  expect(await page.getByRole('alert').innerText()).toBe('');
}, {
  allow: NOT_FOUND,
  prepare: async (_, page) => {
    await page.route('**/models/humanoid.glb', missing);
    await page.route('**/models/evtol.glb', cutOff);
    await page.route('**/models/chips.glb', frontPage);
  },
}));

test('without the far forms the hall opens all the same', visiting('?quality=low&lang=en', async (hall) => {
  const { page } = hall;
  expect(await page.evaluate(() => window.zhanting.ready)).toBe('hall');
  // of all stations only the one whose own file is damaged too has nothing to show from afar
  await page.getByRole('alert').getByText(en.notices.exhibitFailed('Humanoid')).waitFor();
  await open(hall, 'humanoid');
  // only what stands in full has labels
  await page.locator('[data-label]').nth(3).waitFor({ state: 'attached' });
  await close(hall);
}, {
  allow: NOT_FOUND,
  prepare: async (_, page) => {
    await page.route('**/models/far-forms.bin', missing);
    await page.route('**/models/humanoid.far.glb', frontPage);
  },
}));

describe('without its light the hall is a catalogue', () => {
  test.for([
    ['room.bin', 'missing', missing], ['room.bin', 'a front page', frontPage],
  ] as const)('%s is %s', async ([file, , fault]) => {
    await visiting('?quality=low&lang=en', async ({ page }) => {
      expect(await page.evaluate(() => window.zhanting.ready)).toBe('catalogue');
      expect(await page.locator('.catalogue-reason').innerText()).toBe(CATALOGUE_WORDS.en.reasons.error);
      await expectEverythingTold(page);
    }, { allow: NOT_FOUND, prepare: async (_, page) => { await page.route(`**/light/${file}`, fault); } })();
  });
});

/** Takes the canvas its context, as a driver does that starts anew. The next canvas notes how many frames were drawn before it. */
const loseContext = (page: Page) => page.evaluate(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('.hall canvas');
  if (!canvas) throw new Error('There is no canvas.');
  new MutationObserver((changes, observer) => {
    const next = changes.flatMap(({ addedNodes }) => [...addedNodes]).flatMap((node) => (node instanceof Element ? [...node.querySelectorAll('canvas'), node] : []))
      .find((node) => node instanceof HTMLCanvasElement);
    if (!next) return;
    next.dataset['after'] = String(window.zhanting.stats().frames);
    observer.disconnect();
  }).observe(document.body, { childList: true, subtree: true });
  delete canvas.dataset['after'];
  canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
});

/** The picture that lies in the place of a lost canvas, as soon as it does. */
const whatIsHeld = async (page: Page): Promise<Buffer> => Buffer.from(await page.evaluate(() => new Promise<string>((resolve) => {
  const observer = new MutationObserver(() => {
    const picture = document.querySelector('.still')?.shadowRoot?.querySelector('canvas');
    if (!picture) return;
    observer.disconnect();
    resolve(picture.toDataURL().split(',')[1] ?? '');
  });
  observer.observe(document.body, { childList: true, subtree: true });
})), 'base64');

/** How many pictures the next canvas draws below the one that is held, up to that which ends it. */
const drawnBelow = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((resolve) => {
  new MutationObserver((changes, observer) => {
    const after = document.querySelector<HTMLCanvasElement>('.hall canvas[data-after]')?.dataset['after'];
    if (after === undefined || !changes.some(({ removedNodes }) => [...removedNodes].some((node) => node instanceof Element && node.classList.contains('still')))) return;
    observer.disconnect();
    resolve(window.zhanting.stats().frames - Number(after));
  }).observe(document.body, { childList: true, subtree: true });
}));

/** Resolves when the next canvas has drawn. */
const drawnAgain = (page: Page) => page.waitForFunction(() => {
  const after = document.querySelector<HTMLCanvasElement>('.hall canvas[data-after]')?.dataset['after'];
  return after !== undefined && window.zhanting.stats().frames > Number(after);
}, null, { polling: 'raf' });

describe('a lost context', () => {
  test('comes back with everything as it was', visiting('?quality=low&lang=en&station=logistics', async (hall) => {
    const { page } = hall;
    await exhibitStands(hall);
    await page.evaluate(async () => {
      const part = (await window.zhanting.stations()).find((one) => one.id === 'logistics')?.parts[0];
      if (part) window.zhanting.visit('logistics', { part });
    });
    await settled(hall);
    const before = await stateOf(page), { triangles } = await statsOf(page);
    expect(before.part).not.toBeNull();
    // the picture alone
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#root > :not(.hall) { opacity: 0 }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const seen = await page.screenshot(), held = whatIsHeld(page), below = drawnBelow(page);
    await loseContext(page);
    expect(differences(await fieldsOf(seen), await fieldsOf(await held))).toEqual([]);
    await drawnAgain(page);
    await exhibitStands(hall);
    await page.locator('.still').waitFor({ state: 'detached' });
    // nothing before the exhibit was there: on a slow machine each of them would put it off
    expect(await below).toBeLessThanOrEqual(2);
    await page.locator('[data-label]:is([data-form=name], [data-form=number])').first().waitFor();
    const { pose, ...after } = await stateOf(page);
    expect({ ...after, pose: before.pose }).toEqual(before);
    for (const [name, value] of Object.entries(before.pose)) expect(pose[name as keyof typeof pose], name).toBeCloseTo(value, 1);
    expect((await statsOf(page)).triangles).toBe(triangles);
    await close(hall);
  }, { allow: CONTEXT_LOST }));

  test('four times over ends in the catalogue, with the reason', async () => {
    const hall = await enter('?quality=low&lang=en', { allow: CONTEXT_LOST });
    const { page } = hall;
    for (let times = 1; times <= 3; times++) {
      await loseContext(page);
      await drawnAgain(page);
    }
    await loseContext(page);
    await page.locator('.catalogue-reason').waitFor();
    expect(await page.locator('.catalogue-reason').innerText()).toBe(CATALOGUE_WORDS.en.reasons['lost-context']);
    await page.getByText(CATALOGUE_WORDS.en.loading).first().waitFor({ state: 'detached' });
    await expectEverythingTold(page);
    await hall.leave();
  });
});
