/** How the cargo side opens. Millimetres of models/logistics (cargo.ts, body.ts, dimensions.ts). */
import type { ModelPoint, Swing } from '../../content/types.ts';

const SLATS = 7, DOOR = { z0: 622, z1: 1625 } as const, HEIGHT = DOOR.z1 - DOOR.z0;
const SLAT = HEIGHT / SLATS;
/** From its place in the skin each slat first comes in behind it, onto the rails: the flank leans in, so the upper ones have less far to go. */
const INWARDS = [58.4, 56.4, 54.4, 52.4, 50.4, 48.2, 43.1] as const;
const INWARDS_DURING = [0, 0.12] as const, UP_DURING = [0.1, 0.8] as const;

/** The rails from the door's foot on: upright, a quarter circle, level below the roof. */
const BEND = { y: -368, z: 1570, r: 130 } as const, END_Y = 515;
const path: readonly ModelPoint[] = [
  [0, BEND.y - BEND.r, DOOR.z0],
  ...Array.from({ length: 13 }, (_, i): ModelPoint => {
    const angle = (i / 12) * (Math.PI / 2);
    return [0, BEND.y - BEND.r * Math.cos(angle), BEND.z + BEND.r * Math.sin(angle)];
  }),
  [0, END_Y, BEND.z + BEND.r],
];

const slatIds = (i: number): RegExp => (i === 0 ? /^(cargo-door|door-handle)$/ : new RegExp(`^cargo-door-slat-${i}$`));

/** A locker's hinge, upright, on the side away from the other column; the leaf opens towards the kerb. */
const hinge = (id: string, x: number, side: 1 | -1, during: readonly [number, number]): Swing =>
  ({ ids: new RegExp(`^locker-${id}$`), turn: { through: [x, -531, 0], axis: [0, 0, 1], by: side * 1.42 }, during });
const REAR_HINGE = 80, FRONT_HINGE = 641;

export const cargoSwings: readonly Swing[] = [
  ...INWARDS.flatMap((in_, i): Swing[] => [
    { ids: slatIds(i), shift: [0, in_, 0], during: INWARDS_DURING },
    { ids: slatIds(i), rail: { path, at: [i * SLAT, (i + 1) * SLAT], by: HEIGHT }, during: UP_DURING },
  ]),
  hinge('l', REAR_HINGE, -1, [0.55, 0.8]),
  hinge('m-3', FRONT_HINGE, 1, [0.65, 0.9]),
  hinge('s-1', REAR_HINGE, -1, [0.75, 1]),
];
