/**
 * The aircraft's measures, millimetres; z up, x forward, y left, wheels on z = 0, centred on x = y = 0.
 * Our own design, typical of the lift-and-cruise layout; all figures are illustrative.
 */
import type { Station } from '../kit/loft.ts';

export const HALF_SPAN = 5200;

/** Superellipse sections of the fuselage, tail to nose. */
export const FUSELAGE: readonly Station[] = [
  { x: -1900, w: 172, h: 172, z: 1440, n: 2 },
  { x: -1700, w: 246, h: 240, z: 1428, n: 2 },
  { x: -1200, w: 452, h: 432, z: 1388, n: 2.1 },
  { x: -500, w: 680, h: 642, z: 1306, n: 2.3 },
  { x: 300, w: 775, h: 738, z: 1262, n: 2.5 },
  { x: 1100, w: 790, h: 748, z: 1260, n: 2.6 },
  { x: 1900, w: 765, h: 715, z: 1238, n: 2.55 },
  { x: 2600, w: 672, h: 608, z: 1165, n: 2.4 },
  { x: 3100, w: 512, h: 448, z: 1072, n: 2.25 },
  { x: 3400, w: 345, h: 292, z: 1002, n: 2.1 },
  { x: 3540, w: 205, h: 168, z: 966, n: 2 },
  { x: 3592, w: 95, h: 76, z: 950, n: 2 },
  { x: 3602, w: 24, h: 19, z: 946, n: 2 },
];

/** The hump that carries the wing over the roof; its ends dive below the fuselage's skin. */
export const ROOT_FAIRING: readonly Station[] = [
  { x: -1480, w: 50, h: 34, z: 1700, n: 2 },
  { x: -1300, w: 170, h: 92, z: 1738, n: 2.1 },
  { x: -950, w: 330, h: 150, z: 1800, n: 2.3 },
  { x: -500, w: 440, h: 184, z: 1856, n: 2.5 },
  { x: 0, w: 482, h: 196, z: 1880, n: 2.6 },
  { x: 380, w: 470, h: 176, z: 1884, n: 2.5 },
  { x: 640, w: 390, h: 124, z: 1892, n: 2.3 },
  { x: 860, w: 210, h: 62, z: 1915, n: 2.1 },
  { x: 960, w: 60, h: 18, z: 1930, n: 2 },
];

/** A wing section: where along the span, leading edge, chord, height of the chord line, thickness ÷ chord. */
export interface WingStation { readonly y: number; readonly le: number; readonly chord: number; readonly z: number; readonly thick: number }
export const WING_ROOT_Y = 400;
export const WING_TIP_Y = 4900;
export const DIHEDRAL = 0.022;
export const WING_ROOT_Z = 1905;
export const wingZ = (y: number): number => WING_ROOT_Z + (y - WING_ROOT_Y) * DIHEDRAL;
/** Straight taper, so that spars and hinge lines are straight, too. */
export function wingAt(y: number): WingStation {
  const t = (y - WING_ROOT_Y) / (WING_TIP_Y - WING_ROOT_Y);
  return { y, le: 430 - 250 * t, chord: 1340 - 760 * t, z: wingZ(y), thick: 0.155 - 0.03 * t };
}
/** Fraction of the chord where flap and aileron begin, and where the spars stand. */
export const HINGE = 0.72;
export const FRONT_SPAR = 0.2;
export const REAR_SPAR = 0.64;

export const BOOM_Y = 2100;
export const BOOM: readonly Station[] = [
  { x: -3570, w: 22, h: 30, z: 1716, n: 2 },
  { x: -3420, w: 52, h: 66, z: 1720, n: 2.1 },
  { x: -2700, w: 82, h: 98, z: 1738, n: 2.3 },
  { x: -800, w: 102, h: 118, z: 1752, n: 2.4 },
  { x: 900, w: 104, h: 120, z: 1754, n: 2.4 },
  { x: 2500, w: 94, h: 108, z: 1750, n: 2.3 },
  { x: 2960, w: 74, h: 84, z: 1746, n: 2.2 },
  { x: 3180, w: 44, h: 48, z: 1742, n: 2 },
  { x: 3250, w: 14, h: 14, z: 1740, n: 2 },
];
/** Here the removable boom nose begins. */
export const BOOM_NOSE_X = 2940;

/** Lift rotors: axes along each boom from front to back. Pods at ±880 stand clear of the wing's edges. */
export const LIFT_X = [2680, 900, -900, -2680] as const;
export const LIFT_RADIUS = 850;
/** Height of the pod's top, where the inverter's base lies. */
export const POD_TOP = 2205;

export const PROP_Z = 1440;
export const PROP_X = -2030;
export const PROP_RADIUS = 900;

export const FLOOR_Z = 760;
export const NOSE_WHEEL = { x: 2380, r: 170, width: 110 } as const;
export const MAIN_WHEEL = { x: -420, y: 1010, r: 200, width: 130 } as const;

/** Left is +y. */
export const SIDES = [['left', 1], ['right', -1]] as const;
