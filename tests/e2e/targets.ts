import type { Page } from 'playwright-core';

/** CSS pixels a thumb needs, less one of the device's, which takes four of them where this is asked. */
const TARGET = 40;

/**
 * What can be pressed and answers to less than a thumb's width or height round its middle: `words: width × height`. Looked at as a finger does,
 * point by point, so that a target wider than its drawing counts. Links in running text are as high as their line; neighbours' labels may overlap.
 */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate((least) => {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('button:not(.label), summary, [role=tab], .label[data-form=number]')) {
    const { left, top, width, height } = element.getBoundingClientRect(), x = left + width / 2, y = top + height / 2;
    if (getComputedStyle(element).display === 'inline' || width < 2 || x < least / 2 || y < least / 2 || x > innerWidth - least / 2 || y > innerHeight - least / 2) continue;
    if (!element.contains(document.elementFromPoint(x, y))) continue;
    let [wide, high] = [0, 0];
    for (let from = -least; from <= least; from++) {
      if (element.contains(document.elementFromPoint(x + from / 2, y))) wide += 0.5;
      if (element.contains(document.elementFromPoint(x, y + from / 2))) high += 0.5;
    }
    // labels stand where their parts are: one may lie under another's rim
    const enough = element.classList.contains('label') ? least - 10 : least;
    if (wide < enough || high < enough) found.push(`${element.getAttribute('aria-label') ?? element.textContent ?? ''}: ${wide} × ${high}`);
  }
  return found;
}, TARGET);
