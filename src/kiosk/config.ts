/** What a kiosk's one address says. Pure: any query gives a valid configuration, and a list of what in it was wrong. */
import { LANGUAGES, type Language } from '../content/types.ts';
import { TEXT_SIZES, type TextSize } from '../state/settings.ts';
import { MINUTES, type Minutes } from '../tour/lengths.ts';

/** A time of day, minutes since midnight. */
export type ClockTime = number;

export interface KioskConfig {
  /** what the kiosk speaks; the first visitor meets the first of them */
  readonly languages: readonly Language[];
  /** seconds without a touch in the hall before it asks whether somebody is there */
  readonly idle: number;
  /** the same with a text open, at least; a long text gets longer */
  readonly read: number;
  /** seconds it waits for an answer; 20 is the least that is fair (WCAG 2.2.1) */
  readonly warn: number;
  /** minutes of the tour that runs while nobody is there, and that is offered first */
  readonly tour: Minutes;
  /** the hall is heard from the start of a visit */
  readonly sound: boolean;
  readonly textSize: TextSize;
  /** dark between these times, null: never */
  readonly night: { readonly from: ClockTime; readonly to: ClockTime } | null;
  /** the page is loaded afresh once a day at this time, when nobody is there; null: never */
  readonly reload: ClockTime | null;
}

/** Something in the address that the kiosk cannot use. `known`: the name is right, the value is not. */
export interface Misspelt { readonly name: string; readonly value: string; readonly known: boolean }

export const KIOSK_DEFAULTS: KioskConfig = {
  languages: LANGUAGES, idle: 60, read: 90, warn: 20, tour: 5, sound: false, textSize: 1, night: null, reload: 4 * 60 + 30,
};

/** Seconds, whole: least and most. */
export const RANGES = { idle: [20, 600], read: [30, 1800], warn: [20, 120] } as const;

/** Longer lines of the address are not read back to the keeper in full. */
const SHOWN = 40;
const DAY_MINUTES = 24 * 60;

/** A value as read, or undefined where it is none. */
type Reader<Value> = (text: string) => Value | undefined;

const seconds = ([least, most]: readonly [number, number]): Reader<number> => (text) => {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
};

const oneOf = <Value extends number>(values: readonly Value[]): Reader<Value> => (text) => values.find((value) => String(value) === text);

const languages: Reader<readonly Language[]> = (text) => {
  const found = text.split(',').map((tag) => LANGUAGES.find((language) => language === tag.trim().toLowerCase()));
  return found.every((one) => one !== undefined) ? [...new Set(found)] : undefined;
};

const sound: Reader<boolean> = (text) => (text === 'on' ? true : text === 'off' ? false : undefined);

const clockTime: Reader<ClockTime> = (text) => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return undefined;
  const time = Number(hours) * 60 + Number(minutes);
  return time < DAY_MINUTES ? time : undefined;
};

const reload: Reader<ClockTime | null> = (text) => (text === 'off' ? null : clockTime(text));

const night: Reader<KioskConfig['night']> = (text) => {
  if (text === 'off') return null;
  const [from, to, more] = text.split('-').map(clockTime);
  return from === undefined || to === undefined || more !== undefined || text.split('-').length !== 2 || from === to ? undefined : { from, to };
};

const READERS = {
  lang: languages, idle: seconds(RANGES.idle), read: seconds(RANGES.read), warn: seconds(RANGES.warn), tour: oneOf(MINUTES),
  sound, text: oneOf(TEXT_SIZES), night, reload,
};
type Name = keyof typeof READERS;
/** Read elsewhere: the page's face, the picture's quality, the worker. */
const OTHERS = ['mode', 'quality', 'offline'];

/** @param search the address's query, with or without its question mark */
export function readKiosk(search: string): { readonly config: KioskConfig; readonly misspelt: readonly Misspelt[] } {
  const query = new URLSearchParams(search), misspelt: Misspelt[] = [];
  const blame = (name: string, value: string, known: boolean): void => { misspelt.push({ name: name.slice(0, SHOWN), value: value.slice(0, SHOWN), known }); };
  const read = <Value>(name: Name, reader: Reader<Value>, otherwise: Value): Value => {
    const text = query.get(name);
    if (text === null) return otherwise;
    const value = reader(text);
    if (value === undefined) blame(name, text, true);
    return value === undefined ? otherwise : value;
  };
  for (const [name, value] of query) if (!Object.hasOwn(READERS, name) && !OTHERS.includes(name)) blame(name, value, false);
  const first = KIOSK_DEFAULTS;
  return {
    config: {
      languages: read('lang', READERS.lang, first.languages), idle: read('idle', READERS.idle, first.idle), read: read('read', READERS.read, first.read),
      warn: read('warn', READERS.warn, first.warn), tour: read('tour', READERS.tour, first.tour), sound: read('sound', READERS.sound, first.sound),
      textSize: read('text', READERS.text, first.textSize), night: read('night', READERS.night, first.night), reload: read('reload', READERS.reload, first.reload),
    },
    misspelt,
  };
}

/** A time lies in a span, which may go over midnight; its end is outside. */
export const within = (minutes: ClockTime, { from, to }: { readonly from: ClockTime; readonly to: ClockTime }): boolean =>
  (from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to);
