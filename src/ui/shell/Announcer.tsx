import { useEffect, useRef, useState } from 'react';
import type { Language, PartId, StationId } from '../../content/types.ts';
import { WORDS } from '../../language/words.ts';
import { useSettings } from '../../state/settings.ts';
import { useTour } from '../../state/tour.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { loadWords, station as stationById } from '../../stations/index.ts';
import { numberedParts } from '../station-words.ts';

/** Says in words what a seeing visitor notices: an arrival, an opened station, the way back. Never per frame. */
export function Announcer() {
  const [said, say] = useState('');
  const language = useSettings((settings) => settings.language);
  const spoken = useRef(language);

  useEffect(() => {
    if (spoken.current !== language) say(WORDS[language].say.language);
    spoken.current = language;
  }, [language]);

  useEffect(() => useVisit.subscribe((now, before) => {
    const sentence = sentenceFor(now, before, useSettings.getState().language, useTour.getState().tour?.pace === 'going');
    if (sentence !== null) say(sentence);
    else if (now.part !== before.part && now.station !== null && now.part !== null) {
      void partSentence(now.station, now.part).then((said) => { if (said !== null && useVisit.getState().part === now.part) say(said); });
    }
  }), []);

  return <p className="unseen" role="status" aria-live="polite">{said}</p>;
}

/** Number and name of a part taken in hand; null where the station's words are missing. */
async function partSentence(station: StationId, id: PartId): Promise<string | null> {
  const loaded = await loadWords(station).catch(() => null);
  const part = loaded ? numberedParts(loaded).get(id) : undefined;
  const { language } = useSettings.getState();
  return part ? WORDS[language].say.part(part.number, part.name[language]) : null;
}

/** What a step of the visit sounds like; null when it needs no words. Who is led hears of the way from the tour itself. */
export function sentenceFor(now: Visit, before: Visit, language: Language, led: boolean): string | null {
  const words = WORDS[language].say;
  const named = (id: string | null): [number, string] | null => {
    const found = id === null ? null : stationById(id);
    return found ? [found.order, found.title[language]] : null;
  };
  if (now.station !== before.station) {
    const opened = named(now.station);
    return opened ? words.opened(...opened) : led ? null : words.left;
  }
  if (now.station === null && now.near !== before.near && !led) {
    const near = named(now.near);
    return near ? words.near(...near) : null;
  }
  return null;
}
