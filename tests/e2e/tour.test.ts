import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { enter, oneBrowser } from './house.ts';
import { until } from './wait.ts';

oneBrowser();

test('a tour of five minutes by keyboard alone: start, next, stray, go on, leave', async () => {
  const hall = await enter('?quality=low&lang=en');
  const { page } = hall;
  await page.getByRole('button', { name: 'Tour: 5 min', exact: true }).focus();
  await page.keyboard.press('Enter');
  await until(page, () => window.zhanting.state().station === 'evtol');
  const bar = page.getByRole('region', { name: 'Tour: Flying taxi' });
  await bar.getByText(/^1 of \d+$/).waitFor();
  await page.keyboard.press('PageDown');
  await bar.getByText(/^2 of \d+$/).waitFor();
  expect(await page.evaluate(() => window.zhanting.state().passage)).toBe('s1p5');
  expect(await violations(page)).toEqual([]);
  // taking a part in hand is straying: the tour waits
  await page.keyboard.press('.');
  await bar.getByText('Paused.').waitFor();
  await bar.getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Pause' }).waitFor();
  // back to what is told here, which has no part of its own
  expect(await page.evaluate(() => window.zhanting.state().part)).toBeNull();
  await bar.getByRole('button', { name: 'End the tour' }).focus();
  await page.keyboard.press('Enter');
  await bar.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.zhanting.state().station)).toBe('evtol');
  await hall.leave();
});
