import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WEATHER_WORDS } from '../../src/stations/evtol/weather-words.ts';
import { oneBrowser, sharedHall } from './house.ts';
import { open, settled } from './wait.ts';

oneBrowser();
const hall = sharedHall('?quality=low&lang=en', { viewport: { width: 960, height: 600 }, acceptDownloads: true });
const words = WEATHER_WORDS.en;

test('in the rain there is no flight, and the sign says so', async () => {
  const { page } = hall();
  await open(hall(), 'evtol');
  await page.getByRole('tab', { name: words.title }).click();
  await page.getByText(words.sign.rain).waitFor();
  expect(await page.getByRole('button', { name: words.up }).isDisabled()).toBe(true);
  await page.getByText(words.stretch.grounded).waitFor();
});

test('in clear weather it rises, hovers, and lands when told to', async () => {
  const { page } = hall();
  await page.getByRole('radio', { name: words.clear }).check();
  await page.getByText(words.sign.clear).waitFor();
  await page.getByRole('button', { name: words.up }).click();
  await page.getByText(words.stretch.hovering).waitFor();
  await settled(hall());
  await page.getByRole('button', { name: words.down }).click();
  await page.getByText(words.stretch.grounded).waitFor();
});

test('when the rain comes back, it comes down', async () => {
  const { page } = hall();
  await page.getByRole('button', { name: words.up }).click();
  await page.getByText(words.stretch.hovering).waitFor();
  await page.getByRole('radio', { name: words.rain }).check();
  await page.getByText(words.sign.rain).waitFor();
  await page.getByText(words.stretch.grounded).waitFor();
});

test('taking it apart calls the flight off', async () => {
  const { page } = hall();
  await page.getByRole('radio', { name: words.clear }).check();
  await page.getByRole('button', { name: words.up }).click();
  await page.getByText(words.stretch.hovering).waitFor();
  await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
  await page.keyboard.press('BracketRight');
  await page.getByText(words.stretch.grounded).waitFor();
  await page.keyboard.press('BracketLeft');
  await settled(hall());
});

test('the photo is a PNG of the picture with its white border and strip', async () => {
  const { page } = hall();
  const canvas = await page.evaluate(() => { const { width, height } = document.querySelector('canvas') as HTMLCanvasElement; return { width, height }; });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.photo }).click()]);
  expect(download.suggestedFilename()).toMatch(/^zhanting-flying-taxi-\d{4}-\d\d-\d\d\.png$/);
  // the browser is shared and counts as far away: its files are fetched
  const folder = mkdtempSync(join(tmpdir(), 'zhanting-photo-')), path = join(folder, 'photo.png');
  await download.saveAs(path);
  const file = readFileSync(path);
  rmSync(folder, { recursive: true });
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const longer = Math.max(canvas.width, canvas.height), border = Math.round(longer * 0.03);
  expect({ width: file.readUInt32BE(16), height: file.readUInt32BE(20) })
    .toEqual({ width: canvas.width + 2 * border, height: canvas.height + border + Math.round(longer * 0.085) });
  await page.getByText(words.photoDone(file.readUInt32BE(16), file.readUInt32BE(20))).waitFor();
});
