import type { Pose } from '../state/frame.ts';
import { eased } from './ease.ts';
import { angle } from './walk.ts';

/** Seconds a glide takes: the interface's camera time. */
const TIME = 0.9;

/** A short flight of the eye from where it is back to a visitor's own place. */
export interface Glide { readonly from: Pose; readonly to: Pose; gone: number }

export const startGlide = (from: Pose, to: Pose): Glide => ({ from: { ...from }, to: { ...to }, gone: 0 });

/** One step; writes the pose. Returns true until it has arrived. */
export function stepGlide(glide: Glide, pose: Pose, dt: number): boolean {
  glide.gone = Math.min(TIME, glide.gone + dt);
  const t = eased(glide.gone / TIME), { from, to } = glide;
  pose.x = from.x + (to.x - from.x) * t;
  pose.y = from.y + (to.y - from.y) * t;
  pose.z = from.z + (to.z - from.z) * t;
  pose.heading = from.heading + angle(to.heading - from.heading) * t;
  pose.pitch = from.pitch + (to.pitch - from.pitch) * t;
  return glide.gone < TIME;
}
