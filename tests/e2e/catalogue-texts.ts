import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Every passage stands in the catalogue, word for word as the public object tells it in the page's language. One that two
 * stations tell is compared at the first: the public object has it from there.
 */
export async function expectEverythingTold(page: Page): Promise<void> {
  const passages = await page.evaluate(async () => {
    const bare = (text: string): string => text.replace(/[\s\u2060\u00AD]+/g, '');
    const seen = new Map<string, { told: string; shown: string }>();
    for (const { id, passages } of await window.zhanting.stations()) {
      for (const passage of passages) {
        if (seen.has(passage)) continue;
        const section = document.getElementById(id)?.querySelector(`[data-passage="${passage}"]`)?.cloneNode(true) as Element | undefined;
        // what stands between the words without being one: its own id, the marks of notes, the numbers of parts
        section?.querySelectorAll('h3, h4, .unseen, sup, .balloon').forEach((mark) => mark.remove());
        seen.set(passage, { told: bare((await window.zhanting.passage(passage))?.text ?? ''), shown: bare(section?.textContent ?? '') });
      }
    }
    return Object.fromEntries(seen);
  });
  expect(Object.keys(passages).length).toBeGreaterThan(10);
  for (const [passage, { told, shown }] of Object.entries(passages)) {
    expect(told.length, passage).toBeGreaterThan(20);
    expect(shown, passage).toBe(told);
  }
}
