import { inTime } from './quality/patience.ts';

/**
 * Resolves when the page's styles are there, or will not come. They are asked for in the page's head, but not as a stylesheet:
 * the browser would show nothing and run nothing until it has one, and wait for one that hangs for minutes.
 */
export function styled(page: Document = document): Promise<void> {
  const asked = [...page.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="style"]')];
  const all = Promise.all(asked.map(({ href, crossOrigin }) => new Promise<unknown>((resolve) => {
    const sheet = page.createElement('link');
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    page.head.append(Object.assign(sheet, { rel: 'stylesheet', crossOrigin, href }));
  })));
  return inTime(all).then(() => {}, () => {});
}
