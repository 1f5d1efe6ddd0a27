import type { Stop } from './compose.ts';

/** The number of the stop that tells the same in another language’s tour; else of the same passage, else of the same station’s first. */
export function sameStop(stop: Stop, among: readonly Stop[]): number {
  const alike = (one: Stop): number => (one.station !== stop.station ? -1
    : one.kind === stop.kind && one.passage === stop.passage && one.paragraph === stop.paragraph && one.part === stop.part ? 3
      : one.passage !== null && one.passage === stop.passage ? 2 : one.kind === 'lead' ? 1 : 0);
  let best = 0, most = -1;
  among.forEach((one, at) => { const now = alike(one); if (now > most) { most = now; best = at; } });
  return best;
}
