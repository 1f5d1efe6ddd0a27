import { expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { en as words } from '../../src/language/words.en.ts';
import { enter, oneBrowser } from './house.ts';
import { open, settled, statsOf } from './wait.ts';

oneBrowser();

/** Frames drawn while one looks on, milliseconds. */
const LOOKED = 1500;

test('what runs keeps the picture going, its pause lets it sleep; kinds of sensors are shown one by one', async () => {
  const hall = await enter('?quality=low&lang=en', { reducedMotion: 'no-preference', viewport: { width: 900, height: 600 } });
  const { page } = hall;
  const drawn = async (): Promise<number> => {
    const before = (await statsOf(page)).frames;
    await page.waitForTimeout(LOOKED);
    return (await statsOf(page)).frames - before;
  };
  await open(hall, 'chips');
  // no clicks: while something runs, no element ever stands still for one
  const press = (name: string) => page.getByRole('button', { name, exact: true }).dispatchEvent('click');
  await press('Water and data');
  await page.getByRole('button', { name: words.handles.pause, exact: true }).waitFor();
  expect(await drawn()).toBeGreaterThan(1);
  await press(words.handles.pause);
  await settled(hall);
  await page.waitForTimeout(BUDGETS.idleAfter);
  expect(await drawn()).toBe(0);
  await press(words.handles.goOn);
  expect(await drawn()).toBeGreaterThan(1);
  await press('Water and data');
  await settled(hall);

  await open(hall, 'logistics');
  await press('Fields of view');
  const kinds = page.locator('.handle-key .kind');
  const pressed = (): Promise<(string | null)[]> => kinds.evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')));
  await kinds.first().waitFor();
  expect(await pressed()).toEqual(['false', 'false', 'false', 'false']);
  await kinds.nth(2).dispatchEvent('click');
  await expect.poll(pressed).toEqual(['false', 'false', 'true', 'false']);
  expect(await page.locator('.handle-key .small').innerText()).toContain('Radar');
  await kinds.nth(2).dispatchEvent('click');
  await expect.poll(pressed).toEqual(['false', 'false', 'false', 'false']);
  await hall.leave();
});
