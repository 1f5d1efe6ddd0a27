import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { enter, oneBrowser } from './house.ts';

oneBrowser();

interface Fetched { readonly url: string; readonly bytes: number; readonly type: string }

/** Counts what really comes over the wire, headers and compression included. */
async function countWire(session: CDPSession): Promise<Map<string, Fetched>> {
  const fetched = new Map<string, Fetched>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response, type }) => fetched.set(requestId, { url: response.url, bytes: 0, type }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = fetched.get(requestId);
    if (known) fetched.set(requestId, { ...known, bytes: encodedDataLength });
  });
  return fetched;
}

test('the first walkable frame keeps its bytes and requests', async () => {
  let wire = new Map<string, Fetched>();
  const hall = await enter('', { prepare: async (context, page) => { wire = await countWire(await context.newCDPSession(page)); } });
  const fetched = [...wire.values()].filter(({ url }) => url.startsWith('http'));
  const list = fetched.map(({ url, bytes }) => `${bytes} ${url.replace(hall.house, '')}`).join('\n');
  const sum = (of: readonly Fetched[]): number => of.reduce((all, { bytes }) => all + bytes, 0);
  expect(sum(fetched.filter(({ type }) => type === 'Script')), list).toBeLessThanOrEqual(BUDGETS.initialScript);
  expect(sum(fetched), list).toBeLessThanOrEqual(BUDGETS.firstWalkable);
  expect(fetched.length, list).toBeLessThanOrEqual(BUDGETS.firstWalkableRequests);
  await hall.leave();
});

test.for(['humanoid', 'evtol', 'logistics', 'chips'])('the model %s keeps its bytes as served', (id) => {
  expect(readFileSync(`${inject('dist')}/models/${id}.glb.br`).length).toBeLessThanOrEqual(BUDGETS.model);
});
