/**
 * Cuts the hall's fonts down to the characters it uses: `npx tsx src/fonts/subset.ts` writes public/fonts/*.woff2.
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

/** Beyond Latin-1 Plex's own cut is thin: arrows, Greek letters and mathematical signs come from Noto, in every language. */
const LAST_OF_LATIN_1 = 0xff;

/** @returns the code points a cut is asked to hold; its source may lack some, another cut then has them */
export function wanted(cut: Cut, used: UsedCharacters): readonly number[] {
  return cut.characters === 'latin' ? used.latin : [...used[cut.characters], ...used.latin.filter((code) => code > LAST_OF_LATIN_1)];
}

/** @returns a font's bytes without compression */
export const uncompressed = (font: Buffer): Promise<Buffer> => subsetFont(font, null, { keepAllGlyphs: true, targetFormat: 'sfnt' });

export const readCut = (cut: Cut): Buffer => readFileSync(join(ROOT, 'public/fonts', cut.file));

async function cutAll(): Promise<void> {
  const used = usedCharacters(ROOT);
  const covered = { latin: new Set<number>(), few: new Set<number>(), chinese: new Set<number>() };
  mkdirSync(join(ROOT, 'public/fonts'), { recursive: true });
  for (const cut of CUTS) {
    const text = String.fromCodePoint(...wanted(cut, used));
    const options = { targetFormat: 'woff2', noHinting: true, ...(cut.weights ? { variationAxes: { wght: cut.weights } } : {}) } as const;
    const bytes = await subsetFont(readFileSync(join(PACKAGES, cut.source)), text, options);
    writeFileSync(join(ROOT, 'public/fonts', cut.file), bytes);
    const glyphs = codePoints(await uncompressed(bytes));
    glyphs.forEach((code) => covered[cut.characters].add(code));
    console.log(`${cut.file.padEnd(22)} ${String(glyphs.size).padStart(5)} characters ${(bytes.length / 1000).toFixed(1).padStart(6)} kB`);
  }
  const bare = [
    ...used.latin.filter((code) => !covered.latin.has(code) && !covered.few.has(code)),
    ...used.chinese.filter((code) => !covered.chinese.has(code)),
  ];
  if (bare.length > 0) throw new Error(`No font draws ${bare.map((code) => `${String.fromCodePoint(code)} U+${code.toString(16)}`).join(', ')}`);
}

if (process.argv[1] === import.meta.filename) await cutAll();
