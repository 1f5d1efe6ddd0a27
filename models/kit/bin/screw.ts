/** Screws, nuts and washers. Origin on the seat under the head, head towards +z, shank towards −z. Millimetres. */
import type { MaterialName } from '../materials.ts';
import type { Piece } from '../model.ts';
import type { Pt } from '../outline.ts';
import { circle, hex } from '../shapes2d.ts';
import { Solid } from '../solid.ts';

export type Thread = 2 | 2.5 | 3 | 4 | 5 | 6 | 8 | 10 | 12;
/** ISO 4762 head diameter and key, ISO 4017 hexagon, ISO 7089 washer, coarse pitch. */
const SIZES: Readonly<Record<Thread, { head: number; key: number; flats: number; nut: number; washer: number; sheet: number; pitch: number }>> = {
  2: { head: 3.8, key: 1.5, flats: 4, nut: 1.6, washer: 5, sheet: 0.3, pitch: 0.4 },
  2.5: { head: 4.5, key: 2, flats: 5, nut: 2, washer: 6, sheet: 0.5, pitch: 0.45 },
  3: { head: 5.5, key: 2.5, flats: 5.5, nut: 2.4, washer: 7, sheet: 0.5, pitch: 0.5 },
  4: { head: 7, key: 3, flats: 7, nut: 3.2, washer: 9, sheet: 0.8, pitch: 0.7 },
  5: { head: 8.5, key: 4, flats: 8, nut: 4.7, washer: 10, sheet: 1, pitch: 0.8 },
  6: { head: 10, key: 5, flats: 10, nut: 5.2, washer: 12, sheet: 1.6, pitch: 1 },
  8: { head: 13, key: 6, flats: 13, nut: 6.8, washer: 16, sheet: 1.6, pitch: 1.25 },
  10: { head: 16, key: 8, flats: 16, nut: 8.4, washer: 20, sheet: 2, pitch: 1.5 },
  12: { head: 18, key: 10, flats: 18, nut: 10.8, washer: 24, sheet: 2.5, pitch: 1.75 },
};

export interface ScrewOptions {
  /** below the head; 0 draws the head alone, for screws that are only seen from outside */
  readonly length?: number;
  /** low: 12 corners, plain shank. medium: 20 corners, thread turns */
  readonly detail?: 'low' | 'medium';
  readonly material?: MaterialName;
}

/** Closed profile of a shank from the tip up to z = 0, threaded over its lower part. */
function shank(d: Thread, length: number, threaded: boolean): Pt[] {
  const r = d / 2, { pitch } = SIZES[d], tip: Pt[] = [[0, -length], [r * 0.78, -length], [r, -length + r * 0.22]];
  if (!threaded) return tip;
  // twice the true pitch: half the triangles, and at arm's length nobody counts turns
  const step = pitch * 2, turns = Math.max(1, Math.floor(Math.min(length - r * 0.4, 2.6 * d) / step));
  return [...tip, ...Array.from({ length: turns }, (_, i): Pt[] => {
    const z = -length + r * 0.3 + i * step;
    return [[r, z], [r * 0.84, z + step / 2]];
  }).flat(), [r, -length + r * 0.3 + turns * step]];
}

/** Hexagon socket head cap screw, M2 to M12. */
export function socketScrew(d: Thread, o: ScrewOptions = {}): Piece[] {
  const { length = 0, detail = 'low', material = 'black-oxide' } = o, { head, key } = SIZES[d], R = head / 2, medium = detail === 'medium';
  const below: Pt[] = length > 0 ? [...shank(d, length, medium), [d / 2, 0]] : [[0, 0]];
  const profile: Pt[] = [...below, [R, 0, 0.04 * d], [R, d, 0.14 * d], [0, d]];
  const body = Solid.revolve(profile, material, { seg: medium ? 20 : 12, fs: 1 });
  const mouth: Pt[] = [[0, d - 0.07 * d], [key / 1.94, d - 0.07 * d], [key / 1.6, d + 0.1], [0, d + 0.1]];
  const socket = Solid.extrude([hex(key)], d * 0.45, d + 1, material);
  const tools = medium ? [socket, Solid.revolve(mouth, material, { seg: 12 })] : [socket];
  return body.cut(...tools).pieces();
}

/** The rounded-off hexagon of bolts and nuts between z0 and z1. */
function hexagon(flats: number, z0: number, z1: number, material: MaterialName, both: boolean): Solid {
  const R = flats / Math.sqrt(3), drop = (R - flats * 0.48) * 0.58;
  const turned: Pt[] = [[0, z0], [both ? flats * 0.48 : R + 1, z0], [R + 0.01, both ? z0 + drop : z0], [R + 0.01, z1 - drop], [flats * 0.48, z1], [0, z1]];
  return Solid.extrude([hex(flats)], z0, z1, material).and(Solid.revolve(both ? turned : turned.filter((_, i) => i !== 1), material, { seg: 24 }));
}

/** Hexagon bolt. */
export function hexBolt(d: Thread, o: ScrewOptions = {}): Piece[] {
  const { length = 0, detail = 'low', material = 'zinc' } = o, { flats } = SIZES[d], medium = detail === 'medium';
  const head = hexagon(flats, 0, d * 0.66, material, false);
  if (length <= 0) return head.pieces();
  const stem = Solid.revolve([...shank(d, length, medium), [d / 2, 0.1], [0, 0.1]], material, { seg: medium ? 20 : 12 });
  return head.add(stem).pieces();
}

/** Hexagon nut from z = 0 up. */
export function hexNut(d: Thread, material: MaterialName = 'zinc'): Piece[] {
  const { flats, nut } = SIZES[d];
  const bore: Pt[] = [[0, -1], [d * 0.62, -1], [d * 0.58, 0], [d * 0.45, d * 0.13], [d * 0.45, nut - d * 0.13], [d * 0.58, nut], [d * 0.62, nut + 1], [0, nut + 1]];
  return hexagon(flats, 0, nut, material, true).cut(Solid.revolve(bore, material, { seg: 16 })).pieces();
}

/** Plain washer from z = 0 up; `thickness` as in the standard. */
export function washer(d: Thread, material: MaterialName = 'zinc'): Piece[] {
  const { washer: outer, sheet } = SIZES[d];
  return Solid.extrude([circle(outer / 2, 24), circle(d * 0.54, 16)], 0, sheet, material, { bevel: Math.min(0.15, sheet * 0.3), bs: 1 }).pieces();
}

/** Height of the head of a socket screw and radius it takes in a counterbore. */
export const headOf = (d: Thread): { height: number; radius: number } => ({ height: d, radius: SIZES[d].head / 2 });
