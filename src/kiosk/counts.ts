/** What happened, counted: sums by day and hour, no visitor among them. Kept on this machine alone. */
import type { Language } from '../content/types.ts';
import type { StationId } from '../content/types.ts';

export interface Hour {
  readonly visits: number;
  /** of all visits that ended in this hour, seconds */
  readonly dwell: number;
  readonly stations: Readonly<Record<StationId, number>>;
  readonly languages: Readonly<Partial<Record<Language, number>>>;
}

/** By day and hour of the machine's own time: `2026-11-23T14`. */
export type Counts = Readonly<Record<string, Hour>>;

export interface VisitSum { readonly dwell: number; readonly stations: readonly StationId[]; readonly language: Language }

const STORED_UNDER = 'zhanting.kiosk.counts';
const KEY = /^\d{4}-\d{2}-\d{2}T\d{2}$/;
/** Hours that are kept: a quarter of a year, day and night. */
const KEPT = 24 * 92;

const EMPTY: Hour = { visits: 0, dwell: 0, stations: {}, languages: {} };
const two = (number: number): string => String(number).padStart(2, '0');
export const hourOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}`;

const plus = (counts: Readonly<Record<string, number>>, keys: readonly string[]): Record<string, number> => {
  const sum = { ...counts };
  for (const key of keys) sum[key] = (sum[key] ?? 0) + 1;
  return sum;
};

/** The counts with one visit more; what is too old goes. */
export function count(counts: Counts, hour: string, { dwell, stations, language }: VisitSum): Counts {
  const was = counts[hour] ?? EMPTY;
  const now: Hour = {
    visits: was.visits + 1, dwell: was.dwell + Math.round(dwell), stations: plus(was.stations, [...new Set(stations)]), languages: plus(was.languages as Record<string, number>, [language]),
  };
  return Object.fromEntries(Object.entries({ ...counts, [hour]: now }).sort(([a], [b]) => (a < b ? -1 : 1)).slice(-KEPT));
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.values(value).every(isNumber);

/** What is stored, without anything in it that is none of ours. */
export function readCounts(text: string | null): Counts {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found as Record<string, Partial<Record<keyof Hour, unknown>> | null>)
      .filter(([key, hour]) => KEY.test(key) && hour !== null && typeof hour === 'object' && isNumber(hour.visits) && isNumber(hour.dwell) && isTable(hour.stations) && isTable(hour.languages))) as Counts;
  } catch { return {}; }
}

/** Sheets of figures read it as it is; one line an hour. */
export function toCsv(counts: Counts, stations: readonly StationId[], languages: readonly Language[]): string {
  const head = ['day', 'hour', 'visits', 'dwell_seconds', ...stations.map((id) => `station_${id}`), ...languages.map((language) => `language_${language}`)];
  const rows = Object.entries(counts).map(([key, hour]) => [
    key.slice(0, 10), key.slice(11), hour.visits, hour.dwell, ...stations.map((id) => hour.stations[id] ?? 0), ...languages.map((language) => hour.languages[language] ?? 0),
  ]);
  return [head, ...rows].map((row) => row.join(',')).join('\r\n') + '\r\n';
}

export interface Bar { readonly label: string; readonly value: number }

/** Visits of each of the last days, the empty ones too. */
export function byDay(counts: Counts, today: Date, days: number): Bar[] {
  return Array.from({ length: days }, (_, i) => {
    const day = hourOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - (days - 1 - i), 12)).slice(0, 10);
    return { label: day, value: sumOf(counts, (key) => key.startsWith(day)) };
  });
}

/** Visits by the hour of the day, over all days. */
export const byHour = (counts: Counts): Bar[] =>
  Array.from({ length: 24 }, (_, hour) => ({ label: two(hour), value: sumOf(counts, (key) => key.endsWith(`T${two(hour)}`)) }));

const sumOf = (counts: Counts, fits: (key: string) => boolean): number =>
  Object.entries(counts).reduce((sum, [key, { visits }]) => sum + (fits(key) ? visits : 0), 0);

/** Over all hours: how often each was there. */
export function totals(counts: Counts, of: 'stations' | 'languages'): Bar[] {
  const sum: Record<string, number> = {};
  for (const hour of Object.values(counts)) for (const [key, value] of Object.entries(hour[of])) sum[key] = (sum[key] ?? 0) + value;
  return Object.entries(sum).map(([label, value]) => ({ label, value }));
}

export const loadCounts = (): Counts => {
  try { return readCounts(localStorage.getItem(STORED_UNDER)); } catch { return {}; }
};

/** Where nothing can be kept, nothing is counted: that is no error. */
export function keepVisit(visit: VisitSum, now: Date): void {
  try { localStorage.setItem(STORED_UNDER, JSON.stringify(count(loadCounts(), hourOf(now), visit))); } catch { /* see above */ }
}

export const forgetCounts = (): void => {
  try { localStorage.removeItem(STORED_UNDER); } catch { /* there was nothing */ }
};
