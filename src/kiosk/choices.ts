/** What the keeper has chosen on the screen itself; it wins over the address. */
import type { Language } from '../content/types.ts';
import { asLanguage } from '../language/detect.ts';

export const VOLUMES = [0.25, 0.5, 0.75, 1] as const;
export interface Choices { readonly language: Language | null; readonly volume: (typeof VOLUMES)[number] }

const STORED_UNDER = 'zhanting.kiosk.choices';

/** What is stored and valid; the rest as usual. */
export function readChoices(text: string | null): Choices {
  try {
    const { language, volume } = JSON.parse(text ?? '{}') as Partial<Record<keyof Choices, unknown>>;
    return { language: typeof language === 'string' ? asLanguage(language) : null, volume: VOLUMES.find((one) => one === volume) ?? 1 };
  } catch { return { language: null, volume: 1 }; }
}

export const loadChoices = (): Choices => {
  try { return readChoices(localStorage.getItem(STORED_UNDER)); } catch { return readChoices(null); }
};

/** Where nothing can be kept it holds until the page is loaded anew. */
export function keepChoices(choices: Choices): void {
  try { localStorage.setItem(STORED_UNDER, JSON.stringify(choices)); } catch { /* see above */ }
}
