import type { PassageId } from './types.ts';

/** A paragraph of the essay: its id, and whether it is a picture's caption. The essay's own words are not here. */
export interface EssayPassage { readonly id: PassageId; readonly caption: boolean }

/** Paragraphs of each section, section 0 (teaser, opening) to section 7 (colophon). */
const PARAGRAPHS_OF_SECTION = [3, 7, 8, 5, 5, 4, 4, 1] as const;
const CAPTIONS: ReadonlySet<PassageId> = new Set<PassageId>(['s1p6', 's3p4']);

/** Every passage in the essay's order, s0p1 … s7p1. */
export const PASSAGES: readonly EssayPassage[] = PARAGRAPHS_OF_SECTION.flatMap((count, section) =>
  Array.from({ length: count }, (_, index) => {
    const id: PassageId = `s${section}p${index + 1}`;
    return { id, caption: CAPTIONS.has(id) };
  }));

export const PASSAGE_IDS: readonly PassageId[] = PASSAGES.map(({ id }) => id);
const KNOWN: ReadonlySet<string> = new Set(PASSAGE_IDS);
export const isPassageId = (id: string): id is PassageId => KNOWN.has(id);
