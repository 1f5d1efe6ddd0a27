import { type Box3, Vector3 } from 'three';
import type { Orbit } from '../modes/inspect.ts';

/** A chosen part fills about this share of the picture's height, but is looked at from no nearer than this, metres. */
const FILL = 0.46, NEAREST = 0.28;
const size = new Vector3();

/** How a part is looked at whose bounds in the hall are `box`, its exhibit opened this far, from the side `from` is on. */
export function partOrbit(box: Box3, explosion: number, from: Pick<Orbit, 'turn' | 'tilt'>): Orbit {
  const distance = Math.max(NEAREST, box.getSize(size).length() / 2 / (Math.tan((54 * Math.PI) / 360) * FILL));
  const { x, y, z } = box.getCenter(size);
  // what lies on a table is looked down on
  const [least, most] = explosion > 1 ? [0.6, 1.1] : [0.12, 0.5];
  return { x, y, z, distance, turn: from.turn, tilt: Math.min(most, Math.max(least, from.tilt)) };
}
