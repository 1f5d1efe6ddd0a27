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

/** Area of the box about all points near the lower or upper face. */
function footprint(geometries: readonly BufferGeometry[], box: Box3, axes: readonly [Axis, Axis, Axis], upper: boolean): number {
  const [a, b, up] = axes;
  const low = box.min.getComponent(up), high = box.max.getComponent(up), reach = (high - low) * FOOT;
  let [a0, a1, b0, b1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const geometry of geometries) {
    const position = geometry.getAttribute('position');
    for (let i = 0; i < position.count; i++) {
      const h = position.getComponent(i, up);
      if (upper ? h < high - reach : h > low + reach) continue;
      const x = position.getComponent(i, a), y = position.getComponent(i, b);
      a0 = Math.min(a0, x); a1 = Math.max(a1, x); b0 = Math.min(b0, y); b1 = Math.max(b1, y);
    }
  }
  return Math.max(0, a1 - a0) * Math.max(0, b1 - b0);
}

/** Boards lie with their components up, shells on their rim. */
export function flatten({ solid, clear, box, place }: ExhibitPart): Flat {
  // a part may be another one made smaller
  box.getSize(size).multiply(scale.setFromMatrixScale(place));
  const [long, wide, up] = ([0, 1, 2] as Axis[]).sort((a, b) => size.getComponent(b) - size.getComponent(a) || a - b) as [Axis, Axis, Axis];
  const geometries = [solid, clear].filter((geometry) => geometry !== null);
  const axes = [long, wide, up] as const;
  const flipped = footprint(geometries, box, axes, true) > CLEARLY * footprint(geometries, box, axes, false);
  return { long, wide, up, flipped, size: size.clone() };
}
