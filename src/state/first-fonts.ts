/**
 * The fonts of the first screen: all in one file, one request instead of four, and of each what walls and interface show. What
 * that lacks is fetched whole, one by one. Rarer letters and signs come with the whole fonts when one can walk or read.
 */
import { FACES, type Face, unpackFonts } from '../quality/font-pack.ts';
import { fetchWhole } from '../quality/patience.ts';

const FONTS = `${import.meta.env.BASE_URL}fonts/`;

async function packed(): Promise<ReadonlyMap<string, ArrayBuffer>> {
  try {
    return unpackFonts(await (await fetchWhole(`${FONTS}first.bin`)).arrayBuffer());
  } catch {
    return new Map();
  }
}

/** First cuts that are shown, to be taken away when the whole font is there. */
const cuts = new Map<Face, FontFace>();

const loaded = ({ family, weight }: Face, source: ArrayBuffer | string): Promise<FontFace> => new FontFace(family, source, { weight, display: 'swap' }).load();

async function add(face: Face, bytes: ArrayBuffer | undefined): Promise<void> {
  const cut = bytes ? await loaded(face, bytes).catch(() => null) : null;
  if (cut) cuts.set(face, cut);
  document.fonts.add(cut ?? await whole(face));
}

const whole = (face: Face): Promise<FontFace> => loaded(face, `url("${FONTS}${face.file}")`);

let coming: Promise<unknown> | null = null;

/** Settles when each of the first fonts is there or cannot be had: wait for it before asking `document.fonts` for one of them. */
export function firstFonts(): Promise<unknown> {
  return coming ??= packed().then((fonts) => Promise.allSettled(FACES.map((face) => add(face, fonts.get(face.file)))));
}

/** Fetches the whole fonts in place of their first cuts, whose letters are the same. Settles when each is there; one that cannot be had leaves its cut. */
export async function wholeFonts(): Promise<void> {
  await firstFonts();
  await Promise.allSettled([...cuts].map(async ([face, cut]) => {
    cuts.delete(face);
    document.fonts.add(await whole(face));
    document.fonts.delete(cut);
  }));
}
