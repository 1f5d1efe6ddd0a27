/** Ends of the rulers under the bars: the shortest that holds a value is taken, so that 100 never wanders further than twice. */
const ENDS = [160, 240, 480, 960] as const;
const MOST_NUMBERS = 5;

export interface Scale {
  readonly end: number;
  /** every tick, and those that carry a number */
  readonly ticks: readonly number[];
  readonly numbers: readonly number[];
}

/** A ruler from 0 that holds a value. Beyond the longest the value runs off its end. */
export function scaleFor(value: number): Scale {
  const end = ENDS.find((one) => value <= one) ?? ENDS[ENDS.length - 1]!;
  const every = end / 50 <= MOST_NUMBERS ? 50 : end / 100 <= MOST_NUMBERS ? 100 : 200;
  const upTo = (step: number): number[] => Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  return { end, ticks: upTo(every / 5), numbers: upTo(every) };
}

/** Where a value lies on a scale, as CSS and SVG take it; never beyond its end. */
export const placeOn = (scale: Scale, value: number): string => `${(Math.min(value, scale.end) / scale.end) * 100}%`;
