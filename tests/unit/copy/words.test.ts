import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { clean } from '../../../src/content/copy/clean.ts';
import { bestIn, findAll } from '../../../src/content/copy/find.ts';
import { normalise, toSource } from '../../../src/content/copy/normalise.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('clean', () => {
  test('a paragraph is a line', () => { expect(clean('Eins.\r\n\r\n\r\n Zwei\u00A0Wörter. \r\n')).toBe('Eins.\nZwei Wörter.'); });
  test('wrapped lines are joined, broken words mended', () => {
    expect(clean('Die Innova-\ntion im eVTOL-\nTestflug der Kunden-\nund Bürger-\nwelt.\n\nNeu.')).toBe('Die Innovation im eVTOL-Testflug der Kunden- und Bürgerwelt.\nNeu.');
  });
  test('long lines are paragraphs even without blank lines', () => {
    const long = 'Ein langer Satz ohne Ende und Ziel. '.repeat(5).trim();
    expect(clean(`${long}\n${long}`)).toBe(`${long}\n${long}`);
  });
});

describe('normalise', () => {
  test.each([
    ['„Zhanting“ – ein Raum', ' zhanting ein raum '],
    ['Größe & Maß', ' grosse mass '],
    ['10.000', ' 10 000 '],
    ['Wa\u00ADren\u200Bhaus ﬁndet', ' warenhaus findet '],
    ['Ä', ' a '],
    ['A\u0308', ' a '],
    ['', '  '],
  ])('%s', (source, expected) => { expect(normalise(source).text).toBe(expected); });
  test('leads back to the source', () => {
    const source = '– „Die Größe“, sagt ﬁ.';
    const normal = normalise(source);
    const at = normal.text.indexOf('grosse');
    expect(toSource(normal, at, at + 6)).toEqual({ start: 7, end: 12 });
    expect(source.slice(7, 12)).toBe('Größe');
  });
  test('every range lies within its source', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(50), fc.nat(50), (source, a, b) => {
      const normal = normalise(source);
      expect(normal.from).toHaveLength(normal.text.length);
      const { start, end } = toSource(normal, Math.min(a, b, normal.text.length), Math.min(Math.max(a, b), normal.text.length));
      expect(start).toBeLessThanOrEqual(source.length);
      expect(end).toBeLessThanOrEqual(source.length);
    }));
  });
});

describe('findAll', () => {
  test('finds every exact place', () => { expect(findAll(' a kran b kran ', ' kran ', 1)).toEqual([{ start: 2, end: 8, edits: 0 }, { start: 9, end: 15, edits: 0 }]); });
  test('finds a damaged place when there is no sound one', () => {
    expect(findAll('sie fragt den ingenjeur am tisch', 'den ingenieur', 1)).toEqual([{ start: 10, end: 23, edits: 1 }]);
    expect(findAll('sie fragt den ingnieur am tisch', 'den ingenieur', 1)).toEqual([{ start: 10, end: 22, edits: 1 }]);
    expect(findAll('sie fragt den imgenjeur am tisch', 'den ingenieur', 1)).toEqual([]);
  });
  test('bestIn gives the nearest part', () => { expect(bestIn('xxkrazxx', 'kran')).toEqual({ start: 2, end: 5, edits: 1 }); });
});
