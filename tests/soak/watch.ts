import type { CDPSession } from 'playwright-core';

/** How often it knocks, and how long the page may take to answer, milliseconds. */
const EVERY = 500, WITHIN = 5000;
/** What a page must say: one can walk or read. Asked of the browser itself, so that nothing of the test stands between. */
const QUESTION = `Promise.race([window.zhanting?.ready, Promise.resolve(null)]).then((face) => (face && document.querySelector('main') ? face : null))`;

/** Knocks at the page as long as it lasts, and adds up the time nobody could have used it. */
export class Watch {
  #session: CDPSession | null = null;
  #timer: NodeJS.Timeout | null = null;
  #bad = 0;
  #paused = false;
  /** when it was answered last, and since when not at all */
  #last = performance.now();
  /** spells of silence, seconds: for the log */
  readonly spells: number[] = [];

  /** Seconds so far. */
  get unusable(): number { return this.#bad; }

  /** Watches this page from now on; also after another one was. */
  watch(session: CDPSession): void {
    this.#session = session;
    this.#last = performance.now();
    if (this.#timer) return;
    const round = async (): Promise<void> => {
      const began = performance.now();
      const answered = await this.#ask();
      const now = performance.now();
      if (!this.#paused) {
        // unanswered: from the last answer on
        if (!answered) { this.#bad += (now - this.#last) / 1000; this.spells.push((now - this.#last) / 1000); }
        else if (now - began > WITHIN) { this.#bad += (now - began) / 1000; this.spells.push((now - began) / 1000); }
      }
      this.#last = now;
      this.#timer = setTimeout(() => { void round(); }, EVERY);
    };
    this.#timer = setTimeout(() => { void round(); }, EVERY);
  }

  async #ask(): Promise<boolean> {
    const session = this.#session;
    if (!session) return false;
    try {
      const answer = await Promise.race([
        session.send('Runtime.evaluate', { expression: QUESTION, awaitPromise: true, returnByValue: true }),
        new Promise<null>((resolve) => { setTimeout(() => resolve(null), WITHIN * 2); }),
      ]);
      return typeof answer?.result.value === 'string';
    } catch { return false; }
  }

  stop(): void {
    this.#paused = true;
    if (this.#timer) clearTimeout(this.#timer);
  }
}
