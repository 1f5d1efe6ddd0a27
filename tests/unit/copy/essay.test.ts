import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { PASSAGE_QUOTES } from '../../../src/content/copy/anchors.ts';
import { decode } from '../../../src/content/copy/decode.ts';
import { bestIn, editsAllowed } from '../../../src/content/copy/find.ts';
import { normalise } from '../../../src/content/copy/normalise.ts';
import { pattern } from '../../../src/content/copy/passages-in.ts';
import { marksOf, type Mark, type StationAnchors } from '../../../src/content/copy/selector.ts';
import { PASSAGE_IDS } from '../../../src/content/passages.ts';
import { cpuTime } from './cpu-time.ts';
import * as damage from './damage.ts';
import { judge, placed } from './judge.ts';

vi.setConfig({ testTimeout: 60_000 });

// the essay is not ours to carry: where it does not lie beside the project, invented.test.ts stands in
const ESSAY = resolve(import.meta.dirname, '../../../../shared/essay/im-maschinenraum-der-zukunft.de.txt');
const essay = existsSync(ESSAY) ? readFileSync(ESSAY, 'utf8') : '';

const anchors = import.meta.glob<StationAnchors>('../../../src/stations/*/anchors.ts', { eager: true, import: 'anchors' });
const marks: Mark[] = Object.entries(anchors).flatMap(([path, one]) => marksOf(path.split('/').at(-2)!, one));

/** Headings and bylines end without a full stop, paragraphs and captions with one. */
const isParagraph = (line: string): boolean => /[.“]\s*$/.test(line);
const lines = essay.split('\n').filter((line) => line.trim());
const paragraphs = lines.filter(isParagraph);
const everything: ReadonlySet<string> = new Set(PASSAGE_IDS);
const without = (...gone: readonly string[]): Set<string> => new Set(PASSAGE_IDS.filter((id) => !gone.includes(id)));
const copyOf = (kept: ReadonlySet<string>): string => paragraphs.filter((_, index) => kept.has(PASSAGE_IDS[index]!)).join('\n\n');

