import { expect, test } from 'vitest';
import { handOn } from './hand.ts';
import { enter, oneBrowser } from './house.ts';
import { exhibitStands, settled } from './wait.ts';

oneBrowser();

/** A page of the same host with the hall between its paragraphs; the frame lies at 30, 300 and is 760 by 700 pixels large. */
const MAGAZINE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A magazine</title>
<style>body { margin: 0; height: 3000px; position: relative } input { position: absolute; top: 100px } iframe { position: absolute; left: 30px; top: 300px; width: 760px; height: 700px; border: 0 }</style>
<input aria-label="Search"><iframe title="The hall" src="./?quality=low&amp;lang=en"></iframe></html>`;

test('inside another page the hall takes what is meant for it, and leaves that page its scrolling and its keys', async () => {
  const outside = await enter('magazine', {
    viewport: { width: 820, height: 1180 }, deviceScaleFactor: 0.25, hasTouch: true, untilReady: false,
    prepare: async (_, page) => { await page.route('**/magazine', (route) => route.fulfill({ contentType: 'text/html', body: MAGAZINE })); },
  });
  const { page } = outside, hand = handOn(await outside.context.newCDPSession(page));
  const inside = page.frames()[1];
  if (!inside) throw new Error('The page has no frame.');
  expect(await inside.evaluate(() => window.zhanting.ready)).toBe('hall');
  const pose = () => inside.evaluate(() => window.zhanting.state().pose), scrolled = () => page.evaluate(() => scrollY);
  /** where the outer page has come to rest after it was scrolled the next time */
  const scrollsTo = () => page.evaluate(() => new Promise<number>((resolve) => { document.addEventListener('scrollend', () => resolve(scrollY), { once: true }); }));
  /** until the picture inside has come to rest */
  const rest = () => settled({ page: inside });
  await inside.evaluate(() => window.zhanting.walkTo({ x: -18, z: 0, heading: 0, pitch: 0, jump: true }));
  await inside.locator('.start-block button.main').click();
  await rest();

  // a swipe to the side turns the head
  await hand.down({ id: 0, x: 500, y: 700 });
  for (const x of [450, 400, 350, 300]) await hand.move({ id: 0, x, y: 700 });
  await hand.up();
  await rest();
  const turned = await pose();
  expect(turned.heading).toBeGreaterThan(0.2);
  expect(await scrolled()).toBe(0);

  // a swipe upwards scrolls the page it lies in
  const swiped = scrollsTo();
  await hand.down({ id: 0, x: 400, y: 800 });
  for (const y of [750, 700, 650, 600, 550]) await hand.move({ id: 0, x: 400, y });
  await hand.up();
  expect(await swiped).toBeGreaterThan(100);
  await rest();
  const left = await pose();
  expect(left.heading).toBeCloseTo(turned.heading, 1);
  expect(left.pitch).toBeCloseTo(turned.pitch, 1);

  // so does the wheel; with Ctrl it walks
  const back = scrollsTo();
  await page.evaluate(() => { scrollTo(0, 0); });
  expect(await back).toBe(0);
  const wheeled = scrollsTo();
  await page.mouse.move(400, 700);
  await page.mouse.wheel(0, 200);
  expect(await wheeled).toBe(200);
  expect((await pose()).x).toBeCloseTo(left.x, 3);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await inside.waitForFunction((from) => window.zhanting.state().pose.x > from + 0.1, left.x, { polling: 'raf' });
  await rest();
  expect(await scrolled()).toBe(200);

  // keys pressed in the page's own field stay there
  const before = await pose();
  await page.getByLabel('Search').click();
  await page.keyboard.type('wasdm');
  await rest();
  expect(await page.getByLabel('Search').inputValue()).toBe('wasdm');
  expect(await pose()).toEqual(before);
  expect(await inside.getByRole('dialog').count()).toBe(0);

  // a station opens there, its text reads there, and the page's own address stays
  const address = page.url();
  await inside.evaluate(() => window.zhanting.visit('logistics'));
  await inside.locator('.panel [data-passage]').first().waitFor();
  await exhibitStands({ page: inside });
  expect(page.url()).toBe(address);
  expect(inside.url()).toContain('station=logistics');
  await outside.leave();
});
