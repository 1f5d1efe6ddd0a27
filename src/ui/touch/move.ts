import { hands } from '../../input/hands.ts';
import { frame, walkTo } from '../../state/frame.ts';
import type { Move } from './move-words.ts';

/** Metres a press goes. */
const STRIDE = 1.5;
/** Radians a press goes round an exhibit, and up or down. */
const ROUND = Math.PI / 9;
const TILT = Math.PI / 18;
/** e-folds of distance a press comes nearer. */
const NEARER = 0.3;

/** One press of a button for moving: what a drag, a pinch or the joystick does, in a step. */
export function move(way: Move): void {
  const lent = hands();
  if (!lent) return;
  const { intent } = lent, { x, z, heading } = frame.pose;
  const stride = (by: number): void => walkTo({ x: x + Math.cos(heading) * by, z: z + Math.sin(heading) * by });
  switch (way) {
    case 'left': lent.press('turn-left'); break;
    case 'right': lent.press('turn-right'); break;
    case 'ahead': stride(STRIDE); break;
    case 'back': stride(-STRIDE); break;
    case 'round-left': intent.heading -= ROUND; break;
    case 'round-right': intent.heading += ROUND; break;
    case 'above': intent.pitch -= TILT; break;
    case 'below': intent.pitch += TILT; break;
    case 'nearer': intent.zoom += NEARER; break;
    case 'farther': intent.zoom -= NEARER; break;
  }
  lent.wake();
}
