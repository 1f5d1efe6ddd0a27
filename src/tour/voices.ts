/** Which of a device's voices tells the tour. Pure. */
import type { Language } from '../content/types.ts';

/** As much of a SpeechSynthesisVoice as choosing needs. */
export interface Voice {
  /** unique on its device */
  readonly id: string;
  readonly name: string;
  /** BCP 47; Android writes `de_DE` */
  readonly lang: string;
  /** it speaks on the device itself; others send what they say to their maker */
  readonly local: boolean;
  readonly isDefault: boolean;
}

/** Regions from the best down; whoever stands in none comes after them. */
const REGIONS: Readonly<Record<Language, readonly string[]>> = { de: ['DE', 'AT', 'CH'], en: ['GB', 'US', 'IE', 'AU'], zh: ['CN', 'HANS', 'SG', 'TW', 'HANT'] };

const tags = ({ lang }: Voice): string[] => lang.toUpperCase().split(/[-_]/);

/** Cantonese is read from the same signs, and is not what these texts are written in. */
const speaks = (voice: Voice, language: Language): boolean => {
  const [main = '', ...more] = tags(voice);
  return language === 'zh' ? (main === 'ZH' || main === 'CMN') && !more.includes('HK') && !more.includes('YUE') : main === language.toUpperCase();
};

const region = (voice: Voice, language: Language): number => {
  const at = REGIONS[language].findIndex((one) => tags(voice).includes(one));
  return at < 0 ? REGIONS[language].length : at;
};

/** The voices that speak a language, the best first: the device's own, its usual region, the device's first choice. */
export const voicesFor = (language: Language, voices: readonly Voice[]): Voice[] =>
  voices.filter((voice) => speaks(voice, language)).toSorted((a, b) =>
    Number(b.local) - Number(a.local) || region(a, language) - region(b, language) || Number(b.isDefault) - Number(a.isDefault));

/**
 * The visitor's choice, or else the best that speaks on the device. null where there is none: no voice that sends words
 * elsewhere is taken unasked.
 */
export function voiceFor(language: Language, voices: readonly Voice[], wished: string | undefined): Voice | null {
  const able = voicesFor(language, voices);
  return able.find(({ id }) => id === wished) ?? able.find(({ local }) => local) ?? null;
}
