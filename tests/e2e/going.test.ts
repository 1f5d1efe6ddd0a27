import { expect, test } from 'vitest';
import { en } from '../../src/language/words.en.ts';
import { oneBrowser, sharedHall } from './house.ts';
import { close, settled, stateOf, until } from './wait.ts';

oneBrowser();
const shared = sharedHall('?quality=low', { reducedMotion: 'no-preference' });

test('a click on the floor goes there by and by, and stops', async () => {
  const hall = shared(), { page } = hall;
  await page.getByRole('button', { name: en.start.enter }).click();
  await settled(hall);
  const { pose: from } = await stateOf(page);
  await page.mouse.click(320, 330);
  await until(page, () => window.zhanting.state().pose.x > -25.5);
  await settled(hall);
  const { pose } = await stateOf(page);
  expect(pose.x - from.x).toBeGreaterThan(0.5);
  expect(pose.x - from.x).toBeLessThan(9);
  expect(Math.abs(pose.z - from.z)).toBeLessThan(0.5);
});

test('M opens the map; a station chosen there is walked to', async () => {
  const hall = shared(), { page } = hall;
  await close(hall);
  await page.keyboard.press('KeyM');
  const map = page.getByRole('dialog', { name: en.map.title });
  await map.getByRole('navigation').getByRole('button', { name: /Humanoid/ }).click();
  await map.waitFor({ state: 'detached' });
  await until(page, () => Math.hypot(window.zhanting.state().pose.x + 3.4, window.zhanting.state().pose.z) < 0.1);
  await settled(hall);
  expect((await stateOf(page)).station).toBeNull();
  await page.getByRole('button', { name: en.walk.openStation('Humanoid') }).waitFor();
});

test('closing a station leads back to where one stood', async () => {
  const hall = shared(), { page } = hall;
  await close(hall);
  await page.evaluate(() => window.zhanting.walkTo({ x: -4.4, z: 0.6, heading: 0, pitch: 0, jump: true }));
  await settled(hall);
  const { pose: stood } = await stateOf(page);
  await page.keyboard.press('Enter');
  await until(page, () => window.zhanting.state().station === 'humanoid');
  await settled(hall);
  await page.keyboard.press('Escape');
  await settled(hall);
  const { pose } = await stateOf(page);
  for (const key of ['x', 'y', 'z', 'heading', 'pitch'] as const) expect(pose[key], key).toBeCloseTo(stood[key], 3);
});
