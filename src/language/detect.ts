import { LANGUAGES, type Language } from '../content/types.ts';

/** `fr-CH` → null, `zh-Hant-TW` → `zh`. */
export const asLanguage = (tag: string | null | undefined): Language | null =>
  LANGUAGES.find((language) => tag?.toLowerCase().split(/[-_]/)[0] === language) ?? null;

/** The address wins, then the browser's own list, then German, the essay's language. */
export function firstLanguage(
  search: string = globalThis.location?.search ?? '',
  preferred: readonly string[] = globalThis.navigator?.languages ?? [],
): Language {
  const wanted = asLanguage(new URLSearchParams(search).get('lang'));
  if (wanted) return wanted;
  for (const tag of preferred) {
    const language = asLanguage(tag);
    if (language) return language;
  }
  return 'de';
}
