import { expect, test } from 'vitest';
import { en } from '../../src/language/words.en.ts';
import { oneBrowser, sharedHall } from './house.ts';
import { close, settled, stateOf, statsOf } from './wait.ts';

oneBrowser();
const hall = sharedHall('?quality=low&lang=en');

/** Holds a key until the walker has gone this far from where it stood, metres. */
async function walkBy(key: string, metres: number): Promise<{ dx: number; dz: number }> {
  const { page } = hall();
  const { pose: from } = await stateOf(page);
  await page.keyboard.down(key);
  await page.waitForFunction(({ x, z, far }) => {
    const { pose } = window.zhanting.state();
    return Math.hypot(pose.x - x, pose.z - z) >= far;
  }, { x: from.x, z: from.z, far: metres }, { polling: 'raf' });
  await page.keyboard.up(key);
  await settled(hall());
  const { pose: to } = await stateOf(page);
  return { dx: to.x - from.x, dz: to.z - from.z };
}

/** Stands in the nave between door and humanoid, looking along it. */
async function standInTheNave(): Promise<void> {
  await close(hall());
  await hall().page.evaluate(() => window.zhanting.walkTo({ x: -18, z: 0, heading: 0, pitch: 0, jump: true }));
  await settled(hall());
}

test('the start sheet leads into the hall', async () => {
  const { page } = hall();
  await page.getByRole('button', { name: en.start.enter }).click();
  await page.getByRole('navigation', { name: en.tools.label }).waitFor();
  expect((await stateOf(page)).mode).toBe('walk');
});

test('W walks where one looks, letting go stops', async () => {
  await standInTheNave();
  const { dx, dz } = await walkBy('KeyW', 1);
  expect(dx).toBeGreaterThan(1);
  expect(dx).toBeLessThan(2.5);
  expect(Math.abs(dz)).toBeLessThan(0.01);
});

test('the arrow keys walk too: down goes back, right goes aside', async () => {
  await standInTheNave();
  expect((await walkBy('ArrowDown', 0.6)).dx).toBeLessThan(-0.6);
  expect((await walkBy('ArrowRight', 0.6)).dz).toBeGreaterThan(0.6);
});

test('a key held when the window loses the focus is let go', async () => {
  await standInTheNave();
  const { page } = hall();
  const { frames } = await statsOf(page);
  await page.keyboard.down('KeyW');
  await page.waitForFunction((before) => window.zhanting.stats().frames > before + 2, frames, { polling: 'raf' });
  await page.evaluate(() => { window.dispatchEvent(new Event('blur')); });
  await settled(hall());
  const { pose: stopped } = await stateOf(page);
  await page.keyboard.up('KeyW');
  await settled(hall());
  expect((await stateOf(page)).pose).toEqual(stopped);
});

test('dragging the picture to the left turns the head to the right', async () => {
  await standInTheNave();
  const { page } = hall();
  await page.mouse.move(400, 200);
  await page.mouse.down();
  await page.mouse.move(300, 200, { steps: 4 });
  await page.mouse.up();
  await settled(hall());
  const { pose } = await stateOf(page);
  expect(pose.heading).toBeGreaterThan(0.2);
  expect(pose.x).toBeCloseTo(-18, 3);
});

test('Q and E turn by an eighth', async () => {
  await standInTheNave();
  const { page } = hall();
  await page.keyboard.press('KeyE');
  await settled(hall());
  expect((await stateOf(page)).pose.heading).toBeCloseTo(Math.PI / 4, 2);
  await page.keyboard.press('KeyQ');
  await settled(hall());
  expect((await stateOf(page)).pose.heading).toBeCloseTo(0, 2);
});

test('letters can be switched off; arrows stay', async () => {
  await standInTheNave();
  const { page } = hall();
  await page.getByRole('button', { name: en.tools.settings }).click();
  await page.getByRole('group', { name: en.settings.letterKeys }).getByRole('radio', { name: en.off, exact: true }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('KeyM');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect((await walkBy('ArrowUp', 0.4)).dx).toBeGreaterThan(0.4);
  await page.getByRole('button', { name: en.tools.settings }).click();
  await page.getByRole('group', { name: en.settings.letterKeys }).getByRole('radio', { name: en.on, exact: true }).check({ force: true });
  await page.keyboard.press('Escape');
});
