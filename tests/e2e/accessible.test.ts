import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { type Hall, oneBrowser, visiting } from './house.ts';
import { exhibitStands, settled } from './wait.ts';

oneBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global { interface Window { axe: typeof axe } }

/** Everything axe finds on the page as it stands, a line each. */
async function complaints({ page, context }: Hall): Promise<string[]> {
  // the page's own content security policy forbids foreign scripts; the debugger's evaluation stands outside of it
  const session = await context.newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${AXE};0` });
  await session.detach();
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}): ${node.html.slice(0, 160)} ${node.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`));
  });
}

/** The sheets and views a visitor meets, and how one comes to each. */
const VIEWS: readonly (readonly [name: string, query: string, go: (hall: Hall) => Promise<unknown>])[] = [
  ['start', '', settled],
  ['hall', '', async (hall) => { await hall.page.locator('.start-block .button.main').click(); await settled(hall); }],
  ['station', '&station=humanoid&part=head-visor', exhibitStands],
  ['parts', '&station=humanoid', async (hall) => { await exhibitStands(hall); await hall.page.getByRole('tab').last().click(); await hall.page.locator('[data-row]').first().waitFor(); }],
  ['map', '', (hall) => sheet(hall, 'KeyM')],
  ['help', '', (hall) => sheet(hall, 'KeyH')],
  ['settings', '', async (hall) => {
    await hall.page.locator('.start-block .button.main').click();
    await hall.page.locator('.tools > button').last().or(hall.page.locator('.tools > button').nth(-2)).first().waitFor();
    await hall.page.locator('.tools > button:not(.only-on-room)').last().click();
    await hall.page.getByRole('dialog').waitFor();
  }],
  ['catalogue', '&mode=catalogue', async () => {}],
];

async function sheet({ page }: Hall, key: string): Promise<void> {
  await page.locator('.start-block .button.main').click();
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
}

describe.each(['de', 'en', 'zh'])('in %s axe has nothing to say about', (language) => {
  test.each(VIEWS)('%s', (_, query, go) => visiting(`?quality=low&lang=${language}${query}`, async (hall) => {
    await go(hall);
    expect(await complaints(hall)).toEqual([]);
  }, { viewport: { width: 1180, height: 820 }, deviceScaleFactor: 0.2 })());
});
