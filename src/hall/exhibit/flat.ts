/** How a part lies when it lies flat: its shortest side up, on its broader face. */
import { type BufferGeometry, type Box3, Vector3 } from 'three';
import type { ExhibitPart } from './load.ts';

/** Indices of a part's own axes by length, and which way its shortest one points. Lengths as the model has it (mm). */
export interface Flat { readonly long: Axis; readonly wide: Axis; readonly up: Axis; readonly flipped: boolean; readonly size: Vector3 }
export type Axis = 0 | 1 | 2;

/** What lies within this share of a part's height from the table bears it. */
const FOOT = 0.12;
/** The other side must be broader by this factor for a part to be turned over: turned rings stay as they are. */
const CLEARLY = 1.08;

const size = new Vector3(), scale = new Vector3();

/** Areas of the boxes about all points near the lower and the upper face. */
function footprints(geometries: readonly BufferGeometry[], box: Box3, [a, b, up]: readonly [Axis, Axis, Axis]): { lower: number; upper: number } {
  const low = box.min.getComponent(up), high = box.max.getComponent(up), reach = (high - low) * FOOT;
  const foot = emptyField(), head = emptyField();
  for (const geometry of geometries) {
    const { array } = geometry.getAttribute('position');
    for (let at = 0; at < array.length; at += 3) {
      const h = array[at + up] ?? 0;
      if (h <= low + reach) widen(foot, array[at + a] ?? 0, array[at + b] ?? 0);
      if (h >= high - reach) widen(head, array[at + a] ?? 0, array[at + b] ?? 0);
    }
  }
  return { lower: areaOf(foot), upper: areaOf(head) };
}

interface Field { a0: number; a1: number; b0: number; b1: number }
const emptyField = (): Field => ({ a0: Infinity, a1: -Infinity, b0: Infinity, b1: -Infinity });
const areaOf = ({ a0, a1, b0, b1 }: Field): number => Math.max(0, a1 - a0) * Math.max(0, b1 - b0);
function widen(field: Field, a: number, b: number): void {
  if (a < field.a0) field.a0 = a;
  if (a > field.a1) field.a1 = a;
  if (b < field.b0) field.b0 = b;
  if (b > field.b1) field.b1 = b;
}

/** Boards lie with their components up, shells on their rim. */
export function flatten({ solid, clear, box, place }: ExhibitPart): Flat {
  // a part may be another one made smaller
  box.getSize(size).multiply(scale.setFromMatrixScale(place));
  const [long, wide, up] = ([0, 1, 2] as Axis[]).sort((a, b) => size.getComponent(b) - size.getComponent(a) || a - b) as [Axis, Axis, Axis];
  const geometries = [solid, clear].filter((geometry) => geometry !== null);
  const { lower, upper } = footprints(geometries, box, [long, wide, up]);
  const flipped = upper > CLEARLY * lower;
  return { long, wide, up, flipped, size: size.clone() };
}
