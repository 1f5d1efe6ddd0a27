import { expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { oneBrowser, visiting } from './house.ts';
import { open, settled, statsOf } from './wait.ts';

oneBrowser();

test('every station opened again and again, one closing the other: nothing stays on the graphics card', visiting('?quality=low', async (hall) => {
  const round = async (): Promise<{ geometries: number; textures: number; programs: number }> => {
    for (const station of ['humanoid', 'evtol', 'logistics', 'chips']) await open(hall, station);
    // far from every station, nothing is kept ready
    await hall.page.evaluate(() => {
      window.zhanting.setMode('walk');
      window.zhanting.walkTo({ x: -14, z: 0, heading: 0, pitch: 0, jump: true });
    });
    await settled(hall);
    const { geometries, textures, programs } = await statsOf(hall.page);
    return { geometries, textures, programs };
  };
  const first = await round();
  for (let times = 1; times < BUDGETS.openCloseCycles; times++) expect(await round(), `round ${times + 1}`).toEqual(first);
}, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 0.1 }), 360_000);
