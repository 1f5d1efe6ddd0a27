/** Openings in the skin that more than one file cuts or fills. */
import type { V3 } from '../kit/mesh.ts';
import type { Pt } from '../kit/outline.ts';

export const DISPLAY: Pt[] = [[-250, 930, 26], [250, 930, 26], [250, 1110, 26], [-250, 1110, 26]];
/** the dark window */
export const GLASS: Pt[] = [[-428, 812, 70], [428, 812, 70], [392, 1520, 100], [-392, 1520, 100]];
export const HEADLAMP_Y = 352;

interface Indicator { readonly id: string; readonly a: V3; readonly b: V3; readonly explode: V3 }
const at = (id: string, s: 1 | -1, left: 1 | -1): Indicator => {
  const y: [number, number] = s > 0 ? [442, 454] : [452, 464], z: [number, number] = s > 0 ? [606, 680] : [1060, 1160];
  const ys = left > 0 ? y : [-y[1], -y[0]] as [number, number];
  return { id, a: [s > 0 ? 1380 : -1600, ys[0], z[0]], b: [s > 0 ? 1600 : -1480, ys[1], z[1]], explode: s > 0 ? [1240, 0, 500] : [-1080, 0, 620] };
};
export const INDICATORS: readonly Indicator[] = [at('front-left', 1, 1), at('front-right', 1, -1), at('rear-left', -1, 1), at('rear-right', -1, -1)];
