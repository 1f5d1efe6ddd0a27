import type { Readable, Writable } from 'node:stream';

interface Message { readonly id?: number; readonly method?: string; readonly result?: unknown; readonly error?: { readonly message: string }; readonly sessionId?: string }
interface Target { readonly targetId: string; readonly type: string; readonly attached: boolean }

/** The DevTools protocol over Chromium's two pipes: messages in JSON, a zero byte after each. */
export class Pipe {
  readonly #out: Writable;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #onEvent: (method: string) => void;
  #last = 0;
  #session: string | null = null;

  constructor(out: Writable, from: Readable, onEvent: (method: string) => void) {
    this.#out = out;
    this.#onEvent = onEvent;
    let rest = '';
    from.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.#hear(JSON.parse(part) as Message);
    });
    // a browser that dies takes its pipes along; its end is noticed by its process
    for (const stream of [out, from]) stream.on('error', () => {});
  }

  #hear({ id, method, result, error }: Message): void {
    if (method) this.#onEvent(method);
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }

  /** Rejects when there is no answer in time. */
  #send(method: string, params: object, withinMs: number, session: string | null = null): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => { this.#waiting.delete(id); reject(new Error(`${method}: no answer`)); }, withinMs);
      const end = <T>(then: (value: T) => void) => (value: T): void => { clearTimeout(late); then(value); };
      this.#waiting.set(id, { resolve: end(resolve), reject: end(reject) });
      this.#out.write(`${JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) })}\0`);
    });
  }

  async #page(withinMs: number): Promise<string> {
    if (this.#session) return this.#session;
    const { targetInfos } = await this.#send('Target.getTargets', {}, withinMs) as { targetInfos: readonly Target[] };
    const page = targetInfos.find(({ type }) => type === 'page');
    if (!page) throw new Error('no page is open');
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId: page.targetId, flatten: true }, withinMs) as { sessionId: string };
    // says when the page's process has crashed
    await this.#send('Inspector.enable', {}, withinMs, sessionId);
    this.#session = sessionId;
    return sessionId;
  }

  /** Resolves when the page's own thread answers that the hall stands on it. @throws when it does not, or not in time. */
  async knock(withinMs: number): Promise<void> {
    try {
      const session = await this.#page(withinMs);
      const { result } = await this.#send('Runtime.evaluate', { expression: 'typeof window.zhanting', returnByValue: true }, withinMs, session) as { result: { value: unknown } };
      if (result.value !== 'object') throw new Error('another page is open');
    } catch (error) {
      this.#session = null;
      throw error;
    }
  }

  /** Opens the address anew in the page that is open. */
  async show(address: string, withinMs: number): Promise<void> {
    await this.#send('Page.navigate', { url: address }, withinMs, await this.#page(withinMs));
  }
}
