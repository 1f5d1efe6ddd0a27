/**
 * `window.zhanting`: the hall's promise to pages and programs around it. Documented in the README; a change here is a change
 * of the product.
 */
import { type AnnotatedText, annotate } from './content/annotated.ts';
import { LANGUAGES, type Language, type PassageId } from './content/types.ts';
import { asLanguage } from './language/detect.ts';
import { useCopy } from './state/copy.ts';
import { type Goal, type Pose, frame, walkTo } from './state/frame.ts';
import { type Face, ready } from './state/ready.ts';
import { type Quality, setLanguage, useSettings } from './state/settings.ts';
import { type Stats, stats } from './state/stats.ts';
import { type Mode, closeStation, explodeTo, openLayer, openStation, reachOf, useVisit } from './state/visit.ts';
import { loadWords, station as stationById, stationOfPassage, stations } from './stations/index.ts';
import { version } from '../package.json';

export interface ZhantingState {
  readonly mode: Mode;
  readonly station: string | null;
  readonly part: string | null;
  readonly passage: string | null;
  /** 0 assembled, 1 exploded, 2 laid out: where the opened exhibit is now */
  readonly explosion: number;
  readonly language: Language;
  readonly quality: Quality;
  /** metres and radians */
  readonly pose: Pose;
  /** where the robot is that leads a tour, metres and radians; null without one */
  readonly guide: { readonly x: number; readonly z: number; readonly heading: number } | null;
}

export interface StationSummary {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly passages: readonly PassageId[];
  readonly parts: readonly string[];
}

export interface ZhantingEvents { station: string | null; part: string | null; passage: string | null; language: Language; mode: Mode }

const state = (): ZhantingState => {
  const { mode, station, part, passage } = useVisit.getState(), { language, quality } = useSettings.getState();
  return { mode, station, part, passage, explosion: frame.explosion, language, quality, pose: { ...frame.pose }, guide: frame.guide && { ...frame.guide } };
};

/** Opens a station, with a part or passage if named. @throws {RangeError} for an unknown station or passage. */
function visit(id: string, { part = null, passage = null }: { part?: string | null; passage?: PassageId | null } = {}): void {
  const station = stationById(id);
  if (!station) throw new RangeError(`zhanting.visit: no station "${id}". There are: ${stations.map((one) => one.id).join(', ')}.`);
  if (passage && !station.passages.includes(passage)) throw new RangeError(`zhanting.visit: station "${id}" tells ${station.passages.join(', ')}, not "${passage}".`);
  openStation(id, { part, passage });
}

/** Takes the opened exhibit apart: 0 assembled, 1 exploded, 2 laid out. @throws {RangeError} when none is open or it does not go that far. */
function takeApart(to: number): void {
  const { station } = useVisit.getState();
  if (station === null) throw new RangeError('zhanting.takeApart: no station is open. Open one with visit().');
  const reach = reachOf(station);
  if (!(to >= 0 && to <= reach)) throw new RangeError(`zhanting.takeApart: station "${station}" goes from 0 to ${reach}, not ${to}.`);
  explodeTo(to);
}

/** `walk` closes what is open. Other names are for later. @throws {RangeError} for an unknown mode. */
function setMode(mode: string): void {
  if (mode !== 'walk') throw new RangeError(`zhanting.setMode: no mode "${mode}". There is: walk. Open a station with visit().`);
  openLayer(null);
  closeStation();
}

/** @throws {RangeError} for a language the hall does not speak. */
function speak(code: string): void {
  const language = asLanguage(code);
  if (!language) throw new RangeError(`zhanting.setLanguage: no language "${code}". There are: ${LANGUAGES.join(', ')}.`);
  setLanguage(language);
}

async function summaries(): Promise<StationSummary[]> {
  return Promise.all(stations.map(async ({ id, title, passages }) => {
    const words = await loadWords(id).catch(() => null);
    return { id, title, passages, parts: words?.parts.parts.map((part) => part.id) ?? [] };
  }));
}

/** A passage as it is read here: told again in the current language, or from the visitor's own copy. Null where there is none. */
async function passage(id: PassageId, version: 'retelling' | 'copy' = 'retelling'): Promise<AnnotatedText | null> {
  const station = stationOfPassage(id);
  if (!station) return null;
  const words = await loadWords(station.id).catch(() => null);
  const text = words?.text[useSettings.getState().language];
  if (!text) return null;
  if (version === 'copy') return useCopy.getState().passage(id, text, station.id);
  const told = text.passages.find((one) => one.id === id);
  return told ? annotate(told, text.notes) : null;
}

type Fire = { [E in keyof ZhantingEvents]: (value: ZhantingEvents[E]) => void };

/** Calls `listener` whenever that value changes. Returns its own off-switch. */
function on<E extends keyof ZhantingEvents>(event: E, listener: Fire[E]): () => void {
  if (event === 'language') return useSettings.subscribe((now, was) => { if (now.language !== was.language) (listener as Fire['language'])(now.language); });
  if (!['station', 'part', 'passage', 'mode'].includes(event)) throw new RangeError(`zhanting.on: no event "${event}". There are: station, part, passage, mode, language.`);
  const key = event as Exclude<E, 'language'> & keyof ReturnType<typeof useVisit.getState>;
  return useVisit.subscribe((now, was) => { if (now[key] !== was[key]) (listener as (value: unknown) => void)(now[key]); });
}

export const zhanting = {
  version,
  ready: ready as Promise<Face>,
  state, visit, takeApart, setMode, setLanguage: speak, stations: summaries, passage, on,
  walkTo: (to: Goal): void => walkTo(to),
  stats: (): Stats => ({ ...stats }),
};

export type Zhanting = typeof zhanting;
declare global { interface Window { zhanting: Zhanting } }
