import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Shown } from '../../../src/hall/guide-stop.ts';
import { type GuidePlace, GuidePost, type Halt } from '../../../src/hall/guide-post.ts';
import { type Orbit, orbitOf } from '../../../src/modes/inspect.ts';
import { cover } from '../../../src/state/stage.ts';
import { FIRST_VISIT, openStation, useVisit } from '../../../src/state/visit.ts';
import { station as stationById } from '../../../src/stations/index.ts';
import { realFloor } from '../modes/real-floor.ts';
import { standingIn } from './standing.ts';

const SIZE = { width: 1440, height: 900 };
const chips = stationById('chips')!;
const stop: Halt = { station: 'chips', part: null };

let shown: Shown | null = await standingIn(chips);
const exhibit = shown;
const camera = { orbit: orbitOf(chips.arrival.eye, chips.arrival.at), times: 1, looks: 0 };
const director = { get aimed() { return camera; }, look(orbit: Orbit): void { camera.orbit = { ...orbit }; camera.looks++; } };
let guide: GuidePost;

beforeEach(() => {
  shown = exhibit;
  Object.assign(camera, { orbit: orbitOf(chips.arrival.eye, chips.arrival.at), times: 1, looks: 0 });
  guide = new GuidePost({ floor: realFloor, keeper: { full: () => shown, batch: () => shown }, director });
  useVisit.setState(FIRST_VISIT, true);
  openStation('chips');
  cover('right', 590);
});
afterEach(() => cover('right', 0));

/** Steps until it has found what it looks for; null when it looks for nothing. */
function found(round = 0): GuidePlace | null {
  for (let frame = 0; frame < 1000; frame++) {
    const { post, seeks } = guide.seek(stop, round, SIZE);
    if (post || !seeks) return post;
  }
  throw new Error('It seeks for ever.');
}

it('finds a place once, sends the camera there once, and looks at the exhibit', () => {
  const post = found()!;
  expect(Math.cos(post.heading - Math.atan2(chips.place.z - post.z, chips.place.x - post.x))).toBeCloseTo(1, 9);
  expect(camera.looks).toBe(1);
  expect(found()).toBeNull();
  expect(camera.looks).toBe(1);
});

it('seeks anew when the picture gets narrower, another stop comes, or the exhibit is taken apart', () => {
  found();
  cover('right', 900);
  expect(found()).not.toBeNull();
  expect(found(1)).not.toBeNull();
  useVisit.setState({ explosion: 1 });
  expect(found(1)).not.toBeNull();
  expect(camera.looks).toBe(4);
});

it('leaves the camera to a visitor who has taken it, until the next stop', () => {
  found();
  camera.orbit = { ...camera.orbit, distance: camera.orbit.distance * 0.5 };
  cover('right', 900);
  expect(found()).toBeNull();
  expect(camera.looks).toBe(1);
  expect(found(1)).not.toBeNull();
  expect(camera.looks).toBe(2);
});

it('waits for the exhibit to stand there in full', () => {
  shown = null;
  expect(found()).toBeNull();
  expect(camera.looks).toBe(0);
});

it('is expected where the visitor comes to as long as nothing stands there', () => {
  shown = null;
  expect(guide.expected(chips)).toMatchObject({ x: chips.arrival.eye[0], z: chips.arrival.eye[2] });
});
