import type { Intent } from './intent.ts';

/** What a pad of the standard mapping says: axes −1 … 1, buttons 0 … 1. */
export interface PadReading { readonly axes: readonly number[]; readonly buttons: readonly number[] }

export type PadAction =
  | 'open' | 'back' | 'map' | 'text' | 'previous-station' | 'next-station' | 'reset' | 'menu'
  | 'focus-up' | 'focus-down' | 'focus-left' | 'focus-right';

/** Buttons of the standard mapping by their index; one press, one deed. */
export const PAD_BUTTONS: Readonly<Record<number, PadAction>> = {
  0: 'open', 1: 'back', 2: 'map', 3: 'text', 4: 'previous-station', 5: 'next-station', 8: 'reset', 9: 'menu',
  12: 'focus-up', 13: 'focus-down', 14: 'focus-left', 15: 'focus-right',
};
const LESS = 6, MORE = 7;

/** Sticks rest a little beside their middle: what is nearer to it counts as nothing, and the way begins anew behind it. */
const DEAD = 0.15;
/** A button pressed in by half is pressed. */
const PRESSED = 0.5;
/** Radians a second at full stick. */
const LOOK_SPEED = 2.2;
/** e-folds of distance a second at full stick. */
const ZOOM_SPEED = 1.2;

export interface PadWish {
  readonly left: { readonly x: number; readonly y: number };
  readonly right: { readonly x: number; readonly y: number };
  /** less (negative) or more exploded, −1 … 1 */
  readonly apart: number;
  /** buttons that have just gone down */
  readonly pressed: readonly PadAction[];
  /** indices of all buttons that are down: what the next reading is compared with */
  readonly down: ReadonlySet<number>;
}

/** A stick without its dead zone: the direction stays, the length runs from 0 behind the zone to 1. */
export function stick(x = 0, y = 0): { x: number; y: number } {
  const length = Math.hypot(x, y);
  if (length <= DEAD) return { x: 0, y: 0 };
  const factor = (Math.min(1, length) - DEAD) / (1 - DEAD) / length;
  return { x: x * factor, y: y * factor };
}

/** Reads a pad. `before`: the buttons that were down at the last reading. */
export function readPad({ axes, buttons }: PadReading, before: ReadonlySet<number>): PadWish {
  const down = new Set<number>();
  buttons.forEach((value, index) => { if (value >= PRESSED) down.add(index); });
  const pressed = [...down].filter((index) => !before.has(index)).flatMap((index) => PAD_BUTTONS[index] ?? []);
  const pull = (index: number): number => stick(buttons[index] ?? 0).x;
  return { left: stick(axes[0], axes[1]), right: stick(axes[2], axes[3]), apart: pull(MORE) - pull(LESS), pressed, down };
}

/**
 * Writes the sticks into the intent, for a step of dt seconds. Walking: left walks, right looks. Before an exhibit: right goes
 * round it, left comes nearer and slides aside.
 */
export function applyPad({ left, right }: PadWish, intent: Intent, where: 'walk' | 'inspect', dt: number): void {
  const inspecting = where === 'inspect';
  // a stick pushed away from the body is negative
  intent.forward = inspecting ? 0 : 0 - left.y;
  intent.sideways = inspecting ? 0 : left.x;
  intent.slideX = inspecting ? left.x : 0;
  intent.orbitX = inspecting ? right.x : 0;
  intent.orbitY = inspecting ? 0 - right.y : 0;
  if (inspecting) intent.zoom -= left.y * ZOOM_SPEED * dt;
  else {
    intent.heading += right.x * LOOK_SPEED * dt;
    intent.pitch -= right.y * LOOK_SPEED * dt;
  }
}

/** True when no stick is out of its dead zone. */
export const padRests = ({ left, right }: PadWish): boolean => left.x === 0 && left.y === 0 && right.x === 0 && right.y === 0;

/** What is printed on the buttons in the hand. */
export type PadMake = 'letters' | 'shapes' | 'turned';

/** Which make a pad is, from its name: Sony prints shapes, Nintendo swaps its letters, all others follow the first. */
export function padMake(id: string): PadMake {
  if (/054c|dual ?s(?:ense|hock)|playstation/i.test(id)) return 'shapes';
  return /057e|nintendo|joy-?con|switch pro/i.test(id) ? 'turned' : 'letters';
}
