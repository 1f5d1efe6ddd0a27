import type { Heard, Later, SpeechEngine, Utterance } from '../../../src/tour/narrator.ts';
import type { Voice } from '../../../src/tour/voices.ts';

export const ANNA: Voice = { id: 'anna', name: 'Anna', lang: 'de-DE', local: true, isDefault: true };
export const DANIEL: Voice = { id: 'daniel', name: 'Daniel', lang: 'en-GB', local: true, isDefault: false };

/** An engine that says what it is told when the test lets it, and knows how many speak at once. */
export class Speech implements SpeechEngine {
  readonly said: Utterance[] = [];
  cancelled = 0;
  mostAtOnce = 0;
  list: Voice[];
  #speaking: { readonly heard: Heard }[] = [];
  #changed: (() => void)[] = [];
  constructor(...voices: Voice[]) { this.list = voices; }
  voices(): readonly Voice[] { return this.list; }
  onVoices(changed: () => void): () => void {
    this.#changed.push(changed);
    return () => { this.#changed = this.#changed.filter((one) => one !== changed); };
  }
  comes(...voices: Voice[]): void { this.list = voices; for (const changed of this.#changed) changed(); }
  speak(utterance: Utterance, heard: Heard): void {
    this.said.push(utterance);
    this.#speaking.push({ heard });
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#speaking.length);
  }
  /** like browsers: what is cancelled still tells of its end */
  cancel(): void {
    this.cancelled++;
    const cut = this.#speaking;
    this.#speaking = [];
    for (const { heard } of cut) heard.error();
  }
  get now(): Heard { return this.#speaking.at(-1)!.heard; }
  get isSpeaking(): boolean { return this.#speaking.length > 0; }
  end(): void { const done = this.#speaking.shift()!; done.heard.end(); }
  fail(): void { const done = this.#speaking.shift()!; done.heard.error(); }
  get texts(): string[] { return this.said.map(({ text }) => text); }
}

/** A clock the test turns by hand. */
export function handClock(): { readonly later: Later; pass(milliseconds: number): void } {
  let now = 0, waiting: { readonly at: number; readonly call: () => void }[] = [];
  return {
    later(milliseconds, then) {
      const one = { at: now + milliseconds, call: then };
      waiting.push(one);
      return () => { waiting = waiting.filter((other) => other !== one); };
    },
    pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        waiting = waiting.filter((other) => other !== next);
        next.call();
      }
      now = until;
    },
  };
}
