import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { enter, oneBrowser } from './house.ts';
import { until } from './wait.ts';

declare global { interface Window { /** seconds by which the page's clock is put on */ later: number } }

oneBrowser();

test('a kiosk’s day: nobody there, a visitor, forgotten, the keeper', async () => {
  const hall = await enter('?mode=kiosk&quality=low&lang=en,de&warn=5', {
    viewport: { width: 960, height: 600 },
    prepare: async (context) => { await context.addInitScript(() => {
      const real = performance.now.bind(performance);
      window.later = 0;
      performance.now = () => real() + window.later * 1000;
    }); },
  });
  const { page } = hall, address = page.url();
  const pass = (seconds: number) => page.evaluate((more) => { window.later += more; }, seconds);
  await page.getByText('Zum Beginnen berühren').waitFor();
  await page.getByText('“warn=5” in the address cannot be used').waitFor();
  expect(await page.getByText('触摸屏幕开始').count()).toBe(0);
  await until(page, () => window.zhanting.state().station === 'evtol');
  expect(await page.getByRole('complementary').count()).toBe(0);

  // a touch anywhere ends it and does nothing else
  await page.mouse.click(480, 500);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  const walk = page.getByRole('button', { name: 'Halle betreten' });
  await walk.waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => window.zhanting.state())).toMatchObject({ station: null, language: 'de', pose: { x: -26, z: 0 } });
  await walk.click();
  await page.evaluate(() => window.zhanting.visit('evtol', { passage: 's1p6' }));
  await page.getByRole('tab', { name: 'Text' }).waitFor();

  // it asks, with the whole countdown, and one tap goes on
  await pass(1000);
  const asking = page.getByRole('dialog', { name: 'Sind Sie noch da?' });
  await asking.getByText(/^In (?:20|19) Sekunden/).waitFor();
  expect(await violations(page)).toEqual([]);
  await asking.getByRole('button', { name: 'Weiterlesen' }).click();
  await asking.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.zhanting.state())).toMatchObject({ station: 'evtol', passage: 's1p6', language: 'de' });

  // nobody answers: everything is as for the first visitor
  await pass(1000);
  await asking.waitFor();
  await page.evaluate(() => new Promise<void>((gone) => {
    const hurry = (): void => {
      window.later += 2;
      if (document.querySelector('.attract')) { gone(); clearInterval(clock); }
    };
    const clock = setInterval(hurry, 250);
  }));
  await page.mouse.click(480, 300);
  await page.getByRole('button', { name: 'Enter the hall' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => window.zhanting.state())).toMatchObject({ station: null, passage: null, language: 'en', pose: { x: -26, z: 0, heading: 0 } });
  expect(page.url()).toBe(address);

  // a finger that rests in the corner, a PIN set twice, and one visit counted
  await page.mouse.move(30, 30);
  await page.mouse.down();
  const keeper = page.getByRole('dialog', { name: 'For the keeper' });
  await keeper.waitFor();
  await page.mouse.up();
  for (const name of ['New PIN', 'The same PIN once more']) {
    const pad = keeper.getByRole('group', { name });
    for (const digit of '2580') await pad.getByRole('button', { name: `Digit ${digit}` }).click();
    await pad.getByRole('button', { name: 'Go on' }).click();
  }
  await keeper.getByText('Counted: 1').waitFor();
  await keeper.getByText('Flying taxi: 1').waitFor({ state: 'attached' });
  expect(await violations(page)).toEqual([]);
  await keeper.getByRole('button', { name: 'Back to the kiosk' }).click();
  await keeper.waitFor({ state: 'detached' });
  await hall.leave();
});
