/** The van's measures, millimetres: x forward, y left, z up; the origin lies on the ground in the middle. */
export const LENGTH = 3050;
export const HALF_LENGTH = LENGTH / 2;
export const HALF_WIDTH = 575;
export const AXLE_X = 950;
/** middle of the tyre's tread from the middle of the van */
export const WHEEL_Y = 490;

export const TYRE = { radius: 268, halfWidth: 71, seat: 152.4 } as const;
/** the axle's height: tyres stand on the ground */
export const AXLE_Z = TYRE.radius;
export const ARCH_RADIUS = 304;

/** where the nose meets the cargo body */
export const SPLIT_X = 700;
export const SKIN = 16;
export const SILL_Z = 262;
export const SHOULDER_Z = 430;
export const ROOF_LINE_Z = 1640;

export const DOOR = { x0: -1385, x1: -5, z0: 622, z1: 1625 } as const;
export const LOCKERS = { x0: 68, x1: 652, z0: 640, z1: 1575 } as const;

/** top of the load floor */
export const FLOOR_Z = 606;
export const CEILING_Z = 1690;
export const LONGITUDINAL = { y: 235, z0: 440, z1: 520, halfWidth: 36 } as const;
export const BATTERY = { halfLength: 480, halfWidth: 400, z0: 178, z1: 392 } as const;
