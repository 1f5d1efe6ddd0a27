import type { PassageId } from '../content/types.ts';
import { asLanguage } from '../language/detect.ts';
import { WORDS, type Words } from '../language/words.ts';
import { loadWords, station as stationById } from '../stations/index.ts';
import { type Quality, setComfort, setLanguage, setQuality, useSettings } from './settings.ts';
import { choosePart, choosePassage, closeStation, notify, openStation, useVisit } from './visit.ts';

const QUALITIES: readonly Quality[] = ['auto', 'low', 'medium', 'high'];
export const FACES = ['walk', 'catalogue', 'kiosk'] as const;

type Notices = Words['notices'];
const complain = (say: (notices: Notices) => string): void => { notify(say(WORDS[useSettings.getState().language].notices)); };

/** What the address wants that depends on nothing else: the page's face, quality, language. Unknown values are named and left. */
export function readSettings(search: string): { face: (typeof FACES)[number] } {
  const query = new URLSearchParams(search);
  const lang = query.get('lang'), quality = query.get('quality'), mode = query.get('mode');
  const face = FACES.find((one) => one === mode);
  const language = asLanguage(lang);
  if (language) setLanguage(language);
  // a kiosk names several and reads them itself
  else if (lang && face !== 'kiosk') complain((notices) => notices.unknownValue('lang', lang));
  const known = QUALITIES.find((one) => one === quality);
  if (known) setQuality(known);
  else if (quality) complain((notices) => notices.unknownValue('quality', quality));
  const scan = query.get('scan');
  if (scan === '1') setComfort({ scan: 'two' });
  else if (scan === 'one') setComfort({ scan: 'one' });
  else if (scan) complain((notices) => notices.unknownValue('scan', scan));
  if (mode && !face) complain((notices) => notices.unknownValue('mode', mode));
  return { face: face ?? 'walk' };
}

/** Opens what the address names. A wrong station, part or passage is named to the visitor; the rest of the address still counts. */
export function openAddress(search: string): void {
  const query = new URLSearchParams(search);
  const id = query.get('station'), part = query.get('part'), passage = query.get('passage') as PassageId | null;
  const visit = useVisit.getState();
  if (!id) { if (visit.station) closeStation(); return; }
  const station = stationById(id);
  if (!station) { complain((notices) => notices.unknownStation(id)); return; }
  const told = passage === null || station.passages.includes(passage);
  if (!told) complain((notices) => notices.unknownPassage(passage));
  if (visit.station === id) {
    if (visit.part !== part) choosePart(part);
    if (told && visit.passage !== passage) choosePassage(passage);
  } else openStation(id, { part, passage: told ? passage : null });
  if (part) void checkPart(id, part);
}

async function checkPart(id: string, part: string): Promise<void> {
  const words = await loadWords(id).catch(() => null);
  if (!words || words.parts.parts.some((one) => one.id === part)) return;
  if (useVisit.getState().part !== part) return;
  complain((notices) => notices.unknownPart(part));
  choosePart(null);
}

/** The address of where the visitor is; what the address said besides (mode, quality) is kept. */
export function addressOf(search: string): string {
  const query = new URLSearchParams(search);
  const { station, part, passage } = useVisit.getState();
  for (const [name, value] of Object.entries({ station, part, passage })) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  if (query.has('lang') || station) query.set('lang', useSettings.getState().language);
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

/** Keeps address and visit the same, both ways. A new station or part is a step one can go back. Listens until the signal aborts. */
export function followAddress(signal: AbortSignal): void {
  let { station, part } = useVisit.getState();
  const write = (): void => {
    const visit = useVisit.getState(), next = addressOf(location.search);
    const step = visit.station !== station || visit.part !== part;
    ({ station, part } = visit);
    const here = location.search || location.pathname;
    if (next === here) return;
    if (step) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  };
  const unsubscribe = [useVisit.subscribe(write), useSettings.subscribe(write)];
  signal.addEventListener('abort', () => unsubscribe.forEach((off) => off()));
  addEventListener('popstate', () => {
    const query = new URLSearchParams(location.search);
    station = query.get('station');
    part = query.get('part');
    openAddress(location.search);
  }, { signal });
}

