import { eased } from '../../modes/ease.ts';

/** How one part moves while its exhibit is taken apart. */
interface Travels { readonly starts: number }

/** The share of its way a part has gone at an explosion of 0 … 1. The skin starts at once, what lies inside later; all arrive together. */
export function partOffset({ starts }: Travels, explosion: number): number {
  const way = (explosion - starts) / (1 - Math.min(0.95, starts));
  return eased(Math.min(1, Math.max(0, way)));
}
