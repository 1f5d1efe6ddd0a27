/** What a day brings a screen that stands alone: a dark night, one fresh start. Pure. */
import { type ClockTime, type KioskConfig, within } from './config.ts';

const minutesOf = (date: Date): ClockTime => date.getHours() * 60 + date.getMinutes();
const HOUR = 3600;

export const isNight = (now: Date, night: KioskConfig['night']): boolean => night !== null && within(minutesOf(now), night);

/** The first such time of day after `since` has come. `up`: seconds the page has run by a clock nobody sets; one that runs for less than an hour is fresh. */
export function isReloadDue(since: Date, now: Date, up: number, reload: ClockTime | null): boolean {
  if (reload === null || up < HOUR) return false;
  const due = new Date(since.getFullYear(), since.getMonth(), since.getDate(), 0, reload);
  if (due <= since) due.setDate(due.getDate() + 1);
  return now >= due;
}
