import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/content/types.ts';
import { loadWords, stations } from '../../../src/stations/index.ts';
import { composeTour } from '../../../src/tour/compose.ts';
import { piecesOf, wordAt } from '../../../src/tour/pieces.ts';
import type { Language } from '../../../src/content/types.ts';

const cut = (text: string, language: Language = 'de'): string[] => piecesOf(text, language).map(({ from, to }) => text.slice(from, to));

describe('pieces of what is told', () => {
  it('are sentences, with their quotes and brackets', () => {
    expect(cut('Er sagt: „So ist es eben nicht.“ Danach geht er hinaus (und kommt wieder.) Was nun, fragt man sich?'))
      .toEqual(['Er sagt: „So ist es eben nicht.“', 'Danach geht er hinaus (und kommt wieder.)', 'Was nun, fragt man sich?']);
    expect(cut('这里摆着一台人形机器人。“它们都在桌上。”接着看左边的手臂。', 'zh')).toEqual(['这里摆着一台人形机器人。', '“它们都在桌上。”', '接着看左边的手臂。']);
  });
  it('do not end at abbreviations, ordinals and figures', () => {
    expect(cut('Am 18. November kamen 10.000 Wagen z. B. Neolix dazu, und mehr folgten.')).toHaveLength(1);
    expect(cut('It costs 3.5 million, says J. Smith of the works.', 'en')).toHaveLength(1);
  });
  it('say a title together with what follows', () => {
    expect(cut('Flugtaxi. Ein Taxi, das senkrecht startet und auf Flügeln weiterfliegt.')).toHaveLength(1);
  });
  it('cut long sentences at their clauses, as evenly as they allow', () => {
    const clause = 'wer das alles selbst erfinden will, ', long = `${clause.repeat(6)}der kommt zu spät.`;
    const pieces = cut(long);
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) expect(piece.length).toBeGreaterThan(80);
    expect(pieces[0]).toMatch(/,$/);
  });
  it('cut what has no clauses at spaces, and what has no spaces anyhow', () => {
    for (const piece of cut('Wort '.repeat(80))) expect(piece).toMatch(/^Wort(?: Wort)*$/);
    expect(cut('字'.repeat(100), 'zh').map(({ length }) => length)).toEqual([48, 48, 4]);
  });
  it('are none where nothing is told', () => expect(cut('  ')).toEqual([]));
  it('know the word that begins at a sign', () => {
    expect(wordAt('a flying taxi, here', 2)).toEqual({ from: 2, to: 8 });
    expect(wordAt('一台机器人', 2)).toEqual({ from: 2, to: 4 });
    expect(wordAt('end ', 3)).toEqual({ from: 3, to: 4 });
  });
});

describe('everything this hall can tell', { timeout: 60_000 }, () => {
  it.for(LANGUAGES)('is cut into pieces that are short enough and hold every sign: %s', async (language) => {
    const all = await Promise.all(stations.filter(({ model }) => model).map(async ({ id }) => ({ id, way: 0, text: (await loadWords(id)).text[language] })));
    for (const { text } of composeTour(all, 600, language)) {
      const pieces = piecesOf(text, language);
      expect(pieces.map(({ from, to }) => text.slice(from, to)).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const { from, to } of pieces) expect(to - from).toBeLessThanOrEqual(language === 'zh' ? 48 : 150);
    }
  });
});
