import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';

export interface Print { readonly file: string; readonly caption: string; readonly size: string }

const THUMB_WIDTH = 560;
const COLUMNS = 4;
const GAP = 20;
const MARGIN = 48;

const font = (name: string): string => `url(data:font/woff2;base64,${readFileSync(new URL(`../../public/fonts/${name}.woff2`, import.meta.url)).toString('base64')})`;
const thumb = async (file: string): Promise<string> =>
  `data:image/webp;base64,${(await sharp(file).resize({ width: THUMB_WIDTH }).webp({ quality: 88 }).toBuffer()).toString('base64')}`;

async function page(prints: readonly Print[], title: string): Promise<string> {
  const figures = await Promise.all(prints.map(async ({ file, caption, size }, i) =>
    `<figure><img src="${await thumb(file)}"><figcaption><b>${String(i + 1).padStart(2, '0')}</b> ${caption}<span>${size}</span></figcaption></figure>`));
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Plex; src: ${font('plex-sans')}; font-weight: 100 700 }
    @font-face { font-family: Mono; src: ${font('plex-mono-400')} }
    @font-face { font-family: Noto; src: ${font('noto-sc-few')} }
    body { margin: 0; padding: ${MARGIN}px; background: #f7f5f0; color: #1d1c1a; font: 15px/1.4 Plex, Noto, sans-serif }
    h1 { margin: 0 0 ${GAP}px; font-size: 30px; font-weight: 500 }
    main { display: grid; grid-template-columns: repeat(${COLUMNS}, ${THUMB_WIDTH}px); gap: ${GAP * 1.4}px ${GAP}px; align-items: start }
    figure { margin: 0 } img { display: block; width: 100%; outline: 1px solid #1d1c1a33 }
    figcaption { padding-top: 8px } b { font: 13px Mono; margin-right: 6px } span { float: right; font: 13px Mono; opacity: .7 }
  </style><h1>${title}</h1><main>${figures.join('')}</main>`;
}

/** Hangs the pictures on one sheet, in the hall's own type. The browser sets it, so that no system font is needed. */
export async function hang(browser: Browser, prints: readonly Print[], title: string, to: string): Promise<void> {
  const wall = await browser.newPage({ viewport: { width: COLUMNS * THUMB_WIDTH + (COLUMNS - 1) * GAP + 2 * MARGIN, height: 900 } });
  try {
    await wall.setContent(await page(prints, title), { waitUntil: 'load' });
    await wall.evaluate(async () => { await Promise.all([...document.images].map((image) => image.decode())); await document.fonts.ready; });
    await wall.screenshot({ path: to, fullPage: true });
  } finally {
    await wall.close();
  }
}
