import type { Language } from '../content/types.ts';
import { WORDS, type Words } from '../language/words.ts';
import { useSettings } from '../state/settings.ts';

/** The interface's words in the visitor's language; changes at once with it. */
export const useWords = (): Words => WORDS[useSettings((settings) => settings.language)];
export const useLanguage = (): Language => useSettings((settings) => settings.language);
