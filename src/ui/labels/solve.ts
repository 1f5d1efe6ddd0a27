/**
 * Where the labels of a still picture go: plates beside things, leaders to them. Pure; positions in CSS pixels of the stage.
 * Every order of placing is tried with several first positions of the active label, and the best whole picture wins.
 */
import type { PartId } from '../../content/types.ts';
import { leaderOf, plateOf } from './candidates.ts';
import type { Picture, Slot, Wish } from './label.ts';
import { Offers, Sheet, type Offer } from './sheet-of-labels.ts';

export const MOST_LABELS = 12;

/** A label's worth: with its name on the better side, on the other, as a number only. */
const WORTH = { better: 20, other: 12, number: 4 } as const;
/** A leader of this length costs one point. */
const LENGTH_A_POINT = 60;
/** How many good places of the active label are passed over in each try. */
const SKIPS = [0, 6, 14, 24, 40] as const;
/**
 * The slots of at most twelve labels; parts without room have none. Never a plate on a plate, a dot, a leader or its own thing.
 * Labels that have a slot already (`kept`) stay there, and the others find room beside them.
 */
export function solve(wishes: readonly Wish[], picture: Picture, kept: readonly Slot[] = []): readonly Slot[] {
  const steps = solving(wishes, picture, kept);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, each an order of placing. */
export function* solving(wishes: readonly Wish[], picture: Picture, kept: readonly Slot[] = []): Generator<undefined, readonly Slot[]> {
  const few = wishes.slice(0, MOST_LABELS);
  const standing = kept.flatMap((slot) => {
    const wish = few.find(({ part }) => part === slot.part);
    return wish ? [{ slot, plate: plateOf(slot, wish.width, picture), leader: leaderOf(slot, wish) }] : [];
  });
  const free = few.filter(({ part }) => !standing.some(({ slot }) => slot.part === part));
  const offers = new Offers(few, picture);
  const middle = median(few.map(({ y }) => y));
  let best: Attempt = { slots: standing.map(({ slot }) => slot), score: -Infinity, named: 0 };
  for (const skip of picture.active === null ? [0] : SKIPS) {
    for (const order of orders(free, picture.active)) {
      yield;
      const tried = attempt(order, offers, picture, { middle, skip, standing });
      if (tried.score > best.score) best = tried;
    }
    // moving the active label away only helps others to their names
    if (best.named >= few.length) break;
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

interface Attempt { readonly slots: readonly Slot[]; readonly score: number; /** labels that have all they can have */ readonly named: number }

interface Try { readonly middle: number; readonly skip: number; readonly standing: readonly Offer[] }

function attempt(order: readonly Wish[], offers: Offers, picture: Picture, { middle, skip, standing }: Try): Attempt {
  const sheet = new Sheet();
  standing.forEach((offer) => sheet.take(offer));
  const slots: Slot[] = standing.map(({ slot }) => slot);
  let score = 0;
  for (const wish of order) {
    const found = put(wish, offers, sheet, picture, { better: wish.y <= middle ? -1 : 1, skip: wish.part === picture.active ? skip : 0 });
    if (!found) continue;
    const { slot } = found.offer;
    sheet.take(found.offer);
    slots.push(slot);
    score += found.worth - Math.hypot(slot.x - wish.x, slot.y - wish.y) / LENGTH_A_POINT;
  }
  return { slots, score, named: slots.filter(({ form }) => form === 'name' || picture.names === 'active').length };
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
};

interface Turn { readonly better: 1 | -1; readonly skip: number }

/** Name on the better side, name on the other, number on either; else nothing. */
function put(wish: Wish, offers: Offers, sheet: Sheet, picture: Picture, { better, skip }: Turn): { offer: Offer; worth: number } | null {
  const active = wish.part === picture.active;
  const named = active || picture.names === 'all';
  const other = better === 1 ? -1 : 1;
  const steps = [
    ...(named ? [{ form: 'name', towards: better, worth: WORTH.better }, { form: 'name', towards: other, worth: WORTH.other }] as const : []),
    { form: 'number', towards: better, worth: named ? WORTH.number : WORTH.better } as const,
    { form: 'number', towards: other, worth: named ? WORTH.number : WORTH.other } as const,
  ];
  for (const [index, { form, towards, worth }] of steps.entries()) {
    let passOver = index === 0 ? skip : 0;
    for (const offer of offers.of(wish, form, towards)) {
      if (!sheet.isFree(offer) || passOver-- > 0) continue;
      return { offer, worth: active ? worth * 2 : worth };
    }
  }
  return null;
}
