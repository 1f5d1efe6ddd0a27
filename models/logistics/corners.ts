/** What is there four times: one frame per corner, so that all wheels, brakes and arms share their meshes. */
import { mul, R, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { AXLE_X, AXLE_Z, WHEEL_Y } from './dimensions.ts';
import { mirrored } from './make.ts';

export interface Corner {
  readonly id: 'front-left' | 'front-right' | 'rear-left' | 'rear-right';
  readonly s: 1 | -1;
  readonly left: 1 | -1;
}
export const CORNERS: readonly Corner[] = [
  { id: 'front-left', s: 1, left: 1 }, { id: 'front-right', s: 1, left: -1 },
  { id: 'rear-left', s: -1, left: 1 }, { id: 'rear-right', s: -1, left: -1 },
];

/** An axle's frame: x from the axle towards the nearer end of the van, z from the ground. At the rear y points to the right. */
export const axleFrame = (s: 1 | -1): M4 => mul(T(s * AXLE_X, 0, 0), R('z', s > 0 ? 0 : 180));

/** A wheel's frame: z along its axis and outwards, the origin in the middle of the tread. */
export const wheelFrame = ({ s, left }: Corner): M4 => mul(T(s * AXLE_X, left * WHEEL_Y, AXLE_Z), R('x', -90 * left));

/** Round parts: the same mesh in each wheel's frame. `out`: how far each travels along its axle. */
export function onWheels(name: string, pieces: readonly Piece[], out: number, starts: number, lift = 60): Part[] {
  return CORNERS.map((c) => ({ id: `${c.id}-${name}`, pieces, explode: [c.s * 260, c.left * out, lift] as V3, place: wheelFrame(c), starts, reveal: starts > 0.1 ? 0.15 : 0 }));
}

/** Handed parts, modelled for front left in the axle's frame. Diagonally opposite corners share a mesh. */
export function onCorners(name: string, pieces: readonly Piece[], explode: V3, starts: number): Part[] {
  const other = mirrored(pieces);
  return CORNERS.map((c) => ({
    id: `${c.id}-${name}`, pieces: c.s === c.left ? pieces : other,
    explode: [c.s * explode[0], c.left * explode[1], explode[2]] as V3, place: axleFrame(c.s), starts, reveal: 0.1,
  }));
}
