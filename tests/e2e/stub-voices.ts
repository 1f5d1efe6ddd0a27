/** Runs in the page before anything of the hall's: a device with one English voice, which says what it is told when the test lets it. */
export function stubVoices(): void {
  let now: SpeechSynthesisUtterance | null = null;
  const speech = Object.assign(new EventTarget(), {
    paused: false, said: [] as string[],
    getVoices: () => [{ voiceURI: 'daniel', name: 'Daniel', lang: 'en-GB', localService: true, default: true }],
    speak(utterance: SpeechSynthesisUtterance) { now = utterance; speech.said.push(utterance.text); },
    cancel() { now = null; },
    resume() {},
    tell(type: string, index = 0) { now?.dispatchEvent(Object.assign(new Event(type), { name: 'word', charIndex: index })); },
    isSpeaking: () => now !== null,
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class extends EventTarget { constructor(readonly text: string) { super(); } } });
}

/** What the page's stub adds to speechSynthesis. */
export interface StubbedSpeech { readonly said: string[]; tell(type: string, index?: number): void; isSpeaking(): boolean }
