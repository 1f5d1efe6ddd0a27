/** Floor, walls, sawtooth roof with its glazing and trusses: what the weather meets. */
import { addBar } from './bodies.ts';
import { SURFACE, type Shape } from './builder.ts';
import { BAYS, EAST, HALL, NORTH, SOUTH, WEST } from './plan.ts';

/** lightmap texels a metre */
const FLOOR_DENSITY = 16, WALL_DENSITY = 8, SOFFIT_DENSITY = 4;
const { length: L, width: W, eaves: E, bay: B, ridgeRise: RISE } = HALL;
/** the glazing stands on an upstand this high */
const UPSTAND = 0.32;
const OPEN_TOP = ['top', 'ends'] as const;

/** The order of charts is part of the lightmap: floor first, it is the exposure meter. */
export function addFloorAndWalls(shape: Shape): void {
  shape.addRectangle(shape.addChart(SURFACE.floor, [SOUTH, 0, WEST], [L, 0, 0], [0, 0, W], [0, 1, 0], FLOOR_DENSITY));
  for (const z of [WEST, EAST]) {
    const wall = shape.addChart(SURFACE.wall, [SOUTH, 0, z], [L, 0, 0], [0, E + RISE, 0], [0, 0, -z], WALL_DENSITY);
    shape.addRectangle(wall, E);
    for (let i = 0; i < BAYS; i++) shape.addPolygon(wall, [[i * B, E], [(i + 1) * B, E], [(i + 1) * B, E + RISE]]);
  }
  const south = shape.addChart(SURFACE.wall, [SOUTH, 0, WEST], [0, 0, W], [0, E, 0], [1, 0, 0], WALL_DENSITY);
  // the doorway is a real opening: it may stand open
  const left = (W - HALL.door.width) / 2, right = left + HALL.door.width;
  shape.addRegion(south, 0, left, 0, E);
  shape.addRegion(south, left, right, HALL.door.height, E);
  shape.addRegion(south, right, W, 0, E);
}

export function addRoof(shape: Shape): void {
  for (let i = 0; i < BAYS; i++) {
    const valley = SOUTH + i * B, ridge = valley + B;
    shape.addRectangle(shape.addChart(SURFACE.soffit, [valley, E, WEST], [B, RISE, 0], [0, 0, W], [RISE, -B, 0], SOFFIT_DENSITY));
    for (let z = WEST + HALL.trussPanel; z < EAST - 0.1; z += HALL.trussPanel)
      addBar(shape, [valley + 0.05, E - 0.11, z], [ridge - 0.05, E + RISE - 0.14, z], 0.09, 0.2, 'white', { step: 2, skip: OPEN_TOP });
    addNorthLight(shape, ridge);
    addTruss(shape, ridge - 0.28, E + 0.05, E + 0.05 + HALL.trussDepth);
  }
}

/** Vertical glazing in the plane x, bars every 0.75 m, one transom. */
function addNorthLight(shape: Shape, x: number): void {
  const foot = E + UPSTAND, head = E + RISE;
  shape.addPane([x, foot, WEST], [0, 0, W], [0, head - foot, 0], 1);
  for (let k = 0; k <= 32; k++) {
    const z = WEST + (k * W) / 32;
    addBar(shape, [x - 0.02, foot, z], [x - 0.02, head, z], 0.035, 0.07, 'bar', { step: 3, up: [1, 0, 0], skip: OPEN_TOP });
  }
  for (const y of [foot + 0.02, (foot + head) / 2, head - 0.03])
    addBar(shape, [x - 0.03, y, WEST], [x - 0.03, y, EAST], 0.06, 0.05, 'bar', { step: 3 });
  shape.addQuad([x, E, WEST], [x, E, EAST], [x, foot, EAST], [x, foot, WEST], [-1, 0, 0], 'white', 16);
}

/** N-truss across the hall: diagonals fall towards the middle. */
function addTruss(shape: Shape, x: number, low: number, high: number): void {
  const panels = W / HALL.trussPanel;
  for (const y of [low, high]) addBar(shape, [x, y, WEST], [x, y, EAST], 0.2, 0.2, 'white', { step: 1 });
  for (let k = 0; k <= panels; k++) {
    const z = WEST + k * HALL.trussPanel, next = z + HALL.trussPanel;
    addBar(shape, [x, low, z], [x, high, z], 0.1, 0.1, 'white', { step: 0.8, up: [1, 0, 0] });
    if (k < panels) {
      const falls = k < panels / 2;
      addBar(shape, [x, falls ? high : low, z], [x, falls ? low : high, next], 0.1, 0.1, 'white', { step: 0.8, up: [1, 0, 0] });
    }
    if (k === 0 || k === panels) continue;
    // gusset plates where the members meet
    for (const y of [low + 0.16, high - 0.16])
      shape.addQuad([x - 0.07, y - 0.08, z - 0.2], [x - 0.07, y - 0.08, z + 0.2], [x - 0.07, y + 0.1, z + 0.13], [x - 0.07, y + 0.1, z - 0.13], [-1, 0, 0], 'white');
  }
}

/** The rain window fills the north end between sill and head. */
export function addRainWindow(shape: Shape, addSill: (y: number, height: number) => void): void {
  const sill = 0.3, head = E - 0.25;
  shape.addPane([NORTH, sill, WEST + 0.3], [0, 0, W - 0.6], [0, head - sill, 0], 0);
  addSill(sill, head);
  for (let k = 0; k <= 8; k++) {
    const z = WEST + k * 3;
    addBar(shape, [NORTH - 0.14, sill, z], [NORTH - 0.14, head, z], 0.1, 0.28, 'white', { step: 0.5, up: [1, 0, 0] });
  }
  for (let k = 0; k < 16; k++) {
    const z = WEST + 0.75 + k * 1.5;
    addBar(shape, [NORTH - 0.04, sill, z + 0.75], [NORTH - 0.04, head, z + 0.75], 0.045, 0.09, 'bar', { step: 0.8, up: [1, 0, 0] });
  }
  for (const y of [sill + 0.03, 2.3, 4.15, 6.0, head - 0.03]) addBar(shape, [NORTH - 0.05, y, WEST], [NORTH - 0.05, y, EAST], 0.1, 0.06, 'bar', { step: 1 });
  for (const side of [-1, 1])
    shape.addQuad([NORTH, 0, side * EAST], [NORTH, E, side * EAST], [NORTH, E, side * (EAST - 0.3)], [NORTH, 0, side * (EAST - 0.3)], [-1, 0, 0], 'white', 8);
}
