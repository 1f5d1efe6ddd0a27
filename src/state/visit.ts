import { create } from 'zustand';
import type { NoteId, PartId, PassageId, StationId, Stretch, Weather } from '../content/types.ts';
import { station as stationById } from '../stations/index.ts';

/** walk: through the hall. inspect: before one opened station. */
export type Mode = 'walk' | 'inspect';
/** A sheet that lies over everything else; one at a time. */
export type Layer = 'start' | 'map' | 'settings' | 'help' | 'copy' | 'privacy' | 'share';
/** desk: only at stations that have one. */
export type Tab = 'text' | 'parts' | 'desk';

/** What the visitor has chosen. Everything here survives a lost canvas; nothing here changes per frame. */
export interface Visit {
  readonly mode: Mode;
  /** the opened station, null while walking */
  readonly station: StationId | null;
  /** the station the walker stands before, null between stations */
  readonly near: StationId | null;
  readonly part: PartId | null;
  /** the part under the pointer or the focus, on either side: in the hall or in the text */
  readonly hovered: PartId | null;
  readonly passage: PassageId | null;
  readonly note: NoteId | null;
  readonly tab: Tab;
  /** only the chosen part is shown, and can be turned */
  readonly isolated: boolean;
  /** 0 assembled … 1 exploded … 2 laid out, where there are tables for it: where the exhibit is going; frame.ts holds where it is */
  readonly explosion: number;
  /** handles of the opened exhibit that are on, by id: 1, or where their slider stands, 0 … 1 */
  readonly handles: Readonly<Record<string, number>>;
  readonly layer: Layer | null;
  /** outside the window; only in clear weather the flying taxi may fly */
  readonly weather: Weather;
  /** it should be in the air */
  readonly flying: boolean;
  /** what it is doing */
  readonly flight: Stretch;
  /** the hall is heard: off until wanted */
  readonly sound: boolean;
  /** an own copy of the essay is shown instead of the retelling */
  readonly original: boolean;
  /** friendly words about something that could not be done; shown until read */
  readonly notice: string | null;
}

export const FIRST_VISIT: Visit = {
  mode: 'walk', station: null, near: null, part: null, hovered: null, passage: null, note: null,
  tab: 'text', isolated: false, explosion: 0, handles: {}, layer: 'start', weather: 'rain', flying: false, flight: 'grounded', sound: false, original: false, notice: null,
};

export const useVisit = create<Visit>()(() => FIRST_VISIT);
const set = useVisit.setState;

/** Opens a station's exhibit and its text. A part shows itself, a passage is scrolled to. */
export function openStation(station: StationId, at: { part?: PartId | null; passage?: PassageId | null } = {}): void {
  const same = useVisit.getState().station === station;
  set({
    mode: 'inspect', station, layer: null, isolated: false, note: null, hovered: null,
    part: at.part ?? null, passage: at.passage ?? null,
    ...(same ? {} : { explosion: 0, handles: {}, tab: 'text' as const }),
  });
}

/** Back to walking, where one stood. */
export const closeStation = (): void =>
  set({ mode: 'walk', station: null, part: null, hovered: null, passage: null, note: null, isolated: false, explosion: 0, handles: {} });

/** Chooses a part of the opened station; null lets go. */
export const choosePart = (part: PartId | null): void =>
  set((visit) => ({ part, isolated: part !== null && visit.isolated, note: null }));
export const hoverPart = (hovered: PartId | null): void => { if (useVisit.getState().hovered !== hovered) set({ hovered }); };
export const choosePassage = (passage: PassageId | null): void => set({ passage, note: null });
export const chooseNote = (note: NoteId | null): void => set({ note });
export const showTab = (tab: Tab): void => set({ tab });
export const isolate = (isolated: boolean): void => set((visit) => ({ isolated: isolated && visit.part !== null }));
/** How far a station's exhibit can be taken apart: 2 where it can be laid out on tables, else 1. */
export const reachOf = (id: StationId | null): 1 | 2 => (id !== null && stationById(id)?.layout ? 2 : 1);
export const explodeTo = (explosion: number): void =>
  set(({ station }) => ({ explosion: Math.min(reachOf(station), Math.max(0, explosion)) }));
export const openLayer = (layer: Layer | null): void => set({ layer });
export const showOriginal = (original: boolean): void => set({ original });
export const comeNear = (near: StationId | null): void => { if (useVisit.getState().near !== near) set({ near }); };
/** Turns the weather; in rain whatever flies comes down. */
export const turnWeather = (weather: Weather): void => set((visit) => ({ weather, flying: visit.flying && weather === 'clear' }));
/** Sends the flying taxi up, put together; nothing happens while it rains. */
export const takeOff = (): void => set((visit) => (visit.weather === 'clear' ? { flying: true, explosion: 0, isolated: false, handles: {} } : {}));
export const callOff = (): void => set({ flying: false });
export const tellFlight = (flight: Stretch): void => { if (useVisit.getState().flight !== flight) set({ flight }); };
export const switchSound = (sound: boolean): void => set({ sound });
/** A word that stays until it is read, below those that nobody has read yet; null when they have been. */
export const notify = (word: string | null): void => set(({ notice }) => ({ notice: word === null || notice === null ? word : notice.includes(word) ? notice : `${notice}\n${word}` }));

/** Escape: the top layer, then the lone part, then the chosen part, then the exhibit. Returns false when nothing was open. */
export function closeTop(): boolean {
  const visit = useVisit.getState();
  if (visit.layer) openLayer(null);
  else if (visit.isolated) isolate(false);
  else if (visit.part) choosePart(null);
  else if (visit.station) closeStation();
  else return false;
  return true;
}
