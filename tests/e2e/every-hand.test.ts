import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Hall, oneBrowser, visiting } from './house.ts';
import { settled, stateOf, until } from './wait.ts';
import { leaveUndrawn } from './undrawn.ts';

declare global {
  interface Window {
    pad: { id: string; axes: number[]; buttons: { value: number }[]; connected: boolean; mapping: string };
    /** strikes the slow clocks once */
    tick(): void;
  }
}

oneBrowser();

/** Runs in the page before anything of the hall's: a pad that is not plugged in yet. */
function layPadReady(): void {
  window.pad = { id: '', axes: [0, 0, 0, 0], buttons: Array.from({ length: 17 }, () => ({ value: 0 })), connected: false, mapping: 'standard' };
  Object.defineProperty(navigator, 'getGamepads', { value: () => (window.pad.connected ? [window.pad] : [null]) });
}

/** Runs in the page before anything of the hall's: what would strike once a second or slower strikes when the test says so. */
function stopClocks(): void {
  const real = window.setInterval.bind(window) as (work: TimerHandler, every?: number) => number;
  const clear = window.clearInterval.bind(window), slow = new Map<number, () => void>();
  Object.assign(window, {
    setInterval(work: () => void, every = 0) {
      const id = real(every < 1000 ? work : () => {}, every);
      if (every >= 1000) slow.set(id, work);
      return id;
    },
    clearInterval(id: number) { slow.delete(id); clear(id); },
    tick() { slow.forEach((work) => work()); },
  });
}

/** Plugs the pad in, another one in its place, or out (null). */
const plug = ({ page }: Hall, id: string | null): Promise<void> => page.evaluate((name) => {
  window.pad.connected = name !== null;
  if (name !== null) window.pad.id = name;
  dispatchEvent(new Event(name === null ? 'gamepaddisconnected' : 'gamepadconnected'));
}, id);

/** A button down and up again, each for one reading at least. */
const press = ({ page }: Hall, button: number): Promise<void> => page.evaluate((index) => new Promise<void>((done) => {
  const turns = (then: () => void): void => { requestAnimationFrame(() => requestAnimationFrame(then)); };
  const set = (value: number): void => { const one = window.pad.buttons[index]; if (one) one.value = value; };
  set(1);
  turns(() => { set(0); turns(done); });
}), button);

const lean = ({ page }: Hall, x: number, y: number): Promise<void> => page.evaluate(([aside, along]) => { window.pad.axes = [aside ?? 0, along ?? 0, 0, 0]; }, [x, y]);
const focused = ({ page }: Hall): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);

const A = 0, B = 1, X = 2, Y = 3, NEXT = 5, TRIGGER = 7, RESET = 8, UP = 12, DOWN = 13;

test('a gamepad: plugged in, walking, its dead zone, focus, a station and out again, unplugged', visiting('?quality=low&lang=en', async (hall) => {
  const { page } = hall;
  await plug(hall, 'Controller (STANDARD GAMEPAD)');
  // read as soon as its script has come
  await page.waitForFunction(() => { const one = window.pad.buttons[0]; if (one) one.value = 1 - one.value; return document.querySelector('.top-bar') !== null; }, null, { polling: 'raf' });
  await page.evaluate(() => { const one = window.pad.buttons[0]; if (one) one.value = 0; });

  const { pose: from } = await stateOf(page);
  await lean(hall, 0, -1);
  await page.waitForFunction((x) => window.zhanting.state().pose.x > x + 0.5, from.x, { polling: 'raf' });
  await lean(hall, 0.08, -0.12);
  await settled(hall);
  const { pose: still } = await stateOf(page);
  await settled(hall);
  expect((await stateOf(page)).pose).toEqual(still);

  for (let steps = 0; await focused(hall) !== 'Plan of the hall' && steps < 20; steps++) await press(hall, DOWN);
  await press(hall, DOWN);
  expect(await focused(hall)).toBe('Take it with you');
  await press(hall, UP);
  expect(await focused(hall)).toBe('Plan of the hall');
  await press(hall, A);
  await page.getByRole('dialog', { name: 'Plan of the hall' }).waitFor();
  await press(hall, B);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(hall, X);
  await page.getByRole('dialog', { name: 'Plan of the hall' }).waitFor();
  await press(hall, X);
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // the help shows what is printed on the pad in the hand, and first what the hands are on
  const caps = () => page.locator('.sheet-columns > :first-child kbd').allInnerTexts();
  const first = () => page.evaluate(() => [...document.querySelectorAll('.sheet-columns > section')].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top || a.getBoundingClientRect().left - b.getBoundingClientRect().left)[0]?.querySelector('h2')?.textContent);
  await page.keyboard.press('KeyH');
  await page.getByRole('dialog', { name: 'Help' }).waitFor();
  expect([await first(), (await caps()).slice(2, 6)]).toEqual(['Keys', ['A', 'B', 'X', 'Y']]);
  await plug(hall, 'Controller (STANDARD GAMEPAD Vendor: 054c Product: 0ce6)');
  await press(hall, UP);
  await page.locator('kbd', { hasText: '△' }).waitFor();
  expect([await first(), (await caps()).slice(2, 6)]).toEqual(['Gamepad', ['×', '○', '□', '△']]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await press(hall, NEXT);
  await until(page, () => window.zhanting.state().station === 'evtol');
  await page.locator('.panel [data-passage]').first().waitFor();
  const pull = (value: number) => page.evaluate(([index, to]) => { window.pad.buttons[index ?? 0] = { value: to ?? 0 }; }, [TRIGGER, value]);
  await pull(1);
  await until(page, () => window.zhanting.state().explosion > 0.2);
  await pull(0);
  await press(hall, RESET);
  await until(page, () => window.zhanting.state().explosion < 0.01);
  await press(hall, Y);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  await press(hall, B);
  await until(page, () => window.zhanting.state().station === null);

  // pulled out with the stick pushed: nobody walks on
  await settled(hall);
  const { pose: back } = await stateOf(page);
  await lean(hall, 0, 1);
  await page.waitForFunction(({ x, z }) => Math.hypot(window.zhanting.state().pose.x - x, window.zhanting.state().pose.z - z) > 0.05, back, { polling: 'raf' });
  await plug(hall, null);
  await settled(hall);
  const { pose: stopped } = await stateOf(page);
  await settled(hall);
  expect((await stateOf(page)).pose).toEqual(stopped);
}, { prepare: async (context) => { for (const script of [leaveUndrawn, layPadReady]) await context.addInitScript(script); } }));

