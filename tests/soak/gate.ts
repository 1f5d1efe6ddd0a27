/** Says whether a hall that is visited again and again grows. Pure; the bounds are those of the soak figures in the README. */

/** What is counted after each visit, with nothing open. */
export interface Sample {
  /** exact counts: on the graphics card, in the page */
  readonly textures: number;
  readonly buffers: number;
  readonly programs: number;
  readonly framebuffers: number;
  readonly nodes: number;
  readonly listeners: number;
  /** used heap of the page after a collection, kB */
  readonly heapKB: number;
  /** memory of the process that draws, MB */
  readonly residentMB: number;
}

export const EXACT = ['textures', 'buffers', 'programs', 'framebuffers', 'nodes', 'listeners'] as const;
/** Growth a visit that is noise and not a leak: kB and MB. */
export const SLOPES = { heapKB: 10, residentMB: 0.15 } as const;

/** Of none: 0. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b), middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Growth from one value to the next: the median of the slopes between all pairs (Theil–Sen), which a few stray values do not move. */
export function slope(values: readonly number[]): number {
  const slopes: number[] = [];
  values.forEach((a, i) => values.slice(i + 1).forEach((b, k) => slopes.push((b - a) / (k + 1))));
  return slopes.length > 0 ? median(slopes) : 0;
}

/**
 * Everything that grows, in words; empty when nothing does. `samples`: one a visit, the warm-up left out. Slopes are taken over the second
 * half: the engine's own tables still fill during the first (18, 14, 7 kB a visit, measured).
 */
export function growth(samples: readonly Sample[]): string[] {
  const first = samples[0];
  if (!first) return ['nothing was measured'];
  const exact = EXACT.flatMap((key) => {
    const at = samples.findIndex((sample) => sample[key] !== first[key]);
    return at < 0 ? [] : [`${key}: ${first[key]} after the warm-up, ${samples[at]?.[key]} after ${at} more visits`];
  });
  const slopes = (['heapKB', 'residentMB'] as const).flatMap((key) => {
    const grows = slope(samples.slice(samples.length >> 1).map((sample) => sample[key]));
    return grows > SLOPES[key] ? [`${key}: grows by ${grows.toFixed(2)} a visit, at most ${SLOPES[key]}`] : [];
  });
  return [...exact, ...slopes];
}
