import type { NoteId, PartId, PassageId, StationId } from '../types.ts';

/** W3C TextQuoteSelector. prefix + exact + suffix are at most six words in a row of the essay. */
export interface Selector { readonly exact: string; readonly prefix?: string; readonly suffix?: string }

/** Where a passage begins and ends, and a few quotations on the way that are found when an end is damaged. */
export interface PassageQuotes { readonly start: Selector; readonly inside: readonly Selector[]; readonly end: Selector }

/** A quotation in a known passage; sought there and nowhere else. */
export type PlacedSelector = Selector & { readonly passage: PassageId };

/** What `src/stations/<id>/anchors.ts` exports as `anchors`: the places of a station's annotations in the essay itself. */
export interface StationAnchors {
  readonly notes: Readonly<Record<NoteId, PlacedSelector>>;
  readonly parts: readonly (PlacedSelector & { readonly part: PartId })[];
  /** notes on our retelling or on a part's text: they have no place in the essay */
  readonly unanchored: readonly NoteId[];
}

/** One thing to be marked in a copy. */
export interface Mark {
  readonly station: StationId;
  readonly note: NoteId | null;
  readonly part: PartId | null;
  readonly passage: PassageId;
  readonly selector: Selector;
}

export function marksOf(station: StationId, { notes, parts }: StationAnchors): Mark[] {
  return [
    ...Object.entries(notes).map(([note, { passage, ...selector }]): Mark => ({ station, note, part: null, passage, selector })),
    ...parts.map(({ part, passage, ...selector }): Mark => ({ station, note: null, part, passage, selector })),
  ];
}
