/** Heights at which the upright reading sheet rests, lowest first. */
export const DETENTS = ['low', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

/** CSS pixels: the handle and the tabs stay in sight. */
const LOW = 96;
/** Share of the window's height; tokens.css says the same as --panel-height. */
const HALF = 0.46;

export function heightOf(detent: Detent, windowHeight: number): number {
  switch (detent) {
    case 'low': return LOW;
    case 'half': return HALF * windowHeight;
    case 'full': return windowHeight;
  }
}

/** Where a sheet let go at `height` comes to rest; both in CSS pixels. */
export const detentNear = (height: number, windowHeight: number): Detent =>
  DETENTS.reduce((best, detent) =>
    Math.abs(heightOf(detent, windowHeight) - height) < Math.abs(heightOf(best, windowHeight) - height) ? detent : best);
