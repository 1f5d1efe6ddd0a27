import { expect, test } from 'vitest';
import { govern, governor } from '../../../src/quality/governor.ts';

const feed = (g = governor(), frames: number, dt: number): typeof g => {
  for (let i = 0; i < frames; i++) govern(g, dt);
  return g;
};

test('sixty frames a second change nothing', () => {
  expect(feed(governor(), 5000, 1 / 60).scale).toBe(1);
});

test('thirty frames a second lose pixels at the twelfth frame, down to half a side', () => {
  const g = feed(governor(), 11, 1 / 30);
  expect(g.scale).toBe(1);
  expect(govern(g, 1 / 30)).toBe(true);
  expect(g.scale).toBeCloseTo(0.82, 9);
  expect(feed(g, 500, 1 / 30).scale).toBe(0.5);
});

test('a single slow frame, or a gap, says nothing', () => {
  const g = feed(governor(), 100, 1 / 60);
  govern(g, 0.08);
  govern(g, 2);
  expect(feed(g, 100, 1 / 60).scale).toBe(1);
});

test('pixels come back after a while in time, and the next try takes longer', () => {
  const g = feed(governor(), 12, 1 / 30);
  expect(g.patience).toBe(480);
  feed(g, 480, 1 / 60);
  expect(g.scale).toBeCloseTo(0.82, 9);
  feed(g, 2, 1 / 60);
  expect(g.scale).toBe(1);
  feed(g, 12, 1 / 30);
  expect([g.scale, g.patience]).toEqual([expect.closeTo(0.82, 9), 960]);
});
