import { expect, test } from 'vitest';
import { SHEET } from '../../src/stations/logistics/numbers.ts';
import { BUDGETS } from '../budgets.ts';
import { oneBrowser, visiting } from './house.ts';
import { settled, statsOf } from './wait.ts';

oneBrowser();

/** A step before the sheet on the nave’s side, looking down on it; and all of it seen from the door. */
const BEFORE = { x: SHEET.x, z: SHEET.z + SHEET.d / 2 + 1, heading: -Math.PI / 2, pitch: -0.5, jump: true };
const DOOR = { x: -27, z: 0, heading: -0.1, pitch: 0, jump: true };
/** Into the corner beside the door, where nothing of it is in view. */
const AWAY = { x: -26, z: 1, heading: Math.PI, pitch: 0, jump: true };

for (const tier of ['low', 'medium'] as const) {
  test(`standing before ten thousand vans, ${tier} tier`, visiting(`?quality=${tier}`, async (hall) => {
    const look = async (from: typeof BEFORE) => {
      await hall.page.evaluate((to) => { window.zhanting.setMode('walk'); window.zhanting.walkTo(to); }, from);
      await settled(hall);
      return statsOf(hall.page);
    };
    const away = await look(AWAY), before = await look(BEFORE), door = await look(DOOR);
    for (const { drawCalls, triangles } of [before, door]) {
      expect(drawCalls).toBeLessThanOrEqual(BUDGETS.hallDraws);
      expect(triangles).toBeLessThanOrEqual(BUDGETS.viewTriangles[tier]);
    }
    expect(before.triangles - away.triangles).toBeGreaterThan(0);

    const { frames } = await statsOf(hall.page);
    await hall.page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 1500); }));
    expect((await statsOf(hall.page)).frames, 'frames while standing still').toBe(frames);
  }));
}
