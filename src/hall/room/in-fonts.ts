import { inTime } from '../../quality/patience.ts';

/** The hall does not stay shut for its letters. Milliseconds. */
const FONTS_WAIT = 3000;

/** Writes when the fonts are there; or, when they take too long, at once in what there is, and again when they come. */
export async function inFonts(fonts: Promise<void>, write: () => void): Promise<void> {
  await inTime(fonts, FONTS_WAIT).catch(() => { fonts.then(write, () => {}); });
  write();
}
