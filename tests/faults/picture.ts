import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Fields of the grid, and how far the mean of one may be off, 0 … 255: rain falls behind the window, a clock moves on. */
const WIDE = 10, HIGH = 8, NEAR = 10;

/** A picture as means of a grid of fields, red, green and blue each. */
export async function fieldsOf(picture: Buffer): Promise<readonly number[]> {
  return [...await sharp(picture).removeAlpha().resize(WIDE, HIGH, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer()];
}

/** The same of what the page shows. */
export const gridOf = async (page: Page): Promise<readonly number[]> => fieldsOf(await page.screenshot({ animations: 'disabled', caret: 'hide' }));

/** The fields in which two pictures differ, as `column,row: was → is`. */
export function differences(was: readonly number[], is: readonly number[]): string[] {
  const found: string[] = [];
  for (let field = 0; field < WIDE * HIGH; field++) {
    const a = was.slice(field * 3, field * 3 + 3), b = is.slice(field * 3, field * 3 + 3);
    if (a.some((value, i) => Math.abs(value - (b[i] ?? 0)) > NEAR)) found.push(`${field % WIDE},${Math.floor(field / WIDE)}: ${a.join(' ')} → ${b.join(' ')}`);
  }
  return found;
}
