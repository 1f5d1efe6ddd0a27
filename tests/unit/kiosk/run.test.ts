// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spotAt } from '../../../src/kiosk/attract.ts';
import { readKiosk } from '../../../src/kiosk/config.ts';
import { goOn, runKiosk, startOver, useKiosk } from '../../../src/kiosk/run.ts';
import { frame } from '../../../src/state/frame.ts';
import { setLanguage, useSettings } from '../../../src/state/settings.ts';
import { openLayer, openStation, useVisit } from '../../../src/state/visit.ts';

let gone = new AbortController();
const ended = vi.fn(), clicked = vi.fn();
const phase = () => useKiosk.getState().phase;
const touch = (target: EventTarget = document.body): boolean => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
const click = (): boolean => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  gone = new AbortController();
  ended.mockClear();
  clicked.mockClear();
  document.body.innerHTML = '<div data-answers><button></button></div>';
  document.body.addEventListener('click', clicked, { signal: gone.signal });
  runKiosk({ ...readKiosk('?lang=en,de&idel=3'), first: () => ({ language: 'en', textSize: 1, sound: false, address: '/' }) }, { ended }, gone.signal);
});
afterEach(() => { gone.abort(); vi.useRealTimers(); });

test('the touch that wakes the hall ends the loop at once, takes the keeper’s line away and presses nothing', () => {
  expect(useKiosk.getState()).toMatchObject({ phase: 'attract', misspelt: [{ name: 'idel', value: '3', known: false }] });
  expect(touch()).toBe(false);
  expect(useKiosk.getState()).toMatchObject({ phase: 'visit', misspelt: [] });
  expect(useVisit.getState()).toMatchObject({ layer: 'start', station: null });
  click();
  expect(clicked).not.toHaveBeenCalled();
  touch();
  click();
  expect(clicked).toHaveBeenCalledOnce();
});

test('a touch frame that passes for a mouse moves it before it presses: both are the touch that wakes', () => {
  const move = (screenX: number): boolean => document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, screenX, screenY: 9 }));
  move(10);
  move(400);
  expect(phase()).toBe('visit');
  expect(touch()).toBe(false);
  click();
  expect(clicked).not.toHaveBeenCalled();
  // whoever moved a mouse there looks first
  vi.advanceTimersByTime(800);
  expect(touch()).toBe(true);
  click();
  expect(clicked).toHaveBeenCalledOnce();
});

test('60 s without a touch: it asks; 20 s more: everything as at first', () => {
  touch();
  openLayer(null);
  setLanguage('de');
  vi.advanceTimersByTime(59_000);
  expect(phase()).toBe('visit');
  vi.advanceTimersByTime(1500);
  expect(useKiosk.getState()).toMatchObject({ phase: 'asking', left: 20 });
  vi.advanceTimersByTime(10_000);
  expect(useKiosk.getState().left).toBeLessThanOrEqual(10);
  const { visitor } = frame;
  vi.advanceTimersByTime(10_500);
  expect(phase()).toBe('attract');
  expect(frame.visitor).toBe(visitor + 1);
  expect(useSettings.getState().language).toBe('en');
  expect(ended).toHaveBeenCalledWith(0);
});

test('the countdown’s buttons answer for themselves, a mouse on its way is no answer, a touch beside them goes on', () => {
  touch();
  openLayer(null);
  setLanguage('de');
  vi.advanceTimersByTime(60_500);
  expect(phase()).toBe('asking');
  touch(document.querySelector('button')!);
  document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, screenX: 5, screenY: 5 }));
  document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, screenX: 50, screenY: 50 }));
  expect(phase()).toBe('asking');
  goOn();
  expect(phase()).toBe('visit');
  vi.advanceTimersByTime(60_500);
  touch();
  expect(phase()).toBe('visit');
  click();
  expect(clicked).not.toHaveBeenCalled();
  // any key but those that press the button it stands on
  vi.advanceTimersByTime(60_500);
  const button = document.querySelector('button')!;
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(phase()).toBe('asking');
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', bubbles: true }));
  expect(phase()).toBe('visit');
  expect(useSettings.getState().language).toBe('de');
});

test('starting over meets the next one at the start sheet', () => {
  touch();
  openStation('chips');
  startOver();
  expect(phase()).toBe('visit');
  expect(useVisit.getState()).toMatchObject({ layer: 'start', station: null });
  expect(ended).toHaveBeenCalledOnce();
});

test('a key something lies on and a mouse that trembles are nobody', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', repeat: true, bubbles: true }));
  for (const screenX of [100, 101, 102, 100]) document.body.dispatchEvent(new PointerEvent('pointermove', { screenX, screenY: 100, bubbles: true }));
  expect(phase()).toBe('attract');
  document.body.dispatchEvent(new PointerEvent('pointermove', { screenX: 130, screenY: 100, bubbles: true }));
  expect(phase()).toBe('visit');
});

test('the words never stand near where they stood the last five times', () => {
  for (let n = 5; n < 200; n++) {
    for (let back = 1; back <= 5; back++) {
      const a = spotAt(n), b = spotAt(n - back);
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.09);
    }
  }
});
