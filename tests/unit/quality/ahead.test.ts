import { afterEach, expect, test, vi } from 'vitest';
import { fetchAhead, fetchOrTake } from '../../../src/quality/ahead.ts';

afterEach(() => { vi.unstubAllGlobals(); });

test('what is fetched ahead is taken once, and fetched anew after that', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => { asked.push(url); return Promise.resolve(new Response(`${asked.length}`)); });
  fetchAhead('/light');
  expect(asked).toEqual(['/light']);
  expect(await (await fetchOrTake('/light')).text()).toBe('1');
  expect(await (await fetchOrTake('/light')).text()).toBe('2');
  expect(await (await fetchOrTake('/other')).text()).toBe('3');
});

test('what fails ahead fails for who takes it, and for nobody else', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  fetchAhead('/gone');
  await expect(fetchOrTake('/gone')).rejects.toThrow('404');
});
