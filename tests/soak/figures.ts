/** The long soak's figures and whether they hold. Pure; the bounds are those of the README. */
import { EXACT, type Sample, SLOPES, median } from './gate.ts';

/** A sample with what it may be compared to: nothing from before the page was loaded anew, or its canvas put up again. */
export interface Told extends Sample { readonly page: number; readonly canvas: number }

/** After a lost context or a dead drawing process: to the right picture, to the catalogue, or to nothing within the time given. */
export interface Recovery { readonly from: string; readonly to: 'hall' | 'catalogue' | 'none'; readonly seconds: number }

export interface Figures {
  /** seconds measured, and how many of them the page did not answer or nothing could be read on it */
  readonly seconds: number;
  readonly unusable: number;
  readonly visits: number;
  /** visits that found another one's traces: what, in words */
  readonly foreign: readonly string[];
  /** deeds of visitors that came to nothing */
  readonly stumbles: readonly string[];
  readonly recoveries: readonly Recovery[];
  /** seconds from the browser's start to a hall one can walk, without a host */
  readonly coldStarts: readonly number[];
  readonly updates: { readonly taken: number; readonly tried: number; readonly refused: number; readonly broken: number };
  readonly mishaps: Readonly<Record<string, number>>;
  readonly samples: readonly Told[];
  readonly said: readonly string[];
  readonly elsewhere: readonly string[];
}

export const BOUNDS = { recovery: 3, catalogue: 8, coldStart: 10, usable: 0.999, visitsAnHour: 50 } as const;
/** The first visits after something was put up anew fill what is kept on purpose. */
const WARM = 2;

/** The value below which a share of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Growth a visit: the median of the slopes between all pairs of samples that may be compared; null when there are none. */
export function slopeWithin(samples: readonly Told[], key: keyof Sample, era: 'page' | 'canvas'): number | null {
  const counted = samples.map((sample, at) => ({ sample, at })), slopes: number[] = [];
  for (const one of new Set(samples.map((sample) => sample[era]))) {
    const warm = counted.filter(({ sample }) => sample[era] === one).slice(WARM);
    warm.forEach((a, i) => warm.slice(i + 1).forEach((b) => slopes.push((b.sample[key] - a.sample[key]) / (b.at - a.at))));
  }
  return slopes.length > 0 ? median(slopes) : null;
}

const ON_PAGE: ReadonlySet<keyof Sample> = new Set(['nodes', 'listeners', 'heapKB']);
/** Growth a visit of everything that is counted. */
export const growths = (samples: readonly Told[]): { readonly key: keyof Sample; readonly slope: number | null; readonly most: number }[] =>
  [...EXACT, 'heapKB' as const, 'residentMB' as const].map((key) =>
    ({ key, slope: slopeWithin(samples, key, ON_PAGE.has(key) ? 'page' : 'canvas'), most: key in SLOPES ? SLOPES[key as keyof typeof SLOPES] : 0 }));

export interface Line { readonly name: string; readonly value: string; readonly bound: string; readonly holds: boolean }

const seconds = (value: number): string => (Number.isNaN(value) ? 'none' : `${value.toFixed(1)} s`);

/** The table at the end. A line without a bound holds. */
export function verdict(figures: Figures): Line[] {
  const { recoveries, coldStarts, updates } = figures, hours = figures.seconds / 3600;
  const back = recoveries.filter(({ to }) => to === 'hall').map((one) => one.seconds), plain = recoveries.filter(({ to }) => to === 'catalogue').map((one) => one.seconds);
  const usable = 1 - figures.unusable / figures.seconds;
  const none = (name: string, found: readonly string[]): Line => ({ name, value: String(found.length), bound: '0', holds: found.length === 0 });
  const atMost = (name: string, value: number, most: number): Line => ({ name, value: seconds(value), bound: `≤ ${most} s`, holds: !(value > most) });
  const plainly = (name: string, value: string): Line => ({ name, value, bound: '', holds: true });
  return [
    plainly('hours', hours.toFixed(2)),
    // a run of minutes is a try, not a soak
    { name: 'visits', value: String(figures.visits), bound: hours < 1 ? '' : `≥ ${Math.floor(hours * BOUNDS.visitsAnHour)}`, holds: hours < 1 || figures.visits >= Math.floor(hours * BOUNDS.visitsAnHour) },
    none('visits with foreign state', figures.foreign), none('deeds that came to nothing', figures.stumbles),
    ...Object.entries(figures.mishaps).map(([name, count]) => plainly(`mishaps: ${name}`, String(count))),
    plainly('recoveries to the right picture, p50', seconds(percentile(back, 0.5))),
    atMost('recoveries to the right picture, p95', percentile(back, 0.95), BOUNDS.recovery),
    plainly('recoveries to the right picture, longest', seconds(percentile(back, 1))),
    ...(plain.length > 0 ? [atMost('recoveries to the catalogue, longest', percentile(plain, 1), BOUNDS.catalogue)] : []),
    none('no recovery', recoveries.filter(({ to }) => to === 'none').map(({ from }) => from)),
    atMost('cold start without a host, longest', percentile(coldStarts, 1), BOUNDS.coldStart),
    { name: 'updates taken with nobody there', value: `${updates.taken} of ${updates.tried}`, bound: 'all', holds: updates.taken === updates.tried },
    { name: 'damaged updates refused', value: `${updates.refused} of ${updates.broken}`, bound: 'all', holds: updates.refused === updates.broken },
    { name: 'usable', value: `${(usable * 100).toFixed(3)} %`, bound: `≥ ${BOUNDS.usable * 100} %`, holds: usable >= BOUNDS.usable },
    ...growths(figures.samples).map(({ key, slope, most }) =>
      ({ name: `growth a visit: ${key}`, value: slope === null ? 'too few' : slope.toFixed(3), bound: `≤ ${most}`, holds: slope === null || slope <= most })),
    none('console messages', figures.said), none('requests to other origins', figures.elsewhere),
  ];
}

/** The table as text. */
export function tableOf(lines: readonly Line[]): string {
  const wide = (of: (line: Line) => string): number => Math.max(...lines.map((line) => of(line).length));
  const [name, value, bound] = [wide((line) => line.name), wide((line) => line.value), wide((line) => line.bound)];
  return lines.map((line) => `${line.name.padEnd(name)}  ${line.value.padStart(value)}  ${line.bound.padEnd(bound)}  ${line.bound === '' ? '' : line.holds ? 'holds' : 'BROKEN'}`.trimEnd()).join('\n');
}
