/** Tables, plinths, pads and benches: what the exhibits stand on. */
import { addBar, addBox, addDisc, addKerb } from './bodies.ts';
import { SURFACE, type Shape, type SteelName } from './builder.ts';
import { BENCHES, PART_TABLES, PLACES, plinthCentres, type RoomPlace, type Table } from './plan.ts';

const SIDES = [-1, 1] as const;
const TOP = 0.036, LEG = 0.05;

/** Long table: light top, dark legs and rails set back. */
function addTable(shape: Shape, { x, z, w, d, y }: Table): void {
  addBox(shape, [x, y - TOP / 2, z], [w, TOP, d], 'tabletop', { bevel: 0.006, step: 0.15, underside: true });
  const legX = w / 2 - 0.12, legZ = d / 2 - 0.1, under = y - TOP;
  for (const i of SIDES) {
    for (const j of SIDES) addBox(shape, [x + i * legX, under / 2, z + j * legZ], [LEG, under, LEG], 'enamel', { bevel: 0.006, step: 0.2 });
    addBar(shape, [x + i * legX, under - 0.04, z - legZ], [x + i * legX, under - 0.04, z + legZ], LEG, 0.07, 'enamel', { step: 0.4 });
    addBar(shape, [x - legX, under - 0.04, z + i * legZ], [x + legX, under - 0.04, z + i * legZ], LEG, 0.07, 'enamel', { step: 0.4 });
  }
}

function addBlock(shape: Shape, { x, z, w, d, h }: RoomPlace, material: SteelName, step = 0.12): void {
  addBox(shape, [x, h / 2, z], [w, h, d], material, { step });
}

/** Plinth on a recessed dark foot, so that it floats a little. */
function addPlinth(shape: Shape, x: number, z: number, size: number, h: number): void {
  const foot = 0.06;
  addBox(shape, [x, foot / 2, z], [size - 0.1, foot, size - 0.1], 'enamel', { bevel: 0.004, step: 0.2 });
  addBox(shape, [x, (h + foot) / 2, z], [size, h - foot, size], 'plinth', { step: 0.12, underside: true });
}

/** Low table for the city model: a thick top on a dark recessed body. */
function addLowTable(shape: Shape, { x, z, w, d, h }: RoomPlace): void {
  addBox(shape, [x, (h - 0.08) / 2, z], [w - 0.4, h - 0.08, d - 0.4], 'enamel', { step: 0.25 });
  addBox(shape, [x, h - 0.04, z], [w, 0.08, d], 'tabletop', { bevel: 0.008, step: 0.16, underside: true });
}

const PAD_BEVEL = 0.02, PAD_SIDES = 128, PAD_DENSITY = 8;
/** Landing pad: a kerb, and a deck with a lightmap of its own; ring and ticks are painted in shaders/wall.ts. */
function addPad(shape: Shape, { x, z, w, h }: RoomPlace): void {
  const r = w / 2, deck = r - PAD_BEVEL;
  addKerb(shape, x, z, r, 0, h, 'pad', { bevel: PAD_BEVEL, segments: PAD_SIDES });
  const chart = shape.addChart(SURFACE.pad, [x - r, h, z - r], [w, 0, 0], [0, 0, w], [0, 1, 0], PAD_DENSITY);
  shape.addPolygon(chart, Array.from({ length: PAD_SIDES }, (_, i) => {
    const angle = (i / PAD_SIDES) * 2 * Math.PI;
    return [r + deck * Math.cos(angle), r + deck * Math.sin(angle)] as const;
  }));
}

/** A stair one climbs backwards from the exit. */
function addSteps(shape: Shape, { x, z, w, d, h }: RoomPlace): void {
  const wall = Math.sign(z);
  for (let k = 0; k < 3; k++) {
    const depth = d * (1 - k / 3), height = (h * (k + 1)) / 3;
    addBox(shape, [x, height - h / 6, z + (wall * (d - depth)) / 2], [w, h / 3, depth], 'plinth', { step: 0.15 });
  }
}

/** Floor plate with a charging post; the guide rolls up to it. */
function addDock(shape: Shape, { x, z, w, d, h }: RoomPlace): void {
  addBox(shape, [x, h / 2, z], [w, h, d], 'enamel', { bevel: 0.008, step: 0.2 });
  const back = z + Math.sign(z) * (d / 2 - 0.14);
  addBox(shape, [x, h + 0.5, back], [0.34, 1, 0.16], 'plinth', { bevel: 0.02, step: 0.12 });
  addBox(shape, [x, h + 0.3, back - Math.sign(z) * 0.085], [0.2, 0.08, 0.012], 'vermilion', { bevel: 0.003, step: 0.1, underside: true });
}

/** Four corner angles painted on the floor. */
function addField(shape: Shape, { x, z, w, d }: RoomPlace): void {
  const y = 0.002, arm = 0.5, line = 0.06;
  for (const i of SIDES) for (const j of SIDES) {
    const cx = x + (i * w) / 2, cz = z + (j * d) / 2;
    const patch = (x1: number, z1: number): void =>
      shape.addQuad([cx, y, cz], [cx - i * x1, y, cz], [cx - i * x1, y, cz - j * z1], [cx, y, cz - j * z1], [0, 1, 0], 'paint', 3, 3);
    patch(arm, line);
    patch(line, arm);
  }
}

function addStand(shape: Shape, at: RoomPlace): void {
  switch (at.stand) {
    case 'table': return addTable(shape, { ...at, y: at.h });
    case 'lowTable': return addLowTable(shape, at);
    case 'plinth': case 'platform': return addBlock(shape, at, 'enamel');
    case 'plinths': return plinthCentres(at).forEach((x) => addPlinth(shape, x, at.z, at.d, at.h));
    case 'disc': return addDisc(shape, at.x, at.z, at.w / 2, 0, at.h, 'plinth', { step: 0.2, segments: 64 });
    case 'pad': return addPad(shape, at);
    case 'steps': return addSteps(shape, at);
    case 'dock': return addDock(shape, at);
    case 'field': return addField(shape, at);
    case 'wall': case 'floor': return;
  }
}

/** Three planks on two feet, a rail between them. */
function addBench(shape: Shape, { x, z, w, d, y }: Table): void {
  const plank = d / 3, foot = w / 2 - 0.25;
  for (const k of [-1, 0, 1]) addBox(shape, [x, y - 0.022, z + k * plank], [w, 0.044, plank - 0.012], 'tabletop', { bevel: 0.007, step: 0.2, underside: true });
  for (const i of SIDES) addBox(shape, [x + i * foot, (y - 0.044) / 2, z], [0.05, y - 0.044, d - 0.06], 'enamel', { bevel: 0.006, step: 0.15 });
  addBar(shape, [x - foot, y - 0.075, z], [x + foot, y - 0.075, z], 0.04, 0.06, 'enamel', { step: 0.4 });
}

export function addFurniture(shape: Shape): void {
  PART_TABLES.forEach((table) => addTable(shape, table));
  PLACES.forEach((at) => addStand(shape, at));
  BENCHES.forEach((bench) => addBench(shape, bench));
}
