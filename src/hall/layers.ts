/** What is drawn, not made, lies on this layer of three.js: seen by the visitor's eye, not by the floor's mirror, and never in a ray's way. */
export const DRAWING_LAYER = 1;
/** Seen by the floor's mirror alone. */
export const MIRROR_LAYER = 2;
