import { expect, test } from 'vitest';
import { typeset } from '../../../src/content/build/typeset.ts';
import { plainText, withoutSoftHyphens } from '../../../src/content/plain.ts';
import type { Language, StationText } from '../../../src/content/types.ts';

const text = (words: string): StationText => ({ title: 'Lieferwagenhalle', lead: words, passages: [{ id: 's3p3', caption: false, paragraphs: [[{ type: 'part', part: 'x', children: [{ type: 'text', text: words }] }]] }], notes: [], parts: {} });
const set = (words: string, language: Language) => typeset(text(words), language).lead;

test('long German words may break, short ones and titles may not', () => {
  expect(set('Leiterplatte', 'de')).toBe('Lei\u00ADter\u00ADplat\u00ADte');
  expect(set('Getriebe', 'de')).toBe('Getriebe');
  expect(set('Leiterplatte', 'en')).toBe('Leiterplatte');
  expect(typeset(text('x'), 'de').title).toBe('Lieferwagenhalle');
});
test('soft hyphens come out again for copying, searching and quoting', () => {
  const [paragraph] = typeset(text('Leiterplatte'), 'de').passages[0]!.paragraphs;
  expect(plainText(paragraph!)).toBe('Leiterplatte');
  expect(withoutSoftHyphens('Lei\u00ADter')).toBe('Leiter');
});
test('a number keeps its unit, a dash the word before it, an abbreviation itself', () => {
  expect(set('30 % in 18 Monaten – z. B. 5 kg', 'de')).toBe('30\u00A0% in 18\u00A0Monaten\u00A0– z.\u00A0B. 5\u00A0kg');
  expect(set('18 months – done', 'en')).toBe('18\u00A0months\u00A0– done');
  expect(set('30 % – 完', 'zh')).toBe('30 % – 完');
});