test('two switches, then one: a whole visit, and the change from the one to the other', visiting('?quality=low&lang=en&scan=1', async ({ page }) => {
  const word = page.locator('.scan p');
  let next = (): Promise<unknown> => page.keyboard.press('Space');
  /** On with the one switch until the ring is round this, then the other. */
  const choose = async (name: string | RegExp): Promise<void> => {
    const met: string[] = [];
    for (let steps = 0; steps < 90; steps++) {
      const now = await word.innerText();
      if (typeof name === 'string' ? now === name : name.test(now)) return page.keyboard.press('Enter');
      met.push(now);
      await next();
    }
    throw new Error(`The ring never comes to ${name}: ${met.join(' | ')}`);
  };
  const visit = async (station: RegExp, id: string, takeApart: () => Promise<void>): Promise<void> => {
    await choose(/^Stations · 4/);
    await choose(station);
    await until(page, (wanted) => window.zhanting.state().station === wanted, id);
    await page.locator('.panel [data-passage]').first().waitFor();
    await takeApart();
    await choose(/^View · /);
    await choose('Parts list');
    await page.locator('.parts-table').waitFor();
    await choose('Text');
    await page.locator('.panel [data-passage]').first().waitFor();
    await choose('Back to the groups');
    await choose('Close: Close station');
    await until(page, () => window.zhanting.state().station === null);
  };
  await choose('Enter the hall');
  await page.getByRole('navigation', { name: 'Tools' }).waitFor();
  await visit(/Humanoid/, 'humanoid', async () => {
    await choose(/^Take apart · /);
    await choose('Exploded');
    await until(page, () => window.zhanting.state().explosion > 0.99);
    await choose('Back to the groups');
  });

  await choose(/^Tools · /);
  await choose('Settings');
  await page.getByRole('dialog', { name: 'Settings' }).waitFor();
  await choose(/^Use with switches · 3/);
  await choose('One');
  // a clock's step reaches the page a task later
  next = () => page.evaluate(() => new Promise((drawn) => { window.tick(); setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(drawn))); }));
  // the ring, the buttons for moving, the row that appears with the clock
  expect(await violations(page)).toEqual([]);
  await choose('Back to the groups');
  // first of a row, that one of a group: it is opened, and again, and pressed
  for (let depth = 0; depth < 3 && await page.getByRole('dialog').count() > 0; depth++) await choose(/^Close/);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // a low window has the slider alone: a press moves it by a tenth
  await visit(/driverless van/, 'logistics', async () => {
    await choose('Take apart');
    await until(page, () => Math.abs(window.zhanting.state().explosion - 0.1) < 0.01);
  });
}, { prepare: async (context) => { for (const script of [leaveUndrawn, stopClocks]) await context.addInitScript(script); } }));

test('the code to take along, read from the screen, opens this part and passage in this language', visiting('?quality=low&lang=de', async (hall) => {
  const { page, house } = hall;
  await page.evaluate(() => { window.zhanting.setLanguage('zh'); window.zhanting.visit('humanoid', { part: 'head-visor', passage: 's3p3' }); });
  await page.locator('.part-card').waitFor();
  await page.getByRole('navigation', { name: '工具' }).getByRole('button', { name: '带走' }).click();
  const code = page.getByRole('img', { name: '指向此处地址的二维码' });
  const { data, info } = await sharp(await code.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
  expect(read).toBe(`${house}?station=humanoid&part=head-visor&passage=s3p3&lang=zh`);
  expect(await page.locator('.share-place .address').innerText()).toBe(read);
  await page.evaluate(() => { localStorage.clear(); });
  await page.goto(read);
  await page.evaluate(() => window.zhanting.ready);
  await page.locator('.part-card').waitFor();
  expect(await stateOf(page)).toMatchObject({ mode: 'inspect', station: 'humanoid', part: 'head-visor', passage: 's3p3', language: 'zh' });
}, { viewport: { width: 1024, height: 640 }, deviceScaleFactor: 1, prepare: async (context) => { await context.addInitScript(leaveUndrawn); } }));
