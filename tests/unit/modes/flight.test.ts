import { expect, test } from 'vitest';
import { type Flight, groundedFlight, HOVER_HEIGHT, stepFlight, sway } from '../../../src/modes/flight.ts';

/** Runs until the stretch is reached; returns the seconds it took. */
function fly(flight: Flight, wanted: boolean, until: ReturnType<typeof stepFlight>, dt = 1 / 60): number {
  let seconds = 0;
  while (stepFlight(flight, wanted, dt) !== until) {
    seconds += dt;
    if (seconds > 60) throw new Error(`never ${until}: ${JSON.stringify(flight)}`);
  }
  return seconds;
}

test('runs up for 2.3 s, rises to 1.2 m in less than 5, hovers there', () => {
  const flight = groundedFlight();
  expect(fly(flight, true, 'rising')).toBeCloseTo(2.3, 1);
  expect(flight.height).toBeLessThan(0.01);
  expect(fly(flight, true, 'hovering')).toBeLessThan(5);
  expect(flight.height).toBe(1.2);
  for (let i = 0; i < 120; i++) expect(stepFlight(flight, true, 1 / 60)).toBe('hovering');
  expect(flight.height).toBe(HOVER_HEIGHT);
  expect(flight.hovered).toBeCloseTo(2, 1);
});

test('lands softly and runs down to stillness', () => {
  const flight = groundedFlight();
  fly(flight, true, 'hovering');
  let touch = 0;
  while (flight.height > 0) { stepFlight(flight, false, 1 / 60); if (flight.height > 0) touch = flight.climb; }
  expect(touch).toBeGreaterThan(-0.2);
  fly(flight, false, 'grounded');
  expect([flight.spin, flight.height, flight.climb]).toEqual([0, 0, 0]);
});

test('is called off at any moment, and never sinks into the pad', () => {
  for (const after of [0.5, 2.5, 3, 4, 5, 7]) {
    const flight = groundedFlight();
    for (let t = 0; t < after; t += 1 / 60) stepFlight(flight, true, 1 / 60);
    let seconds = 0;
    while (stepFlight(flight, false, 1 / 60) !== 'grounded') {
      expect(flight.height).toBeGreaterThanOrEqual(0);
      expect(flight.height).toBeLessThanOrEqual(1.25);
      if ((seconds += 1 / 60) > 20) throw new Error(`called off after ${after} s: ${JSON.stringify(flight)}`);
    }
    expect(flight.height).toBe(0);
  }
});

test.each([1 / 20, 1 / 60, 1 / 144])('comes to the same place at %f s a step', (dt) => {
  const flight = groundedFlight();
  const seconds = fly(flight, true, 'hovering', dt);
  expect(flight.height).toBe(1.2);
  expect(seconds).toBeGreaterThan(5);
  expect(seconds).toBeLessThan(7.5);
});

test('called back while it lands, it rises again', () => {
  const flight = groundedFlight();
  fly(flight, true, 'hovering');
  for (let i = 0; i < 60; i++) stepFlight(flight, false, 1 / 60);
  expect(flight.height).toBeLessThan(1.2);
  expect(fly(flight, true, 'hovering')).toBeLessThan(4);
});

test('corrections are small in the air and none on the ground', () => {
  expect(Object.values(sway(groundedFlight(), 12)).map(Math.abs)).toEqual([0, 0, 0, 0]);
  for (let t = 0; t < 60; t += 0.1) {
    const { x, z, bank, pitch } = sway({ ...groundedFlight(), height: 1.2 }, t);
    expect(Math.max(Math.abs(x), Math.abs(z))).toBeLessThanOrEqual(0.035);
    expect(Math.max(Math.abs(bank), Math.abs(pitch))).toBeLessThanOrEqual(0.012);
  }
});
