/** Columns, crane runway and bridge crane, pipes: what makes the shell an engine hall. */
import { addBar, addBox } from './bodies.ts';
import type { Shape } from './builder.ts';
import { BAYS, COLUMN_LINES, COLUMN_OFFSET, EAST, HALL, NORTH, SOUTH, WEST } from './plan.ts';

const SIDES = [-1, 1] as const;
const WEB = ['top', 'bottom', 'ends'] as const;
const CLOSED = [] as const;
/** crane rails run this far from the axis */
const RUNWAY = EAST - 0.72;
const CRANE_X = 11.2;

export function addColumns(shape: Shape): void {
  const height = HALL.eaves + 0.05;
  for (const x of COLUMN_LINES) for (const side of SIDES) {
    const z = side * COLUMN_OFFSET;
    for (const flange of SIDES) addBar(shape, [x, 0, z + flange * 0.14], [x, height, z + flange * 0.14], 0.3, 0.02, 'white', { step: 0.6, up: [0, 0, 1] });
    addBar(shape, [x, 0, z], [x, height, z], 0.012, 0.26, 'white', { step: 1, up: [0, 0, 1], skip: WEB });
    addBox(shape, [x, 0.02, z], [0.46, 0.04, 0.46], 'white', { bevel: 0.004, step: 0.25 });
    addBox(shape, [x, 6.0, z - side * 0.28], [0.3, 0.36, 0.3], 'white', { bevel: 0.01, underside: true });
  }
}

export function addRunway(shape: Shape): void {
  for (const side of SIDES) {
    const z = side * RUNWAY;
    const run = (y: number, w: number, h: number, material: 'enamel' | 'zinc', skip?: typeof WEB | typeof CLOSED): void =>
      addBar(shape, [SOUTH, y, z], [NORTH, y, z], w, h, material, skip ? { skip } : {});
    run(6.2, 0.3, 0.025, 'enamel', CLOSED);
    run(6.62, 0.3, 0.025, 'enamel', CLOSED);
    run(6.41, 0.016, 0.37, 'enamel', WEB);
    run(6.66, 0.06, 0.06, 'zinc');
    for (let x = SOUTH + 1; x < NORTH; x += 2) addBar(shape, [x, 6.23, z], [x, 6.59, z], 0.14, 0.012, 'enamel', { step: 1, up: [1, 0, 0], skip: WEB });
  }
}

/** Parked above the turn of the rails; its hook block is the one red thing in the roof. */
export function addCrane(shape: Shape): void {
  for (const dx of [-0.7, 0.7]) addBar(shape, [CRANE_X + dx, 7.1, WEST + 0.9], [CRANE_X + dx, 7.1, EAST - 0.9], 0.34, 0.72, 'enamel', { skip: CLOSED });
  for (const side of SIDES) addBox(shape, [CRANE_X, 6.86, side * RUNWAY], [2.6, 0.3, 0.3], 'enamel', { bevel: 0.02, step: 0.4, underside: true });
  addBox(shape, [CRANE_X, 7.62, 4], [1.9, 0.3, 1.3], 'enamel', { bevel: 0.03, step: 0.4, underside: true });
  addBox(shape, [CRANE_X, 7.9, 4], [0.9, 0.4, 0.8], 'zinc', { bevel: 0.05, step: 0.4, underside: true });
  for (const dz of [-0.06, 0.06]) addBar(shape, [CRANE_X, 5.9, 4 + dz], [CRANE_X, 7.5, 4 + dz], 0.016, 0.016, 'zinc', { step: 1 });
  addBox(shape, [CRANE_X, 5.75, 4], [0.18, 0.34, 0.16], 'vermilion', { bevel: 0.03, step: 0.2, underside: true });
  addBar(shape, [CRANE_X, 5.44, 4], [CRANE_X, 5.6, 4], 0.05, 0.05, 'zinc', { step: 1, skip: CLOSED });
}

export function addPipes(shape: Shape): void {
  for (let i = 0; i < BAYS; i++) {
    const x = SOUTH + i * HALL.bay + 5.35;
    addBar(shape, [x, 0, WEST + 0.09], [x, HALL.eaves, WEST + 0.09], 0.11, 0.11, 'zinc', { step: 0.8, up: [0, 0, 1] });
  }
}
