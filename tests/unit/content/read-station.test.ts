import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../../src/content/build/problem.ts';
import { readStation } from '../../../src/content/build/read-station.ts';
import type { Language } from '../../../src/content/types.ts';

const FILE = 'src/stations/humanoid/de.md';
const read = (source: string, language: Language = 'de') => readStation(source, FILE, language);
const lines = (source: string, language: Language = 'de') => read(source, language).problems.map(problemLine);
const NOTE = '\n\n[^a]: term **Titel.** Text.\n';

describe('a station file', () => {
  test('becomes title, lead, passages, part texts and notes', () => {
    const { text, problems } = read(`# Jedes Teil

Ein Vorspann.

## s3p3

Die [Servomotoren](part:left-elbow-rotor) und *ganze* Arme.

Ein zweiter Absatz.

## s3p4 caption

Der [Arm][^arm].

## part left-elbow-rotor

Ein Ring.

[^arm]: essay **Ein Bild.** Unter dem Foto steht es (s3p4).
`);
    expect(problems).toEqual([]);
    expect(text).toEqual({
      title: 'Jedes Teil',
      lead: 'Ein Vorspann.',
      passages: [
        {
          id: 's3p3', caption: false, paragraphs: [
            [
              { type: 'text', text: 'Die ' },
              { type: 'part', part: 'left-elbow-rotor', children: [{ type: 'text', text: 'Servomotoren' }] },
              { type: 'text', text: ' und ' },
              { type: 'emphasis', children: [{ type: 'text', text: 'ganze' }] },
              { type: 'text', text: ' Arme.' },
            ],
            [{ type: 'text', text: 'Ein zweiter Absatz.' }],
          ],
        },
        { id: 's3p4', caption: true, paragraphs: [[{ type: 'text', text: 'Der ' }, { type: 'note', note: 'arm', children: [{ type: 'text', text: 'Arm' }] }, { type: 'text', text: '.' }]] },
      ],
      notes: [{ id: 'arm', kind: 'essay', passage: 's3p4', title: 'Ein Bild.', text: [{ type: 'text', text: 'Unter dem Foto steht es (s3p4).' }], source: '' }],
      parts: { 'left-elbow-rotor': [[{ type: 'text', text: 'Ein Ring.' }]] },
    });
  });

  const paragraph = (words: string) => read(`# T\n\nL.\n\n## s3p3\n\n${words}${NOTE}`).text.passages[0]?.paragraphs[0];
  test('a note carries the words in the brackets before it', () => {
    expect(paragraph('vor [die *ganzen* Worte][^a] nach')).toEqual([
      { type: 'text', text: 'vor ' },
      { type: 'note', note: 'a', children: [{ type: 'text', text: 'die ' }, { type: 'emphasis', children: [{ type: 'text', text: 'ganzen' }] }, { type: 'text', text: ' Worte' }] },
      { type: 'text', text: ' nach' },
    ]);
  });
  test('a part link may stand inside a note, and a note after a part link', () => {
    expect(paragraph('[der [Rotor](part:rotor) dreht][^a]')).toEqual([
      { type: 'note', note: 'a', children: [{ type: 'text', text: 'der ' }, { type: 'part', part: 'rotor', children: [{ type: 'text', text: 'Rotor' }] }, { type: 'text', text: ' dreht' }] },
    ]);
    expect(paragraph('[Rotor](part:rotor)[^a]')).toEqual([
      { type: 'part', part: 'rotor', children: [{ type: 'text', text: 'Rotor' }] },
      { type: 'note', note: 'a', children: [] },
    ]);
  });
  test('a mark after a word stands bare', () => {
    expect(paragraph('Wort[^a] weiter')).toEqual([{ type: 'text', text: 'Wort' }, { type: 'note', note: 'a', children: [] }, { type: 'text', text: ' weiter' }]);
  });
  test('a line end is a space, between Chinese characters nothing', () => {
    const chinese = readStation(`# 题\n\n引言。\n\n## s3p3\n\n第一行，\n第二行 AI\n芯片[^a]${NOTE}`, FILE, 'zh');
    expect(paragraph('eine\nZeile')).toEqual([{ type: 'text', text: 'eine Zeile' }]);
    expect(chinese.text.passages[0]?.paragraphs[0]?.[0]).toEqual({ type: 'text', text: '第一行，第二行 AI芯片' });
  });

  test.each([
    ['(Quelle: Buch (2020), S. 3)', 'Buch (2020), S. 3'],
    ['(Source: a report, 2021).', 'a report, 2021'],
    ['（来源：某书，2020）', '某书，2020'],
    ['(ein Nachsatz)', ''],
  ])('the last parenthesis %s gives the source "%s"', (ending, source) => {
    expect(read(`# T\n\nL.\n\n## s3p3\n\nWort[^a]\n\n[^a]: context **Titel.** Text. ${ending}\n`).text.notes[0]?.source).toBe(source);
  });
  test('a Chinese title may be followed by its text without a space', () => {
    const { text, problems } = read('# T\n\nL.\n\n## s3p3\n\n字[^a]\n\n[^a]: term **执行器。**电机与减速器。\n', 'zh');
    expect(problems).toEqual([]);
    expect(text.notes[0]).toMatchObject({ title: '执行器。', text: [{ type: 'text', text: '电机与减速器。' }] });
  });
  test('a note that only a part text carries belongs to no passage', () => {
    expect(read(`# T\n\nL.\n\n## part rotor\n\nWort[^a]${NOTE}`).text.notes[0]?.passage).toBeNull();
  });
});

