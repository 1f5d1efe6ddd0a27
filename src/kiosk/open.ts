import { plainText } from '../content/plain.ts';
import type { Language } from '../content/types.ts';
import { useCopy } from '../state/copy.ts';
import { useSettings } from '../state/settings.ts';
import { useTour } from '../state/tour.ts';
import { type Visit, useVisit } from '../state/visit.ts';
import { type StationWords, loadWords } from '../stations/index.ts';
import { readingTime } from '../tour/compose.ts';
import type { Open } from './idle.ts';

/** Stations whose words have come. */
const here = new Map<string, StationWords>();

/** The words before the visitor: of the part in hand, else of the passage one is at, else the station's beginning. */
export function textBefore({ part, passage, original }: Pick<Visit, 'part' | 'passage' | 'original'>, { text }: StationWords, station: string, language: Language): string {
  const told = text[language], ofPart = part === null ? undefined : told.parts[part];
  if (ofPart) return ofPart.map(plainText).join(' ');
  const at = told.passages.find(({ id }) => id === passage) ?? told.passages[0];
  const own = at && original ? useCopy.getState().passage(at.id, told, station) : null;
  return own?.text ?? `${passage === null ? `${told.title} ${told.lead} ` : ''}${at ? at.paragraphs.map(plainText).join(' ') : ''}`;
}

/** What lies before the visitor now, as the idle clock wants to know it. */
export function whatIsOpen(): Open {
  const visit = useVisit.getState(), { language } = useSettings.getState();
  const told = useTour.getState().tour?.pace === 'going' || (globalThis.speechSynthesis?.speaking ?? false);
  if (visit.station === null) return { reading: visit.layer === 'help' ? 0 : null, told };
  const words = here.get(visit.station), { station } = visit;
  if (!words) loadWords(station).then((loaded) => here.set(station, loaded), () => {});
  return { reading: words && visit.tab === 'text' ? readingTime(textBefore(visit, words, station, language), language) : 0, told };
}
