import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE, TooLate, fetchWhole, inTime } from '../../../src/quality/patience.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

const never = <T>(): Promise<T> => new Promise<T>(() => {});

test('what comes in time comes as it is; what does not is given up', async () => {
  await expect(inTime(Promise.resolve(7))).resolves.toBe(7);
  await expect(inTime(Promise.reject(new Error('no')))).rejects.toThrow('no');
  const late = expect(inTime(never())).rejects.toBeInstanceOf(TooLate);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  await late;
  expect(vi.getTimerCount()).toBe(0);
});

/** A server that answers with these pieces, so many milliseconds before each; then it hangs, or ends. */
function serverOf(pieces: readonly string[], pause: number, end: 'ends' | 'hangs', status = 200) {
  return vi.fn((_url: string, { signal }: { signal: AbortSignal }) => {
    const left = [...pieces];
    const body = new ReadableStream({
      async pull(stream) {
        const piece = left.shift();
        if (piece === undefined) { if (end === 'ends') stream.close(); else await never(); return; }
        await new Promise((resolve) => { setTimeout(resolve, pause); });
        stream.enqueue(new TextEncoder().encode(piece));
      },
    });
    signal.throwIfAborted();
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': 'text/plain' } }));
  });
}

test('a slow line may take as long as it likes while something comes', async () => {
  vi.stubGlobal('fetch', serverOf(['a', 'b', 'c', 'd'], PATIENCE * 0.9, 'ends'));
  const whole = fetchWhole('file');
  await vi.advanceTimersByTimeAsync(PATIENCE * 4);
  const blob = await whole;
  expect([await blob.text(), blob.type]).toEqual(['abcd', 'text/plain']);
});

test('one that hangs in the middle is given up, and let go', async () => {
  const fetch = serverOf(['a'], 10, 'hangs');
  vi.stubGlobal('fetch', fetch);
  const whole = expect(fetchWhole('file')).rejects.toBeInstanceOf(TooLate);
  await vi.advanceTimersByTimeAsync(PATIENCE + 20);
  await whole;
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(true);
});

test('one that hangs before its first byte, too', async () => {
  vi.stubGlobal('fetch', vi.fn(() => never<Response>()));
  const whole = expect(fetchWhole('file')).rejects.toBeInstanceOf(TooLate);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  await whole;
});

test('a refusal says its number; a stop stops', async () => {
  vi.stubGlobal('fetch', serverOf([], 0, 'ends', 503));
  await expect(fetchWhole('file')).rejects.toThrow('503');
  const stop = new AbortController();
  stop.abort(new Error('left'));
  await expect(fetchWhole('file', stop.signal)).rejects.toThrow('left');
});
