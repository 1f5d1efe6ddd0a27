import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Language } from '../content/types.ts';
import { firstLanguage } from '../language/detect.ts';

export type Quality = 'auto' | 'low' | 'medium' | 'high';
export const TEXT_SIZES = [1, 1.25, 1.5, 1.75, 2] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What a visitor sets once and expects to stay. */
export interface Settings {
  readonly language: Language;
  readonly textSize: TextSize;
  readonly quality: Quality;
  /** single-letter keys can be switched off (WCAG 2.1.4) */
  readonly letterKeys: boolean;
}

export const useSettings = create<Settings>()(
  persist((): Settings => ({ language: firstLanguage(), textSize: 1, quality: 'auto', letterKeys: true }), { name: 'zhanting.settings' }),
);

export const setLanguage = (language: Language): void => { useSettings.setState({ language }); };
export const setTextSize = (textSize: TextSize): void => { useSettings.setState({ textSize }); };
export const setQuality = (quality: Quality): void => { useSettings.setState({ quality }); };
export const setLetterKeys = (letterKeys: boolean): void => { useSettings.setState({ letterKeys }); };
