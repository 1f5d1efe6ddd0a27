import { useEffect } from 'react';
import { create } from 'zustand';
import type { Language, PartId, PartName, StationId, StationText } from '../content/types.ts';
import { loadWords, type StationWords } from '../stations/index.ts';

type Arrival = StationWords | 'loading' | 'failed';
/** What has arrived so far. Words stay: a station is read again without a second request. */
const useArrivals = create<Readonly<Record<StationId, Arrival>>>()(() => ({}));

const arrived = (station: StationId, arrival: Arrival): void => useArrivals.setState({ [station]: arrival });

/** Fetches a station's words unless they are there or on their way; after a failure it tries again. */
export function fetchWords(station: StationId): void {
  const now = useArrivals.getState()[station];
  if (now !== undefined && now !== 'failed') return;
  arrived(station, 'loading');
  loadWords(station).then((words) => arrived(station, words), () => arrived(station, 'failed'));
}

export type Reading =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'here'; readonly words: StationWords };

const NONE: Reading = { state: 'none' };
const readings = new WeakMap<StationWords, Reading>();
const LOADING: Reading = { state: 'loading' };
const FAILED: Reading = { state: 'failed' };

/** One object per outcome, so that what depends on it draws once. */
function asReading(arrival: Arrival | undefined): Reading {
  if (arrival === undefined || arrival === 'loading') return LOADING;
  if (arrival === 'failed') return FAILED;
  const known = readings.get(arrival) ?? { state: 'here', words: arrival };
  readings.set(arrival, known);
  return known;
}

/** The words of a station, fetched when first asked for. */
export function useStationWords(station: StationId | null): Reading {
  const reading = useArrivals((arrivals) => (station === null ? NONE : asReading(arrivals[station])));
  useEffect(() => { if (station !== null && useArrivals.getState()[station] === undefined) fetchWords(station); }, [station]);
  return reading;
}

export const textIn = (words: StationWords, language: Language): StationText => words.text[language];

/** A part and its number: its place in the parts list, the same in the picture, the text and the list. */
export interface NumberedPart extends PartName { readonly number: number }

const numbered = new WeakMap<StationWords, ReadonlyMap<PartId, NumberedPart>>();
export function numberedParts(words: StationWords): ReadonlyMap<PartId, NumberedPart> {
  const known = numbered.get(words);
  if (known) return known;
  const made = new Map(words.parts.parts.map((part, index) => [part.id, { ...part, number: index + 1 }]));
  numbered.set(words, made);
  return made;
}
