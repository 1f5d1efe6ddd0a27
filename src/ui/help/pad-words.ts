import type { Language } from '../../content/types.ts';
import type { PadMake } from '../../input/gamepad.ts';

/** A row of the help: the glyphs' keys in GLYPHS, or words for a stick, and what it does. */
export type PadRow = 'left' | 'right' | 'open' | 'back' | 'map' | 'text' | 'stations' | 'apart' | 'focus' | 'menu' | 'reset';

interface PadWords {
  readonly title: string;
  readonly left: string; readonly right: string; readonly cross: string; readonly menu: string; readonly reset: string;
  readonly does: Readonly<Record<PadRow, string>>;
}

const de: PadWords = {
  title: 'Gamepad', left: 'Linker Stick', right: 'Rechter Stick', cross: 'Steuerkreuz', menu: 'Start', reset: 'Select',
  does: {
    left: 'gehen; vor einem Exponat: näher heran, zur Seite', right: 'umsehen; vor einem Exponat: um es herumgehen', open: 'öffnen, drücken', back: 'eine Ebene zurück', map: 'Hallenplan', text: 'zum Text',
    stations: 'vorige, nächste Station', apart: 'weniger, weiter zerlegen', focus: 'von Knopf zu Knopf', menu: 'Eingangsblatt', reset: 'alles zurück an seinen Platz',
  },
};
const en: PadWords = {
  title: 'Gamepad', left: 'Left stick', right: 'Right stick', cross: 'D-pad', menu: 'Start', reset: 'Select',
  does: {
    left: 'walk; before an exhibit: closer, sideways', right: 'look around; before an exhibit: walk round it', open: 'open, press', back: 'one layer back', map: 'plan of the hall', text: 'to the text',
    stations: 'previous, next station', apart: 'less, more exploded', focus: 'from button to button', menu: 'entrance sheet', reset: 'everything back in its place',
  },
};
const zh: PadWords = {
  title: '手柄', left: '左摇杆', right: '右摇杆', cross: '方向键', menu: 'Start', reset: 'Select',
  does: {
    left: '行走；在展品前则靠近、平移', right: '环顾四周；在展品前则绕着它看', open: '打开、按下', back: '返回一层', map: '展厅平面图', text: '看文字',
    stations: '上一站、下一站', apart: '合拢一些、拆开一些', focus: '逐个按钮移动', menu: '入口页', reset: '全部复位',
  },
};
export const PAD_WORDS: Readonly<Record<Language, PadWords>> = { de, en, zh };

/** What is printed on the buttons, in the order below, right, left, above, shoulders, triggers. */
export const GLYPHS: Readonly<Record<PadMake, readonly string[]>> = {
  letters: ['A', 'B', 'X', 'Y', 'LB', 'RB', 'LT', 'RT'],
  shapes: ['×', '○', '□', '△', 'L1', 'R1', 'L2', 'R2'],
  turned: ['B', 'A', 'Y', 'X', 'L', 'R', 'ZL', 'ZR'],
};
