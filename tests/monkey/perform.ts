/** Does to a page what a script says, by the browser's own protocol: the page sees real input. */
import type { CDPSession, Page } from 'playwright-core';
import type { At, Deed } from './deeds.ts';

export interface Stage { readonly page: Page; readonly session: CDPSession }

/** Movements of one drag, and frames a key is held. */
const MOVES = 4, FRAMES = 6;

const frames = (page: Page, count: number): Promise<void> => page.evaluate((left) => new Promise<void>((resolve) => {
  const turn = (still: number): void => { if (still <= 0) resolve(); else requestAnimationFrame(() => turn(still - 1)); };
  turn(left);
}), count);

const sizeOf = (page: Page): { width: number; height: number } => page.viewportSize() ?? { width: 1, height: 1 };
const pixel = (page: Page, { x, y }: At): [number, number] => {
  const { width, height } = sizeOf(page);
  return [Math.min(width - 1, Math.round(x * width)), Math.min(height - 1, Math.round(y * height))];
};

/** The middle of the n-th thing one can press, in CSS pixels; null when there is none. Nothing that leaves the page. */
const pressable = (page: Page, which: number): Promise<[number, number] | null> => page.evaluate((share) => {
  const all = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), [role=tab], [role=button], a[href^="#"], input[type=range], label:has(input), summary')].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect(), [x, y] = [left + width / 2, top + height / 2];
    const there = document.elementFromPoint(x, y);
    return there && (element === there || element.contains(there)) ? [[x, y] as [number, number]] : [];
  });
  return all[Math.min(all.length - 1, Math.floor(share * all.length))] ?? null;
}, which);

async function drag({ page }: Stage, from: At, to: At, button: 'left' | 'right'): Promise<void> {
  const [fromX, fromY] = pixel(page, from), [toX, toY] = pixel(page, to);
  await page.mouse.move(fromX, fromY);
  await page.mouse.down({ button });
  await page.mouse.move(toX, toY, { steps: MOVES });
  await page.mouse.up({ button });
}

async function fingers({ page, session }: Stage, from: readonly At[], to: readonly At[], end: 'up' | 'cancel'): Promise<void> {
  const points = (all: readonly At[]) => all.map((one, id) => { const [x, y] = pixel(page, one); return { x, y, id }; });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(to) });
  await session.send('Input.dispatchTouchEvent', { type: end === 'up' ? 'touchEnd' : 'touchCancel', touchPoints: [] });
}

/** Another window comes to the front, and goes again. */
async function blur({ page, session }: Stage): Promise<void> {
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  await other.close();
  await page.bringToFront();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
}

async function goInHistory({ page }: Stage, way: 'back' | 'forward'): Promise<void> {
  // what lies before the hall is not the hall's
  const stays = await page.evaluate((step) => {
    const { navigation } = window as unknown as { navigation: { currentEntry: { index: number }; entries(): readonly { sameDocument: boolean }[] } };
    return navigation.entries()[navigation.currentEntry.index + step]?.sameDocument ?? false;
  }, way === 'back' ? -1 : 1);
  if (!stays) return;
  if (way === 'back') await page.goBack({ waitUntil: 'commit' });
  else await page.goForward({ waitUntil: 'commit' });
}

/** Does one deed and waits for the next frame. */
export async function perform(stage: Stage, deed: Deed): Promise<void> {
  const { page, session } = stage;
  switch (deed.kind) {
    case 'click': await page.mouse.click(...pixel(page, deed.at), { button: deed.button, clickCount: deed.times }); break;
    case 'drag': await drag(stage, deed.from, deed.to, deed.button); break;
    case 'tap': await fingers(stage, [deed.at], [deed.at], 'up'); break;
    case 'fingers': await fingers(stage, deed.from, deed.to, deed.end); break;
    case 'press': {
      const place = await pressable(page, deed.which);
      if (place) await page.mouse.click(...place);
      break;
    }
    case 'wheel':
      await page.mouse.move(...pixel(page, deed.at));
      if (deed.control) await page.keyboard.down('Control');
      await page.mouse.wheel(deed.x, deed.y);
      if (deed.control) await page.keyboard.up('Control');
      break;
    case 'key': await page.keyboard.press(deed.shift ? `Shift+${deed.code}` : deed.code); break;
    case 'hold':
      await page.keyboard.down(deed.code);
      await frames(page, FRAMES);
      if (!deed.released) await blur(stage);
      await page.keyboard.up(deed.code);
      break;
    case 'resize': await page.setViewportSize(deed); break;
    case 'blur': await blur(stage); break;
    case 'freeze':
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      break;
    case 'language': {
      const choice = page.locator(`label[lang^="${deed.tag}"]:visible`).first();
      if (await choice.count()) await choice.click({ force: true, timeout: 2000 }).catch(() => {});
      break;
    }
    case 'network': await page.context().setOffline(!deed.there); break;
    case 'history': await goInHistory(stage, deed.way); break;
  }
  await frames(page, 1);
}
