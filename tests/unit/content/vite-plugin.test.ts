import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build, type Rolldown } from 'vite';
import { usedCharacters } from '../../../src/content/build/used-characters.ts';
import { stationText } from '../../../src/content/build/vite-plugin.ts';

// compiles or reads the whole project
vi.setConfig({ testTimeout: 60_000 });

const STATION = 'src/stations/humanoid';
const TEXT = '# Titel\n\nVorspann.\n\n## s3p3\n\nDie [Leiterplatte](part:board) und [mehr][^mehr].\n\n[^mehr]: term **Mehr.** Text.\n';
const said = '{ de: "x", en: "x", zh: "x" }';
const FILES: Readonly<Record<string, string>> = {
  'main.ts': `import { text, parts } from './${STATION}/parts.ts?words';\nconsole.log(text, parts);`,
  [`${STATION}/station.ts`]: `export default { order: 1, title: ${said}, passages: ['s3p3'], place: { x: 0, z: 0, heading: 0 }, blocks: [], arrival: { eye: [0, 0, 0], at: [0, 0, 1] }, model: null };`,
  [`${STATION}/parts.ts`]: `export const parts: unknown = { groups: { all: ${said} }, parts: [{ id: 'board', name: ${said}, line: ${said}, group: 'all' }] };`,
  [`${STATION}/anchors.ts`]: 'export const anchors = { notes: {}, parts: [], unanchored: ["mehr"] };',
  [`${STATION}/de.md`]: TEXT,
  [`${STATION}/en.md`]: TEXT,
  [`${STATION}/zh.md`]: TEXT.replace('Vorspann', '引言'),
  'index.html': '',
};

let root = '';
const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const compile = async (): Promise<string> => {
  const output = await build({
    root, configFile: false, logLevel: 'silent', plugins: [stationText()],
    build: { write: false, minify: false, rolldownOptions: { input: join(root, 'main.ts') } },
  }) as Rolldown.RolldownOutput;
  return output.output.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhanting-'));
  for (const [file, content] of Object.entries(FILES)) write(file, content);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  test('carries the three texts as data, German with soft hyphens', async () => {
    const code = await compile();
    expect(code).toContain('Lei\u00ADter\u00ADplat\u00ADte');
    expect(code).toContain('引言');
    expect(code).not.toContain('part:board');
  });
  test.each([
    ['a wrong part link', 'en.md', TEXT.replace('part:board', 'part:bord'), `${STATION}/en.md:7: part "bord" does not exist in ${STATION}/parts.ts. Did you mean "board"?`],
    ['a missing translation', 'zh.md', TEXT.replace('[mehr][^mehr]', 'mehr').replace(/\[\^mehr\].*\n/, ''), `${STATION}/zh.md:1: footnote "mehr" is missing. It is in ${STATION}/de.md:9.`],
    ['an unknown passage', 'de.md', TEXT.replace('s3p3', 's3p33'), `${STATION}/de.md:5: heading "s3p33" is no passage of the essay. Did you mean "s3p3"?`],
    ['a footnote without text', 'de.md', TEXT.replace(/\[\^mehr\]:.*\n/, ''), `${STATION}/de.md:7: footnote "mehr" has no text. Write [^mehr]: kind **Title.** Text`],
  ])('fails on %s, with file, line and the nearest right name', async (_what, file, content, message) => {
    write(`${STATION}/${file}`, content);
    await expect(compile()).rejects.toThrow(message);
  });
});

test('the fonts are told every character that is used, by language', async () => {
  const used = await usedCharacters(root);
  expect(used.zh).toContain('引');
  expect(used.de).not.toContain('引');
  expect(used.de).toContain('\u00AD');
  expect(used.en.startsWith(' !"#')).toBe(true);
});
