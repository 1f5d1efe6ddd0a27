/** What is printed where on the sheet: rectangles in sheet metres, each with its words. Pure; print.ts draws them, mat.ts lays them. */
import type { Language } from '../../content/types.ts';
import { FAR_LINES, FIGURES, LEGENDS, type Legend, SHEET, figure } from '../../stations/logistics/numbers.ts';
import { DOTS, SIDE, VANS, cell, sizeOf } from './layout.ts';

export interface Panel {
  /** lower left corner on the sheet and size, metres */
  readonly u: number; readonly v: number; readonly w: number; readonly h: number;
  /** turned by half a circle, for readers on the rails' side */
  readonly turned?: boolean;
  readonly signal?: boolean;
  readonly text: (language: Language) => PanelText;
}
/** `figure` large at the left, `lines` beside it; sizes are metres of the letter's em. */
export interface PanelText { readonly figure?: string; readonly lines: readonly string[]; readonly size: number; readonly weight: number; readonly align: 'left' | 'right' }

export const FIGURE_EM = 0.25;
const BODY_EM = 0.055, SMALL_EM = 0.03, FAR_EM = 0.07;

const LEGEND_V = 0.05, LEGEND_H = 0.24;
const legend = (u: number, w: number, { figure: large, lines }: Legend): Panel =>
  ({ u, v: LEGEND_V, w, h: LEGEND_H, text: (language) => ({ figure: large[language], lines: lines[language], size: BODY_EM, weight: 400, align: 'left' }) });

const small = (u: number, v: number, w: number, value: number, align: 'left' | 'right', more: Partial<Panel> = {}): Panel =>
  ({ u, v, w, h: 0.034, text: (language) => ({ lines: [figure(value, language)], size: SMALL_EM, weight: 400, align }), ...more });

const size = sizeOf(VANS), dots = sizeOf(DOTS);
const TENS = SIDE / 10;

/** The count so far, at the near end of every ten columns, where its last van or dot is. */
function thousands(): Panel[] {
  return Array.from({ length: TENS }, (_, i) => {
    const van = cell(VANS, i * 10 + 9, SIDE - 1), dot = cell(DOTS, i * 10 + 9, SIDE - 1), v = VANS.v - 0.052;
    const last = i === TENS - 1;
    return [
      small(van.u + VANS.stepU / 2 - 0.2, v, 0.2, ((i + 1) * FIGURES.vans) / TENS, 'right', { signal: last }),
      small(dot.u + DOTS.stepU / 2 - 0.2, v, 0.2, ((i + 1) * FIGURES.parcels) / TENS, 'right', { signal: last }),
    ];
  }).flat();
}

/** The hundreds of the first thousand, down the left margin. */
function hundreds(): Panel[] {
  return Array.from({ length: TENS - 1 }, (_, i) => {
    const { v } = cell(VANS, 0, i * 10 + 9);
    return small(VANS.u - 0.16, v - 0.015, 0.14, (i + 1) * 100, 'right');
  });
}

const far = (u: number, w: number, words: (typeof FAR_LINES)['vans']): Panel =>
  ({ u, v: VANS.v + size.v + 0.05, w, h: 0.1, turned: true, text: (language) => ({ lines: [words[language]], size: FAR_EM, weight: 500, align: 'left' }) });

const COLUMN = size.u / 2;

export const PANELS: readonly Panel[] = [
  legend(VANS.u, COLUMN - 0.12, LEGENDS.vans),
  legend(VANS.u + COLUMN, COLUMN - 0.02, LEGENDS.growth),
  legend(DOTS.u, Math.min(dots.u + 0.06, SHEET.w - DOTS.u - 0.04), LEGENDS.parcels),
  ...thousands(), ...hundreds(),
  far(VANS.u, 2.4, FAR_LINES.vans), far(DOTS.u, dots.u, FAR_LINES.parcels),
];
