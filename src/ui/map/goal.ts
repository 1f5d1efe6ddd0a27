import type { View } from '../../content/types.ts';
import type { Goal } from '../../state/frame.ts';

/** Where a walker stands for a station, and how the head is turned to see it. Metres and radians. */
export function goalBefore({ eye, at }: View): Goal {
  const [dx, dy, dz] = [at[0] - eye[0], at[1] - eye[1], at[2] - eye[2]];
  return { x: eye[0], z: eye[2], heading: Math.atan2(dz, dx), pitch: Math.atan2(dy, Math.hypot(dx, dz)) };
}
