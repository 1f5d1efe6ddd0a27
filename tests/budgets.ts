/** The hall's budgets, asserted by the tests. Bytes are bytes on the wire, brotli where the server compresses. A kB has 1000 bytes. */
const kB = 1000;

export const BUDGETS = {
  /** scripts loaded until one can walk */
  initialScript: 249 * kB,
  /** everything loaded until one can walk */
  firstWalkable: 400 * kB,
  firstWalkableRequests: 8,
  /** draw calls of one frame in the hall, from anywhere */
  hallDraws: 60,
  /** draw calls of one frame before a great station taken apart */
  explodedDraws: 80,
  /** drawn triangles of one frame, from anywhere, with any station open or taken apart, the floor's mirror counted in */
  viewTriangles: { low: 120_000, medium: 250_000, high: 450_000 },
  /** triangles of one of the ten thousand miniatures, at its finest */
  miniatureTriangles: 150,
  /** all ten thousand together, from the worst place to stand, none out of view */
  fleetTriangles: { low: 66_000, medium: 150_000, high: 380_000 },
  /** draw calls of the miniatures and the sheet under them */
  fleetDraws: 11,
  /** the printed sheet with its bars */
  sheetTriangles: 3300,
  /** one compiled model as served */
  model: 900 * kB,
  /** stillness must be complete this long after the last movement, milliseconds */
  idleAfter: 2000,
  /** visits, each of which opens and closes a station; what lies on the graphics card and in the page must not grow */
  soak: { warmUp: 10, visits: 60 },
} as const;
