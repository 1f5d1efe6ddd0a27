/** How the guide rolls: two driven wheels beside each other, so it goes only where it looks, and turns where it stands. Metres, radians, seconds. */
import { type Floor, type Spot, slide } from './floor.ts';
import { angle } from './walk.ts';

/** Where it is and how it moves. `travelled`: way of the left and the right wheel so far, by which they turn. */
export interface Rolling {
  readonly x: number;
  readonly z: number;
  readonly heading: number;
  /** forward, metres a second */
  readonly speed: number;
  /** radians a second, towards +z */
  readonly turn: number;
  readonly travelled: readonly [left: number, right: number];
}

/** Where it should be: by these corners, those it has not passed yet (see `before`), the last one its place; which way to look there; how fast it may go. */
export interface RollGoal { readonly way: readonly Spot[]; readonly heading: number; readonly pace: number }

/** Bounds that hold in every step. */
export const ROLL = { speed: 3, speedUp: 1.6, turn: 2.2, turnUp: 7 } as const;
/** Half the distance between its wheels. */
const TRACK = 0.19;
/** Nearer than this it is there; nearer than this a corner is passed. */
const THERE = 0.02, PASSED = 0.3;
/** Looking this near the right way is looking there. */
const LOOKS = 0.012;
/** From this much off its way on it turns before it rolls. */
const TURNS_FIRST = 0.9;
/** It looks so far ahead for bends, metres, and goes round the sharpest no slower than this. */
const FORESIGHT = 4, CREEP = 0.3;
/** No longer a step than this is taken at once: bounds are for speeds, not for what a slow frame makes of them. */
const LONGEST = 0.05;

export const standing = (x: number, z: number, heading: number): Rolling => ({ x, z, heading, speed: 0, turn: 0, travelled: [0, 0] });

/** The corners still before it. */
export function before(here: Spot, way: readonly Spot[]): readonly Spot[] {
  let passed = 0;
  while (passed + 1 < way.length && Math.hypot((way[passed]?.x ?? 0) - here.x, (way[passed]?.z ?? 0) - here.z) < PASSED) passed++;
  return way.slice(passed);
}

const towards = (from: number, to: number, step: number): number => from + Math.max(-step, Math.min(step, to - from));
/** The fastest one may be to come to rest after so much more way. */
const braking = (rest: number, slowdown: number): number => Math.sqrt(2 * slowdown * Math.max(0, rest)) * 0.9;

/** The share of its speed that one may have who is so much off the way on, radians. */
const straightness = (off: number): number => (Math.abs(off) >= TURNS_FIRST ? 0 : Math.cos((off / TURNS_FIRST) * (Math.PI / 2)));

/** How fast it may be now to take every bend before it. */
function bends(here: Spot, way: readonly Spot[]): number {
  let most: number = ROLL.speed, gone = 0, last = here;
  for (let i = 0; i + 1 < way.length && gone < FORESIGHT; i++) {
    const corner = way[i] ?? last, next = way[i + 1] ?? corner;
    gone += Math.hypot(corner.x - last.x, corner.z - last.z);
    const bend = angle(Math.atan2(next.z - corner.z, next.x - corner.x) - Math.atan2(corner.z - last.z, corner.x - last.x));
    const through = Math.max(CREEP, ROLL.speed * straightness(bend));
    most = Math.min(most, Math.hypot(through, braking(gone - PASSED, ROLL.speedUp)));
    last = corner;
  }
  return most;
}

/** At rest, in its place, looking the right way. */
export const isThere = (at: Rolling, { way, heading }: RollGoal): boolean => {
  const place = way.at(-1);
  return at.speed === 0 && at.turn === 0 && Math.abs(angle(heading - at.heading)) <= LOOKS && (!place || Math.hypot(place.x - at.x, place.z - at.z) <= THERE);
};

/** One step of dt seconds. Speed, its gain, and the rate of turning stay within ROLL; it slides along what blocks and never enters it. */
export function stepRoll(at: Rolling, goal: RollGoal, dt: number, floor: Floor): Rolling {
  let now = at;
  for (let left = dt; left > 1e-9; left -= LONGEST) now = smallStep(now, goal, Math.min(LONGEST, left), floor);
  return now;
}

function smallStep(at: Rolling, goal: RollGoal, dt: number, floor: Floor): Rolling {
  const way = before(at, goal.way), next = way[0];
  const dx = (next?.x ?? at.x) - at.x, dz = (next?.z ?? at.z) - at.z, near = Math.hypot(dx, dz);
  const rest = way.reduce((sum, corner, i) => sum + (i ? Math.hypot(corner.x - (way[i - 1]?.x ?? 0), corner.z - (way[i - 1]?.z ?? 0)) : near), 0);
  const arrived = rest <= THERE;
  const off = angle((arrived ? goal.heading : Math.atan2(dz, dx)) - at.heading);
  const wantsTurn = Math.abs(off) <= LOOKS / 2 ? 0 : Math.sign(off) * Math.min(ROLL.turn, braking(Math.abs(off), ROLL.turnUp), Math.abs(off) / dt);
  const turn = towards(at.turn, wantsTurn, ROLL.turnUp * dt);
  // in a bend it is slower, and never so fast that its next corner would be circled
  const wantsSpeed = arrived ? 0 : Math.min(goal.pace, bends(at, way), braking(rest, ROLL.speedUp), rest / dt) * straightness(off);
  const speed = towards(at.speed, wantsSpeed, ROLL.speedUp * dt);
  const heading = at.heading + turn * dt, ahead = speed * dt;
  const to = ahead === 0 ? at : slide(floor, at, Math.cos(heading) * ahead, Math.sin(heading) * ahead);
  const moved = Math.hypot(to.x - at.x, to.z - at.z);
  // what blocks it stops its wheels, too
  const rolled = ahead > 0 ? Math.min(ahead, moved) : 0, [l, r] = at.travelled;
  return {
    x: to.x, z: to.z, heading, turn: Math.abs(turn) < 1e-4 && wantsTurn === 0 ? 0 : turn, speed: Math.abs(speed) < 1e-4 ? 0 : speed,
    travelled: [l + rolled + turn * dt * TRACK, r + rolled - turn * dt * TRACK],
  };
}
