const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

/** True while the visitor's system asks for less motion: cuts instead of flights. */
export const reducedMotion = (): boolean => query?.matches ?? false;
