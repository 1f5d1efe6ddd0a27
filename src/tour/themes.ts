/** What the essay is about, four threads through all its sections: a station joins a thread by the passages it tells. */
import type { PassageId } from '../content/types.ts';

export const THEMES = ['structure', 'capital', 'hardware', 'chips'] as const;
export type Theme = (typeof THEMES)[number];

/** The passages of each thread; some belong to two. */
const PASSAGES: Readonly<Record<Theme, ReadonlySet<PassageId>>> = {
  // regions and officials that build for an industry, showrooms, systems tuned for use, the rails
  structure: new Set<PassageId>(['s0p1', 's0p3', 's1p1', 's1p2', 's1p3', 's1p4', 's1p5', 's1p6', 's1p7', 's2p8', 's3p1', 's3p2', 's5p4', 's6p3']),
  // who pays, how long, and what for
  capital: new Set<PassageId>(['s1p4', 's1p7', 's2p1', 's2p2', 's2p3', 's2p4', 's2p5', 's2p6', 's2p7', 's2p8', 's4p3', 's4p4']),
  // things one can drop on one's foot
  hardware: new Set<PassageId>(['s3p3', 's3p4', 's3p5', 's4p1', 's4p2', 's4p3', 's4p5', 's5p1', 's5p2', 's5p3', 's6p4']),
  chips: new Set<PassageId>(['s2p5', 's6p1', 's6p2']),
};

export const belongsTo = (passage: PassageId, theme: Theme): boolean => PASSAGES[theme].has(passage);

export interface OfferedTheme { readonly theme: Theme; /** how many stations tell of it */ readonly stations: number }

/** The themes these stations tell something of, in their order; the others are not offered. */
export const offeredThemes = (stations: readonly { readonly passages: readonly PassageId[] }[]): OfferedTheme[] =>
  THEMES.map((theme) => ({ theme, stations: stations.filter(({ passages }) => passages.some((passage) => belongsTo(passage, theme))).length }))
    .filter((offer) => offer.stations > 0);
