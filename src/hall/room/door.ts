/** The doors: two leaves in an enamel frame, a canopy inside, and the small lobby outside from which one comes. Metres. */
import { addBar, addBox } from './bodies.ts';
import type { Shape, SteelName } from './builder.ts';
import { HALL, LEAVES, LOBBY, SOUTH } from './plan.ts';
import type { V3 } from './vector.ts';

const SIDES = [-1, 1] as const;
const CLOSED = [] as const;
const { width: W, height: H } = HALL.door;
const { outer, inner, hinge } = LEAVES;
const MIDDLE = (outer + inner) / 2, THICK = inner - outer;
/** outer face of the wall the doors stand in */
const WALL = SOUTH - 0.25;

/** Measures of a leaf by height, and by distance from where the two meet. */
const LEAF = { foot: 0.012, top: H - 0.03, meeting: 0.008, stile: 0.2, slit: 0.34, post: 0.44, panel: 1.53 } as const;
/** Glazed slit in each leaf, and rails above and below. */
const SLIT = { from: 0.92, to: 2.62 } as const, RAIL = { kick: 0.42, head: H - 0.2 } as const;

export function addDoors(shape: Shape): void {
  for (const side of SIDES) addBox(shape, [SOUTH - 0.09, H / 2, side * (W / 2 + 0.06)], [0.33, H + 0.12, 0.12], 'enamel', { bevel: 0.01, step: 0.4 });
  addBox(shape, [SOUTH - 0.09, H + 0.06, 0], [0.33, 0.12, W + 0.24], 'enamel', { bevel: 0.01, step: 0.4, underside: true });
  shape.swings = true;
  SIDES.forEach((side) => addLeaf(shape, side));
  shape.swings = false;
  addCanopy(shape);
}

/** Frame and panels of one leaf, both its faces furnished. */
function addLeaf(shape: Shape, side: 1 | -1): void {
  const board = (z0: number, z1: number, y0: number, y1: number, thick: number, material: SteelName = 'leaf', x = MIDDLE, bevel = 0.012, step = 0.24): void =>
    addBox(shape, [x, (y0 + y1) / 2, (side * (z0 + z1)) / 2], [thick, y1 - y0, z1 - z0], material, { bevel, step, underside: true });
  board(LEAF.meeting, LEAF.stile, LEAF.foot, LEAF.top, THICK);
  board(LEAF.panel, hinge, LEAF.foot, LEAF.top, THICK);
  // rails and post stand a hair back and reach into the stiles
  board(LEAF.stile - 0.014, LEAF.panel + 0.014, RAIL.head, LEAF.top, THICK - 0.004);
  board(LEAF.stile - 0.014, LEAF.panel + 0.014, LEAF.foot, RAIL.kick, THICK - 0.004);
  board(LEAF.slit, LEAF.post, RAIL.kick - 0.014, RAIL.head + 0.014, THICK - 0.006);
  // panels reach into the frame's grooves: no light through the joints
  const sunk = THICK - 0.036, groove = 0.014;
  // cells narrow enough that some of their light is gathered outside the grooves
  const panel = (z0: number, z1: number, y0: number, y1: number, step?: number): void => board(z0 - groove, z1 + groove, y0 - groove, y1 + groove, sunk, 'leaf', MIDDLE, 0.002, step);
  panel(LEAF.post, LEAF.panel, RAIL.kick, RAIL.head);
  panel(LEAF.stile, LEAF.slit, RAIL.kick, SLIT.from - groove, 0.06);
  panel(LEAF.stile, LEAF.slit, SLIT.to + groove, RAIL.head, 0.06);
  for (const face of SIDES) {
    const x = MIDDLE + face * 0.004, [z0, z1] = [side * (LEAF.stile - groove), side * (LEAF.slit + groove)];
    shape.addQuad([x, SLIT.from, z0], [x, SLIT.from, z1], [x, SLIT.to, z1], [x, SLIT.to, z0], [face, 0, 0], 'slit', 1, 4);
    const out = face > 0 ? inner : outer;
    board(0.06, hinge - 0.06, 0.07, 0.36, 0.006, 'zinc', out + face * 0.003, 0.002);
    addHandle(shape, out, face, side);
  }
  for (const y of [0.3, 1.6, 2.9]) addBar(shape, [inner + 0.012, y - 0.07, side * (hinge + 0.004)], [inner + 0.012, y + 0.07, side * (hinge + 0.004)], 0.026, 0.026, 'zinc', { step: 1, up: [0, 0, 1], skip: CLOSED });
}

/** A long bar on two feet. */
function addHandle(shape: Shape, out: number, face: 1 | -1, side: 1 | -1): void {
  const x = out + face * 0.07, z = side * 0.105, foot = 0.85, head = 1.75;
  addBox(shape, [x, (foot + head) / 2, z], [0.026, head - foot, 0.032], 'zinc', { bevel: 0.009, step: 0.3, underside: true });
  for (const y of [foot + 0.12, head - 0.12]) addBar(shape, [out, y, z], [x, y, z], 0.018, 0.018, 'zinc', { step: 1 });
}

function addCanopy(shape: Shape): void {
  addBox(shape, [SOUTH + 0.7, H + 0.42, 0], [1.4, 0.1, W + 1.2], 'enamel', { bevel: 0.012, step: 0.4, underside: true });
  for (const side of SIDES) addBar(shape, [SOUTH + 0.02, H + 1.5, side * 1.9], [SOUTH + 1.25, H + 0.48, side * 1.9], 0.03, 0.03, 'zinc', { step: 1 });
}

/** Five plain faces, the wall about the doors, and two lamps in the ceiling. */
export function addLobby(shape: Shape): void {
  const { south, side: z, height: y } = LOBBY, frame = W / 2 + 0.12, deep = 14, wide = 14, high = 10;
  const face = (a: V3, b: V3, c: V3, d: V3, normal: V3, material: SteelName, across: number, up: number): void => shape.addQuad(a, b, c, d, normal, material, across, up);
  face([south, 0, -z], [SOUTH, 0, -z], [SOUTH, 0, z], [south, 0, z], [0, 1, 0], 'rubber', deep, wide);
  face([south, y, -z], [WALL, y, -z], [WALL, y, z], [south, y, z], [0, -1, 0], 'lobby', deep, wide);
  face([south, 0, -z], [south, 0, z], [south, y, z], [south, y, -z], [1, 0, 0], 'lobby', 4, 4);
  for (const side of SIDES) {
    face([south, 0, side * z], [WALL, 0, side * z], [WALL, y, side * z], [south, y, side * z], [0, 0, -side], 'lobby', deep, high);
    face([WALL, 0, side * frame], [WALL, 0, side * z], [WALL, y, side * z], [WALL, y, side * frame], [-1, 0, 0], 'lobby', 3, 16);
    const at = side * 0.9, x = SOUTH - 1.75;
    shape.addQuad([x - 0.07, y - 0.004, at - 0.07], [x + 0.07, y - 0.004, at - 0.07], [x + 0.07, y - 0.004, at + 0.07], [x - 0.07, y - 0.004, at + 0.07], [0, -1, 0], 'lamp');
  }
  face([WALL, H + 0.12, -frame], [WALL, H + 0.12, frame], [WALL, y, frame], [WALL, y, -frame], [-1, 0, 0], 'lobby', 14, 3);
}