describe.runIf(essay)('the essay itself', () => {
  test('every passage and every anchor of these stations is found, word for word', () => {
    const sound = placed(essay, marks);
    expect(paragraphs).toHaveLength(37);
    expect(sound.missing).toEqual({ passages: [], marks: [] });
    PASSAGE_IDS.forEach((id, index) => expect(sound.passages[id]?.text.replace(/\s+/g, ' ')).toBe(paragraphs[index]!.replace(/\s+/g, ' ').trim()));
    for (const passage of Object.values(sound.passages)) {
      for (const { station, note, part, start, end } of passage!.annotations) {
        expect(passage!.text.slice(start, end)).toBe(marks.find((mark) => mark.station === station && mark.note === note && mark.part === part)!.selector.exact);
      }
    }
  });
  test('marks lie beside or inside one another, never across', () => {
    for (const passage of Object.values(placed(essay, marks).passages)) {
      for (const a of passage!.annotations) for (const b of passage!.annotations) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
    }
  });
  test('the quotations that open, pass through and close a passage stand once, and nothing else comes near', () => {
    const all = normalise(essay).text;
    for (const { start, inside, end } of Object.values(PASSAGE_QUOTES)) {
      for (const words of [start, ...inside, end].map(pattern)) {
        const at = all.indexOf(words);
        expect(at, words).toBeGreaterThanOrEqual(0);
        const elsewhere = `${all.slice(0, at)}${'#'.repeat(words.length)}${all.slice(at + words.length)}`;
        expect(bestIn(elsewhere, words).edits, words).toBeGreaterThanOrEqual(editsAllowed(words) + 3);
      }
    }
  });
  test('a quotation of a mark stands once in its passage', () => {
    PASSAGE_IDS.forEach((id, index) => {
      for (const { selector } of marks.filter(({ passage }) => passage === id)) {
        expect(normalise(paragraphs[index]!).text.split(pattern(selector).trim()), selector.exact).toHaveLength(2);
      }
    });
  });
  test('it takes less than 300 ms', () => {
    const times = Array.from({ length: 5 }, () => cpuTime(() => { placed(essay, marks); }));
    expect(Math.min(...times)).toBeLessThan(300);
  });

  const read = (bytes: Uint8Array): string => decode(bytes).text!;
  const noCaptions = without('s1p6', 's3p4');
  test.each<[string, string, ReadonlySet<string>?]>([
    ['straight quotation marks', damage.straightQuotes(essay)],
    ['guillemets', damage.guillemets(essay)],
    ['hyphens for dashes', damage.hyphensForDashes(essay)],
    ['long dashes without spaces', damage.longDashes(essay)],
    ['Windows line ends', damage.windowsLineEnds(essay)],
    ['no blank lines', damage.withoutBlankLines(essay)],
    ['one single line', damage.onOneLine(essay)],
    ['decomposed accents', damage.decomposed(essay)],
    ['ligatures', damage.ligatures(essay)],
    ['soft hyphens', damage.softHyphens(essay)],
    ['no-break spaces', damage.hardSpaces(essay)],
    ['ae for ä', damage.withoutUmlauts(essay)],
    ['capitals', essay.toUpperCase()],
    ['UTF-8 with mark', read(new TextEncoder().encode(`\uFEFF${essay}`))],
    ['UTF-16 little endian with mark', read(damage.utf16(essay, 'le', true))],
    ['UTF-16 big endian with mark', read(damage.utf16(essay, 'be', true))],
    ['UTF-16 little endian', read(damage.utf16(essay, 'le', false))],
    ['UTF-16 big endian', read(damage.utf16(essay, 'be', false))],
    ['Windows-1252', read(damage.windows1252(essay))],
    ['hyphens at line ends', damage.hyphenated(essay)],
    ['hyphens at line ends of 40 columns', damage.hyphenated(essay, 40)],
    ['hyphens at line ends, no blank lines', damage.withoutBlankLines(damage.hyphenated(essay))],
    ['no captions', copyOf(noCaptions), noCaptions],
    ['no headings', copyOf(everything)],
    ['paragraphs in another order', paragraphs.toReversed().join('\n\n')],
    ['within a whole page', `Menü Suche Anmelden\n\n${paragraphs[0]}\n\n${essay}\n\nKommentare (3)\n\nSchöner Text! Das Wetter hinderte uns nicht.\n\nImpressum`],
    ['twice', `${essay}\n\n${essay}`],
    ['everything at once', damage.scanned(damage.windowsLineEnds(damage.withoutBlankLines(damage.hyphenated(damage.hyphensForDashes(damage.straightQuotes(copyOf(noCaptions)))))), 0.003, 5), noCaptions],
  ])('%s lose at most one mark in twenty, and misplace none', (_what, copy, kept = everything) => {
    const verdict = judge(placed(copy, marks), placed(essay, marks), kept, marks);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.passagesFound / verdict.passages).toBeGreaterThanOrEqual(0.95);
    expect(verdict.marksFound / verdict.marks).toBeGreaterThanOrEqual(0.95);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('scanned with 3 letters in 1,000 damaged (%i)', (seed) => {
    const verdict = judge(placed(damage.scanned(essay, 0.003, seed), marks), placed(essay, marks), everything, marks);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.passagesFound / verdict.passages).toBeGreaterThanOrEqual(0.95);
    expect(verdict.marksFound / verdict.marks).toBeGreaterThanOrEqual(0.95);
  });
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('a third of the paragraphs missing (%i): they are listed, the others found', (seed) => {
    const roll = damage.dice(seed);
    const kept = new Set(PASSAGE_IDS.filter(() => roll() > 1 / 3));
    const result = placed(copyOf(kept), marks);
    const verdict = judge(result, placed(essay, marks), kept, marks);
    expect(verdict.wrong).toEqual([]);
    expect(result.missing.passages).toEqual(PASSAGE_IDS.filter((id) => !kept.has(id)));
    expect(verdict.marksFound).toBe(verdict.marks);
  });
});
