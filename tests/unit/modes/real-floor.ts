import { hallFloor } from '../../../src/hall/scenery.ts';
import type { Floor, Spot } from '../../../src/modes/floor.ts';

/** The floor visitors walk on: the room's own things and every station's. */
export const realFloor: Floor = hallFloor();
export const DOOR: Spot = { x: -26, z: 0 };
