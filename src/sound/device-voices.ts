import type { SpeechEngine } from '../tour/narrator.ts';
import type { Voice } from '../tour/voices.ts';

const asVoice = ({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): Voice =>
  ({ id: voiceURI, name, lang, local: localService, isDefault });

/** The device's own voices; null where the browser has no speech. */
export function deviceVoices(): SpeechEngine | null {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return null;
  // engines forget an utterance nobody holds, and its end with it
  const held = new Set<SpeechSynthesisUtterance>();
  return {
    voices: () => speech.getVoices().map(asVoice),
    onVoices(changed) {
      speech.addEventListener('voiceschanged', changed);
      return () => speech.removeEventListener('voiceschanged', changed);
    },
    speak({ text, voice, rate }, heard) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = speech.getVoices().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
      utterance.lang = voice.lang.replace('_', '-');
      utterance.rate = rate;
      utterance.addEventListener('start', heard.start);
      utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => { if (name !== 'sentence') heard.boundary(charIndex, charLength ?? 0); });
      utterance.addEventListener('end', heard.end);
      utterance.addEventListener('error', heard.error);
      held.clear();
      held.add(utterance);
      speech.speak(utterance);
      // left paused by another page, or by the system
      if (speech.paused) speech.resume();
    },
    cancel() {
      held.clear();
      speech.cancel();
    },
  };
}
