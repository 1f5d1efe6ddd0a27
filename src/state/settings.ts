import { create } from 'zustand';
import { LANGUAGES, type Language } from '../content/types.ts';
import { firstLanguage } from '../language/detect.ts';

export type Quality = 'auto' | 'low' | 'medium' | 'high';
export const TEXT_SIZES = [1, 1.25, 1.5, 1.75, 2] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const WIDER = [-6, 0, 8, 16] as const;
export type Wider = (typeof WIDER)[number];
export const PACES = [0.6, 1, 1.5] as const;
export type Pace = (typeof PACES)[number];
export type Scan = 'off' | 'two' | 'one';
export const SCAN_PACES = [1, 1.5, 2.5, 4] as const;
export type ScanPace = (typeof SCAN_PACES)[number];

/** What makes the hall fit one visitor's hands, eyes and stomach. */
export interface Comfort {
  /** a joystick is offered to those who touch */
  readonly joystick: boolean;
  /** buttons do what drags and pinches do; switches always have them */
  readonly moveButtons: boolean;
  /** degrees the field of view is wider than the screen's own */
  readonly wider: Wider;
  /** walking speed, 1 as it is meant */
  readonly pace: Pace;
  /** turns go by steps, without the way between */
  readonly stepTurns: boolean;
  /** the picture's edges fade while the visitor moves */
  readonly vignette: boolean;
  /** light letters on a dark reading panel */
  readonly darkPanel: boolean;
  /** going from button to button with two switches, or with one and a clock */
  readonly scan: Scan;
  /** seconds the clock stays on each */
  readonly scanPace: ScanPace;
}

/** As it is for whoever has chosen nothing. */
export const FIRST_COMFORT: Comfort = {
  joystick: true, moveButtons: false, wider: 0, pace: 1, stepTurns: false, vignette: false, darkPanel: false, scan: 'off', scanPace: 1.5,
};
/** How fast the device's voice tells the tour, times its own pace. */
export const RATES = [0.75, 1, 1.25, 1.5] as const;
export type Rate = (typeof RATES)[number];

/** How the tour is told. */
export interface Telling {
  /** by the device's voice: off until wanted */
  readonly on: boolean;
  readonly rate: Rate;
  /** ids of the voices the visitor has chosen */
  readonly voices: Partial<Readonly<Record<Language, string>>>;
  readonly captions: boolean;
}

export const FIRST_TELLING: Telling = { on: false, rate: 1, voices: {}, captions: true };

/** What a visitor sets once and expects to stay. */
export interface Settings extends Comfort {
  readonly language: Language;
  readonly textSize: TextSize;
  readonly quality: Quality;
  /** single-letter keys can be switched off (WCAG 2.1.4) */
  readonly letterKeys: boolean;
  readonly narration: Telling;
}

const STORED_UNDER = 'zhanting.settings';

/** What may stand under each name that is no mere on or off. */
const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
  language: LANGUAGES, textSize: TEXT_SIZES, quality: ['auto', 'low', 'medium', 'high'], wider: WIDER, pace: PACES, scan: ['off', 'two', 'one'], scanPace: SCAN_PACES, rate: RATES,
};

/** `first`, with what of it was kept and still makes sense: others write there too, and older versions. */
function restored<T extends object>(first: T, kept: unknown): T {
  const found = Object.entries(kept ?? {}).filter(([name, value]) => typeof value === typeof first[name as keyof T] && value !== null && (ALLOWED[name]?.includes(value) ?? true));
  return { ...first, ...Object.fromEntries(found) };
}

function recalled(first: Settings): Settings {
  try {
    const { state } = JSON.parse(localStorage.getItem(STORED_UNDER) ?? '{}') as { state?: Partial<Settings> };
    return { ...restored(first, state), narration: restored(first.narration, state?.narration) };
  } catch { return first; /* refused, or not readable */ }
}

export const useSettings = create<Settings>()(() => recalled({ language: firstLanguage(), textSize: 1, quality: 'auto', letterKeys: true, narration: FIRST_TELLING, ...FIRST_COMFORT }));
useSettings.subscribe((state) => {
  // full or refused: it lasts as long as the page
  try { localStorage.setItem(STORED_UNDER, JSON.stringify({ state, version: 0 })); } catch { /* nothing is lost but the next visit's first click */ }
});

export const setLanguage = (language: Language): void => { useSettings.setState({ language }); };
export const setTextSize = (textSize: TextSize): void => { useSettings.setState({ textSize }); };
export const setQuality = (quality: Quality): void => { useSettings.setState({ quality }); };
export const setLetterKeys = (letterKeys: boolean): void => { useSettings.setState({ letterKeys }); };
export const setComfort = (change: Partial<Comfort>): void => { useSettings.setState(change); };
export const setNarration = (change: Partial<Telling>): void => { useSettings.setState(({ narration }) => ({ narration: { ...narration, ...change } })); };
