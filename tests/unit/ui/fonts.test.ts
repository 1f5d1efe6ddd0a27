import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { codePoints } from '../../../src/fonts/code-points.ts';
import { CUTS, FIRST, FIRST_CUTS, readCut, uncompressed } from '../../../src/fonts/subset.ts';
import { usedCharacters } from '../../../src/fonts/used.ts';

const used = usedCharacters(join(import.meta.dirname, '../../..'));
const glyphs = new Map(await Promise.all(CUTS.map(async (cut) => [cut.file, codePoints(await uncompressed(readCut(cut)))] as const)));
const firstGlyphs = new Map(await Promise.all(FIRST_CUTS.map(async (cut) => [cut.file, codePoints(await uncompressed(readCut(cut, FIRST)))] as const)));
const named = (codes: readonly number[]): string[] => codes.map((code) => `${String.fromCodePoint(code)} U+${code.toString(16)}`);
const lacks = (codes: readonly number[], ...files: readonly string[]): string[] =>
  named(codes.filter((code) => !files.some((file) => glyphs.get(file)?.has(code))));

// a failure here is mended by: npx tsx src/fonts/subset.ts
describe('fonts as they are served', () => {
  it('draw every Chinese character of the texts in both weights', () => {
    expect(used.chinese).toContain('务'.codePointAt(0));
    expect(lacks(used.chinese, 'noto-sc-400.woff2')).toEqual([]);
    expect(lacks(used.chinese, 'noto-sc-500.woff2')).toEqual([]);
  });
  it('draw every letter and sign', () => expect(lacks(used.latin, 'plex-sans.woff2', 'noto-sc-few.woff2')).toEqual([]));
  it('draw the Chinese of German and English pages without the large files', () => {
    expect(lacks(used.few, 'noto-sc-few.woff2')).toEqual([]);
    expect(readCut(CUTS.find(({ file }) => file === 'noto-sc-few.woff2')!).length).toBeLessThan(20_000);
  });
  it('have figures and ids in mono', () => {
    const ids = [...'0123456789 s3p3·–abcdefghijklmnopqrstuvwxyz'].map((character) => character.codePointAt(0)!);
    expect(lacks(ids, 'plex-mono-400.woff2')).toEqual([]);
    expect(lacks(ids, 'plex-mono-500.woff2')).toEqual([]);
  });
  it('draw with their first cuts all that is seen before a station or a sheet is open', () => {
    const first = ['plex-sans.woff2', 'noto-sc-few.woff2'], bare = [...used.firstLatin, ...used.firstFew].filter((code) => !first.some((file) => firstGlyphs.get(file)?.has(code)));
    expect(named(bare)).toEqual([]);
    expect(used.firstFew).toContain('展'.codePointAt(0));
    for (const letter of 'äöüßÄÖÜ„“”’–·×→') expect(used.firstLatin).toContain(letter.codePointAt(0));
    // what stands in the texts alone comes with the whole fonts
    expect(used.firstLatin).not.toContain('Σ'.codePointAt(0));
  });
  it.each(FIRST_CUTS)('$file is the same font in both cuts, the first the smaller', (cut) => {
    expect(readCut(cut, FIRST).length).toBeLessThan(readCut(cut).length);
    expect([...firstGlyphs.get(cut.file) ?? []].filter((code) => !glyphs.get(cut.file)?.has(code))).toEqual([]);
  });
});
