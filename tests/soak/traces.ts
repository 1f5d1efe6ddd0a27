import type { Page } from 'playwright-core';

/** What the house keeps for itself, over all visits. */
const OF_THE_HOUSE = ['zhanting.kiosk.counts', 'zhanting.kiosk.choices', 'zhanting.kiosk.pin', 'zhanting.starts'];

/** Everything by which a visitor could notice the one before: each as text, by name. */
export const tracesIn = (page: Page): Promise<Record<string, string>> => page.evaluate(async (ours) => {
  const root = document.documentElement, { pose, ...state } = window.zhanting.state();
  // whether somebody is asked just now is no trace
  const { kiosk: _, ...marks } = root.dataset;
  const keptIn = (storage: Storage): string => JSON.stringify(Object.entries({ ...storage }).filter(([name]) => !ours.includes(name)).sort());
  return {
    state: JSON.stringify(state), pose: JSON.stringify(pose), address: location.pathname + location.search + location.hash,
    stored: keptIn(localStorage), session: keptIn(sessionStorage),
    cookies: document.cookie, databases: JSON.stringify((await indexedDB.databases()).map(({ name }) => name)),
    scroll: JSON.stringify([scrollX, scrollY]), page: `${root.lang} ${root.style.getPropertyValue('--text')} ${JSON.stringify(marks)}`, title: document.title,
    sheet: document.querySelector('main')?.innerText ?? '',
  };
}, OF_THE_HOUSE);

/** Where two of them differ, in words. */
export const differences = (found: Record<string, string>, first: Record<string, string>): string[] =>
  Object.keys(first).filter((name) => found[name] !== first[name]).map((name) => `${name}: ${found[name]?.slice(0, 200)} instead of ${first[name]?.slice(0, 200)}`);
