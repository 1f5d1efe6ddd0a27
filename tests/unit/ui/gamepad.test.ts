// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lendHands } from '../../../src/input/hands.ts';
import { stillIntent } from '../../../src/input/intent.ts';
import { useLastInput } from '../../../src/state/last-input.ts';
import { FIRST_VISIT, openLayer, useVisit } from '../../../src/state/visit.ts';
import { startGamepad } from '../../../src/ui/gamepad/start-gamepad.ts';

const intent = stillIntent(), press = vi.fn(() => true), wake = vi.fn();
let gone: AbortController, pads: (object | null)[], axes: number[], down: number[], clock: FrameRequestCallback[];

/** One turn of the frame clock. */
function turn(): void {
  const due = clock;
  clock = [];
  due.forEach((callback) => callback(performance.now()));
}
const pad = () => ({ id: 'Pad', connected: true, mapping: 'standard', axes, buttons: Array.from({ length: 17 }, (_, index) => ({ value: down.includes(index) ? 1 : 0 })) });

beforeEach(() => {
  gone = new AbortController();
  clock = [];
  axes = [0, 0, 0, 0];
  down = [];
  pads = [null];
  Object.assign(intent, stillIntent());
  useVisit.setState({ ...FIRST_VISIT, layer: null });
  useLastInput.setState({ last: null, pad: null });
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => clock.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => { clock = []; });
  Object.defineProperty(navigator, 'getGamepads', { value: () => pads.map((one) => (one ? pad() : null)), configurable: true });
  lendHands({ intent, press, wake });
  [press, wake].forEach((spy) => spy.mockClear());
  startGamepad(gone.signal);
});
afterEach(() => { gone.abort(); vi.unstubAllGlobals(); document.body.replaceChildren(); });
const plugIn = (): void => { pads = [{}]; dispatchEvent(new Event('gamepadconnected')); };

test('without a pad the frame clock is asked for nothing; plugged in, it is read; pulled out, everything is let go', () => {
  expect(clock).toHaveLength(0);
  plugIn();
  expect(clock).toHaveLength(1);
  axes = [0, -1, 0, 0];
  turn();
  expect(intent.forward).toBe(1);
  expect(wake).toHaveBeenCalled();
  pads = [null];
  dispatchEvent(new Event('gamepaddisconnected'));
  expect(clock).toHaveLength(0);
  expect(intent.forward).toBe(0);
});

test('a pad at rest wakes nothing and takes nothing from the keys', () => {
  plugIn();
  intent.forward = 1;
  turn();
  turn();
  expect(wake).not.toHaveBeenCalled();
  expect(intent.forward).toBe(1);
  expect(useLastInput.getState().last).toBeNull();
});

test('a hidden page is not read', () => {
  plugIn();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(clock).toHaveLength(0);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(clock).toHaveLength(1);
});

test('the d-pad goes from button to button, A presses the one in focus, else it opens what is near', () => {
  const clicks: string[] = [];
  for (const name of ['first', 'second']) {
    const button = document.createElement('button');
    button.textContent = name;
    button.addEventListener('click', () => clicks.push(name));
    document.body.append(button);
  }
  plugIn();
  const tap = (button: number): void => { down = [button]; turn(); down = []; turn(); };
  tap(0);
  expect(press).toHaveBeenCalledWith('open');
  tap(13);
  tap(13);
  tap(0);
  tap(12);
  tap(0);
  expect(clicks).toEqual(['second', 'first']);
  expect(press).toHaveBeenCalledTimes(1);
  expect(useLastInput.getState()).toEqual({ last: 'pad', pad: 'Pad' });
});

test('under an open sheet nobody walks; X opens and closes the map', () => {
  plugIn();
  down = [2];
  turn();
  expect(useVisit.getState().layer).toBe('map');
  axes = [0, -1, 0, 0];
  turn();
  expect(intent.forward).toBe(0);
  openLayer(null);
  turn();
  expect(intent.forward).toBe(1);
});
