import { expect, test } from 'vitest';
import { en } from '../../src/language/words.en.ts';
import { oneBrowser, visiting } from './house.ts';
import { exhibitStands, settled, stateOf, until } from './wait.ts';

oneBrowser();

test('an address opens exactly what it names', visiting('?quality=low&station=humanoid&part=head-visor&passage=s3p3&lang=de', async (hall) => {
  await exhibitStands(hall);
  expect(await stateOf(hall.page)).toMatchObject({ mode: 'inspect', station: 'humanoid', part: 'head-visor', passage: 's3p3', language: 'de', quality: 'low' });
  expect(await hall.page.locator('.part-card').isVisible()).toBe(true);
  const [passage, body] = [await hall.page.locator('.panel [data-passage="s3p3"]').boundingBox(), await hall.page.locator('.panel-body').boundingBox()];
  expect(passage && body && passage.y < body.y + body.height && passage.y + passage.height > body.y).toBe(true);
}));

test('back and forward work', visiting('?quality=low&lang=en', async (hall) => {
  const { page } = hall;
  await page.evaluate(() => window.zhanting.visit('evtol'));
  await exhibitStands(hall);
  await page.evaluate(() => window.zhanting.visit('logistics'));
  await exhibitStands(hall);
  expect(new URL(page.url()).searchParams.get('station')).toBe('logistics');
  await page.goBack();
  await until(page, () => window.zhanting.state().station === 'evtol');
  await page.goBack();
  await until(page, () => window.zhanting.state().station === null);
  await page.goForward();
  await until(page, () => window.zhanting.state().station === 'evtol');
  await exhibitStands(hall);
}));

// every other name and value: tests/unit/state/address.test.ts
test.each([
  ['station=humanoid&part=third-arm', en.notices.unknownPart('third-arm')],
  ['mode=fly', en.notices.unknownValue('mode', 'fly')],
])('%s is answered kindly, and the hall works', (query, notice) => visiting(`?quality=low&${query}`, async (hall) => {
  const { page } = hall;
  const alert = page.getByRole('alert');
  await alert.getByText(notice).waitFor();
  await alert.getByRole('button', { name: en.dismiss }).click();
  await page.evaluate(() => window.zhanting.walkTo({ x: -14, z: 0, heading: 0, pitch: 0, jump: true }));
  await settled(hall);
})());
