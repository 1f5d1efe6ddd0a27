import { METER_X, METER_Z, type Light } from './light.ts';
import { SOUTH, WEST } from './plan.ts';

/** the stretch ahead the eye adapts to, metres, not the floor at one's feet; in how many steps */
const NEAREST = 2, FARTHEST = 17, STEPS = 12;
/** exposure 16 where the floor is at 0.036; less than full adaptation, so that bright places stay bright */
const KEY = 1.32, ADAPTATION = 0.75;

/** Light on the floor at a point, linear; outside the hall that of its nearest cell. */
export function floorLight(light: Pick<Light, 'meter' | 'maxMeter'>, x: number, z: number): number {
  const i = Math.min(METER_X - 1, Math.max(0, Math.floor(x - SOUTH))), j = Math.min(METER_Z - 1, Math.max(0, Math.floor(z - WEST)));
  const root = (light.meter[j * METER_X + i] ?? 0) / 255;
  return root * root * light.maxMeter;
}

/** Tone-mapping exposure for an eye at (x, z) looking along `heading` (radians, 0 is north, towards +z growing). Pure. */
export function exposureFor(light: Pick<Light, 'meter' | 'maxMeter'>, x: number, z: number, heading: number): number {
  let sum = 0;
  for (let k = 0; k < STEPS; k++) {
    const t = NEAREST + ((FARTHEST - NEAREST) * k) / (STEPS - 1);
    sum += floorLight(light, x + Math.cos(heading) * t, z + Math.sin(heading) * t);
  }
  return KEY / Math.max(1e-3, sum / STEPS) ** ADAPTATION;
}
