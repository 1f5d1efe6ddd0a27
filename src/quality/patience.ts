/** What never comes may hold up nothing else: a request that hangs is given up as one that fails. */

/** As long without a sign of life, and it is not coming. Milliseconds. */
export const PATIENCE = 12_000;

/** What has been given up. */
export class TooLate extends Error { override readonly name = 'TooLate'; }

/** The promise's own outcome, or a rejection with TooLate after so many milliseconds. */
export function inTime<T>(work: Promise<T>, milliseconds = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new TooLate('Nothing came.')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(clock));
  });
}

/**
 * Fetches a whole file. A slow line may take as long as it likes, as long as something comes.
 * Rejects when the server says no, when nothing comes for PATIENCE, or when the signal says stop.
 */
export async function fetchWhole(url: string, signal?: AbortSignal): Promise<Blob> {
  const stop = new AbortController(), halt = (): void => stop.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', halt);
  try {
    const response = await inTime(fetch(url, { signal: stop.signal }));
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const pieces: Uint8Array<ArrayBuffer>[] = [], reader = response.body?.getReader();
    for (let piece = await inTime(read(reader)); !piece.done; piece = await inTime(read(reader))) pieces.push(piece.value);
    return new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally { signal?.removeEventListener('abort', halt); }
}

const read = (reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined) => reader?.read() ?? Promise.resolve({ done: true as const, value: undefined });
