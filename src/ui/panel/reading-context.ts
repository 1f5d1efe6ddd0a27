import { createContext, use } from 'react';
import type { Note, NoteId, NoteKind, PartId, StationId } from '../../content/types.ts';
import type { NumberedPart } from '../station-words.ts';

/** A note as the text shows it: `E1`, its letter the kind, its figure the place in the list. */
export interface NoteMark { readonly mark: string; readonly kind: NoteKind }

export interface Reading {
  readonly station: StationId;
  readonly parts: ReadonlyMap<PartId, NumberedPart>;
  /** in the order of the text */
  readonly notes: readonly Note[];
  readonly marks: ReadonlyMap<NoteId, NoteMark>;
  /** where words bound to a part lead: into the picture (hall) or down the page (catalogue) */
  readonly partAddress: (part: PartId) => string;
  /** absent in the catalogue, where links simply are links */
  readonly onPart?: (part: PartId) => void;
  readonly onNote?: (note: NoteId) => void;
  readonly onHover?: (part: PartId | null) => void;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (!reading) throw new Error('Text of a station is drawn outside its reading.');
  return reading;
}

/** Keeps a mark from beginning a line, apart from its words. */
export const WORD_JOINER = '\u2060';

/** DOM ids: one place makes them, so that what jumps and what is jumped to agree. */
export const noteElement = (station: StationId, note: NoteId): string => `${station}-note-${note}`;
export const passageElement = (station: StationId, passage: string): string => `${station}-${passage}`;
export const partElement = (station: StationId, part: PartId): string => `${station}-part-${part}`;
