/** People-sized things: sockets, signs, the clock, rails to lean on, cables that go somewhere. Metres. */
import { addBar, addBox, addPin } from './bodies.ts';
import type { Shape } from './builder.ts';
import { COLUMN_LINES, COLUMN_OFFSET, EAST, HALL, NORTH, PLACES, SOUTH } from './plan.ts';
import type { V3 } from './vector.ts';

const SIDES = [-1, 1] as const;
/** nave side of the columns' flanges, distance from the axis */
const FLANGE = COLUMN_OFFSET - 0.15;
/** columns that carry power outlets; the others have a plain socket */
const POWERED = [1, 3, 5, 7, 9] as const;
/** columns with a fire extinguisher: index and side */
const GUARDED = [[3, -1], [6, 1], [9, -1]] as const;
const TRAY = { y: 5.55, width: 0.3, rung: 0.75, off: 0.2 } as const;
/** The double-faced clock: middle and side of its case. */
const CLOCK = { at: [SOUTH + 3 * HALL.bay - 0.28, 6.62, -3] as V3, size: 1.06, depth: 0.16, face: 0.94 } as const;

export function addDetails(shape: Shape): void {
  addClock(shape);
  addDoorSigns(shape);
  addColumnFittings(shape);
  SIDES.forEach((side) => addCableTray(shape, side));
  addWindowRail(shape);
  addPadBarrier(shape);
}

function addClock(shape: Shape): void {
  const { at: [x, y, z], size, depth, face } = CLOCK, half = face / 2;
  addBox(shape, [x, y, z], [depth, size, size], 'enamel', { bevel: 0.025, step: 0.3, underside: true });
  for (const side of SIDES) {
    const out = x + side * (depth / 2 + 0.002), left = z + side * half, right = z - side * half;
    shape.addSign([out, y - half, left], [out, y - half, right], [out, y + half, right], [out, y + half, left], [side, 0, 0], 'dial');
    addPin(shape, [x, y + size / 2, z + side * 0.3], [x, HALL.eaves, z + side * 0.3], 0.012, 'zinc', { segments: 6 });
  }
}

/** Exit sign on the canopy, extinguisher, call point and light switches beside the doors. */
function addDoorSigns(shape: Shape): void {
  const x = SOUTH + 1.36, y = HALL.door.height + 0.66, w = 0.35, h = 0.175;
  addBox(shape, [x - 0.035, y, 0], [0.06, 2 * h + 0.02, 2 * w + 0.02], 'enamel', { bevel: 0.006, step: 0.4, underside: true });
  shape.addSign([x, y - h, w], [x, y - h, -w], [x, y + h, -w], [x, y + h, w], [1, 0, 0], 'exit');
  addExtinguisher(shape, [SOUTH, 0, -2.75], [1, 0, 0]);
  addBox(shape, [SOUTH + 0.025, 1.4, -2.25], [0.05, 0.11, 0.11], 'red', { bevel: 0.008, underside: true });
  addBox(shape, [SOUTH + 0.052, 1.4, -2.25], [0.006, 0.055, 0.055], 'white', { bevel: 0.002, underside: true });
  addPin(shape, [SOUTH + 0.012, 1.455, -2.25], [SOUTH + 0.012, HALL.door.height + 1.2, -2.25], 0.01, 'zinc', { segments: 6, cells: 4 });
  for (const [k, z] of [2.2, 2.29].entries()) {
    addBox(shape, [SOUTH + 0.006, 1.1, z], [0.012, 0.082, 0.082], 'white', { bevel: 0.004, underside: true });
    addBox(shape, [SOUTH + 0.014, 1.1, z], [0.008, 0.056, 0.056], k ? 'white' : 'plinth', { bevel: 0.003, underside: true });
  }
}

/** On the wall at `foot`, `out` away from it; its sign above. */
function addExtinguisher(shape: Shape, [fx, , fz]: V3, out: V3): void {
  const at = (away: number, y: number, beside = 0): V3 => [fx + out[0] * away + out[2] * beside, y, fz + out[2] * away - out[0] * beside];
  addPin(shape, at(0.1, 0.72), at(0.1, 1.14), 0.078, 'red', { segments: 20, cells: 2 });
  addPin(shape, at(0.1, 1.14), at(0.1, 1.19), 0.05, 'red', { segments: 16 });
  addPin(shape, at(0.1, 1.19), at(0.1, 1.25), 0.02, 'zinc', { segments: 10 });
  addPin(shape, at(0.1, 1.245), at(0.2, 1.275), 0.012, 'rubber', { segments: 6 });
  addPin(shape, at(0.1, 1.23), at(0.1, 1.21, 0.1), 0.009, 'rubber', { segments: 6 });
  addPin(shape, at(0.1, 1.21, 0.1), at(0.11, 0.84, 0.1), 0.011, 'rubber', { segments: 6, cells: 2 });
  addPin(shape, at(0.1, 0.95), at(0.1, 0.985), 0.0795, 'white', { segments: 20 });
  addBar(shape, at(0.004, 0.8), at(0.004, 1.2), 0.05, 0.01, 'zinc', { up: out, step: 1, skip: [] });
  const s = 0.11, y = 1.78;
  shape.addSign(at(0.006, y - s, s), at(0.006, y - s, -s), at(0.006, y + s, -s), at(0.006, y + s, s), out, 'fire');
}

