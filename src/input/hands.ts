import type { Intent } from './intent.ts';
import type { PressedAction } from './keys.ts';

/** What devices of the interface (gamepad, joystick, switches) write into: the same wishes as keyboard and fingers on the picture. */
export interface Hands {
  readonly intent: Intent;
  /** one press, one deed; true when it did something */
  press(action: PressedAction): boolean;
  wake(): void;
}

let lent: Hands | null = null;

/** The hall lends its wishes for as long as it stands. Returns the off-switch. */
export function lendHands(hands: Hands): () => void {
  lent = hands;
  return () => { if (lent === hands) lent = null; };
}

/** Null while no hall stands. */
export const hands = (): Hands | null => lent;
