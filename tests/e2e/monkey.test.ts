import * as fc from 'fast-check';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { deeds, lineOf, readScript } from '../monkey/deeds.ts';
import { hunt } from '../monkey/hunt.ts';
import { openHouse, play } from '../monkey/play.ts';

const DEEDS = 30;

/** As much of the hall as the monkey asks for, and a mistake in it: a key after a click breaks the floor. */
const STAND_IN = `<!doctype html><main class="catalogue"><button>One</button><main>words</main></main>`;
function standIn(): void {
  const pose = { x: 0, y: 1.65, z: 0, heading: 0, pitch: 0 };
  let clicked = false;
  Object.assign(window, { zhanting: { ready: Promise.resolve('catalogue'), state: () => ({ mode: 'walk', station: null, explosion: 0, pose }) } });
  addEventListener('click', () => { clicked = true; });
  addEventListener('keydown', () => { if (clicked) pose.x = NaN; });
}

test('thirty deeds of a monkey harm nothing; a planted mistake is found, made small, written down and found again', async () => {
  const browser = await chromium.connect(inject('browser')), address = inject('house');
  const hall = await openHouse({ browser, address, query: '?quality=low' });
  const { fault, done } = await play(hall, fc.sample(deeds, { seed: 20261123, numRuns: DEEDS }));
  await hall.context.close();
  expect(fault && `${fault.what}\n${done.map(lineOf).join('\n')}`).toBeNull();

  const broken = {
    browser, address, query: '?mode=catalogue',
    prepare: async (context: Awaited<ReturnType<typeof openHouse>>['context']) => {
      await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: STAND_IN }));
      await context.addInitScript(standIn);
    },
  };
  const { found } = await hunt(broken, { seed: 1, deeds: 20, seconds: 60, shrinkSeconds: 120 });
  expect(found?.what).toContain('not finite');
  const script = found?.script.map(lineOf).join('\n') ?? '';
  expect(found?.script).toHaveLength(2);
  const again = await openHouse(broken);
  expect((await play(again, readScript(`# found\n${script}\n`))).fault).toMatchObject({ after: 2 });
  await again.context.close();
  await browser.close();
});
