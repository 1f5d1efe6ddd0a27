import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { enter, oneBrowser } from './house.ts';
import { type StubbedSpeech, stubVoices } from './stub-voices.ts';
import { exhibitStands, until } from './wait.ts';

oneBrowser();

test('a tour of five minutes by keyboard alone: start, next, hear, stray, go on, leave', async () => {
  const hall = await enter('?quality=low&lang=en', { prepare: async (context) => { await context.addInitScript(stubVoices); } });
  const { page } = hall;
  await page.getByRole('button', { name: 'Tour: 5 min', exact: true }).focus();
  await page.keyboard.press('Enter');
  await until(page, () => window.zhanting.state().station === 'evtol');
  // the robot that leads waits there, too
  await until(page, () => window.zhanting.state().guide !== null);
  // and once it waits nothing moves, and nothing is drawn
  await exhibitStands(hall);
  const bar = page.getByRole('region', { name: 'Tour: Flying taxi' });
  await bar.getByText(/^1 of \d+$/).waitFor();
  await page.keyboard.press('PageDown');
  await bar.getByText(/^2 of \d+$/).waitFor();
  expect(await page.evaluate(() => window.zhanting.state().passage)).toBe('s1p5');
  // read aloud: one piece at a time, its word marked in the captions
  await bar.getByRole('button', { name: 'Read aloud' }).focus();
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Voice and pace' }).press('Enter');
  expect(await bar.getByRole('combobox', { name: 'Voice' }).inputValue()).toBe('daniel');
  const [piece = '', ...more] = await page.evaluate(() => (speechSynthesis as unknown as StubbedSpeech).said);
  expect([piece.startsWith('The essay’s pattern'), more]).toEqual([true, []]);
  await page.evaluate(() => (speechSynthesis as unknown as StubbedSpeech).tell('boundary', 4));
  await until(page, () => document.querySelector('.captions mark')?.textContent === 'essay’s');
  expect(await violations(page)).toEqual([]);
  // taking a part in hand is straying: the tour waits
  await page.keyboard.press('.');
  await bar.locator('.tour-word', { hasText: 'Paused.' }).waitFor();
  expect(await page.evaluate(() => (speechSynthesis as unknown as StubbedSpeech).isSpeaking())).toBe(false);
  await bar.getByRole('button', { name: 'From the start' }).waitFor();
  await bar.getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Pause' }).waitFor();
  // back to what is told here, which has no part of its own
  expect(await page.evaluate(() => window.zhanting.state().part)).toBeNull();
  // a finger pulls the next stop in
  for (const [type, clientX] of [['pointerdown', 300], ['pointerup', 200]] as const) await bar.dispatchEvent(type, { pointerType: 'touch', pointerId: 7, clientX, clientY: 300, bubbles: true });
  await bar.getByText(/^3 of \d+$/).waitFor();
  await bar.getByRole('button', { name: 'End the tour' }).focus();
  await page.keyboard.press('Enter');
  await bar.waitFor({ state: 'detached' });
  await until(page, () => window.zhanting.state().guide === null);
  expect(await page.evaluate(() => window.zhanting.state().station)).toBe('evtol');
  await hall.leave();
});
