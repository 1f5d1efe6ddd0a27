/**
 * Cuts the hall's fonts down to the characters it uses: `npx tsx src/fonts/subset.ts` writes public/fonts/*.woff2, and of those
 * that every page shows at once a smaller cut, src/fonts/first/*.woff2, for the walls and the interface.
 * The Chinese sources are whole fonts: one glyph once vanished between the 101 slices that web packages split them into.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { codePoints } from './code-points.ts';
import { usedCharacters, type UsedCharacters } from './used.ts';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGES = join(ROOT, 'node_modules');
const PLEX = '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2';
const MONO = (weight: number): string => `@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-${weight}-normal.woff2`;
const NOTO_400 = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const NOTO_500 = '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf';

interface Cut {
  readonly file: string;
  readonly source: string;
  readonly characters: keyof UsedCharacters;
  /** variable weights kept, of 100 to 700 */
  readonly weights?: { readonly min: number; readonly max: number };
}

export const CUTS: readonly Cut[] = [
  { file: 'plex-sans.woff2', source: PLEX, characters: 'latin', weights: { min: 300, max: 600 } },
  { file: 'plex-mono-400.woff2', source: MONO(400), characters: 'latin' },
  { file: 'plex-mono-500.woff2', source: MONO(500), characters: 'latin' },
  { file: 'noto-sc-few.woff2', source: NOTO_400, characters: 'few' },
  { file: 'noto-sc-400.woff2', source: NOTO_400, characters: 'chinese' },
  { file: 'noto-sc-500.woff2', source: NOTO_500, characters: 'chinese' },
];

/** The first cut of a font: what walls and interface show. The whole one follows when one can walk. */
export const FIRST_CUTS: readonly Cut[] = CUTS.filter(({ characters }) => characters !== 'chinese')
  .map((cut) => ({ ...cut, characters: cut.characters === 'few' ? 'firstFew' : 'firstLatin' }));

/** Folders of the two. */
const WHOLE = join(ROOT, 'public/fonts');
export const FIRST = join(ROOT, 'src/fonts/first');

/** Pairs, and f joined to i and l; no fractions, whose figures nobody asks for. */
const FEATURES = ['kern', 'liga', 'mark', 'ccmp', 'locl'];

/** Beyond Latin-1 Plex's own cut is thin: arrows, Greek letters and mathematical signs come from Noto, in every language. */
const LAST_OF_LATIN_1 = 0xff;

/** @returns the code points a cut is asked to hold; its source may lack some, another cut then has them */
export function wanted({ characters }: Cut, used: UsedCharacters): readonly number[] {
  const beside = characters === 'chinese' || characters === 'few' ? used.latin : characters === 'firstFew' ? used.firstLatin : [];
  return [...used[characters], ...beside.filter((code) => code > LAST_OF_LATIN_1)];
}

/** @returns a font's bytes without compression */
export const uncompressed = (font: Buffer): Promise<Buffer> => subsetFont(font, null, { keepAllGlyphs: true, targetFormat: 'sfnt' });

export const readCut = (cut: Cut, folder = WHOLE): Buffer => readFileSync(join(folder, cut.file));

/** Cuts them all into a folder and returns which code points each kind of them covers. */
async function cutAll(cuts: readonly Cut[], folder: string, used: UsedCharacters): Promise<ReadonlySet<number>[]> {
  mkdirSync(folder, { recursive: true });
  const covered: ReadonlySet<number>[] = [];
  for (const cut of cuts) {
    const text = String.fromCodePoint(...wanted(cut, used));
    const options = { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES, ...(cut.weights ? { variationAxes: { wght: cut.weights } } : {}) } as const;
    const bytes = await subsetFont(readFileSync(join(PACKAGES, cut.source)), text, options);
    writeFileSync(join(folder, cut.file), bytes);
    const glyphs = codePoints(await uncompressed(bytes));
    covered.push(glyphs);
    console.log(`${cut.characters.padEnd(10)} ${cut.file.padEnd(22)} ${String(glyphs.size).padStart(5)} characters ${(bytes.length / 1000).toFixed(1).padStart(6)} kB`);
  }
  return covered;
}

/** Throws when some characters have no glyph in any of the cuts. */
function allDrawn(codes: readonly number[], covered: readonly ReadonlySet<number>[]): void {
  const bare = codes.filter((code) => !covered.some((glyphs) => glyphs.has(code)));
  if (bare.length > 0) throw new Error(`No font draws ${bare.map((code) => `${String.fromCodePoint(code)} U+${code.toString(16)}`).join(', ')}`);
}

if (process.argv[1] === import.meta.filename) {
  const used = usedCharacters(ROOT), covered = await cutAll(CUTS, WHOLE, used);
  allDrawn([...used.latin, ...used.few], covered.filter((_, i) => CUTS[i]?.characters !== 'chinese'));
  allDrawn(used.chinese, covered.filter((_, i) => CUTS[i]?.characters === 'chinese'));
  allDrawn([...used.firstLatin, ...used.firstFew], await cutAll(FIRST_CUTS, FIRST, used));
}
