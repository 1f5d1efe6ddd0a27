import { beforeAll, describe, expect, it } from 'vitest';
import { arrivalPose } from '../../../src/hall/director.ts';
import type { Spot } from '../../../src/modes/floor.ts';
import { pathsOn } from '../../../src/modes/path.ts';
import { WALK_SPEED } from '../../../src/modes/walk.ts';
import { setLanguage } from '../../../src/state/settings.ts';
import { leaveTour, startTour, useTour } from '../../../src/state/tour.ts';
import { LANGUAGES } from '../../../src/content/types.ts';
import { stations } from '../../../src/stations/index.ts';
import { readingTime } from '../../../src/tour/compose.ts';
import { MINUTES } from '../../../src/tour/lengths.ts';
import { THEMES } from '../../../src/tour/themes.ts';
import { DOOR, realFloor } from '../modes/real-floor.ts';

/** Until an exhibit stands open and one has looked up. Seconds. */
const ARRIVING = 4;
const paths = pathsOn(realFloor);
const exhibits = stations.filter(({ model }) => model !== null);

/** Metres of free way from the door past these stations. */
function wayPast(ids: readonly string[]): number {
  let here: Spot = DOOR, metres = 0;
  for (const id of ids) {
    for (const corner of paths.find(here, arrivalPose(stations.find((one) => one.id === id)!))) {
      metres += Math.hypot(corner.x - here.x, corner.z - here.z);
      here = corner;
    }
  }
  return metres;
}

const rows: string[] = [];
const row = (...cells: readonly (string | number)[]): void => { rows.push(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(9))).join('')); };

// every station's Markdown is read and checked first
describe('the time a tour takes, its real ways walked at a visitor’s own pace', { timeout: 60_000 }, () => {
  beforeAll(() => {
    row('tour', 'stops', 'told', 'way', 'walking', 'in all');
    return () => { leaveTour(); console.log(rows.join('\n')); };
  });

  const timed = LANGUAGES.flatMap((language) => MINUTES.map((minutes) => ({ language, minutes, theme: null })));
  const themed = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, minutes: 15 as const, theme })));
  it.for([...timed, ...themed])('$language, $minutes minutes, theme $theme', async ({ language, minutes, theme }) => {
    setLanguage(language);
    await startTour(minutes, theme);
    const { stops } = useTour.getState().tour!, ids = [...new Set(stops.map(({ station }) => station))];
    const told = stops.reduce((sum, { seconds }) => sum + seconds, 0), metres = wayPast(ids), walking = metres / WALK_SPEED + ARRIVING * ids.length;
    const all = (told + walking) / 60;
    row(`${language} ${theme ?? `${minutes} min`}`, stops.length, `${(told / 60).toFixed(1)} min`, `${metres.toFixed(0)} m`, `${walking.toFixed(0)} s`, `${all.toFixed(1)} min`);
    for (const stop of stops) expect(stop.seconds).toBeGreaterThanOrEqual(readingTime(stop.text, language) - 1e-6);
    if (theme) expect(all).toBeLessThan(16.5);
    else {
      expect(Math.abs(all - minutes) / minutes).toBeLessThanOrEqual(0.1);
      expect(ids).toEqual(exhibits.map(({ id }) => id));
    }
  });
});
