import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { en } from '../../src/language/words.en.ts';
import { serve } from '../../src/server/serve.ts';
import { COPY_WORDS } from '../../src/ui/settings/copy-words.ts';
import { type Hall, enter, oneBrowser, visiting } from './house.ts';

oneBrowser();
const said = COPY_WORDS.en;

// the essay is not ours to carry: without it beside the project only what every other text meets is tested
const ESSAY = resolve(import.meta.dirname, '../../../shared/essay/im-maschinenraum-der-zukunft.de.txt');
const essay = existsSync(ESSAY) ? readFileSync(ESSAY, 'utf8') : '';

/** Readable, honest, and another text. */
const ANOTHER = 'Am Morgen lag Nebel über dem Fluss. Ein Fährmann zählte die Boote, und keines fehlte ihm.\n\n'.repeat(40);

/** A passage of the essay that the humanoid's station tells. */
const PASSAGE = 's3p3' as const;

const copyOf = (page: Page) => page.evaluate((id) => window.zhanting.passage(id, 'copy'), PASSAGE);
/** Everything the page keeps for the next visit. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
const sheet = ({ page }: Hall) => page.getByRole('dialog', { name: en.settings.title });

async function openSettings(hall: Hall): Promise<void> {
  await hall.page.evaluate(() => window.zhanting.setMode('walk'));
  // the start sheet has no tools
  const enterHall = hall.page.getByRole('button', { name: en.start.enter });
  if (await enterHall.count()) await enterHall.click();
  await hall.page.getByRole('button', { name: en.tools.settings }).click();
  await sheet(hall).waitFor();
}

const choose = (hall: Hall, name: string, content: string | Uint8Array) =>
  sheet(hall).locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

async function paste(hall: Hall, text: string): Promise<void> {
  await sheet(hall).getByRole('button', { name: said.paste }).click();
  await sheet(hall).getByLabel(said.pasteHere).fill(text);
  await sheet(hall).getByRole('button', { name: said.take }).click();
}

const drop = (page: Page, name: string, content: string) => page.evaluate(([file, text]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], file, { type: 'text/plain' }));
  for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
}, [name, content] as const);

const says = (hall: Hall, words: string) => sheet(hall).getByRole('status').getByText(words).first().waitFor();

async function forget(hall: Hall): Promise<void> {
  await sheet(hall).getByRole('button', { name: said.forget }).click();
  await says(hall, said.none);
  expect(await copyOf(hall.page)).toBeNull();
  const left = await kept(hall.page);
  for (const sentence of [essay.slice(200, 240), 'zhanting.copy']) if (sentence) expect(left).not.toContain(sentence);
}

/** The copy is there: to programs with its annotations, to readers in the panel with the way back to the retelling. */
async function expectCopy({ page }: Hall): Promise<void> {
  const copy = await copyOf(page);
  if (!copy) throw new Error('There is no copy.');
  expect(essay.replace(/\s+/g, ' ')).toContain(copy.text.replace(/\s+/g, ' '));
  expect(copy.annotations.length).toBeGreaterThan(3);
  for (const { start, end, quote } of copy.annotations) expect(copy.text.slice(start, end)).toBe(quote);

  await page.evaluate((id) => window.zhanting.visit('humanoid', { passage: id }), PASSAGE);
  const shown = page.locator(`.panel [data-passage="${PASSAGE}"]`);
  await shown.locator('p[lang=de]').first().waitFor();
  const first = copy.text.slice(0, 30);
  expect((await shown.innerText()).replace(/\s+/g, ' ')).toContain(first.replace(/\s+/g, ' '));
  // as many marked words as annotations: those that overlap give way to one another, none may vanish
  expect(await shown.locator('[data-note], [data-part]').count()).toBeGreaterThanOrEqual(copy.annotations.length - 1);

  const version = page.getByRole('group', { name: en.panel.source });
  await version.getByRole('radio', { name: en.panel.retelling }).check();
  await shown.locator('p[lang=de]').first().waitFor({ state: 'detached' });
  const told = await page.evaluate((id) => window.zhanting.passage(id), PASSAGE);
  expect((await shown.innerText()).replace(/\s+/g, ' ')).toContain(told?.text.slice(0, 20));
  await version.getByRole('radio', { name: en.panel.original }).check();
  await shown.locator('p[lang=de]').first().waitFor();
}

/** Resolves when the copy has been found and placed, which begins only after the hall is ready. */
const copyPlaced = (page: Page) => expect.poll(async () => (await copyOf(page)) !== null, { timeout: 20_000 }).toBe(true);

describe.runIf(essay)('the essay itself', () => {
  test('chosen as a file, kept after a reload, forgotten by the button', visiting('?quality=low&lang=en', async (hall) => {
    const { page } = hall;
    await openSettings(hall);
    await choose(hall, 'essay.txt', essay);
    await says(hall, said.loaded);
    await page.keyboard.press('Escape');
    await expectCopy(hall);
    await page.reload();
    await page.evaluate(() => window.zhanting.ready);
    await copyPlaced(page);
    await expectCopy(hall);
    await openSettings(hall);
    await forget(hall);
    await page.reload();
    await page.evaluate(() => window.zhanting.ready);
    expect(await copyOf(page)).toBeNull();
  }));

  test('pasted, and dropped on the page', visiting('?quality=low&lang=en', async (hall) => {
    await openSettings(hall);
    await paste(hall, essay);
    await says(hall, said.loaded);
    expect((await copyOf(hall.page))?.annotations.length).toBeGreaterThan(3);
    await forget(hall);
    // the same text dropped on the page, the sheet closed
    await hall.page.keyboard.press('Escape');
    await drop(hall.page, 'essay.txt', essay);
    await hall.page.getByRole('alert').getByText(said.loaded).waitFor();
    await expectCopy(hall);
  }));

  test('laid beside the page by whoever runs the hall', async () => {
    const server = await serve({ dist: inject('dist'), port: 0, host: 'localhost', essay: ESSAY });
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
    const hall = await enter('?quality=low&lang=en', { house: `http://localhost:${address.port}/` });
    await copyPlaced(hall.page);
    await expectCopy(hall);
    // it comes with the hall each time: nothing of it is kept here
    expect(await kept(hall.page)).not.toContain(essay.slice(200, 240));
    await hall.leave();
    server.closeAllConnections();
    server.close();
  });
});

test('what is no essay is told so, and nothing is kept of it', visiting('?quality=low&lang=en', async (hall) => {
  const { page } = hall;
  await openSettings(hall);
  for (const [name, content, words] of [
    ['empty.txt', '', said.errors.empty],
    ['blank.txt', ' \n\n ', said.errors.empty],
    ['picture.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256), said.errors.binary],
    ['essay.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj', said.errors.binary],
    ['page.txt', '<!doctype html><p>Guten Tag</p>', said.errors.markup],
    ['other.txt', ANOTHER, said.errors.foreign],
    ['archive.txt', 'Wort für Wort. '.repeat(200_000), said.errors.huge],
  ] as const) {
    await choose(hall, name, content);
    await says(hall, words);
    expect(await copyOf(page), name).toBeNull();
  }
  await paste(hall, ANOTHER);
  await says(hall, said.errors.foreign);
  await page.keyboard.press('Escape');
  await sheet(hall).waitFor({ state: 'detached' });
  await drop(page, 'other.txt', ANOTHER);
  await page.getByRole('alert').getByText(said.errors.foreign).waitFor();
  expect(await kept(page)).not.toContain('Fährmann');
}));
