import type { Intent } from '../input/intent.ts';
import type { Pose } from '../state/frame.ts';

/** A camera on a sphere about something. Metres and radians; `turn` 0 looks along +x like a pose's heading 0. */
export interface Orbit { x: number; y: number; z: number; distance: number; turn: number; tilt: number }

export interface Inspect { readonly now: Orbit; readonly to: Orbit; /** nearest and farthest one may come, metres */ near: number; far: number }

/** Where the camera may be: inside the walls, above the floor. Metres. */
export interface Space { readonly x0: number; readonly x1: number; readonly z0: number; readonly z1: number; readonly y0: number; readonly y1: number }

/** Per second: how quickly the camera comes to where it should be. About 0.9 s to the eye. */
const EASE = 5.5;
const ORBIT_SPEED = 1.1;
/** Heights of the picture a second, by keys. */
const SLIDE_SPEED = 0.6;
const MIN_TILT = -0.25;
const MAX_TILT = 1.45;

/** The orbit of a camera at `eye` looking at `at`. */
export function orbitOf(eye: readonly number[], at: readonly number[]): Orbit {
  const [ex = 0, ey = 0, ez = 0] = eye, [x = 0, y = 0, z = 0] = at;
  const dx = x - ex, dy = y - ey, dz = z - ez, flat = Math.hypot(dx, dz);
  return { x, y, z, distance: Math.hypot(flat, dy), turn: Math.atan2(dz, dx), tilt: Math.atan2(-dy, flat) };
}

/** The pose of an orbit's camera. */
export function poseOf(orbit: Orbit, pose: Pose): void {
  const flat = Math.cos(orbit.tilt) * orbit.distance;
  pose.x = orbit.x - Math.cos(orbit.turn) * flat;
  pose.y = orbit.y + Math.sin(orbit.tilt) * orbit.distance;
  pose.z = orbit.z - Math.sin(orbit.turn) * flat;
  pose.heading = orbit.turn;
  pose.pitch = -orbit.tilt;
}

/** Begins at the visitor's eye, which looks at the thing's distance ahead. */
export function startInspect(pose: Pose, to: Orbit): Inspect {
  const flat = Math.cos(pose.pitch) * to.distance;
  const at = [pose.x + Math.cos(pose.heading) * flat, pose.y + Math.sin(pose.pitch) * to.distance, pose.z + Math.sin(pose.heading) * flat];
  const now = orbitOf([pose.x, pose.y, pose.z], at);
  return { now, to: { ...to, turn: nearTurn(now.turn, to.turn) }, near: 0.12, far: 14 };
}

/** The same direction as `turn`, the short way round from `from`. */
export const nearTurn = (from: number, turn: number): number => from + Math.atan2(Math.sin(turn - from), Math.cos(turn - from));

/** Aims at something else; the camera glides there. */
export function aim(inspect: Inspect, to: Orbit): void {
  Object.assign(inspect.to, to, { turn: nearTurn(inspect.now.turn, to.turn) });
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** One step of looking at an exhibit: moves the orbit and writes the pose. Returns true while it still glides. */
export function stepInspect(inspect: Inspect, intent: Intent, pose: Pose, dt: number, space: Space): boolean {
  const { now, to } = inspect;
  to.turn += intent.heading * -1 + intent.orbitX * ORBIT_SPEED * dt;
  to.tilt = clamp(to.tilt - intent.pitch + intent.orbitY * ORBIT_SPEED * dt, MIN_TILT, MAX_TILT);
  to.distance = clamp(to.distance * Math.exp(-intent.zoom), inspect.near, inspect.far);
  const [c, s] = [Math.cos(now.turn), Math.sin(now.turn)];
  // the arrow says where the eye goes, a drag where the thing goes
  const panX = intent.panX - intent.slideX * SLIDE_SPEED * dt, panY = intent.panY + intent.slideY * SLIDE_SPEED * dt;
  to.x += s * panX * now.distance;
  to.z -= c * panX * now.distance;
  to.y = clamp(to.y + panY * now.distance, 0.02, space.y1);
  const come = 1 - Math.exp(-dt * EASE);
  let rest = 0;
  for (const key of ['x', 'y', 'z', 'turn', 'tilt', 'distance'] as const) {
    const step = to[key] - now[key];
    now[key] += step * come;
    rest = Math.max(rest, Math.abs(step));
  }
  const moving = rest > 0.0015;
  if (!moving) Object.assign(now, to);
  poseOf(now, pose);
  pose.x = clamp(pose.x, space.x0, space.x1);
  pose.y = clamp(pose.y, space.y0, space.y1);
  pose.z = clamp(pose.z, space.z0, space.z1);
  return moving;
}
