import { useMemo, useRef } from 'react';
import type { PartId, StationId } from '../../content/types.ts';
import { chooseNote, choosePart, hoverPart, useVisit } from '../../state/visit.ts';
import { station as stationById, type StationWords } from '../../stations/index.ts';
import { DESKS } from '../desks/desks.tsx';
import { hallAddress } from '../addresses.ts';
import { numberedParts, textIn } from '../station-words.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { noteMarks, notesInReadingOrder } from './note-marks.ts';
import { PartCard } from './PartCard.tsx';
import { PartsTable } from './PartsTable.tsx';
import { ReadingContext, type Reading } from './reading-context.ts';
import { StationText } from './StationText.tsx';

/** One station's words in the visitor's language: the part in hand, and under it the text, the parts list or the desk. */
export function StationReading({ station, words }: { readonly station: StationId; readonly words: StationWords }) {
  const language = useLanguage();
  const { kindLetters } = useWords();
  const tab = useVisit((visit) => visit.tab);
  const page = useRef<HTMLDivElement>(null);
  const text = textIn(words, language);
  const desk = stationById(station)?.desk, Desk = desk && DESKS[desk.id];
  const reading = useMemo<Reading>(() => ({
    station,
    parts: numberedParts(words),
    notes: notesInReadingOrder(text),
    marks: noteMarks(notesInReadingOrder(text), kindLetters),
    partAddress: (part: PartId) => hallAddress({ station, part, language }),
    onPart: choosePart,
    onNote: chooseNote,
    onHover: hoverPart,
  }), [station, words, text, kindLetters, language]);
  return (
    <ReadingContext value={reading}>
      <PartCard text={text} page={page} />
      <div ref={page} className="panel-body" data-own-keys="" tabIndex={0} role="group" aria-label={text.title}>
        {tab === 'text' ? <StationText text={text} page={page} /> : null}
        {tab === 'parts' ? <PartsTable words={words} page={page} /> : null}
        {tab === 'desk' && Desk ? <Desk /> : null}
      </div>
    </ReadingContext>
  );
}
