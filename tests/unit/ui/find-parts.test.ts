import { describe, expect, it } from 'vitest';
import { findParts, foldForSearch } from '../../../src/ui/panel/find-parts.ts';
import type { NumberedPart } from '../../../src/ui/station-words.ts';

const part = (number: number, id: string, de: string, line = ''): NumberedPart =>
  ({ number, id, group: 'g', name: { de, en: id, zh: '零件' }, line: { de: line, en: line, zh: line } });
const PARTS = [
  part(1, 'cover', 'Rück\u00ADdeckel'),
  part(2, 'encoder', 'Drehgeberplatine', 'misst den Winkel hinter dem Deckel'),
  part(3, 'screw', 'Schließschraube'),
];
const ids = (search: string): readonly string[] => findParts(PARTS, search, 'de').map(({ id }) => id);

describe('search in the parts list', () => {
  it('folds case, accents, sharp s and soft hyphens', () => {
    expect(foldForSearch('Rück\u00ADDeckel, GRÖSSE – Maß')).toBe('ruckdeckel grosse mass');
  });
  it('finds without umlauts and with ss', () => {
    expect(ids('ruckdeckel')).toEqual(['cover']);
    expect(ids('SCHLIESS')).toEqual(['screw']);
  });
  it('names come before lines', () => expect(ids('deckel')).toEqual(['cover', 'encoder']));
  it('finds by number and by id', () => {
    expect(ids('3')).toEqual(['screw']);
    expect(ids('encoder')).toEqual(['encoder']);
  });
  it('needs every word', () => expect(ids('winkel platine')).toEqual(['encoder']));
  it('finds all for nothing, nothing for nonsense', () => {
    expect(ids('  ')).toHaveLength(3);
    expect(ids('kolbenring')).toEqual([]);
  });
});
