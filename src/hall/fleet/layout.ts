/**
 * Where everything lies on the sheet of numbers. Sheet coordinates in metres: u from its southern end along the nave,
 * v from its edge at the nave towards the rails. Both counts share one decimal grid: ten, a hundred, a thousand.
 */
import { FIGURES, SHEET } from '../../stations/logistics/numbers.ts';

/** Outer measures of one miniature, metres: 3,050 × 1,150 × 1,900 mm. */
export const VAN = { length: 3.05 * FIGURES.scale, width: 1.15 * FIGURES.scale, height: 1.9 * FIGURES.scale } as const;

export const THICK = 0.008;

/** A field of 100 × 100 in tens: the step from one to the next, and the lane after every ten. */
export interface Grid { readonly u: number; readonly v: number; readonly stepU: number; readonly stepV: number; readonly laneU: number; readonly laneV: number }

/** vans stand nose to tail along u */
export const VANS: Grid = { u: 0.24, v: 0.5, stepU: 0.054, stepV: 0.0233, laneU: 0.07, laneV: 0.014 };
/** one dot for every van's row, so that both fields are read alike */
export const DOTS: Grid = { ...VANS, u: 6.63, stepU: 0.02, laneU: 0.016 };
export const DOT_RADIUS = 0.0056;

export const SIDE = 100;
const TENS = SIDE / 10;
export const BLOCKS = 10;
export const PER_BLOCK = FIGURES.vans / BLOCKS;

/** Outer size of a grid: the last lane is not part of it. */
export const sizeOf = ({ stepU, stepV, laneU, laneV }: Grid): { u: number; v: number } =>
  ({ u: SIDE * stepU + (TENS - 1) * laneU, v: SIDE * stepV + (TENS - 1) * laneV });

/** Middle of the cell in a column from the south and a row from the far edge: whoever reads the print ends at its near corner. */
export function cell(grid: Grid, column: number, row: number): { u: number; v: number } {
  const fromNear = SIDE - 1 - row;
  return {
    u: grid.u + (column + 0.5) * grid.stepU + Math.floor(column / 10) * grid.laneU,
    v: grid.v + (fromNear + 0.5) * grid.stepV + Math.floor(fromNear / 10) * grid.laneV,
  };
}

/** Sheet to hall. */
export const toHall = (u: number, v: number): { x: number; z: number } => ({ x: SHEET.x - SHEET.w / 2 + u, z: SHEET.z + SHEET.d / 2 - v });

export interface Placed { readonly x: number; readonly z: number; /** radians off the row's line: set down by hand */ readonly yaw: number; readonly last: boolean }

const SHAKE = 0.0006, TWIST = 0.02;
/** A number of −1 … 1 that is always the same for the same i. */
const scatter = (i: number): number => { const s = Math.sin(i * 127.1 + 311.7) * 43758.5453; return (s - Math.floor(s)) * 2 - 1; };

/** All ten thousand, block by block; in a block row by row from the far edge, ten a row. Hall coordinates. */
export function placedVans(): Placed[] {
  return Array.from({ length: FIGURES.vans }, (_, i) => {
    const block = Math.floor(i / PER_BLOCK), inBlock = i % PER_BLOCK;
    const { u, v } = cell(VANS, block * 10 + (inBlock % 10), Math.floor(inBlock / 10));
    const { x, z } = toHall(u, v);
    return { x: x + SHAKE * scatter(i), z: z + SHAKE * scatter(i + 0.5), yaw: TWIST * scatter(i + 0.25), last: i === FIGURES.vans - 1 };
  });
}

/** A square bar lying on the sheet: its start, its length; its section is `BAR`. Metres. */
export interface Bar { readonly u: number; readonly v: number; readonly length: number }
export const BAR = 0.032;
const YEAR_BEFORE = sizeOf(VANS).u / FIGURES.growth;
export const BARS: readonly [before: Bar, after: Bar] = [
  { u: VANS.u, v: 0.315, length: YEAR_BEFORE },
  { u: VANS.u, v: 0.385, length: YEAR_BEFORE * FIGURES.growth },
];
