import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packFonts } from '../../../src/fonts/pack-plugin.ts';
import { FACES } from '../../../src/quality/font-pack.ts';

/** A font face that is named by where it comes from, and fails where `missing` says so. */
class Face {
  readonly family: string;
  readonly from: string;
  constructor(family: string, source: ArrayBuffer | string) {
    this.family = family;
    this.from = typeof source === 'string' ? source.replace(/.*\/fonts\/(.*)"\)/, '$1') : 'cut';
  }
  load(): Promise<Face> { return missing.has(this.from) ? Promise.reject(new Error(`no ${this.from}`)) : Promise.resolve(this); }
}
const missing = new Set<string>(), shown = new Set<Face>();
let pack: Response;
const files = FACES.map(({ file }) => file), from = (): string[] => Array.from(shown, (face) => face.from).toSorted();
/** Each test has its own page. */
const page = async (): Promise<typeof import('../../../src/state/first-fonts.ts')> => { vi.resetModules(); return import('../../../src/state/first-fonts.ts'); };

beforeEach(() => {
  missing.clear();
  shown.clear();
  pack = new Response(new Uint8Array(packFonts(Object.fromEntries(files.map((file) => [file, Uint8Array.of(1, 2)])))));
  vi.stubGlobal('FontFace', Face);
  vi.stubGlobal('document', { fonts: shown });
  vi.stubGlobal('fetch', () => Promise.resolve(pack));
});
afterEach(() => { vi.unstubAllGlobals(); });

test('first the cuts stand there, then the whole fonts in their place', async () => {
  const { firstFonts, wholeFonts } = await page();
  await firstFonts();
  expect(from()).toEqual(files.map(() => 'cut'));
  await wholeFonts();
  expect(from()).toEqual(files.toSorted());
});

test('a whole font that does not come leaves its cut', async () => {
  const { wholeFonts } = await page();
  missing.add('plex-sans.woff2');
  await wholeFonts();
  expect(from()).toEqual(['cut', ...files.filter((file) => file !== 'plex-sans.woff2').toSorted()].toSorted());
});

test('without the file of first fonts each is fetched whole, once', async () => {
  pack = new Response('gone', { status: 404 });
  const { firstFonts, wholeFonts } = await page();
  await firstFonts();
  expect(from()).toEqual(files.toSorted());
  await wholeFonts();
  expect(shown.size).toBe(files.length);
});

test('a cut that is damaged is fetched whole', async () => {
  missing.add('cut');
  const { firstFonts } = await page();
  await firstFonts();
  expect(from()).toEqual(files.toSorted());
});
