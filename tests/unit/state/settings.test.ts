// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

const fresh = async () => {
  vi.resetModules();
  return import('../../../src/state/settings.ts');
};
const keep = (state: unknown): void => localStorage.setItem('zhanting.settings', JSON.stringify({ state, version: 0 }));
afterEach(() => { vi.unstubAllGlobals(); localStorage.clear(); });

test('what was set comes again', async () => {
  const first = await fresh();
  first.setTextSize(1.5);
  first.setNarration({ rate: 1.25 });
  first.setLanguage('zh');
  expect((await fresh()).useSettings.getState()).toMatchObject({ textSize: 1.5, language: 'zh', narration: { rate: 1.25, captions: true } });
});

test.each([
  ['unknown values', { language: 'xx', textSize: 1e9, quality: 'best', wider: 3, pace: '1', scan: 7, letterKeys: 'yes', narration: { rate: 9, on: 1, captions: null } }],
  ['no object', 'settings'], ['nothing', null], ['a narration that is none', { narration: null }], ['names it does not know', { admin: true, __proto__: { language: 'zh' } }],
])('%s are as if nothing had been kept', async (_, state) => {
  const usual = (await fresh()).useSettings.getState();
  keep(state);
  expect((await fresh()).useSettings.getState()).toEqual(usual);
});

test('no JSON at all, a full and a refused storage change nothing', async () => {
  localStorage.setItem('zhanting.settings', '{"state":');
  const { useSettings, setTextSize } = await fresh();
  const setItem = vi.fn(() => { throw new DOMException('full', 'QuotaExceededError'); });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  setTextSize(2);
  expect([useSettings.getState().textSize, setItem.mock.calls.length]).toEqual([2, 1]);
  vi.stubGlobal('localStorage', { getItem: () => { throw new DOMException('no', 'SecurityError'); } });
  expect((await fresh()).useSettings.getState().textSize).toBe(1);
});
