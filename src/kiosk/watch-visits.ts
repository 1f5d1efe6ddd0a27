import type { Language, StationId } from '../content/types.ts';
import { useSettings } from '../state/settings.ts';
import { useVisit } from '../state/visit.ts';
import { keepVisit } from './counts.ts';

/** Remembers which stations the present visit opened; `end` counts it, at the hour it ends. */
export function watchVisits(signal: AbortSignal): { begin(): void; end(dwell: number): void } {
  const opened = new Set<StationId>();
  signal.addEventListener('abort', useVisit.subscribe(({ station }, was) => { if (station !== null && station !== was.station) opened.add(station); }));
  return {
    begin: () => opened.clear(),
    end(dwell) {
      const language: Language = useSettings.getState().language;
      keepVisit({ dwell, stations: [...opened], language }, new Date());
      opened.clear();
    },
  };
}
