/** Is it the same picture? Compares what a page shows as a coarse grid of colours. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const GRID = { width: 32, height: 20 } as const;
/** A cell is another one from so many of 255 steps on, and a picture from such a share of its cells on. */
const STEPS = 14, SHARE = 0.02;

export type Grid = Uint8Array;

export const pictureOf = (page: Page): Promise<Buffer> => page.screenshot({ timeout: 20_000 });

export const gridOf = (picture: Buffer): Promise<Grid> =>
  sharp(picture).resize(GRID.width, GRID.height, { fit: 'fill' }).removeAlpha().raw().toBuffer();

/** The share of cells that differ visibly. */
export function difference(a: Grid, b: Grid): number {
  let different = 0;
  for (let cell = 0; cell < a.length; cell += 3) {
    if ([0, 1, 2].some((channel) => Math.abs((a[cell + channel] ?? 0) - (b[cell + channel] ?? 0)) >= STEPS)) different++;
  }
  return different / (a.length / 3);
}

export const isSame = (a: Grid, b: Grid): boolean => difference(a, b) <= SHARE;