describe('what a curator gets wrong is named with file, line and remedy', () => {
  const body = (words: string) => `# T\n\nL.\n\n## s3p3\n\n${words}${NOTE}`;
  test.each([
    ['an undefined footnote', body('eins[^a]\nzwei[^b]'), `${FILE}:8: footnote "b" has no text. Did you mean "a"?`],
    ['an unused footnote', body('nichts'), `${FILE}:9: footnote "a" is not referred to in any passage or part text.`],
    ['raw HTML', body('[x][^a] <b>fett</b>').replace('</b>', ''), `${FILE}:7: raw HTML "<b>" is not allowed. Use *emphasis*, **strong**, part links and footnotes.`],
    ['another link', body('[x][^a] [Netz](https://example.org)'), `${FILE}:7: a link to "https://example.org" is not allowed. Only [words](part:id) links are; a source belongs into the last parenthesis of a footnote.`],
    ['a broken link', body('[x][^a] [Rotor](part:links oben)'), `${FILE}:7: a link is not closed, or its address has a space. Write [words](part:id).`],
    ['an unknown passage', body('[x][^a]\n\n## s3p9\n\nText'), `${FILE}:9: heading "s3p9" is no passage of the essay. Did you mean "s3p1"?`],
    ['a passage twice', body('[x][^a]\n\n## s3p3\n\nText'), `${FILE}:9: passage "s3p3" stands here a second time; the first is in line 5.`],
    ['a list', body('[x][^a]\n\n- eins'), `${FILE}:9: "list" is not allowed here. Write paragraphs.`],
    ['an empty passage', body('[x][^a]\n\n## s3p4'), `${FILE}:9: "s3p4" has no text.`],
    ['an unknown kind', '# T\n\nL.\n\n## s3p3\n\nx[^a]\n\n[^a]: trem **T.** Text\n', `${FILE}:9: footnote "a" begins with "trem", not with its kind. Did you mean "term"?`],
    ['a missing title', '# T\n\nL.\n\n## s3p3\n\nx[^a]\n\n[^a]: term Text\n', `${FILE}:9: footnote "a" has no bold title after its kind. Write: kind **Title.** Text`],
    ['no lead', '# T\n\n## s3p3\n\nx[^a]\n\n[^a]: term **T.** Text\n', `${FILE}:1: no lead paragraph under the title.`],
  ])('%s', (_what, source, expected) => {
    expect(lines(source)).toContain(expected);
  });
  test('all problems are listed, not only the first', () => {
    expect(lines(body('[x](https://a.example) <i> eins[^b]'))).toHaveLength(4);
  });
  test('an empty file is no crash', () => {
    expect(lines('')).toEqual([`${FILE}:1: no title. The first line is "# Title".`]);
  });
});

test('whatever a file holds, it is read without a fault, and nothing in it is markup that comes alive', () => {
  const bits = fc.constantFrom(
    '# Titel', '## s3p3', '## s9p9', '## part x', '### zu tief', '\n\n', '\n', 'Worte', '[a](part:x)', '[a](javascript:alert(1))', '[a](https://x.example)', '[a][^b]', 'b[^b]', '[^b]: term **T.** U.', '[^b]: ',
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '![](x.png)', '```', '- ', '> ', '| a | b |', '&lt;b&gt;', '\u202e', '\u0000', '\ufeff', '**', '[[[[', '***'.repeat(20),
  );
  fc.assert(fc.property(fc.oneof(fc.array(bits, { maxLength: 25 }).map((all) => all.join(' ')), fc.string({ maxLength: 300 })), (source) => {
    const { text, problems } = read(source);
    for (const problem of problems) expect(problemLine(problem)).toMatch(/^src\/stations\/humanoid\/de\.md:\d+: ./);
    const kinds = text.passages.flatMap(({ paragraphs }) => paragraphs.flat()).map(({ type }) => type);
    for (const kind of kinds) expect(['text', 'emphasis', 'strong', 'part', 'note']).toContain(kind);
  }), { numRuns: 60 });
});
