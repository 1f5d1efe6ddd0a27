/** The whole room as geometry: run by the bake in Node and by every visitor's browser, so it costs no download. */
import { addBox } from './bodies.ts';
import { Shape } from './builder.ts';
import { addDetails } from './details.ts';
import { addDoors, addLobby } from './door.ts';
import { addFurniture } from './furniture.ts';
import { addLampHeads } from './lamps.ts';
import { EAST, HALL, NORTH } from './plan.ts';
import { addFloorAndWalls, addRainWindow, addRoof } from './shell.ts';
import { addColumns, addCrane, addPipes, addRunway } from './structure.ts';

export function buildShape(): Shape {
  const shape = new Shape();
  // first, so that it can be left out of the drawing once the doors are shut
  addLobby(shape);
  shape.lobbyIndices = shape.steel.index.length;
  addFloorAndWalls(shape);
  addRoof(shape);
  addColumns(shape);
  addRunway(shape);
  addCrane(shape);
  addRainWindow(shape, (sill, head) => {
    addBox(shape, [NORTH - 0.05, sill / 2, 0], [0.5, sill, HALL.width - 0.4], 'white', { bevel: 0.02, step: 0.5 });
    addBox(shape, [NORTH - 0.02, (head + HALL.eaves) / 2 + 0.05, 0], [0.3, HALL.eaves - head + 0.1, 2 * EAST], 'white', { bevel: 0.02, step: 0.5, underside: true });
  });
  addDoors(shape);
  addFurniture(shape);
  addPipes(shape);
  addDetails(shape);
  addLampHeads(shape);
  return shape;
}

let standing: Shape | null = null;
/** The room of this page: built once, also where its canvas is put up again. */
export const hallShape = (): Shape => (standing ??= buildShape());

/** FNV-1a over the charts and all vertices and triangles of steel, in tenths of a millimetre: the baked light carries it. */
export function geometryHash(shape: Shape): number {
  let hash = 0x811c9dc5;
  const eat = (value: number): void => { hash = Math.imul(hash ^ (value & 0xffff), 0x01000193); hash = Math.imul(hash ^ (value >>> 16), 0x01000193); };
  for (const { surface, origin, u, v, lengthU, lengthV, density } of shape.charts)
    for (const value of [surface, ...origin, ...u, ...v, lengthU, lengthV, density]) eat(Math.round(value * 1e4));
  for (const value of shape.steel.position) eat(Math.round(value * 1e4));
  for (const list of [shape.steel.index, shape.steel.material]) for (const value of list) eat(value);
  return hash >>> 0;
}
