import type { Language } from '../../content/types.ts';
import { withoutSoftHyphens } from '../../content/plain.ts';
import type { NumberedPart } from '../station-words.ts';

/** Letters only as they are typed in a hurry: no case, no accents, ß as ss; `Drehgéber-Platine` → `drehgeber platine`. */
export const foldForSearch = (text: string): string =>
  withoutSoftHyphens(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * Parts whose name, line, number or id holds every word looked for, in the visitor's language; in their own order, those found
 * by name first. An empty search finds all.
 */
export function findParts(parts: readonly NumberedPart[], search: string, language: Language): readonly NumberedPart[] {
  const wanted = foldForSearch(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return parts;
  const holdsAll = (text: string): boolean => wanted.every((word) => text.includes(word));
  const byName = parts.filter((part) => String(part.number) === wanted.join(' ') || holdsAll(foldForSearch(part.name[language])));
  const named = new Set(byName);
  const byRest = parts.filter((part) => !named.has(part) && holdsAll(foldForSearch(`${part.name[language]} ${part.line[language]} ${part.id}`)));
  return [...byName, ...byRest];
}
