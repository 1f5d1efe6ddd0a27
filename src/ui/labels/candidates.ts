import type { Box, Segment } from './geometry.ts';
import type { Picture, Slot, Wish } from './label.ts';

/** Columns tried, in widths of a balloon from the thing's point: upright leaders first, then oblique ones. */
const COLUMNS = [0, -1, 1, -2, 2, -3, 3] as const;
const COLUMN = 0.7;
/** From row to row, pixels; how far a leader reaches at most, in rows of a plate. */
const STEP = 9;
const REACH_ROWS = 10;

/** Free or not, from near to far: where a label towards the top (−1) or the foot (1) of the picture may stand. */
export function* candidates(wish: Wish, picture: Picture, form: Slot['form'], towards: 1 | -1, outside: boolean): Generator<Slot> {
  const first = picture.row * 1.1;
  const edge = towards < 0 ? wish.y - wish.box.top : wish.box.bottom - wish.y;
  // beyond the thing itself, as far as that is near enough to be understood
  const start = outside ? Math.max(first, Math.min(edge, picture.row * REACH_ROWS) + picture.row * 0.75) : first;
  const sides = form === 'number' ? [1] as const : towards < 0 ? [1, -1] as const : [-1, 1] as const;
  for (const column of COLUMNS) {
    const x = wish.x + column * COLUMN * picture.balloon;
    for (let way = start; way <= start + picture.row * REACH_ROWS; way += STEP) {
      const y = wish.y + towards * way;
      if (y < picture.room.top || y > picture.room.bottom) break;
      for (const side of sides) yield { part: wish.part, form, side, x, y };
    }
  }
}

/** Air around a plate, pixels. */
const AIR = { x: 4, y: 3 } as const;

/** What a label covers, its air included. */
export function plateOf({ form, side, x, y }: Slot, width: number, { balloon, row }: Picture): Box {
  const half = balloon / 2;
  const [left, right] = form === 'number' ? [x - half, x + half] : side > 0 ? [x - half, x - half + width] : [x + half - width, x + half];
  const high = Math.max(row, balloon) / 2;
  return { left: left - AIR.x, top: y - high - AIR.y, right: right + AIR.x, bottom: y + high + AIR.y };
}

export const leaderOf = (slot: Slot, wish: Pick<Wish, 'x' | 'y'>): Segment => ({ x1: wish.x, y1: wish.y, x2: slot.x, y2: slot.y });
