/** The fonts of the first screen: all in one file, one request instead of four. What that lacks is fetched one by one. */
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

async function add({ family, file, weight }: Face, bytes: ArrayBuffer | undefined): Promise<void> {
  const face = (source: ArrayBuffer | string): Promise<FontFace> => new FontFace(family, source, { weight, display: 'swap' }).load();
  const address = `url("${FONTS}${file}")`;
  document.fonts.add(await (bytes ? face(bytes).catch(() => face(address)) : face(address)));
}

let coming: Promise<unknown> | null = null;

/** Settles when each of the first fonts is there or cannot be had: wait for it before asking `document.fonts` for one of them. */
export function firstFonts(): Promise<unknown> {
  return coming ??= packed().then((fonts) => Promise.allSettled(FACES.map((face) => add(face, fonts.get(face.file)))));
}
