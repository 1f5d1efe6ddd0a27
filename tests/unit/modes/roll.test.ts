import { assert as always, constantFrom, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Floor, isFree } from '../../../src/modes/floor.ts';
import { ledWay, paceFor, startBefore, startOn, wayAhead } from '../../../src/modes/guide.ts';
import { pathsOn } from '../../../src/modes/path.ts';
import { ROLL, type RollGoal, type Rolling, before, isThere, standing, stepRoll } from '../../../src/modes/roll.ts';
import { GuidePost } from '../../../src/hall/guide-post.ts';
import { railPoints } from '../../../src/hall/room/rails.ts';
import { stations } from '../../../src/stations/index.ts';
import { standingIn } from '../hall/standing.ts';
import { DOOR, realFloor } from './real-floor.ts';

/** Nothing stands on it: here any place can be reached. */
const open: Floor = { bounds: { x0: -30, x1: 30, z0: -12, z1: 12 }, blocks: [] };
const paths = pathsOn(realFloor), FRAME = 1 / 60, ROUNDING = 1e-9;

/** Rolls to a goal; every step is handed to `seen`. Ends where it is there, or after a minute. */
function roll(from: Rolling, goal: RollGoal, seen: (was: Rolling, now: Rolling) => void = () => {}, floor = realFloor, dt = FRAME): Rolling {
  let at = from, { way } = goal;
  for (let time = 0; time < 60 && !isThere(at, goal); time += dt) {
    way = before(at, way);
    const now = stepRoll(at, { ...goal, way }, dt, floor);
    seen(at, now);
    at = now;
  }
  return at;
}

describe('the robot rolls', () => {
  const to = (x: number, z: number, heading = 0): RollGoal => ({ way: [{ x, z }], heading, pace: ROLL.speed });

  it('comes to its place and looks the right way', () => {
    const end = roll(standing(-24, 0, 0), to(-16, 1, 2));
    expect(Math.hypot(end.x + 16, end.z - 1)).toBeLessThan(0.03);
    expect(Math.abs(end.heading - 2)).toBeLessThan(0.02);
    expect([end.speed, end.turn]).toEqual([0, 0]);
  });

  it('stays where it is once it is there', () => {
    const goal = to(-16, 1, 2), end = roll(standing(-24, 0, 0), goal);
    expect(stepRoll(end, goal, FRAME, realFloor)).toEqual(end);
  });

  it('keeps its speeds and what they gain within bounds, whatever is asked and however long a frame lasts', () => {
    always(property(double({ min: -28, max: -12, noNaN: true }), double({ min: -4, max: 4, noNaN: true }), double({ min: -7, max: 7, noNaN: true }), constantFrom(1 / 144, 1 / 60, 1 / 20), (x, z, heading, dt) => {
      const most = { back: 0, speed: 0, speedUp: 0, turn: 0, turnUp: 0, way: 0 };
      const end = roll(standing(-20, 0, 0), to(x, z, heading), (was, now) => {
        most.back = Math.max(most.back, -now.speed);
        most.speed = Math.max(most.speed, now.speed);
        most.speedUp = Math.max(most.speedUp, Math.abs(now.speed - was.speed) / dt);
        most.turn = Math.max(most.turn, Math.abs(now.turn));
        most.turnUp = Math.max(most.turnUp, Math.abs(now.turn - was.turn) / dt);
        most.way = Math.max(most.way, Math.hypot(now.x - was.x, now.z - was.z) / dt);
      }, open, dt);
      expect(most.back).toBe(0);
      expect(most.speed).toBeLessThanOrEqual(3);
      expect(most.speedUp).toBeLessThanOrEqual(1.62);
      expect(most.turn).toBeLessThanOrEqual(2.2 + ROUNDING);
      expect(most.turnUp).toBeLessThanOrEqual(7.02);
      expect(most.way).toBeLessThanOrEqual(3 + ROUNDING);
      expect(Math.hypot(end.x - x, end.z - z)).toBeLessThan(0.06);
    }), { numRuns: 40 });
  });

  it('turns before it rolls back, and its wheels go against each other', () => {
    const first = stepRoll(standing(-20, 0, 0), to(-26, 0, 0), 0.05, realFloor);
    expect(first.speed).toBe(0);
    expect(Math.sign(first.travelled[0])).toBe(-Math.sign(first.travelled[1]));
    expect(first.travelled[0]).not.toBe(0);
  });

  it('counts the way of its wheels', () => {
    const end = roll(standing(-24, 0, 0), to(-20, 0));
    expect((end.travelled[0] + end.travelled[1]) / 2).toBeCloseTo(4, 1);
  });

  it('waits where it is when no pace is left', () => {
    const at = standing(-24, 0, 0);
    expect(stepRoll(at, { ...to(-20, 0), pace: 0 }, 1, realFloor)).toEqual(at);
  });
});

