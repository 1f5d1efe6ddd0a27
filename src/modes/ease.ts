/** Starts and stops gently: 0 → 0, ½ → ½, 1 → 1. */
export const eased = (t: number): number => t * t * (3 - 2 * t);
