import { useEffect, useState } from 'react';
import type { StationId } from '../content/types.ts';
import { loadWords, type Station, type StationWords } from '../stations/index.ts';

export type Arrival = StationWords | 'failed';

/** The words of all stations, as they arrive; one that fails leaves the others alone. */
export function useAllWords(stations: readonly Station[]): ReadonlyMap<StationId, Arrival> {
  const [arrivals, setArrivals] = useState<ReadonlyMap<StationId, Arrival>>(new Map());
  useEffect(() => {
    let left = false;
    const arrive = (id: StationId, arrival: Arrival): void => {
      if (!left) setArrivals((before) => new Map(before).set(id, arrival));
    };
    for (const { id } of stations) loadWords(id).then((words) => arrive(id, words), () => arrive(id, 'failed'));
    return () => { left = true; };
  }, [stations]);
  return arrivals;
}
