import type { Block } from '../content/types.ts';

/** Half a shoulder's width and a little, metres: how near the eye's foot point comes to things. */
export const BODY_RADIUS = 0.3;

/** Where one can walk: inside the bounds, outside the blocks. Metres, hall coordinates. */
export interface Floor {
  readonly bounds: { readonly x0: number; readonly x1: number; readonly z0: number; readonly z1: number };
  readonly blocks: readonly Block[];
}

export interface Spot { x: number; z: number }

/** How deep a spot is inside a block grown by the body's radius (rounded corners); 0 or less outside. */
function depth({ x, z }: Spot, block: Block): number {
  const dx = Math.max(Math.abs(x - block.x) - block.w / 2, 0), dz = Math.max(Math.abs(z - block.z) - block.d / 2, 0);
  return BODY_RADIUS - Math.hypot(dx, dz);
}

export const isFree = (floor: Floor, spot: Spot): boolean => {
  const { x0, x1, z0, z1 } = floor.bounds;
  const tiny = 1e-6;
  return spot.x >= x0 + BODY_RADIUS - tiny && spot.x <= x1 - BODY_RADIUS + tiny && spot.z >= z0 + BODY_RADIUS - tiny
    && spot.z <= z1 - BODY_RADIUS + tiny && floor.blocks.every((block) => depth(spot, block) <= 1e-4);
};

function pushOut(spot: Spot, block: Block): void {
  const rx = spot.x - block.x, rz = spot.z - block.z;
  const ox = Math.abs(rx) - block.w / 2, oz = Math.abs(rz) - block.d / 2;
  if (ox > 0 && oz > 0) {
    const away = Math.hypot(ox, oz);
    if (away >= BODY_RADIUS) return;
    spot.x = block.x + Math.sign(rx) * (block.w / 2 + (ox / away) * BODY_RADIUS);
    spot.z = block.z + Math.sign(rz) * (block.d / 2 + (oz / away) * BODY_RADIUS);
  } else if (ox < BODY_RADIUS && oz < BODY_RADIUS) {
    if (ox > oz) spot.x = block.x + (Math.sign(rx) || 1) * (block.w / 2 + BODY_RADIUS);
    else spot.z = block.z + (Math.sign(rz) || 1) * (block.d / 2 + BODY_RADIUS);
  }
}

/** A step no longer than this never crosses the thinnest thing in the hall. Metres. */
const STEP = 0.1;

/**
 * Moves a spot by (dx, dz), sliding along what blocks. Ends on free floor if it began there: a step whose end cannot be
 * pushed free is not taken.
 */
export function slide(floor: Floor, from: Spot, dx: number, dz: number): Spot {
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dz) / STEP));
  const { x0, x1, z0, z1 } = floor.bounds;
  let here = { x: from.x, z: from.z };
  for (let i = 0; i < steps; i++) {
    const next = { x: here.x + dx / steps, z: here.z + dz / steps };
    for (let round = 0; round < 3; round++) {
      for (const block of floor.blocks) pushOut(next, block);
      next.x = Math.min(x1 - BODY_RADIUS, Math.max(x0 + BODY_RADIUS, next.x));
      next.z = Math.min(z1 - BODY_RADIUS, Math.max(z0 + BODY_RADIUS, next.z));
    }
    // in a corner narrower than a body, or pushed to the far side of something thin
    if (!isFree(floor, next) || Math.hypot(next.x - here.x, next.z - here.z) > 3 * STEP) break;
    here = next;
  }
  return here;
}
