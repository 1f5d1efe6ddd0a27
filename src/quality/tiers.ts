/** How much is drawn. One row a tier; everything that depends on the machine's strength reads it here. */
export type TierName = 'low' | 'medium' | 'high';

export interface Tier {
  /** most device pixels for a CSS pixel */
  readonly dpr: number;
  readonly antialias: boolean;
}

export const TIERS: Readonly<Record<TierName, Tier>> = {
  low: { dpr: 1, antialias: false },
  medium: { dpr: 1.5, antialias: true },
  high: { dpr: 2, antialias: true },
};

/** Renderers that draw on the processor: they get the low tier whatever the screen. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The first guess, before anything was measured. `renderer` is the graphics card's name as WebGL tells it, empty when it does not. */
export function guessTier(renderer: string, cores: number, touch: boolean): TierName {
  if (SOFTWARE.test(renderer) || cores <= 2) return 'low';
  if (touch || cores < 8) return 'medium';
  return 'high';
}
