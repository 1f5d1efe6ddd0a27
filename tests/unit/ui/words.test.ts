import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/content/types.ts';
import { CATALOGUE_WORDS } from '../../../src/language/catalogue-words.ts';
import { WORDS } from '../../../src/language/words.ts';
import { KEYS } from '../../../src/input/keys.ts';
import { helpRows } from '../../../src/ui/help/help-rows.ts';
import { HELP_WORDS } from '../../../src/ui/help/help-words.ts';
import { COPY_WORDS } from '../../../src/ui/settings/copy-words.ts';

/** All of it: some comes with the sheet that says it. */
const allOf = (language: Language): unknown => ({ ...WORDS[language], ...HELP_WORDS[language], copy: COPY_WORDS[language], catalogue: CATALOGUE_WORDS[language] });

/** Every word with its path; functions are called with plausible values. */
function spoken(node: unknown, path = ''): readonly [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String((node as (...values: unknown[]) => unknown)(2, 9))]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) => spoken(value, `${path}.${key}`));
}

describe('the interface’s words', () => {
  it.each(LANGUAGES)('%s says everything', (language) => {
    expect(spoken(allOf(language)).filter(([, word]) => word.trim() === '' || word.includes('undefined'))).toEqual([]);
  });
  it('Chinese is Chinese', () => {
    const latin = spoken(allOf('zh')).filter(([path, word]) => !/[\u4e00-\u9fff]/.test(word) && !/^\.(keyNames|otherName)/.test(path));
    expect(latin).toEqual([]);
  });
  it('uses the quotation marks of its language', () => {
    expect(WORDS.de.walk.openStation('X')).toBe('„X“ öffnen');
    expect(WORDS.en.walk.openStation('X')).toBe('Open “X”');
    expect(WORDS.zh.walk.openStation('X')).toBe('打开“X”');
  });
});

describe('help', () => {
  it('has one row a deed, with all its keys, named where they have names', () => {
    const rows = helpRows(KEYS);
    expect(new Set(rows.map(({ word }) => word)).size).toBe(rows.length);
    expect(rows.find(({ word }) => word === 'walk')?.caps).toEqual(['↑', '↓', '←', '→', 'W', 'S', 'A', 'D']);
    expect(rows.find(({ word }) => word === 'back')?.caps).toEqual(['Escape']);
  });
});
