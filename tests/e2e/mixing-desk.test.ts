import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/types.ts';
import { en as words } from '../../src/language/words.en.ts';
import { MIXING_WORDS } from '../../src/stations/chips/mixing-words.ts';
import { violations } from './axe.ts';
import { type Hall, oneBrowser, sharedHall } from './house.ts';
import { close, open, until } from './wait.ts';

oneBrowser();

const { en } = MIXING_WORDS;

/** Opens the chip cluster at its desk, with nothing in the cluster. */
async function openDesk(hall: Hall): Promise<void> {
  const { page } = hall;
  // a test that left it open spares the next one the way there
  if (await page.locator('.mixing').count() === 0) {
    await close(hall);
    await open(hall, 'chips');
    await page.getByRole('tab').nth(2).click();
    await page.locator('.mixing').waitFor();
  }
  // no click: an empty cluster's button says that there is nothing to take out
  await page.locator('.mixing section header .quiet').dispatchEvent('click');
}

/** What is shown at once, and what is read aloud as soon as the mix rests. */
async function expectResult({ page }: Hall, shown: string): Promise<void> {
  expect(await page.locator('.mixing .verdict').innerText()).toContain(shown);
  await expect.poll(() => page.locator('.mixing [role=status]').textContent()).toContain(shown);
}

describe('on a wide screen', () => {
  const hall = sharedHall('?quality=low&lang=en', { viewport: { width: 960, height: 600 } });

  test('only a station that has a desk shows one, and it opens at its text', async () => {
    const { page } = hall();
    await openDesk(hall());
    expect(await page.getByRole('tab', { name: en.title }).getAttribute('aria-selected')).toBe('true');
    await open(hall(), 'humanoid');
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(await page.getByRole('tab', { name: words.panel.text, exact: true }).getAttribute('aria-selected')).toBe('true');
  });

  test('filled by keys alone, it reaches the line and says so', async () => {
    const { page } = hall();
    await openDesk(hall());
    expect(await page.locator('.mixing .state').innerText()).toBe(en.state.empty);
    await page.getByRole('slider', { name: en.kinds.old }).focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('slider', { name: en.kinds.old }).getAttribute('aria-valuetext')).toBe('8 of 12');
    await expectResult(hall(), 'Too few cards: even without any loss they would make only 64.');
    // minus, slider, plus, then the next kind's words and its minus
    await page.getByRole('slider', { name: en.kinds.a }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 8; i++) await page.keyboard.press('Enter');
    expect(await page.getByRole('slider', { name: en.kinds.a }).inputValue()).toBe('12');
    await page.getByRole('radio', { name: en.splits.equal }).focus();
    await page.keyboard.press('ArrowRight');
    await expectResult(hall(), 'Reached: of 148, 104 arrive. Price 94, power 188');
    expect(await page.locator('.mixing .state').innerText()).toBe(en.state.reached);
    // the keys moved the desk, not the hall
    expect(await page.evaluate(() => window.zhanting.state().station)).toBe('chips');
  });

  test('a trial fails, says why, and its own advice helps', async () => {
    const { page } = hall();
    await openDesk(hall());
    const trial = page.getByRole('button', { name: en.presetNames.four });
    await trial.click();
    expect(await trial.getAttribute('aria-pressed')).toBe('true');
    await expectResult(hall(), 'Not reached: 61 of 100. 92 are lost in waiting');
    expect(await page.locator('.mixing .remark').innerText()).toBe(en.presetRemarks.four);
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: en.fewer(en.kinds.b) }).click();
    expect(await trial.getAttribute('aria-pressed')).toBe('false');
    await expectResult(hall(), 'Reached: of 152, 105 arrive.');
  });

  test('the network is a wall: no card helps, a wider one does', async () => {
    const { page } = hall();
    await openDesk(hall());
    await page.getByRole('button', { name: en.presetNames.crowd }).click();
    await expectResult(hall(), 'No more than 100 ever fit through this network');
    await page.getByRole('radio', { name: en.networks.copper }).check({ force: true });
    await expectResult(hall(), 'Reached: of 356, 174 arrive.');
  });

  test('its numbers are called illustrative, its formula and assumptions lie open', async () => {
    const { page } = hall();
    await openDesk(hall());
    expect(await page.locator('.mixing .illustrative').innerText()).toContain(en.illustrative);
    await page.locator('.mixing summary').click();
    for (const assumption of en.assumptions) expect(await page.getByText(assumption).isVisible()).toBe(true);
    expect(await page.locator('.mixing .formula li').count()).toBe(en.formula.length);
    await page.locator('.mixing summary').click();
  });

  test('a kind leads to its card in the exhibit', async () => {
    const { page } = hall();
    await openDesk(hall());
    await page.locator('.mixing .part-words').nth(1).click();
    await until(page, (part) => window.zhanting.state().part === part, 'rack-2-card-1');
  });

  test('the mix stays when the station is left', async () => {
    const { page } = hall();
    await openDesk(hall());
    await page.getByRole('button', { name: en.presetNames.small }).click();
    await open(hall(), 'humanoid');
    await open(hall(), 'chips');
    await page.getByRole('tab', { name: en.title }).click();
    expect(await page.getByRole('slider', { name: en.kinds.b }).inputValue()).toBe('40');
  });

  test('axe finds nothing wrong, in any language', async () => {
    const { page } = hall();
    await openDesk(hall());
    await page.locator('.mixing .presets button').nth(1).click();
    await page.locator('.mixing summary').click();
    const found: Record<string, string[]> = {};
    for (const language of LANGUAGES) {
      await page.evaluate((code) => window.zhanting.setLanguage(code), language);
      await page.getByText(MIXING_WORDS[language].lead).waitFor();
      found[language] = await violations(page);
    }
    await page.evaluate(() => window.zhanting.setLanguage('en'));
    expect(found).toEqual({ de: [], en: [], zh: [] });
  });
});

describe('on a phone', () => {
  const hall = sharedHall('?quality=low&lang=en', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('filled by taps, every target at least 44 pixels, the result in sight', async () => {
    const { page } = hall();
    await openDesk(hall());
    await page.locator('.sheet-handle button').first().tap();
    await page.getByRole('button', { name: en.presetNames.mixed }).tap();
    await expectResult(hall(), 'Reached: of 148, 104 arrive.');
    await page.getByRole('button', { name: en.more(en.kinds.a) }).tap();
    expect(await page.getByRole('slider', { name: en.kinds.a }).inputValue()).toBe('13');
    // scrolled down to the cards, the instrument has come along
    const bar = await page.locator('.mixing .throughput').boundingBox();
    expect(bar && bar.y >= 0 && bar.y < 200, JSON.stringify(bar)).toBe(true);
    const small = await page.locator('.mixing :is(button, input[type=range], summary, .choice label)').evaluateAll((all) => all
      .map((one) => ({ what: one.textContent ?? '', ...one.getBoundingClientRect().toJSON() as { width: number; height: number } }))
      .filter(({ width, height }) => width < 44 || height < 44));
    expect(small).toEqual([]);
    expect(await page.locator('.panel-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  });
});
