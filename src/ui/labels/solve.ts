/**
 * Where the labels of a still picture go: plates beside things, leaders to them. Pure; positions in CSS pixels of the stage.
 * Every order of placing is tried with several first positions of the active label, and the best whole picture wins.
 */
import type { PartId } from '../../content/types.ts';
import { candidates } from './candidates.ts';
import { area } from './geometry.ts';
import type { Picture, Slot, Wish } from './label.ts';
import { Sheet } from './sheet-of-labels.ts';

export const MOST_LABELS = 12;

/** A label's worth: with its name on the better side, on the other, as a number only. */
const WORTH = { better: 20, other: 12, number: 4 } as const;
/** A leader of this length costs one point. */
const LENGTH_A_POINT = 60;
/** How many good places of the active label are passed over in each try. */
const SKIPS = [0, 6, 14, 24, 40] as const;
/** A thing that fills more of the room than this cannot be kept clear of its own label. */
const TOO_LARGE = 0.3;

/** The slots of at most twelve labels; parts without room have none. Never a plate on a plate, a dot, a leader or its own thing. */
export function solve(wishes: readonly Wish[], picture: Picture): readonly Slot[] {
  const few = wishes.slice(0, MOST_LABELS);
  let best: { readonly slots: readonly Slot[]; readonly score: number } = { slots: [], score: -Infinity };
  for (const order of orders(few, picture.active)) {
    for (const skip of picture.active === null ? [0] : SKIPS) {
      const tried = attempt(order, few, picture, skip);
      if (tried.score > best.score) best = tried;
    }
  }
  return best.slots;
}

/** Five orders, the active label always first. */
function orders(wishes: readonly Wish[], active: PartId | null): readonly (readonly Wish[])[] {
  const middle = wishes.reduce((sum, wish) => sum + wish.x, 0) / Math.max(1, wishes.length);
  const by = (value: (wish: Wish) => number): readonly Wish[] => wishes.toSorted((a, b) => value(a) - value(b));
  const tried = [wishes, by(({ x }) => x), by(({ x }) => -x), by(({ y }) => y), by(({ x }) => -Math.abs(x - middle))];
  return tried.map((order) => order.toSorted((a, b) => Number(b.part === active) - Number(a.part === active)));
}

function attempt(order: readonly Wish[], all: readonly Wish[], picture: Picture, skip: number): { slots: readonly Slot[]; score: number } {
  const sheet = new Sheet(all, picture);
  const heights = all.map(({ y }) => y).toSorted((a, b) => a - b);
  const middle = heights[Math.floor(heights.length / 2)] ?? 0;
  const slots: Slot[] = [];
  let score = 0;
  for (const wish of order) {
    const slot = put(wish, sheet, picture, wish.y <= middle ? -1 : 1, wish.part === picture.active ? skip : 0);
    if (!slot) continue;
    sheet.take(slot.slot, wish);
    slots.push(slot.slot);
    score += slot.worth - Math.hypot(slot.slot.x - wish.x, slot.slot.y - wish.y) / LENGTH_A_POINT;
  }
  return { slots, score };
}

/** Name on the better side, name on the other, number on either; else nothing. */
function put(wish: Wish, sheet: Sheet, picture: Picture, better: 1 | -1, skip: number): { slot: Slot; worth: number } | null {
  const active = wish.part === picture.active;
  const named = active || picture.names === 'all';
  const keepClear = area(wish.box) <= TOO_LARGE * area(picture.room);
  const other = better === 1 ? -1 : 1;
  const steps = [
    ...(named ? [{ form: 'name', towards: better, worth: WORTH.better }, { form: 'name', towards: other, worth: WORTH.other }] as const : []),
    { form: 'number', towards: better, worth: named ? WORTH.number : WORTH.better } as const,
    { form: 'number', towards: other, worth: named ? WORTH.number : WORTH.other } as const,
  ];
  for (const { form, towards, worth } of steps) {
    let passOver = form === 'name' && towards === better ? skip : 0;
    for (const slot of candidates(wish, picture, form, towards, keepClear)) {
      if (!sheet.isFree(slot, wish, keepClear)) continue;
      if (passOver-- > 0) continue;
      return { slot, worth: active ? worth * 2 : worth };
    }
  }
  return null;
}
