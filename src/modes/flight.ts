import type { Stretch } from '../content/types.ts';

/** The flying taxi's short flight over its pad: rotors run up, it rises, hovers, lands, runs down. Pure; metres, radians, seconds. */
export interface Flight {
  /** share of the rotors' full speed, 0 … 1 */
  spin: number;
  /** how far the rotors have turned, radians */
  turned: number;
  /** over the pad, and how fast that changes */
  height: number;
  climb: number;
  /** hovered so far, seconds */
  hovered: number;
}

export const groundedFlight = (): Flight => ({ spin: 0, turned: 0, height: 0, climb: 0, hovered: 0 });

/** How high it rises, and how long it stays there before it lands by itself. */
export const HOVER_HEIGHT = 1.2;
export const HOVER_TIME = 9;
/** Running up and down. */
const RUN_UP = 2.4;
/** Full speed as the eye reads it: a true 1,000 turns a minute would stand still or run backwards on a screen. Radians a second. */
const FULL_SPEED = 26;
const FASTEST_CLIMB = 0.55;
const LIFT = 0.5;
/** It leaves the pad only with the rotors at this share of their speed. */
const LIFT_OFF = 0.96;
/** Touching down: no faster than this. */
const TOUCH = 0.06;
const ARRIVED = 0.002;

/**
 * One step. `wanted`: it should be in the air. Returns what goes on: grounded and still, or which stretch of the flight.
 * A flight can be called off at any moment: it lands from wherever it is.
 */
export function stepFlight(flight: Flight, wanted: boolean, dt: number): Stretch {
  const goal = wanted ? HOVER_HEIGHT : 0;
  const turning = wanted || flight.height > 0;
  flight.spin = clamp(flight.spin + (turning ? dt : -dt) / RUN_UP, 0, 1);
  flight.turned = (flight.turned + flight.spin ** 2 * FULL_SPEED * dt) % (2 * Math.PI);
  if (flight.spin < LIFT_OFF && flight.height === 0) {
    flight.climb = 0;
    flight.hovered = 0;
    return wanted ? 'running-up' : flight.spin > 0 ? 'running-down' : 'grounded';
  }
  const way = goal - flight.height;
  // as fast as still lets it stop there: v² = 2·a·s
  const fastest = Math.min(FASTEST_CLIMB, Math.sqrt(2 * LIFT * Math.abs(way)) * 0.9 + (goal === 0 ? TOUCH : 0));
  const climb = Math.sign(way) * fastest;
  flight.climb += clamp(climb - flight.climb, -LIFT * 2 * dt, LIFT * 2 * dt);
  const next = flight.height + flight.climb * dt;
  if (Math.abs(way) <= ARRIVED || (flight.climb !== 0 && (goal - next) * way <= 0 && Math.abs(flight.climb) <= FASTEST_CLIMB * 0.3)) {
    flight.height = goal;
    flight.climb = 0;
  } else flight.height = Math.max(0, next);
  if (wanted && flight.height === goal) { flight.hovered += dt; return 'hovering'; }
  return wanted ? 'rising' : flight.height > 0 ? 'landing' : 'running-down';
}

/** How a hovering thing corrects itself: small, slow, never the same. Metres aside and radians of bank; 0 on the ground. */
export function sway({ height }: Flight, seconds: number): { x: number; z: number; bank: number; pitch: number } {
  const air = Math.min(1, height / HOVER_HEIGHT);
  return {
    x: air * 0.03 * Math.sin(seconds * 0.83), z: air * 0.035 * Math.sin(seconds * 0.61 + 1),
    bank: air * 0.012 * Math.sin(seconds * 0.61 + 2.2), pitch: air * 0.009 * Math.sin(seconds * 0.83 + 0.8),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
