/**
 * Twelve pictures of the hall against those that were looked at and found good. Drawn by SwiftShader, small and without the
 * interface; time stands still in the page, so rain and clock do too. `ZHANTING_REFERENCE=write` takes new ones.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hall, enter, oneBrowser } from './house.ts';
import { exhibitStands, settled } from './wait.ts';

oneBrowser();

const KEPT = new URL('../reference/', import.meta.url), SEEN = new URL('../../pictures/reference/', import.meta.url);
const WRITE = process.env['ZHANTING_REFERENCE'] === 'write';
/** Another version of the browser rounds edges differently: a pixel differs beyond this share of black to white as the eye sees it … */
const THRESHOLD = 0.12;
/** … and this share of all pixels may. A missing wheel of the van is more. */
const MOST = 0.004;

interface View { readonly id: string; readonly station?: string; readonly apart?: 1 | 2; readonly handle?: string; readonly stand?: { readonly x: number; readonly z: number; readonly heading: number } }
const VIEWS: readonly View[] = [
  { id: 'door', stand: { x: -26, z: 0, heading: 0 } },
  { id: 'back-from-the-window', stand: { x: 26, z: 5, heading: Math.PI + 0.2 } },
  { id: 'west-wall', stand: { x: -2, z: 3, heading: -1.9 } },
  { id: 'humanoid', station: 'humanoid' },
  { id: 'humanoid-exploded', station: 'humanoid', apart: 1 },
  { id: 'humanoid-laid-out', station: 'humanoid', apart: 2 },
  { id: 'arm', station: 'humanoid', handle: 'arm' },
  { id: 'evtol', station: 'evtol' },
  { id: 'evtol-section', station: 'evtol', handle: 'cut' },
  { id: 'logistics', station: 'logistics' },
  { id: 'logistics-exploded', station: 'logistics', apart: 1 },
  { id: 'chips-exploded', station: 'chips', apart: 1 },
];

let hall: Hall;
beforeAll(async () => {
  hall = await enter('?quality=medium&lang=de', {
    // wide enough for the panel to stand beside the picture
    viewport: { width: 640, height: 400 }, deviceScaleFactor: 0.75,
    prepare: async (context, page) => {
      await context.clock.setFixedTime(new Date('2026-06-01T10:10:00'));
      await page.addInitScript(() => { Object.defineProperty(performance, 'now', { value: () => 4000 }); });
    },
  });
  // the picture alone: words are not drawn alike on every machine
  await hall.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#root * { visibility: hidden; } #root canvas { visibility: visible; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
});
afterAll(() => hall.leave());

const raw = async (picture: Buffer | URL): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
  sharp(picture instanceof URL ? readFileSync(picture) : picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

test.for(VIEWS)('$id looks as it did when it was found good', async (view) => {
  await hall.page.evaluate(({ station, apart, stand }) => {
    if (!station || window.zhanting.state().station !== station) window.zhanting.setMode('walk');
    if (stand) window.zhanting.walkTo({ ...stand, jump: true });
    if (!station) return;
    window.zhanting.visit(station);
    window.zhanting.takeApart(apart ?? 0);
  }, view);
  if (view.station) {
    await exhibitStands(hall);
    // its handles are the last to come
    await hall.page.locator('.handles button').first().waitFor({ state: 'attached' });
  }
  if (view.handle) await hall.page.locator(`[data-handle="${view.handle}"]`).evaluate((button: HTMLElement) => button.click());
  await settled(hall);
  const seen = await hall.page.screenshot();
  const kept = new URL(`${view.id}.webp`, KEPT);
  if (WRITE) { await sharp(seen).webp({ nearLossless: true, quality: 80 }).toFile(kept.pathname); return; }
  const [a, b] = await Promise.all([raw(kept), raw(seen)]);
  const { width, height } = a.info, difference = Buffer.alloc(width * height * 4);
  expect(b.info).toMatchObject({ width, height });
  const share = pixelmatch(a.data, b.data, difference, width, height, { threshold: THRESHOLD }) / (width * height);
  if (share > MOST) {
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(new URL(`${view.id}.png`, SEEN), seen);
    await sharp(difference, { raw: { width, height, channels: 4 } }).png().toFile(new URL(`${view.id}-difference.png`, SEEN).pathname);
  }
  expect(share, `pictures/reference/${view.id}.png; new references: ZHANTING_REFERENCE=write npx vitest run --config tests/vitest.config.ts --project e2e tests/e2e/reference.test.ts`).toBeLessThanOrEqual(MOST);
});
