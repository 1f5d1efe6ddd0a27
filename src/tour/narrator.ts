/** Has a text said piece by piece, whatever the device's voices are like. Knows no browser: the engine is handed in. */
import type { Language } from '../content/types.ts';
import { type Span, piecesOf, wordAt } from './pieces.ts';
import type { Voice } from './voices.ts';

/** What one piece tells while it is said; `index` and `length` in signs of the piece. */
export interface Heard {
  start(): void;
  boundary(index: number, length: number): void;
  end(): void;
  error(): void;
}
export interface Utterance { readonly text: string; readonly voice: Voice; readonly rate: number }
/** Something that speaks: the browser's speechSynthesis, or a stub of it. */
export interface SpeechEngine {
  voices(): readonly Voice[];
  /** voices may come late, and go. Returns the off-switch */
  onVoices(changed: () => void): () => void;
  speak(utterance: Utterance, heard: Heard): void;
  cancel(): void;
}
/** Calls back once after so many milliseconds; returns the off-switch. */
export type Later = (milliseconds: number, then: () => void) => () => void;

export interface Telling { readonly text: string; readonly language: Language; readonly voice: Voice; readonly rate: number; /** the piece it begins with */ readonly from: number }
export interface Told {
  /** the signs being said: a word where the voice tells of words, else the piece */
  mark(span: Span, word: boolean): void;
  /** everything was said; `failed`: the voice does not answer */
  done(how: 'told' | 'failed'): void;
}
export interface Narrator {
  /** Begins to tell; whatever was being told falls silent. */
  tell(telling: Telling, told: Told): void;
  silence(): void;
  /** the piece being said, or said last */
  readonly at: number;
}

/** Signs a second a slow voice says at rate 1. */
export const SPEAKING: Readonly<Record<Language, number>> = { de: 12, en: 12, zh: 3.5 };
/** A voice that gives no sign of life is not waited for longer, ms. */
const FIRST_SIGN = 5000;
/** A voice may be as many times slower than expected, and so many milliseconds more, before it is taken to have lost its end. */
const SLOWER = 1.5, PATIENCE = 3000;
/** Engines swallow what they are told right after they were silenced, ms. */
const BREATH = 80;
/** Pieces in a row that were not said, until one no longer tries. */
const FAILURES = 2;

const wait: Later = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** One narrator for one engine; it never has two pieces said at once. */
export function narratorOf(engine: SpeechEngine, later: Later = wait): Narrator {
  let at = 0, busy = false, failures = 0;
  // counts utterances: whatever an earlier one still tells is not heard
  let current = 0;
  let stopClock = (): void => {};
  const clock = (milliseconds: number, then: () => void): void => {
    stopClock();
    stopClock = later(milliseconds, then);
  };

  const silence = (): boolean => {
    current++;
    stopClock();
    const wasBusy = busy;
    busy = false;
    if (wasBusy) engine.cancel();
    return wasBusy;
  };

  const say = (telling: Telling, pieces: readonly Span[], told: Told): void => {
    const piece = pieces[at];
    if (!piece) { stopClock(); told.done('told'); return; }
    const { text, voice, rate, language } = telling, said = text.slice(piece.from, piece.to);
    const me = ++current;
    const mine = <Parts extends unknown[]>(then: (...parts: Parts) => void) => (...parts: Parts): void => { if (me === current) then(...parts); };
    const next = (well: boolean): void => {
      busy = false;
      failures = well ? 0 : failures + 1;
      if (failures >= FAILURES) { current++; stopClock(); told.done('failed'); return; }
      at++;
      say(telling, pieces, told);
    };
    let alive = false;
    const lost = mine(() => {
      const late = ++current;
      busy = false;
      engine.cancel();
      clock(BREATH, () => { if (late === current) next(alive); });
    });
    const awaitEnd = (index: number): void => clock(((said.length - index) / (SPEAKING[language] * rate)) * SLOWER * 1000 + PATIENCE, lost);
    const live = (index: number): void => { alive = true; awaitEnd(index); };
    let heardTo = -1;
    busy = true;
    clock(FIRST_SIGN, lost);
    told.mark(piece, false);
    engine.speak({ text: said, voice, rate }, {
      start: mine(() => live(0)),
      boundary: mine((index, length) => {
        // some engines repeat themselves, or count beyond the text
        if (index <= heardTo || index >= said.length) return;
        heardTo = index;
        live(index);
        const from = piece.from + index;
        told.mark(length > 0 ? { from, to: Math.min(piece.to, from + length) } : wordAt(text, from), true);
      }),
      end: mine(() => next(true)),
      error: mine(() => next(false)),
    });
  };

  return {
    get at() { return at; },
    tell(telling, told) {
      const interrupted = silence(), pieces = piecesOf(telling.text, telling.language);
      at = Math.min(telling.from, pieces.length);
      failures = 0;
      const me = current;
      if (interrupted) clock(BREATH, () => { if (me === current) say(telling, pieces, told); });
      else say(telling, pieces, told);
    },
    silence,
  };
}
