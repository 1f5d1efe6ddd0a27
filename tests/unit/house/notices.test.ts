import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf, thirdParty } from '../../../src/server/notices.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

test('the third-party notices say what is installed', () => {
  expect(readFileSync(join(ROOT, 'THIRD-PARTY.md'), 'utf8'), 'run: npx tsx src/server/notices.ts').toBe(thirdParty(ROOT));
});

test('what draws the hall and sets its letters is named', () => {
  const names = noticesOf(ROOT).map(({ name }) => name);
  for (const name of ['three', 'react', 'ngraph.path', '@fontsource/ibm-plex-mono', '@expo-google-fonts/noto-sans-sc']) expect(names).toContain(name);
  expect(names).not.toContain('vite');
});
