/** Numerals and titles on the walls: one canvas, one texture, drawn again when the language changes. */
import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, RedFormat } from 'three';
import type { Language } from '../../content/types.ts';
import { BAYS, HALL, PLACES, SOUTH, type RoomPlace } from './plan.ts';
import { CELLS, DOOR_CHARACTERS, DOOR_NAME, drawPictogram } from './pictograms.ts';
import { firstFonts } from '../../state/first-fonts.ts';
import { TITLES } from './titles.ts';
import { inFonts } from './in-fonts.ts';

/** A cell is 5.12 × 2.56 m, a centimetre a texel; the shader in shaders/lettering.ts knows these numbers. */
const CELL_W = 512, CELL_H = 256, COLUMNS = 8, ROWS = 4, TEXELS = 100;
/** cap height of the typeface as a share of its size */
const CAP = 0.698;
const NUMERAL = 1.36, TITLE = 0.46;
/** baselines above the cell's lower edge, metres */
const NUMERAL_BASE = 1.02, TITLE_BASE = 0.2;
const LATIN = '"Plex", "IBM Plex Sans", sans-serif', CHINESE = '"Noto SC", "Noto Sans SC", "Plex", sans-serif';
/** the few characters that stand on the walls in every language: a font of 12 kB instead of 200 */
const FEW = `"Noto SC few", ${CHINESE}`;
const MONO = '"Plex Mono", "IBM Plex Mono", monospace';
const sizeFor = (capHeight: number): number => (capHeight / CAP) * TEXELS;

/** A place's cell is its number: 1 is the first. */
const cellOf = (place: RoomPlace): number => place.order - 1;
const bayOf = (place: RoomPlace): number => Math.min(BAYS - 1, Math.floor((place.x - SOUTH) / HALL.bay));

/** Cells by bay, west wall from the south, then east wall; -1 where nothing is written. */
export function wallCells(): number[] {
  const cells = Array.from({ length: 2 * BAYS }, () => -1);
  for (const place of PLACES) {
    if (place.sign === 'west') cells[bayOf(place)] = cellOf(place);
    if (place.sign === 'east') cells[BAYS + bayOf(place)] = cellOf(place);
  }
  return cells;
}
/** Reader's left lower corner and cell of the sign beside the door (z, y) and of the one on the floor (x, z). */
export const SOUTH_SIGN = [7.6, 2.6, 0] as const, FLOOR_SIGN = [-1.15, -1.55, 8] as const;

export interface Lettering { readonly texture: CanvasTexture; draw(language: Language): Promise<void>; dispose(): void }

export function createLettering(anisotropy: number, changed: () => void): Lettering {
  const canvas = document.createElement('canvas');
  canvas.width = CELL_W * COLUMNS;
  canvas.height = CELL_H * ROWS;
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
    async draw(language) {
      latest = language;
      await inFonts(loadFonts(language), () => {
        const pen = canvas.getContext('2d', { alpha: false });
        // another language was asked for while the fonts came
        if (latest !== language || !pen) return;
        drawAll(pen, language);
        texture.needsUpdate = true;
        changed();
      });
    },
    dispose() { latest = null; texture.dispose(); },
  };
}

/** A font that cannot be had is no reason to leave the walls blank: the next in the stack is used. */
async function loadFonts(language: Language): Promise<void> {
  const words = PLACES.map(({ id }) => TITLES[id]?.title[language] ?? '').join(''), terms = PLACES.map(({ id }) => TITLES[id]?.term ?? '').join('');
  await firstFonts();
  await Promise.allSettled([
    document.fonts.load('300 100px "Plex"', '0123456789'),
    language === 'zh' ? document.fonts.load('600 100px "Noto SC"', words) : document.fonts.load('600 100px "Plex"', words),
    document.fonts.load('400 100px "Noto SC few"', terms + DOOR_CHARACTERS),
    document.fonts.load('400 100px "Plex Mono"', DOOR_NAME),
  ]);
}

function drawAll(pen: CanvasRenderingContext2D, language: Language): void {
  pen.fillStyle = '#000';
  pen.fillRect(0, 0, CELL_W * COLUMNS, CELL_H * ROWS);
  pen.textBaseline = 'alphabetic';
  for (const place of PLACES) {
    const cell = cellOf(place);
    pen.save();
    pen.translate((cell % COLUMNS) * CELL_W, (Math.floor(cell / COLUMNS) + 1) * CELL_H);
    pen.beginPath();
    pen.rect(0, -CELL_H, CELL_W, CELL_H);
    pen.clip();
    drawSign(pen, place, language);
    pen.restore();
  }
  for (const cell of Object.values(CELLS)) {
    pen.save();
    pen.translate((cell % COLUMNS) * CELL_W, Math.floor(cell / COLUMNS) * CELL_H);
    drawPictogram(pen, cell, { chinese: FEW, mono: MONO });
    pen.restore();
  }
}

/** Pen's origin: the cell's lower left corner. */
function drawSign(pen: CanvasRenderingContext2D, place: RoomPlace, language: Language): void {
  const words = TITLES[place.id];
  if (!words) return;
  const room = CELL_W - 12;
  pen.fillStyle = '#fff';
  pen.font = `300 ${sizeFor(NUMERAL)}px ${LATIN}`;
  // light numerals carry white on their left: out by a little, so that they stand flush with the title
  pen.fillText(String(place.order), -2, -NUMERAL_BASE * TEXELS);
  const title = words.title[language], chinese = language === 'zh';
  const full = chinese ? sizeFor(TITLE) * 0.9 : sizeFor(TITLE);
  const font = (size: number): string => `600 ${size}px ${chinese ? CHINESE : LATIN}`;
  pen.font = font(full);
  const size = full * Math.min(1, (room - 6) / pen.measureText(title).width);
  pen.font = font(size);
  pen.fillText(title, 6, -TITLE_BASE * TEXELS);
  const end = 6 + pen.measureText(title).width;
  if (chinese || !words.term) return;
  pen.font = `400 ${sizeFor(TITLE) * 0.84}px ${FEW}`;
  pen.fillStyle = '#b8b8b8';
  const width = pen.measureText(words.term).width, gap = 22;
  if (end + gap + width <= room) pen.fillText(words.term, end + gap, -TITLE_BASE * TEXELS);
}
