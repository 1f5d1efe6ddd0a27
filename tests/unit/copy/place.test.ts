import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { place } from '../../../src/content/copy/place.ts';
import { cpuTime } from './cpu-time.ts';
import * as damage from './damage.ts';
import { article, MARKS, PARAGRAPHS, QUOTES } from './invented.ts';
import { judge, placed } from './judge.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = Object.keys(PARAGRAPHS);
const everything: ReadonlySet<string> = new Set(ids);
const sound = placed(article(), MARKS, QUOTES);

describe('a reader\'s copy', () => {
  test('is cut into its passages, headings left out', () => {
    expect(Object.fromEntries(Object.entries(sound.passages).map(([id, passage]) => [id, passage?.text]))).toEqual(PARAGRAPHS);
    expect(sound.missing).toEqual({ passages: [], marks: [] });
  });
  test('is marked word for word', () => {
    expect(sound.passages.s0p2?.annotations).toEqual([
      { station: 'hafen', note: null, part: 'kran', start: 29, end: 38 },
      { station: 'hafen', note: 'kabinen', part: null, start: 83, end: 90 },
    ]);
    expect(PARAGRAPHS.s0p2!.slice(29, 38)).toBe('elf Krane');
    expect(sound.passages.s1p1?.annotations.map(({ start, end }) => PARAGRAPHS.s1p1!.slice(start, end))).toEqual(['halbes Kilogramm', 'die Kiste']);
  });
  test('names what it lacks', () => {
    const { passages, missing } = placed(article(['s0p1', 's0p2', 's1p3']), MARKS, QUOTES);
    expect(passages.s1p1).toBeNull();
    expect(missing.passages).toEqual(['s1p1', 's1p2', 's2p1']);
    expect(missing.marks.map(({ note, part }) => note ?? part)).toEqual(['waage', 'kiste', 'zahl']);
  });
  test('a passage whose first words are lost begins with its paragraph', () => {
    const beheaded = article().replace('Nachts fahren die Wagen nach', 'In der Nacht rollen sie zu');
    expect(placed(beheaded, MARKS, QUOTES).passages.s1p3?.text).toBe(PARAGRAPHS.s1p3!.replace('Nachts fahren die Wagen nach', 'In der Nacht rollen sie zu'));
  });
  test('a passage whose last words are lost ends with its paragraph', () => {
    const cut = article().replace(' hält die Leute wach.', ' …');
    expect(placed(cut, MARKS, QUOTES).passages.s1p3?.text).toBe(PARAGRAPHS.s1p3!.replace(' hält die Leute wach.', ' …'));
  });
  test('the same text gives the same result', () => {
    expect(place(article(), MARKS, QUOTES)).toEqual(place(article(), MARKS, QUOTES));
  });

  test.each([
    ['straight quotation marks', damage.straightQuotes(article())],
    ['guillemets', damage.guillemets(article())],
    ['hyphens for dashes', damage.hyphensForDashes(article())],
    ['Windows line ends', damage.windowsLineEnds(article())],
    ['no blank lines', damage.withoutBlankLines(article())],
    ['one line', damage.onOneLine(article())],
    ['hyphens at line ends', damage.hyphenated(article())],
    ['hyphens at line ends, no blank lines', damage.withoutBlankLines(damage.hyphenated(article()))],
    ['no headings', article(ids, false)],
    ['another order', article(ids.toReversed())],
    ['decomposed accents', damage.decomposed(article())],
    ['ligatures and soft hyphens', damage.softHyphens(damage.ligatures(article()))],
    ['a scanner', damage.scanned(article(), 0.003, 1)],
    ['twice', `${article()}\n\n${article()}`],
  ])('survives %s', (_what, copy) => {
    expect(judge(placed(copy, MARKS, QUOTES), sound, everything, MARKS)).toEqual({ passagesFound: 6, passages: 6, marksFound: 6, marks: 6, wrong: [] });
  });
});

describe('another text', () => {
  test.each([
    ['nothing', ''],
    ['an English one', 'The harbour opens at five in the morning, and whoever stands on the quay smells tar first, then coffee. '.repeat(40)],
    ['a German one', 'Die Straßenbahn fährt seit gestern wieder. Wer einsteigt, zahlt beim Fahrer, und wer aussteigt, grüßt. '.repeat(40)],
    ['one of its passages only', PARAGRAPHS.s1p1!],
  ])('%s is not taken for it', (_what, text) => {
    expect(place(text, MARKS, QUOTES)).toMatchObject({ problem: 'foreign', of: 6 });
  });
  test('the essay\'s own quotations find nothing in it', () => {
    expect(place(article(), MARKS)).toEqual({ problem: 'foreign', found: 0, of: 37 });
  });
});

describe('whatever comes', () => {
  const cuts = fc.tuple(fc.nat(article().length), fc.nat(article().length), fc.string({ unit: 'binary', maxLength: 40 }));
  test('strings of any kind are read without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      expect(place(text, MARKS, QUOTES).problem).toBe('foreign');
    }), { numRuns: 200 });
  });
  test('a copy cut up and mixed with anything gives ranges within its passages', () => {
    fc.assert(fc.property(fc.array(cuts, { maxLength: 4 }), (changes) => {
      let text = article();
      for (const [from, to, put] of changes) text = text.slice(0, Math.min(from, to)) + put + text.slice(Math.min(from, to) + Math.min(60, Math.abs(to - from)));
      const result = place(text, MARKS, QUOTES);
      if (result.problem) return;
      for (const passage of Object.values(result.passages)) {
        for (const { start, end } of passage?.annotations ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(passage!.text.length);
        }
      }
    }), { numRuns: 300 });
  });
  test.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['line ends', '\n'.repeat(1_000_000)],
    ['its own words over and over', 'Der Hafen von der Kran kennt die Kiste '.repeat(25_000)],
  ])('a million characters of %s end within five seconds of work', (_what, text) => {
    expect(cpuTime(() => { expect(place(text, MARKS).problem).toBe('foreign'); })).toBeLessThan(5000);
  });
});
