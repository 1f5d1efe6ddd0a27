/** The file of the first fonts. Length of the contents (uint32, little endian), contents as JSON: bytes by file name; then each font. */
export interface Face { readonly family: string; readonly file: string; /** or a span of weights */ readonly weight: string }

/** What every page shows from the start. src/ui/base.css names the fonts that come when something is written in them. */
export const FACES: readonly Face[] = [
  { family: 'Plex', file: 'plex-sans.woff2', weight: '300 600' },
  { family: 'Plex Mono', file: 'plex-mono-400.woff2', weight: '400' },
  { family: 'Plex Mono', file: 'plex-mono-500.woff2', weight: '500' },
  // the few characters of German and English pages that Plex lacks: Chinese terms, arrows, mathematical signs
  { family: 'Noto SC few', file: 'noto-sc-few.woff2', weight: '100 900' },
];

/** The fonts by file name. One that is cut off is left out; throws when the contents are not readable. */
export function unpackFonts(pack: ArrayBuffer): ReadonlyMap<string, ArrayBuffer> {
  const fonts = new Map<string, ArrayBuffer>(), size = new DataView(pack).getUint32(0, true);
  const contents = JSON.parse(new TextDecoder().decode(pack.slice(4, 4 + size))) as Readonly<Record<string, number>>;
  let at = 4 + size;
  for (const [file, bytes] of Object.entries(contents)) {
    if (at + bytes <= pack.byteLength) fonts.set(file, pack.slice(at, at + bytes));
    at += bytes;
  }
  return fonts;
}