function addColumnFittings(shape: Shape): void {
  COLUMN_LINES.forEach((x, i) => SIDES.forEach((side) => {
    const z = side * FLANGE, out: V3 = [0, 0, -side];
    if (GUARDED.some(([k, at]) => k === i && at === side)) addExtinguisher(shape, [x, 0, z], out);
    else if (POWERED.some((k) => k === i)) addOutlets(shape, x, z, side);
    addBox(shape, [x, 0.3, z - side * 0.006], [0.165, 0.084, 0.012], 'plinth', { bevel: 0.004, step: 1, underside: true });
    for (const dx of [-0.04, 0.04]) addPin(shape, [x + dx, 0.3, z - side * 0.0125], [x + dx, 0.3, z - side * 0.0135], 0.026, 'rubber', { segments: 10, rooted: true });
  }));
}

/** Box with two capped power outlets, its conduit down from the tray. */
function addOutlets(shape: Shape, x: number, z: number, side: 1 | -1): void {
  addBox(shape, [x, 1.06, z - side * 0.06], [0.22, 0.4, 0.12], 'zinc', { bevel: 0.012, step: 0.2, underside: true });
  for (const [dy, material] of [[-0.09, 'vermilion'], [0.08, 'enamel']] as const) {
    const at = (away: number): V3 => [x, 1.06 + dy - away * 0.25, z - side * (0.12 + away)];
    addPin(shape, at(-0.01), at(0.045), 0.04, material, { segments: 12, rooted: true });
    addPin(shape, at(0.045), at(0.056), 0.047, material, { segments: 12, rooted: true });
  }
  addPin(shape, [x + 0.06, 1.26, z - side * 0.035], [x + 0.06, TRAY.y, z - side * 0.035], 0.014, 'zinc', { segments: 6, cells: 6 });
  addPin(shape, [x + 0.06, TRAY.y, z - side * 0.035], [x + 0.06, TRAY.y + 0.02, side * (EAST - TRAY.off)], 0.014, 'rubber', { segments: 6, cells: 2 });
}

/** Ladder on brackets along a side wall, three cables in it. */
function addCableTray(shape: Shape, side: 1 | -1): void {
  const z = side * (EAST - TRAY.off), from = SOUTH + 0.6, to = NORTH - 0.8;
  for (const edge of SIDES) addBar(shape, [from, TRAY.y, z + (edge * TRAY.width) / 2], [to, TRAY.y, z + (edge * TRAY.width) / 2], 0.014, 0.06, 'zinc', { step: 1.5 });
  const count = Math.floor((to - from) / TRAY.rung);
  for (let k = 0; k <= count; k++) {
    const x = from + k * TRAY.rung;
    addBar(shape, [x, TRAY.y - 0.015, z - TRAY.width / 2], [x, TRAY.y - 0.015, z + TRAY.width / 2], 0.022, 0.012, 'zinc', { step: 1, skip: ['ends', 'top'] });
    if (k % 4 === 2) addBar(shape, [x, TRAY.y - 0.045, z - side * (TRAY.width / 2)], [x, TRAY.y - 0.045, side * EAST], 0.03, 0.03, 'zinc', { step: 1 });
  }
  for (const [dz, thick] of [[-0.09, 0.034], [-0.02, 0.046], [0.07, 0.028]] as const) addBar(shape, [from, TRAY.y + 0.012, z + dz], [to, TRAY.y + 0.012, z + dz], thick, thick, 'rubber', { step: 2 });
}

/** A rail to lean on before the rain window, two wires under it; behind where one can stand. */
function addWindowRail(shape: Shape): void {
  const x = NORTH - 0.5, top = 1.02, reach = EAST - 0.75, bays = 15;
  const at = (k: number): number => -reach + (2 * reach * k) / bays;
  for (let k = 0; k <= bays; k++) {
    addBar(shape, [x, 0, at(k)], [x, top, at(k)], 0.012, 0.05, 'enamel', { up: [1, 0, 0], step: 0.35 });
    addBox(shape, [x, 0.006, at(k)], [0.12, 0.012, 0.07], 'enamel', { bevel: 0.003, step: 1 });
    if (k === bays) break;
    addPin(shape, [x - 0.01, top + 0.015, at(k)], [x - 0.01, top + 0.015, at(k + 1)], 0.023, 'zinc', { segments: 8, rooted: true });
    for (const y of [0.42, 0.72]) addPin(shape, [x, y, at(k)], [x, y, at(k + 1)], 0.003, 'zinc', { segments: 4 });
  }
}

/** Knee-high posts and one wire on the landing pad's rim, open towards the door. */
function addPadBarrier(shape: Shape): void {
  const pad = PLACES.find(({ stand }) => stand === 'pad');
  if (!pad) return;
  const radius = pad.w / 2 - 0.14, posts = 30, low = pad.h, high = pad.h + 0.46;
  const at = (k: number, y: number): V3 => {
    const angle = (k / posts) * 2 * Math.PI;
    return [pad.x + radius * Math.cos(angle), y, pad.z + radius * Math.sin(angle)];
  };
  // counted from the north; the gap lies where the nave comes in
  const first = posts / 2 + 2, last = posts / 2 - 2 + posts;
  for (let k = first; k <= last; k++) {
    addPin(shape, at(k, low), at(k, high), 0.011, 'zinc', { segments: 6, cells: 2 });
    addPin(shape, at(k, low), at(k, low + 0.012), 0.045, 'zinc', { segments: 10, rooted: true });
    if (k < last) addPin(shape, at(k, high - 0.03), at(k + 1, high - 0.03), 0.004, 'rubber', { segments: 4 });
  }
}
