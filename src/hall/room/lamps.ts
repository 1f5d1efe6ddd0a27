/** Warm spotlights over the stations: heads hang from the trusses, their light is baked. */
import { addBar } from './bodies.ts';
import type { Shape } from './builder.ts';
import { HALL, LOBBY, PLACES, SOUTH, type RoomPlace } from './plan.ts';
import { along, minus, unit, type V3 } from './vector.ts';

export interface Lamp {
  readonly at: V3; readonly aim: V3;
  /** cosines where the cone begins to fade and where it ends */
  readonly inner: number; readonly outer: number;
  /** radiance of a white surface squarely lit at one metre; daylight on the floor is about 0.05 */
  readonly power: number;
}
/** heads hang this high, just under the lower chords */
const HEIGHT = 7.6;
const cone = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** The truss nearest to x: spots hang nowhere else. */
const trussX = (x: number): number => SOUTH + HALL.bay * Math.min(10, Math.max(1, Math.round((x - SOUTH) / HALL.bay))) - 0.28;

const spot = (at: V3, aim: V3, radius: number, level: number): Lamp => {
  const distance = Math.sqrt(minus(aim, at).reduce((sum, v) => sum + v * v, 0));
  const half = (Math.atan(radius / distance) * 180) / Math.PI;
  return { at, aim, inner: cone(half * 0.45), outer: cone(half * 1.25), power: level * distance * distance };
};

function lampsOver(place: RoomPlace): Lamp[] {
  const { x, z, w, d, h } = place;
  const reach = Math.max(w, d) / 2 + 0.9;
  if (place.id === 'arrival') return [-3.4, 3.4].map((side) => spot([SOUTH + 5.72, HEIGHT, side * 1.2], [SOUTH, 2.9, side], 2.4, 0.022));
  if (z === 0) return [-1, 1].map((side) => spot([trussX(x - 2), HEIGHT, side * 3.4], [x, h + 0.9, 0], Math.min(reach, 3.4), place.id === 'evtol' ? 0.012 : 0.022));
  const near = Math.sign(z) * (Math.abs(z) - 3.6);
  return [spot([trussX(x - 1.5), HEIGHT, near], [x, h + 0.3, z], reach, 0.03)];
}

/** Let into the lobby's ceiling: they wash down the leaves. */
export const LOBBY_LAMPS: readonly Lamp[] = [-0.9, 0.9].map((z) => spot([SOUTH - 1.75, LOBBY.height - 0.02, z], [SOUTH, 1.9, z], 2.3, 0.05));

/** All that hang in the hall. */
export const LAMPS: readonly Lamp[] = [
  ...PLACES.flatMap(lampsOver),
  // the long tables before the humanoid
  ...([[-4.5, -2.6], [-2.6, 2.6]] as const).map(([x, z]) => spot([trussX(x - 1), HEIGHT, z * 0.4], [x, 0.82, z], 3, 0.024)),
];

/** Short cylinders seen as boxes: from six metres below nobody counts their sides. */
export function addLampHeads(shape: Shape): void {
  for (const { at, aim } of LAMPS) {
    const way = unit(minus(aim, at));
    const mouth = along(at, way, 0.16), back = along(at, way, -0.16);
    addBar(shape, back, mouth, 0.15, 0.15, 'enamel', { step: 1, skip: [] });
    addBar(shape, mouth, along(mouth, way, 0.004), 0.12, 0.12, 'lamp', { step: 1, skip: [] });
    addBar(shape, at, [at[0], HALL.eaves, at[2]], 0.02, 0.02, 'zinc', { step: 1 });
  }
}
