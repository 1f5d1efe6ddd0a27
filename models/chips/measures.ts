/** Sizes of the exhibit. Millimetres; the model's frame: x towards the visitor, y to the visitor's right, z up, floor at 0. */
export const UNIT = 44.45;

export const RACK = { width: 600, depth: 1200, height: 2000, /** bottom of the lowest unit */ base: 90, units: 42, /** middle of the row */ x: -1550, /** plane of the equipment's faces, from the rack's middle */ face: 550, /** width between the rails */ clear: 448 } as const;

/** Middle of each rack, from the visitor's left to the right. */
export const RACK_Y = [-900, -300, 300, 900] as const;
export type RackNumber = 1 | 2 | 3 | 4;

/** Height of the bottom of a unit, counted from 1. */
export const unitZ = (unit: number): number => RACK.base + (unit - 1) * UNIT;

export const BENCH = { x: 950, width: 2400, depth: 800, height: 900, top: 40, mat: 8 } as const;

export const KINDS = ['strong', 'old', 'a', 'b'] as const;
export type Kind = (typeof KINDS)[number];

/** Where things may stand on the mat of a kind. */
export const matZ = BENCH.height + BENCH.mat;

/** How far the drawer that is taken apart comes out of its rack, and those around it. */
export const OPENED = 930;
