/** Long work in small pieces, so that the browser can draw and listen in between. */

/** Milliseconds of work before the browser has its turn: half a frame. */
const SLICE = 8;

/** Settles when the browser has had its turn. */
function turn(): Promise<void> {
  // Safari has no scheduler, Node and older browsers none that yields
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.yield) return scheduler.yield();
  // not setTimeout: browsers make nested ones wait
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => { port1.close(); resolve(); }, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** Measures the time spent at a stretch. */
export class Slices {
  readonly #signal: AbortSignal | undefined;
  #since = performance.now();

  constructor(signal?: AbortSignal) { this.#signal = signal; }

  /** True when the slice is used up: time to wait for `rest`. */
  get spent(): boolean { return performance.now() - this.#since >= SLICE; }

  /** Gives the browser its turn. Rejects with the signal's reason when the work is no longer wanted. */
  async rest(): Promise<void> {
    await turn();
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
