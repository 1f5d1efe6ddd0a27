/** A guided tour as it goes on: where it is, whether it moves. It feeds the same wishes as a visitor's own hands. */
import { create } from 'zustand';
import type { Language } from '../content/types.ts';
import { loadWords, stations, station as stationById } from '../stations/index.ts';
import type { Stop, TourStation } from '../tour/compose.ts';
import type { Minutes } from '../tour/lengths.ts';
import { sameStop } from '../tour/same-stop.ts';
import { type Theme, belongsTo } from '../tour/themes.ts';
import { walkTo } from './frame.ts';
import { isSpeaking } from './narration.ts';
import { useSettings } from './settings.ts';
import { type Visit, closeStation, useVisit } from './visit.ts';

export interface Tour {
  readonly minutes: Minutes;
  /** it tells of one theme only */
  readonly theme: Theme | null;
  /** the language its stops are told in */
  readonly language: Language;
  readonly stops: readonly Stop[];
  /** the stop one is at, or on the way to */
  readonly at: number;
  /** seconds one has been told of it */
  readonly told: number;
  /** counts the stops one has set out for: who comes back to one is told it anew */
  readonly round: number;
  /** going: it moves on by itself. paused: it waits for the visitor. over: everything has been told */
  readonly pace: 'going' | 'paused' | 'over';
}

export const useTour = create<{ readonly tour: Tour | null }>()(() => ({ tour: null }));

/** Metres a second from one station to the next, with turns and crowds. */
const WALKING = 2.2;
/** Opening an exhibit and looking up. Seconds. */
const ARRIVING = 4;
/** The visitor's own start. */
const DOOR = { x: -26, z: 0 };

/** The stations of a tour in the essay's order, with the ways between them. Rejects when none has words. */
async function route(language: Language, theme: Theme | null): Promise<TourStation[]> {
  const found: TourStation[] = [];
  let [x, z] = [DOOR.x, DOOR.z];
  for (const { id, model, passages, arrival: { eye } } of stations) {
    if (model === null || (theme && !passages.some((passage) => belongsTo(passage, theme)))) continue;
    // a station whose words do not come is left out
    const words = await loadWords(id).catch(() => null);
    if (!words) continue;
    found.push({ id, text: words.text[language], way: Math.hypot(eye[0] - x, eye[2] - z) / WALKING + ARRIVING });
    [x, z] = [eye[0], eye[2]];
  }
  if (found.length === 0) throw new Error('No station has words to tell.');
  return found;
}

/** true while the tour itself changes the visit: whatever else changes it is the visitor */
let own = false;
function lead(change: () => void): void {
  own = true;
  change();
  own = false;
}

const set = (change: Partial<Tour>): void => useTour.setState(({ tour }) => ({ tour: tour && { ...tour, ...change } }));

async function compose(minutes: Minutes, theme: Theme | null, language: Language): Promise<Stop[]> {
  // not before somebody wants to be led
  const [{ composeTour }, stations] = await Promise.all([import('../tour/compose.ts'), route(language, theme)]);
  return composeTour(stations, minutes, language, theme);
}

/** counts wishes for a tour: one that was taken back meanwhile does not set out */
let wish = 0;

/** Puts a tour together in the visitor's language and sets out: past everything, or where one theme is told. Rejects when there is nothing to tell. */
export async function startTour(minutes: Minutes, theme: Theme | null = null): Promise<void> {
  const { language } = useSettings.getState(), mine = ++wish;
  const stops = await compose(minutes, theme, language);
  if (mine !== wish) return;
  useTour.setState({ tour: { minutes, theme, language, stops, at: 0, told: 0, round: 0, pace: 'going' } });
  go(0);
  // the visitor has changed it meanwhile
  void translateTour(useSettings.getState().language);
}

/** The same tour in another language, at the stop that tells the same. */
async function translateTour(language: Language): Promise<void> {
  const { tour } = useTour.getState();
  if (!tour || tour.language === language) return;
  const stops = await compose(tour.minutes, tour.theme, language).catch(() => null);
  const now = useTour.getState().tour, here = now?.stops[now.at];
  // left, or switched again meanwhile
  if (!stops || !now || !here || now.language !== tour.language || useSettings.getState().language !== language) return;
  set({ language, stops, at: sameStop(here, stops), told: 0 });
  const stop = stops[sameStop(here, stops)];
  if (stop && now.pace === 'going' && useVisit.getState().station === stop.station) lead(() => show(stop));
}
useSettings.subscribe(({ language }, was) => { if (language !== was.language) void translateTour(language); });

/** To the stop of this number; the tour goes on from there. */
export function go(to: number): void {
  setOut(to, { told: 0, round: (useTour.getState().tour?.round ?? 0) + 1 });
}

function setOut(to: number, how: Pick<Tour, 'told' | 'round'>): void {
  const stop = useTour.getState().tour?.stops[to];
  if (!stop) return;
  set({ told: how.told, round: how.round, at: to, pace: 'going' });
  lead(() => {
    const visit = useVisit.getState();
    if (visit.station === stop.station) { show(stop); return; }
    const arrival = stationById(stop.station)?.arrival;
    if (!arrival) return;
    const { eye: [x, , z], at } = arrival;
    closeStation();
    useVisit.setState({ layer: null });
    walkTo({ x, z, heading: Math.atan2(at[2] - z, at[0] - x), pitch: 0, open: stop.station, led: true });
  });
}

function show({ passage, part, explosion }: Stop): void {
  useVisit.setState({ passage, part, note: null, hovered: null, isolated: false, tab: 'text', layer: null, handles: {}, explosion });
}

export const pauseTour = (): void => { if (useTour.getState().tour?.pace === 'going') set({ pace: 'paused' }); };
/** On from where it was left, wherever one has strayed to. */
export function goOn(): void {
  const { tour } = useTour.getState();
  if (tour) setOut(tour.at, tour);
}
export function leaveTour(): void {
  wish++;
  useTour.setState({ tour: null });
}

/** The one step of the tour's clock: so many seconds were told at a stop that stands before the visitor. It moves on when there was time to read it and its voice has ended. */
export function tellOn(seconds: number): void {
  const { tour } = useTour.getState(), stop = tour?.stops[tour.at];
  if (!tour || !stop || tour.pace !== 'going' || useVisit.getState().station !== stop.station) return;
  const told = tour.told + seconds;
  if (told < stop.seconds) set({ told });
  else if (isSpeaking()) set({ told: stop.seconds });
  else if (tour.at + 1 < tour.stops.length) go(tour.at + 1);
  else set({ told: stop.seconds, pace: 'over' });
}

const strays = (now: Visit, was: Visit): boolean => now.station !== was.station || now.part !== was.part || now.handles !== was.handles || now.layer !== was.layer;

useVisit.subscribe((now, was) => {
  const { tour } = useTour.getState(), stop = tour?.stops[tour.at];
  if (!tour || !stop || own) return;
  // the way has come to its end, and the station stands open
  if (tour.pace === 'going' && now.station === stop.station && was.station === null) { lead(() => show(stop)); return; }
  if (now.layer === 'start') leaveTour();
  else if (tour.pace === 'going' && strays(now, was)) pauseTour();
});
