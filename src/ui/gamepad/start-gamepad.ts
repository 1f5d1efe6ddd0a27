import { applyPad, padRests, readPad } from '../../input/gamepad.ts';
import { hands } from '../../input/hands.ts';
import { used } from '../../state/last-input.ts';
import { explodeTo, useVisit } from '../../state/visit.ts';
import { pressPad } from './press-pad.ts';

/** Longest time between two readings that counts, seconds. */
const LONGEST = 0.1;
/** A pulled trigger takes apart by this much a second. */
const APART_SPEED = 0.5;

const connected = (): Gamepad | null => {
  const pads = navigator.getGamepads().filter((pad) => pad?.connected);
  return pads.find((pad) => pad?.mapping === 'standard') ?? pads[0] ?? null;
};

/**
 * Reads the gamepad with every turn of the frame clock for as long as one is connected and the page is seen; the picture itself
 * sleeps on until a stick or button asks for something. Works until the signal aborts.
 */
export function startGamepad(signal: AbortSignal): void {
  let turn = 0, last = 0, down: ReadonlySet<number> = new Set(), steers = false;

  const rest = (): void => {
    if (!steers) return;
    steers = false;
    const lent = hands();
    if (lent) Object.assign(lent.intent, { forward: 0, sideways: 0, slideX: 0, orbitX: 0, orbitY: 0 });
    lent?.wake();
  };
  const stop = (): void => { cancelAnimationFrame(turn); turn = 0; down = new Set(); rest(); };
  const read = (time: number): void => {
    const pad = connected();
    if (!pad || document.hidden) { stop(); return; }
    turn = requestAnimationFrame(read);
    const dt = Math.min(LONGEST, Math.max(0, time - last) / 1000);
    last = time;
    const wish = readPad({ axes: pad.axes, buttons: pad.buttons.map(({ value }) => value) }, down);
    ({ down } = wish);
    const idle = padRests(wish);
    if (!idle || wish.pressed.length > 0 || wish.apart !== 0) used('pad', pad.id);
    wish.pressed.forEach(pressPad);
    const { station, layer, explosion } = useVisit.getState(), lent = hands();
    // under an open sheet nobody walks
    if (idle || layer !== null || !lent) rest();
    else {
      steers = true;
      applyPad(wish, lent.intent, station ? 'inspect' : 'walk', dt);
      lent.wake();
    }
    if (station && layer === null && wish.apart !== 0) explodeTo(explosion + wish.apart * APART_SPEED * dt);
  };
  const start = (): void => {
    if (turn !== 0 || document.hidden || !connected()) return;
    last = performance.now();
    turn = requestAnimationFrame(read);
  };

  addEventListener('gamepadconnected', start, { signal });
  addEventListener('gamepaddisconnected', () => { if (!connected()) stop(); }, { signal });
  document.addEventListener('visibilitychange', () => { if (document.hidden) stop(); else start(); }, { signal });
  signal.addEventListener('abort', stop);
  start();
}
