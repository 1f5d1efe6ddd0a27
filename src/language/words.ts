import type { Language } from '../content/types.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Every word of the interface. German is written first and sets the shape the other two must fill. */
export type Words = typeof de;

export const WORDS: Readonly<Record<Language, Words>> = { de, en, zh };

/** Each language under its own name, in its own script, whatever language the page is in. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English', zh: '中文' };
/** The same for narrow places; the full name is then read aloud. */
export const LANGUAGE_MARKS: Readonly<Record<Language, string>> = { de: 'DE', en: 'EN', zh: '中' };
