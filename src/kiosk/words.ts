import type { Language } from '../content/types.ts';

/** Shown in all languages at once, whatever language the page is in; the fonts know this file by its name. */
export const TOUCH: Readonly<Record<Language, string>> = { de: 'Zum Beginnen berühren', en: 'Touch to begin', zh: '触摸屏幕开始' };
