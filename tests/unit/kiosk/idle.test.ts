import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Idle, type IdleEvent, type Open, attract, beginVisit, patienceFor, stepIdle } from '../../../src/kiosk/idle.ts';

const patience = { idle: 60, read: 90, warn: 20 };
const HALL: Open = { reading: null, told: false };
const tick = (at: number, open: Open = HALL): IdleEvent => ({ kind: 'tick', at, open });
const touch = (at: number): IdleEvent => ({ kind: 'touch', at });
const play = (from: Idle, ...events: IdleEvent[]): Idle => events.reduce((now, event) => stepIdle(now, event, patience), from);

test('a hall waits 60 s, a text 90 s or one and a half times its reading', () => {
  expect(patienceFor(HALL, patience)).toBe(60);
  expect(patienceFor({ reading: 20, told: false }, patience)).toBe(90);
  expect(patienceFor({ reading: 80, told: false }, patience)).toBe(120);
});

test('after 60 s in the hall it asks, with the whole countdown', () => {
  expect(play(beginVisit(100), tick(159.9))).toMatchObject({ phase: 'visit' });
  expect(play(beginVisit(100), tick(160))).toEqual({ phase: 'asking', at: 160, left: 20 });
});

test('a touch starts it anew, also the last second of the countdown, as often as wanted', () => {
  let now = beginVisit(0);
  for (let round = 0; round < 5; round++) {
    const at = round * 1000;
    now = play(touchAt(now, at), tick(at + 60), ...Array.from({ length: 19 }, (_, i) => tick(at + 61 + i)));
    expect(now).toEqual({ phase: 'asking', at: at + 79, left: 1 });
  }
  expect(play(now, touch(4080))).toEqual({ phase: 'visit', at: 4080, quiet: 0, held: 0 });
});
const touchAt = (now: Idle, at: number): Idle => stepIdle(now, touch(at), patience);

test('when the countdown has run out, nobody is there', () => {
  expect(play({ phase: 'asking', at: 10, left: 1 }, tick(11))).toEqual({ phase: 'attract' });
});

test('with a text open it waits longer; closing it is a touch anyway', () => {
  const text: Open = { reading: 80, told: false };
  expect(play(beginVisit(0), tick(119, text))).toMatchObject({ phase: 'visit', quiet: 119 });
  expect(play(beginVisit(0), tick(120, text))).toMatchObject({ phase: 'asking' });
});

test('while something is told the clock stands still', () => {
  const told: Open = { reading: 5, told: true };
  const after = play(beginVisit(0), tick(30), ...Array.from({ length: 300 }, (_, i) => tick(31 + i, told)));
  expect(after).toEqual({ phase: 'visit', at: 330, quiet: 30, held: 300 });
  expect(play(after, tick(359))).toMatchObject({ phase: 'visit', quiet: 59 });
  expect(play(after, tick(360))).toMatchObject({ phase: 'asking' });
});

test('a voice that never ends is not listened to for ever', () => {
  const told: Open = { reading: null, told: true };
  const held = play(beginVisit(0), ...Array.from({ length: 3600 }, (_, i) => tick(i + 1, told)));
  expect(held).toEqual({ phase: 'visit', at: 3600, quiet: 0, held: 3600 });
  expect(play(held, tick(3660, told))).toMatchObject({ phase: 'asking' });
});

test('a machine that slept asks first, and its sleep does not eat the countdown', () => {
  expect(play(beginVisit(0), tick(1), tick(30_000))).toEqual({ phase: 'asking', at: 30_000, left: 20 });
  expect(play({ phase: 'asking', at: 0, left: 20 }, tick(30_000))).toEqual({ phase: 'asking', at: 30_000, left: 18 });
});

test('a clock set back or broken counts nothing', () => {
  expect(play(beginVisit(100), tick(-5000), tick(-4990))).toEqual({ phase: 'visit', at: -4990, quiet: 10, held: 0 });
  expect(play(beginVisit(100), tick(NaN), tick(110))).toEqual({ phase: 'visit', at: 110, quiet: 10, held: 0 });
});

test('the attract loop ends at a touch and at nothing else', () => {
  expect(play(attract, tick(5000))).toEqual({ phase: 'attract' });
  expect(play(attract, touch(7))).toEqual({ phase: 'visit', at: 7, quiet: 0, held: 0 });
});

test('nobody is thrown out without the whole countdown, whatever the clock does', () => {
  const events = fc.array(fc.record({ gap: fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(-50, 0, 400, 90_000)), told: fc.boolean(), touched: fc.nat(30) }), { maxLength: 300 });
  fc.assert(fc.property(events, (all) => {
    let now: Idle = beginVisit(0), at = 0, ticks = 0;
    for (const { gap, told, touched } of all) {
      at += gap;
      const before = now;
      now = stepIdle(now, touched === 0 ? touch(at) : tick(at, { reading: null, told }), patience);
      ticks = now.phase === 'asking' ? (before.phase === 'asking' ? ticks + 1 : 0) : ticks;
      // 20 s at no more than 2 s a tick
      if (before.phase === 'asking' && now.phase === 'attract') expect(ticks).toBeGreaterThanOrEqual(9);
      if (before.phase === 'visit') expect(now.phase).not.toBe('attract');
      if (now.phase === 'attract') now = beginVisit(at);
    }
  }));
});
