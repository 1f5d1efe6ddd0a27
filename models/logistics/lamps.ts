/** Headlamps, indicators and the display that speaks, all set into the skin. */
import type { V3 } from '../kit/mesh.ts';
import { mul, R, T } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { rect, grow } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { DISPLAY, HEADLAMP_Y } from './outlines.ts';
import { ahead, block, part } from './make.ts';
import { INDICATORS } from './outlines.ts';
import { formOnce, noseAt } from './skin.ts';

function headlamp(s: 1 | -1): Solid {
  const y = s * HEADLAMP_Y, bed = formOnce(12, 'trim').cut(formOnce(40, 'trim', 'coarse')).and(ahead([rect(y - 76, 606, y + 76, 680, 29)], 1200, 1700, 'trim'));
  const lens = [-48, 0, 48].map((d) => {
    const x = noseAt(y + d, 643) - 14;
    return Solid.revolve([[0, -6], [20, -6], [20, 4, 2], [15, 5, 1], [0, 5]], 'chrome', { seg: 28 }).add(Solid.revolve([[0, 0], [14, 0], [14, 6], [9, 10], [0, 11]], 'led-white', { seg: 24, crease: 60 })).at(mul(T(x, y + d, 643), R('y', 90)));
  });
  return bed.add(...lens);
}
const indicator = (a: V3, b: V3): Solid => formOnce(2, 'led-amber').cut(formOnce(14, 'trim', 'coarse')).and(block(a, b, 0, 'led-amber'));

/** "After you": chevrons towards the kerb and a walker's path of dots, as lit shapes on the dark screen. */
function display(): Solid[] {
  const screen = formOnce(3, 'screen').cut(formOnce(9, 'trim', 'coarse')).and(ahead([grow(DISPLAY, -4)], 1100, 2200, 'trim'));
  const frame = formOnce(1.8, 'anodised-black').cut(formOnce(12, 'trim', 'coarse')).and(ahead([grow(DISPLAY, -0.5), grow(DISPLAY, -9)], 1100, 2200, 'anodised-black'));
  const chevron = (y: number): Pt[] => [[y, 960, 4], [y + 26, 960, 4], [y - 26, 1020, 4], [y + 26, 1080, 4], [y, 1080, 4], [y - 52, 1020, 4]];
  const lit = [-40, -100, -160].map((y) => ahead([chevron(y)], 1100, 2200, 'led-white'));
  const dots = Array.from({ length: 5 }, (_, i) => ahead([rect(40 + i * 36, 1010, 60 + i * 36, 1030, 9)], 1100, 2200, 'led-white'));
  const shapes = [...lit, ...dots];
  const glow = formOnce(2, 'led-white').cut(formOnce(8, 'trim', 'coarse'));
  return [screen.cut(...shapes), frame, ...shapes.map((s) => glow.and(s))];
}

export const lampParts = (): Part[] => [
  part('headlamp-left', [headlamp(1)], [1240, 0, 500]),
  part('headlamp-right', [headlamp(-1)], [1240, 0, 500]),
  ...INDICATORS.map(({ id, a, b, explode }) => part(`indicator-${id}`, [indicator(a, b)], explode)),
  part('display', display(), [1600, 0, 560]),
];
