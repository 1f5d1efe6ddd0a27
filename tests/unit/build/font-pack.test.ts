import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packFonts } from '../../../src/fonts/pack-plugin.ts';
import { FACES, unpackFonts } from '../../../src/quality/font-pack.ts';

const pack = (files: Parameters<typeof packFonts>[0]): ArrayBuffer => new Uint8Array(packFonts(files)).buffer;
const two = { 'a.woff2': Uint8Array.of(1, 2, 3), 'b.woff2': Uint8Array.of(9) };

test('fonts packed come out again', () => {
  expect([...unpackFonts(pack(two))].map(([file, bytes]) => [file, new Uint8Array(bytes)])).toEqual(Object.entries(two));
});

test('one that is cut off is left out', () => expect([...unpackFonts(pack(two).slice(0, -1)).keys()]).toEqual(['a.woff2']));

test('what is no such file is refused', () => expect(() => unpackFonts(new TextEncoder().encode('<!doctype html><title>Welcome</title>').buffer)).toThrow());

test('every first font is there in both cuts, and none of them is named again in the style sheet', () => {
  const css = readFileSync(new URL('../../../src/ui/base.css', import.meta.url), 'utf8');
  for (const { family, file } of FACES) {
    for (const folder of ['public/fonts', 'src/fonts/first']) expect(readFileSync(new URL(`../../../${folder}/${file}`, import.meta.url)).length).toBeGreaterThan(1000);
    expect(css).not.toContain(`font-family: "${family}";`);
  }
});
