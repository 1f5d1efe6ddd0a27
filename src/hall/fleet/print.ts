/** The print of the sheet: one canvas with every panel's words, drawn again when the language changes. */
import { inFonts } from '../room/in-fonts.ts';
import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, RedFormat } from 'three';
import type { Language } from '../../content/types.ts';
import { firstFonts } from '../../state/first-fonts.ts';
import { FIGURE_EM, PANELS, type Panel, type PanelText } from './panels.ts';

/** Texels a metre: 1.1 mm each, and space around a panel so that none bleeds into its neighbour far away. */
const TEXELS = 900, GUTTER = 8, WIDTH = 4096;
const LATIN = '"Plex", "IBM Plex Sans", sans-serif', CHINESE = '"Noto SC", "Noto Sans SC", "Plex", sans-serif';
const LEADING = 1.28;

/** A panel's rectangle on the canvas, texels. */
export interface Slot { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Panels set in rows, high ones first. Slots in the order of the panels, and the height of the canvas: a power of two. */
export function packPanels(panels: readonly Panel[]): { slots: readonly Slot[]; width: number; height: number } {
  const slots: Slot[] = Array.from(panels, () => ({ x: 0, y: 0, w: 0, h: 0 }));
  let x = GUTTER, y = GUTTER, row = 0;
  const order = panels.map((panel, i) => ({ i, w: Math.ceil(panel.w * TEXELS), h: Math.ceil(panel.h * TEXELS) })).sort((a, b) => b.h - a.h);
  for (const { i, w, h } of order) {
    if (x + w + GUTTER > WIDTH) { x = GUTTER; y += row + GUTTER; row = 0; }
    slots[i] = { x, y, w, h };
    x += w + GUTTER;
    row = Math.max(row, h);
  }
  return { slots, width: WIDTH, height: 2 ** Math.ceil(Math.log2(y + row + GUTTER)) };
}

export interface Print {
  readonly texture: CanvasTexture;
  /** corners of a panel's slot in the texture, 0 … 1, row 0 at the top: left, top, right, bottom */
  slot(panel: Panel): readonly [number, number, number, number];
  draw(language: Language): Promise<void>;
  dispose(): void;
}

export function createPrint(anisotropy: number): Print {
  const { slots, width, height } = packPanels(PANELS);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const texture = new CanvasTexture(canvas);
  texture.format = RedFormat;
  texture.colorSpace = NoColorSpace;
  texture.flipY = false;
  texture.anisotropy = anisotropy;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  let latest: Language | null = null;
  return {
    texture,
    slot(panel) {
      const { x, y, w, h } = slots[PANELS.indexOf(panel)] ?? { x: 0, y: 0, w: 0, h: 0 };
      return [x / width, y / height, (x + w) / width, (y + h) / height];
    },
    async draw(language) {
      latest = language;
      await inFonts(loadFonts(language), () => {
        const pen = canvas.getContext('2d', { alpha: false });
        // another language was asked for while the fonts came
        if (latest !== language || !pen) return;
        pen.fillStyle = '#000';
        pen.fillRect(0, 0, width, height);
        PANELS.forEach((panel, i) => { const slot = slots[i]; if (slot) drawPanel(pen, slot, panel.text(language), language); });
        texture.needsUpdate = true;
      });
    },
    dispose() { latest = null; texture.dispose(); },
  };
}

/** A font that cannot be had is no reason to leave the sheet blank: the next in the stack is used. */
async function loadFonts(language: Language): Promise<void> {
  const words = PANELS.flatMap((panel) => panel.text(language).lines).join('');
  const load = (font: string, of: string): Promise<unknown> => document.fonts.load(font, of);
  await firstFonts();
  await Promise.allSettled([
    load('300 100px "Plex"', '0123456789'), load('400 40px "Plex"', words), load('500 40px "Plex"', words),
    ...(language === 'zh' ? [load('400 40px "Noto SC"', words), load('500 40px "Noto SC"', words)] : []),
  ]);
}

function drawPanel(pen: CanvasRenderingContext2D, slot: Slot, { figure, lines, size, weight, align }: PanelText, language: Language): void {
  const family = language === 'zh' ? CHINESE : LATIN, em = size * TEXELS * (language === 'zh' ? 0.94 : 1), leading = em * LEADING;
  const font = (px: number): string => `${weight} ${px}px ${family}`;
  const base = slot.y + slot.h;
  pen.save();
  pen.beginPath();
  pen.rect(slot.x, slot.y, slot.w, slot.h);
  pen.clip();
  pen.fillStyle = '#fff';
  pen.textBaseline = 'alphabetic';
  pen.textAlign = align;
  // the last line's baseline leaves room for descenders
  const last = base - em * 0.32;
  let left = slot.x;
  if (figure) {
    const large = FIGURE_EM * TEXELS;
    pen.font = `300 ${large}px ${LATIN}`;
    pen.fillText(figure, left - large * 0.04, last);
    left += pen.measureText(figure).width + large * 0.16;
  }
  pen.font = font(em);
  const widest = Math.max(...lines.map((line) => pen.measureText(line).width)), room = slot.x + slot.w - left - 2;
  pen.font = font(em * Math.min(1, room / widest));
  lines.forEach((line, i) => pen.fillText(line, align === 'right' ? slot.x + slot.w : left, last - (lines.length - 1 - i) * leading));
  pen.restore();
}
