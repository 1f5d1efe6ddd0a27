import { useEffect, useMemo, useRef } from 'react';
import { CATALOGUE_WORDS } from '../language/catalogue-words.ts';
import { WORDS } from '../language/words.ts';
import { useSettings } from '../state/settings.ts';
import type { Station, StationWords } from '../stations/index.ts';
import { hallAddress } from '../ui/addresses.ts';
import { PlainPages } from '../ui/missing/PlainPages.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NoteList } from '../ui/panel/NoteList.tsx';
import { noteMarks, notesInReadingOrder } from '../ui/panel/note-marks.ts';
import { PassageText } from '../ui/panel/PassageText.tsx';
import { partElement, ReadingContext, type Reading } from '../ui/panel/reading-context.ts';
import { numberedParts } from '../ui/station-words.ts';
import { PartEntries } from './PartEntries.tsx';
import type { Arrival } from './use-all-words.ts';

interface StationPagesProps { readonly station: Station; readonly arrival: Arrival | undefined }

export function StationPages({ station, arrival }: StationPagesProps) {
  const language = useSettings((settings) => settings.language);
  const catalogue = CATALOGUE_WORDS[language];
  const section = useRef<HTMLElement>(null);
  const arrived = arrival !== undefined;
  // the address may name a place in words that were not on the page when the browser looked for it
  useEffect(() => {
    if (arrived && location.hash.startsWith(`#${station.id}`)) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [arrived, station.id]);
  return (
    <section ref={section} className="catalogue-station" id={station.id} aria-labelledby={`${station.id}-title`}>
      <header>
        <span className="order" aria-hidden="true">{station.order}</span>
        <div>
          <h2 id={`${station.id}-title`}>{station.title[language]}</h2>
          {typeof arrival === 'object' ? <p>{arrival.text[language].lead}</p> : null}
          <a className="not-printed not-in-kiosk" href={hallAddress({ station: station.id, language })}>{catalogue.seeInHall}<Icon name="onward" /></a>
        </div>
      </header>
      {arrival === undefined ? <p role="status">{catalogue.loading}</p> : null}
      {arrival === 'failed' ? <p role="alert">{WORDS[language].textsFailed(station.title[language])} <PlainPages station={station.id} /></p> : null}
      {typeof arrival === 'object' ? <Told station={station} words={arrival} /> : null}
    </section>
  );
}

function Told({ station, words }: { readonly station: Station; readonly words: StationWords }) {
  const language = useSettings((settings) => settings.language);
  const catalogue = CATALOGUE_WORDS[language], { kindLetters } = WORDS[language];
  const text = words.text[language];
  const reading = useMemo<Reading>(() => ({
    station: station.id,
    parts: numberedParts(words),
    notes: notesInReadingOrder(text),
    marks: noteMarks(notesInReadingOrder(text), kindLetters),
    partAddress: (part) => `#${partElement(station.id, part)}`,
  }), [station, words, text, kindLetters]);
  return (
    <ReadingContext value={reading}>
      <div className="catalogue-columns">
        <div className="catalogue-text">
          <h3>{text.title}</h3>
          {text.passages.map((passage) => <PassageText key={passage.id} station={station.id} passage={passage} level="h4" />)}
          <h3>{catalogue.notes}</h3>
          <NoteList />
        </div>
        <PartEntries station={station.id} words={words} text={text} />
      </div>
    </ReadingContext>
  );
}
