import type { Language, PartId, PassageId, StationId } from '../content/types.ts';

interface Spot { readonly station: StationId; readonly part?: PartId; readonly passage?: PassageId; readonly language: Language }

/** The address of a place in the hall, relative to the page: what a link carries so that it can be copied and sent. */
export function hallAddress({ station, part, passage, language }: Spot): string {
  const query = new URLSearchParams({ station });
  if (part) query.set('part', part);
  if (passage) query.set('passage', passage);
  query.set('lang', language);
  return `?${query}`;
}

export const catalogueAddress = (language: Language, station?: StationId): string =>
  `?mode=catalogue&lang=${language}${station ? `#${station}` : ''}`;

/** The texts as a plain page without any script, written by the build (src/content/build/plain-pages.ts). */
export const plainAddress = (language: Language, station?: StationId): string => `read/${language}.html${station ? `#${station}` : ''}`;
