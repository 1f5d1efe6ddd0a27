import { expect, test } from 'vitest';
import { type Voice, voiceFor, voicesFor } from '../../../src/tour/voices.ts';

const voice = (id: string, lang: string, more: Partial<Voice> = {}): Voice => ({ id, name: id, lang, local: true, isDefault: false, ...more });
const ALL = [
  voice('net-de', 'de-DE', { local: false, isDefault: true }), voice('anna', 'de_DE'), voice('wien', 'de-AT'),
  voice('us', 'en-US'), voice('daniel', 'en-GB'), voice('samantha', 'en-US', { isDefault: true }),
  voice('sin-ji', 'zh-HK'), voice('mei-jia', 'zh-TW'), voice('tingting', 'cmn-Hans-CN'), voice('guangdong', 'zh-yue-CN'),
];
const ids = (voices: readonly Voice[]): string[] => voices.map(({ id }) => id);

test('a language’s voices: the device’s own first, then its usual region, then the first choice', () => {
  expect(ids(voicesFor('de', ALL))).toEqual(['anna', 'wien', 'net-de']);
  expect(ids(voicesFor('en', ALL))).toEqual(['daniel', 'samantha', 'us']);
});

test('Chinese is not told in Cantonese', () => expect(ids(voicesFor('zh', ALL))).toEqual(['tingting', 'mei-jia']));

test('the visitor’s choice comes before the best, if the device still has it', () => {
  expect(voiceFor('de', ALL, 'wien')?.id).toBe('wien');
  expect(voiceFor('de', ALL, 'net-de')?.id).toBe('net-de');
  expect(voiceFor('de', ALL, 'gone')?.id).toBe('anna');
});

test('no voice that sends words elsewhere is taken unasked', () => {
  const [network] = ALL;
  expect(voiceFor('de', [network!], undefined)).toBeNull();
  expect(voiceFor('de', [network!], 'net-de')?.id).toBe('net-de');
  expect(voiceFor('zh', [], undefined)).toBeNull();
});
