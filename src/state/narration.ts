import { create } from 'zustand';
import type { Span } from '../tour/pieces.ts';
import type { Voice } from '../tour/voices.ts';

/** What the tour's voice is doing. Told by src/sound/narration.ts, asked by the tour's clock and the captions. */
export interface Narration {
  /** silent: nothing is wanted, or it waits. speaking: the stop has not been told to its end. told: it has. failed: the voice did not answer */
  readonly state: 'silent' | 'speaking' | 'told' | 'failed';
  /** signs of the stop's text that are being said */
  readonly marked: Span | null;
  /** the voice tells of single words; without it whole sentences are marked */
  readonly byWord: boolean;
  /** that speak the visitor's language, the best first; null until somebody asked */
  readonly voices: readonly Voice[] | null;
  /** the one that tells; null where none can */
  readonly voice: Voice | null;
}

export const SILENT = { state: 'silent', marked: null, byWord: false } as const;

export const useNarration = create<Narration>()(() => ({ ...SILENT, voices: null, voice: null }));

/** While it speaks nothing may move on, and no visitor is taken to have left. */
export const isSpeaking = (): boolean => useNarration.getState().state === 'speaking';
