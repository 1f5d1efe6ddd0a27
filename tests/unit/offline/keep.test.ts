import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeUpdate } from '../../../src/offline/keep.ts';

/** One box and its answer, without the turns of the event loop that a real one takes. */
class Channel {
  heard: ((event: { data: unknown }) => void) | null = null;
  port1 = { addEventListener: (_: string, heard: (event: { data: unknown }) => void) => { this.heard = heard; }, start() {}, close() {} };
  port2 = { postMessage: (data: unknown) => this.heard?.({ data }) };
}

let files: number, relieve: () => void, there: boolean;
const reload = vi.fn(), asked = vi.fn<(what: string) => void>(), unused = (): boolean => !there;
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  [files, there] = [3, false];
  const waiting = { postMessage: (what: string, [port]: [Channel['port2']]) => { asked(what); port.postMessage(true); } };
  vi.stubGlobal('MessageChannel', Channel);
  vi.stubGlobal('document', { baseURI: 'https://hall.example/' });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ waiting }), addEventListener: (_: string, heard: () => void) => { relieve = heard; } } });
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => Array.from({ length: files }, () => ({}) as PerformanceEntry));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const mock of [reload, asked]) mock.mockReset();
});

test('none waits: nothing happens', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ waiting: null }) } });
  expect(await takeUpdate(unused)).toBe(false);
});

test('the version that waits is asked once no file has come for two seconds, and the page opens anew with it', async () => {
  const taken = takeUpdate(unused);
  await pass(1900);
  files = 4;
  await pass(1900);
  expect(asked).not.toHaveBeenCalled();
  await pass(600);
  expect(asked.mock.calls).toEqual([['take-over']]);
  expect(reload).not.toHaveBeenCalled();
  relieve();
  expect(await taken).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

test('who comes meanwhile is left alone: it is not asked', async () => {
  const taken = takeUpdate(unused);
  await pass(1000);
  there = true;
  await pass(2000);
  expect(await taken).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

test('a change of workers that comes late waits until whoever came has gone', async () => {
  const taken = takeUpdate(unused);
  await pass(2100);
  there = true;
  relieve();
  await pass(60_000);
  expect(reload).not.toHaveBeenCalled();
  there = false;
  await pass(1000);
  expect([await taken, reload.mock.calls.length]).toEqual([true, 1]);
});
