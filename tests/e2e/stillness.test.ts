import { expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { enter, oneBrowser } from './house.ts';
import { open, settled, statsOf } from './wait.ts';

oneBrowser();

/** Counts what the page asks of the frame clock and of WebGL. */
function countCalls(): void {
  const counts = { callbacks: 0, draws: 0 };
  (window as unknown as { counts: typeof counts }).counts = counts;
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => real((time) => { counts.callbacks++; callback(time); });
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...values: unknown[]) => unknown>;
  for (const name of Object.keys(gl).filter((key) => /^(?:multi)?draw(?:Arrays|Elements)|^clear$|^blitFramebuffer$/i.test(key))) {
    const draw = gl[name];
    if (draw) gl[name] = function (this: unknown, ...values: unknown[]) { counts.draws++; return draw.apply(this, values); };
  }
}

/** The longest one looks on to see that nothing happens, milliseconds. */
const WATCHED = 3000;

test('from two seconds after the last movement nothing is drawn and nothing asked, in the hall and before a station', async () => {
  const hall = await enter('?quality=low', { reducedMotion: 'no-preference', prepare: async (_, page) => { await page.addInitScript(countCalls); } });
  const { page } = hall;
  const looksOn = () => page.evaluate(async ({ after, watched }) => {
    const { counts } = window as unknown as { counts: { callbacks: number; draws: number } };
    const pause = (time: number) => new Promise((resolve) => { setTimeout(resolve, time); });
    await pause(after);
    const before = { ...counts, frames: window.zhanting.stats().frames };
    await pause(watched);
    return { callbacks: counts.callbacks - before.callbacks, draws: counts.draws - before.draws, frames: window.zhanting.stats().frames - before.frames };
  }, { after: BUDGETS.idleAfter, watched: WATCHED });
  await settled(hall);
  expect(await looksOn(), 'in the hall').toEqual({ callbacks: 0, draws: 0, frames: 0 });
  await open(hall, 'evtol');
  expect(await looksOn(), 'before a station').toEqual({ callbacks: 0, draws: 0, frames: 0 });
  await hall.leave();
});

test.each(['low', 'medium'])('on the %s tier the hall keeps its draw calls from everywhere', async (quality) => {
  const hall = await enter(`?quality=${quality}`);
  const poses = [[-26, 0, 0], [-26, 0, Math.PI], [0, 6, -0.8], [27, 0, Math.PI], [-8, -4, -2.2], [12, 6, 0.4]] as const;
  for (const [x, z, heading] of poses) {
    await hall.page.evaluate((to) => window.zhanting.walkTo({ ...to, pitch: 0, jump: true }), { x, z, heading });
    await settled(hall);
    const { drawCalls } = await statsOf(hall.page);
    expect(drawCalls, `at ${x}, ${z}`).toBeGreaterThan(3);
    expect(drawCalls, `at ${x}, ${z}`).toBeLessThanOrEqual(BUDGETS.hallDraws);
  }
  await hall.leave();
});

