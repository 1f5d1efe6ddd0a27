import { describe, expect, test } from 'vitest';
import { govern, governor } from '../../../src/quality/governor.ts';

/** Feeds so many seconds of frames of dt seconds; returns when the scale changed, in seconds. */
function feed(g: ReturnType<typeof governor>, seconds: number, dt: number | (() => number)): number[] {
  const changed: number[] = [];
  for (let now = 0; now < seconds;) {
    const frame = typeof dt === 'number' ? dt : dt();
    now += frame;
    if (govern(g, frame)) changed.push(now);
  }
  return changed;
}

test('sixty frames a second change nothing', () => {
  expect(feed(governor(), 90, 1 / 60)).toEqual([]);
});

test('thirty frames a second lose as many pixels as it takes, at the twelfth frame', () => {
  const g = governor();
  expect(feed(g, 11 / 30 - 0.001, 1 / 30)).toEqual([]);
  expect(govern(g, 1 / 30)).toBe(true);
  expect(g.scale).toBeCloseTo(Math.sqrt(30 / 50), 9);
});

test('far too slow is half the pixels a side, and no fewer', () => {
  const g = governor();
  feed(g, 60, 1 / 8);
  expect(g.scale).toBe(0.5);
});

test('a single slow frame, or a gap, says nothing', () => {
  const g = governor();
  feed(g, 2, 1 / 60);
  govern(g, 0.08);
  govern(g, 2);
  feed(g, 2, 1 / 60);
  expect(g.scale).toBe(1);
});

test('pixels come back after a while in time, and the next try takes longer', () => {
  const g = governor();
  feed(g, 0.5, 1 / 30);
  const low = g.scale;
  expect(g.patience).toBe(20);
  expect(feed(g, 25, 1 / 60)).toEqual([expect.closeTo(19.9, 0)]);
  expect(g.scale).toBeCloseTo(low / 0.82, 9);
  feed(g, 11, 1 / 30);
  expect(g.patience).toBe(40);
});

/** A machine whose frame takes `fixed` seconds and `pixels` seconds at all pixels, on a screen of 60 pictures a second. */
const machine = (g: ReturnType<typeof governor>, fixed: number, pixels: number) => () => Math.max(1 / 60, fixed + pixels * g.scale ** 2);

describe('at steady load it changes at most once in ten seconds', () => {
  test.for([
    ['four times too slow', 0.002, 0.08], ['six times too slow', 0.003, 0.12], ['just too slow', 0.004, 0.022], ['slow for other reasons than pixels', 0.06, 0.002], ['on the border', 0.002, 0.0235],
  ] as const)('%s', ([, fixed, pixels]) => {
    const g = governor(), changed = feed(g, 600, machine(g, fixed, pixels));
    const gaps = changed.slice(1).map((time, i) => time - (changed[i] ?? 0));
    expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(10);
    // and rests more and more: no more tries than its patience doubles
    expect(changed.length).toBeLessThanOrEqual(14);
  });

  test('and comes back when the load goes', () => {
    const g = governor();
    feed(g, 30, machine(g, 0.003, 0.1));
    expect(g.scale).toBeLessThanOrEqual(0.5);
    feed(g, 900, machine(g, 0.001, 0.004));
    expect(g.scale).toBe(1);
  });
});
