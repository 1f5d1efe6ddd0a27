import type { Page } from 'playwright-core';

interface Ear { heard: string[] }

/** Runs in the page before anything of the hall's: keeps every change of a live region in words, as a screen reader says them. */
export function listen(): void {
  const ear: Ear = { heard: [] }, last = new Map<Element, string>();
  Object.assign(window, { ear });
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('[role=status], [role=alert]')) {
      const words = region.textContent.trim();
      if (last.get(region) === words) continue;
      last.set(region, words);
      if (words) ear.heard.push(words);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What was said since the last time one asked, in its order. */
export const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { ear: Ear }).ear.heard.splice(0));