const exhibits = await Promise.all(stations.filter(({ model }) => model !== null).map(async (station) => ({ station, shown: await standingIn(station) })));

describe('the robot leads', () => {
  const keeper = { full: () => null, batch: (id: string) => exhibits.find(({ station }) => station.id === id)?.shown ?? null };
  const guide = new GuidePost({ floor: realFloor, keeper, director: { aimed: null, look: () => {} } });
  const posts = exhibits.map(({ station }) => ({ id: station.id, station, post: guide.expected(station) }));

  it.each(posts)('is expected beside $id on free floor, turned to it', ({ station, post }) => {
    expect(isFree(realFloor, post)).toBe(true);
    expect(Math.hypot(post.x - station.place.x, post.z - station.place.z)).toBeLessThan(8);
    expect(Math.cos(post.heading - Math.atan2(station.place.z - post.z, station.place.x - post.x))).toBeCloseTo(1, 6);
  });

  it('rolls from the door past every station and back through nothing', () => {
    const inside: Rolling[] = [];
    let at = standing(DOOR.x, DOOR.z, 0);
    for (const { id, post } of [...posts, ...posts.toReversed()]) {
      const way = ledWay(at, post, railPoints(), realFloor, paths);
      at = roll(at, { way, heading: post.heading, pace: ROLL.speed }, (_, now) => { if (!isFree(realFloor, now)) inside.push(now); });
      expect(inside, id).toEqual([]);
      expect(Math.hypot(at.x - post.x, at.z - post.z), id).toBeLessThan(0.06);
    }
  });

  it('goes by the rails where they lead there', () => {
    const rails = railPoints(), way = ledWay({ x: -22, z: 3 }, { x: 9, z: 4 }, rails, realFloor, paths);
    const onRails = way.filter(({ x, z }) => rails.some((point) => Math.hypot(point.x - x, point.z - z) < 0.01));
    expect(onRails.length).toBeGreaterThan(20);
  });

  it('takes the short way where rails would be a detour', () => {
    expect(ledWay({ x: -20, z: 0 }, { x: -16, z: 0 }, railPoints(), realFloor, paths)).toEqual([{ x: -16, z: 0 }]);
  });

  it('hurries when the visitor is close behind, and waits for one who stays', () => {
    expect(paceFor(1, 3)).toBe(3);
    expect(paceFor(3.8, 3)).toBeCloseTo(1.5, 9);
    expect(paceFor(6, 3)).toBe(0);
  });

  it('knows how much of a start it has, and when it has fallen behind', () => {
    const way = [{ x: 0, z: 0 }, { x: 10, z: 0 }];
    expect(startOn({ x: -2, z: 0 }, way, { x: -5, z: 0 })).toBeCloseTo(3, 9);
    expect(startOn({ x: -2, z: 0 }, way, { x: 4, z: 1 })).toBeLessThan(-5);
  });

  it.each(posts)('stays before the visitor from the door to $id', ({ station: { arrival: { eye } }, post }) => {
    const rails = railPoints(), way = ledWay(DOOR, { x: eye[0], z: eye[2] }, rails, realFloor, paths), start = startBefore(DOOR, way, realFloor);
    let visitor = { x: DOOR.x, z: DOOR.z }, seen = 0, steps = 0;
    let at = standing(start.x, start.z, start.heading), left = way, robots = wayAhead(at, post, DOOR, way, paths);
    const { x, z } = way.at(-1)!;
    for (; Math.hypot(x - visitor.x, z - visitor.z) > 4; steps++) {
      const [next = visitor] = left, far = Math.hypot(next.x - visitor.x, next.z - visitor.z), step = 2.4 * FRAME;
      if (far <= step) { left = left.slice(1); continue; }
      const [ux, uz] = [(next.x - visitor.x) / far, (next.z - visitor.z) / far];
      visitor = { x: visitor.x + ux * step, z: visitor.z + uz * step };
      robots = [...before(at, robots)];
      at = stepRoll(at, { way: robots, heading: post.heading, pace: paceFor(startOn(at, robots, visitor), ROLL.speed) }, FRAME, realFloor);
      // in the middle half of what one sees
      if ((at.x - visitor.x) * ux + (at.z - visitor.z) * uz > 0.85 * Math.hypot(at.x - visitor.x, at.z - visitor.z)) seen++;
    }
    expect(seen / steps).toBeGreaterThan(0.8);
  });

  it('sets out before the visitor, beside the way', () => {
    const start = startBefore({ x: -26, z: 0 }, [{ x: 10, z: 0 }], realFloor);
    expect(start).toEqual({ x: -22, z: 0.4, heading: 0 });
  });
});
