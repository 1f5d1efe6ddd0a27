import { PerspectiveCamera, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/content/types.ts';
import { partBounds } from '../../../src/hall/anchors.ts';
import { applyPose, freePart } from '../../../src/hall/camera.ts';
import { type Shown, type Told, stopWith } from '../../../src/hall/guide-stop.ts';
import { isFree } from '../../../src/modes/floor.ts';
import { type Box, bodyAt, poseAt } from '../../../src/modes/guide-sight.ts';
import { setLanguage } from '../../../src/state/settings.ts';
import { leaveTour, startTour, useTour } from '../../../src/state/tour.ts';
import { station as stationById, stations } from '../../../src/stations/index.ts';
import { realFloor } from '../modes/real-floor.ts';
import { ended, standingIn } from './standing.ts';

interface Pixels { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** What the interface covers while a stop is told, captions on, as measured in the page. CSS pixels. */
const SCREENS = [
  { screen: 'a tablet held upright', size: { width: 820, height: 1180 }, covered: { top: 96, right: 0, bottom: 725, left: 0 } },
  { screen: 'a tablet on its side', size: { width: 1180, height: 820 }, covered: { top: 0, right: 484, bottom: 160, left: 0 } },
  { screen: 'a desk', size: { width: 1440, height: 900 }, covered: { top: 0, right: 590, bottom: 160, left: 0 } },
] as const;

/** Deep in the aircraft: from wherever these can be seen, its body fills the picture. */
const WITHIN = ['evtol belly-lidar 1.00', 'evtol flight-computer-1 0.15'];

const shown = new Map<string, Shown>();
const told = new Map<string, Told & { readonly station: string }>();

beforeAll(async () => {
  for (const station of stations) if (station.model !== null) shown.set(station.id, await standingIn(station));
  for (const language of LANGUAGES) {
    setLanguage(language);
    await startTour(5);
    for (const { station, part, explosion } of useTour.getState().tour!.stops) {
      const reveal = shown.get(station)!.parts.find(({ id }) => id === part)?.reveal ?? 0, stop = { station, part, explosion: Math.max(explosion, reveal) };
      told.set(JSON.stringify(stop), stop);
    }
  }
  return leaveTour;
}, 60_000);

/** A box on the picture, by the camera that draws it. */
function pixelsOf(camera: PerspectiveCamera, { width, height }: { width: number; height: number }, [x0, y0, z0, x1, y1, z1]: Box): Pixels {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => new Vector3(i & 1 ? x1 : x0, i & 2 ? y1 : y0, i & 4 ? z1 : z0).project(camera));
  const across = corners.map(({ x }) => ((x + 1) / 2) * width), down = corners.map(({ y }) => ((1 - y) / 2) * height);
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) };
}

describe.each(SCREENS)('at every stop of five minutes, on $screen,', ({ size, covered }) => {
  it('the robot is seen whole beside what is told, and hides no part', () => {
    const free = freePart(size, covered), camera = new PerspectiveCamera(), missed: string[] = [];
    for (const { station: id, ...stop } of told.values()) {
      const station = stationById(id)!, exhibit = shown.get(id)!, name = `${id} ${stop.part} ${stop.explosion.toFixed(2)}`;
      const { orbit, post } = ended(stopWith(station, exhibit, stop, free, realFloor));
      if (!post?.well) { missed.push(name); continue; }
      expect(isFree(realFloor, post), name).toBe(true);
      applyPose(camera, poseAt(orbit), size, covered, 0);
      const robot = pixelsOf(camera, size, bodyAt(post));
      expect(robot.left, name).toBeGreaterThan(covered.left);
      expect(robot.right, name).toBeLessThan(size.width - covered.right);
      expect(robot.top, name).toBeGreaterThan(covered.top);
      expect(robot.bottom, name).toBeLessThan(size.height - covered.bottom);
      expect(robot.bottom - robot.top, name).toBeGreaterThan(50);
      const part = exhibit.parts.find((one) => one.id === stop.part);
      if (!part) continue;
      const { min, max } = partBounds(exhibit, part, stop.explosion), thing = pixelsOf(camera, size, [min.x, min.y, min.z, max.x, max.y, max.z]);
      expect(thing.left >= robot.right || thing.right <= robot.left || thing.top >= robot.bottom || thing.bottom <= robot.top, name).toBe(true);
    }
    expect(missed.filter((name) => !WITHIN.includes(name))).toEqual([]);
  }, 60_000);
});

it.each(SCREENS.slice(0, 2))('at nearly every stop of fifteen minutes, on $screen, it is seen as well', async ({ size, covered }) => {
  setLanguage('de');
  await startTour(15);
  const free = freePart(size, covered), { stops } = useTour.getState().tour!;
  const missed = stops.flatMap(({ station: id, part, explosion }) => {
    const reveal = shown.get(id)!.parts.find((one) => one.id === part)?.reveal ?? 0, stop = { part, explosion: Math.max(explosion, reveal) };
    return ended(stopWith(stationById(id)!, shown.get(id)!, stop, free, realFloor)).post?.well ? [] : [`${id} ${part}`];
  });
  expect(stops.length).toBeGreaterThan(30);
  expect(missed.filter((name) => !/^evtol (?:flight-computer-1|left-air-data-probe|lift-rotor-1-blades)$/.test(name))).toEqual([]);
}, 60_000);
