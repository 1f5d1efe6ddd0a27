import { expect, test } from 'vitest';
import { asLanguage, firstLanguage } from '../../../src/language/detect.ts';

test.each([['de', 'de'], ['de-AT', 'de'], ['EN_us', 'en'], ['zh-Hant-TW', 'zh'], ['fr-CH', null], ['', null], ['deutsch', null], [null, null]])('%s is %s', (tag, language) => {
  expect(asLanguage(tag)).toBe(language);
});

test('the address wins, then the browser’s list in its order, then German', () => {
  expect(firstLanguage('?lang=zh', ['en-GB'])).toBe('zh');
  expect(firstLanguage('?lang=fr', ['fr-CH', 'en-GB', 'de'])).toBe('en');
  expect(firstLanguage('', ['fr', 'it'])).toBe('de');
});
