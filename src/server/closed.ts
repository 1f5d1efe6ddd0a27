import type { Plugin } from 'vite';
import { META_POLICY } from './headers.ts';

const FIRST = '<meta charset="utf-8">';

/** Metas that say in the page what the headers say, as far as a page may. @throws when the page lacks its first meta. */
export function closeHtml(html: string): string {
  if (!html.includes(FIRST)) throw new Error(`index.html must begin its head with ${FIRST}`);
  // before any script: a policy binds only what comes after it
  return html.replace(FIRST, `${FIRST}\n  <meta http-equiv="Content-Security-Policy" content="${META_POLICY}">\n  <meta name="referrer" content="no-referrer">`);
}

/** The first stylesheet is only asked for here; src/styled.ts puts it to use. */
export const styleLater = (html: string): string => html.replaceAll('<link rel="stylesheet"', '<link rel="preload" as="style"');

/** Builds only: the developer's server needs inline scripts and a socket. */
export const closedPage = (): Plugin => ({ name: 'closed-page', apply: 'build', transformIndexHtml: { order: 'post', handler: (html) => styleLater(closeHtml(html)) } });
