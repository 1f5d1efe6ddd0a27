import type { Intent } from '../input/intent.ts';
import type { Goal, Pose } from '../state/frame.ts';
import { type Floor, type Spot, slide } from './floor.ts';
import type { Paths } from './path.ts';

/** Metres a second at ease, its factor while running, and per second how quickly a step starts and stops. */
export const WALK_SPEED = 1.6;
const RUN = 1.7;
const EASE = 9;
export const MAX_PITCH = Math.PI / 3;
/** A tapped goal is reached in about a second from near, and never faster than this. Metres a second. */
const GLIDE = 6;
/** Behind a guide one walks like a visitor. Metres a second. */
const LED = 2.4;
const TURN = 7;
/** Metres one goes forward for an e-fold of a pinch or of the wheel. */
const PINCH_WALK = 3;

export interface Walk { readonly velocity: Spot; path: Spot[]; goal: Goal | null; /** Q and E turn by eighths; what is still to turn, radians */ turning: number; /** speed as the visitor likes it, 1 as it is meant */ pace: number }

export const startWalk = (): Walk => ({ velocity: { x: 0, z: 0 }, path: [], goal: null, turning: 0, pace: 1 });

/** The short way round, −π … π. */
export const angle = (radians: number): number => Math.atan2(Math.sin(radians), Math.cos(radians));
const clampPitch = (pitch: number): number => Math.min(MAX_PITCH, Math.max(-MAX_PITCH, pitch));

/** Sets out for a goal; false when there is no way. With `jump` one is there at once. */
export function setOut(walk: Walk, pose: Pose, goal: Goal, paths: Paths): boolean {
  walk.path = paths.find(pose, goal);
  const end = walk.path.at(-1);
  if (!end) return false;
  walk.goal = { ...goal, x: end.x, z: end.z };
  if (goal.jump) {
    Object.assign(pose, { x: end.x, z: end.z, heading: goal.heading ?? pose.heading, pitch: goal.pitch ?? 0 });
    Object.assign(walk, { path: [], goal: null });
  }
  return true;
}

/** The velocity of one who follows the path; slows down before its end. Turns the head along the way. */
function follow(walk: Walk, pose: Pose, dt: number): Spot {
  let next = walk.path[0];
  while (next && walk.path.length > 1 && Math.hypot(next.x - pose.x, next.z - pose.z) < 0.35) { walk.path.shift(); next = walk.path[0]; }
  if (!next) return { x: 0, z: 0 };
  const dx = next.x - pose.x, dz = next.z - pose.z, way = Math.hypot(dx, dz);
  let rest = way;
  walk.path.forEach((corner, i) => { const to = walk.path[i + 1]; if (to) rest += Math.hypot(to.x - corner.x, to.z - corner.z); });
  const goal = walk.goal;
  const arriving = rest < 1.2 && goal?.heading !== undefined;
  const aim = arriving ? (goal?.heading ?? 0) : Math.atan2(dz, dx);
  if (goal?.heading !== undefined || rest > 2) pose.heading += angle(aim - pose.heading) * (1 - Math.exp(-dt * 4));
  pose.pitch += ((arriving ? (goal?.pitch ?? 0) : 0) - pose.pitch) * (1 - Math.exp(-dt * 3));
  if (rest < 0.03) return { x: 0, z: 0 };
  const speed = Math.min(goal?.led ? LED : GLIDE, Math.max(0.35, rest * 2.2)) * walk.pace;
  return { x: (dx / way) * speed, z: (dz / way) * speed };
}

/** Ends the walk to a goal when one is there and looks the right way. */
function arrived(walk: Walk, pose: Pose): boolean {
  const { goal } = walk;
  if (!goal) return false;
  const there = Math.hypot(goal.x - pose.x, goal.z - pose.z) < 0.04;
  const looks = goal.heading === undefined || Math.abs(angle(goal.heading - pose.heading)) < 0.01;
  return there && looks;
}

/**
 * One step of walking: turns (intent, pose, dt) into a new pose, in place. Any own step ends the way to a goal.
 * Returns true while something still moves. Exact for any frame rate as long as nothing blocks.
 */
export function stepWalk(walk: Walk, intent: Intent, pose: Pose, dt: number, floor: Floor): boolean {
  if (walk.goal && (intent.forward !== 0 || intent.sideways !== 0 || intent.zoom !== 0)) Object.assign(walk, { goal: null, path: [] });
  pose.heading += intent.heading;
  pose.pitch = clampPitch(pose.pitch + intent.pitch);
  const turn = walk.turning * (1 - Math.exp(-dt * TURN));
  pose.heading += turn;
  walk.turning = Math.abs(walk.turning - turn) < 1e-3 ? 0 : walk.turning - turn;

  const reach = Math.max(1, Math.hypot(intent.forward, intent.sideways));
  const speed = (WALK_SPEED * walk.pace * (intent.run ? RUN : 1)) / reach;
  const [c, s] = [Math.cos(pose.heading), Math.sin(pose.heading)];
  const want = walk.goal ? follow(walk, pose, dt) : {
    x: (intent.forward * c - intent.sideways * s) * speed, z: (intent.forward * s + intent.sideways * c) * speed,
  };
  const keep = Math.exp(-dt * EASE), v = walk.velocity;
  v.x += c * intent.zoom * PINCH_WALK * EASE;
  v.z += s * intent.zoom * PINCH_WALK * EASE;
  const dx = want.x * dt + ((v.x - want.x) * (1 - keep)) / EASE, dz = want.z * dt + ((v.z - want.z) * (1 - keep)) / EASE;
  v.x = want.x + (v.x - want.x) * keep;
  v.z = want.z + (v.z - want.z) * keep;
  const here = slide(floor, pose, dx, dz);
  const moved = Math.hypot(here.x - pose.x, here.z - pose.z);
  pose.x = here.x;
  pose.z = here.z;
  if (walk.goal && (arrived(walk, pose) || (moved < 1e-5 && Math.hypot(v.x, v.z) > 0.3))) Object.assign(walk, { goal: null, path: [] });
  if (!walk.goal && Math.hypot(v.x, v.z) < 0.004 && want.x === 0 && want.z === 0) v.x = v.z = 0;
  return walk.goal !== null || v.x !== 0 || v.z !== 0 || walk.turning !== 0;
}
