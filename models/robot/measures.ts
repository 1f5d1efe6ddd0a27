/** Measures of the service robot, millimetres: soles of its wheels on z = 0, x forward, y left. */
export const BASE = { z0: 24, z1: 152 } as const;
/** The slot all round through which the lidar sees. */
export const SLOT = { z0: BASE.z1, z1: 186 } as const;
export const COLUMN = { z0: SLOT.z1, z1: 834 } as const;
/** The light between column and head. */
export const LIGHT = { z0: 837, z1: 845 } as const;
export const VISOR = { z0: 848, z1: 902 } as const;
export const HEAD = { z0: 905, top: 985 } as const;

/** Driven wheels: radius, width, and how far from the middle they run. The hall turns them by `radius` and `track`. */
export const WHEEL = { radius: 62, width: 34, track: 190 } as const;
export const CASTOR = { radius: 25, x: 142, y: 106, trail: 14 } as const;

/** Door and drawer in front: half width, and from which height to which. */
export const DOOR = { half: 124, z0: 522, z1: 800 } as const;
export const DRAWER = { half: 124, z0: 232, z1: 508 } as const;
/** The hatch for its keepers, behind. */
export const HATCH = { half: 112, z0: 286, z1: 640 } as const;
/** Middle line of the display. */
export const DISPLAY = { z: 875, half: 78, height: 20 } as const;
