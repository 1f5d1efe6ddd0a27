/** How long tours are, minutes. Apart from compose.ts: the start sheet needs no more than this. */
export const MINUTES = [5, 15, 40] as const;
export type Minutes = (typeof MINUTES)[number];
/** A tour of one theme tells what there is, and no longer than this. */
export const THEME_MINUTES: Minutes = 15;
