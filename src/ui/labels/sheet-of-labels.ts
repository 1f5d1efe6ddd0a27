import { candidates, leaderOf, plateOf } from './candidates.ts';
import { area, around, cross, inside, meets, overlap, type Box, type Segment } from './geometry.ts';
import type { Picture, Slot, Wish } from './label.ts';

/** A leader's dot keeps this much clear, pixels. */
const DOT_REACH = 6;
/** A thing that fills more of the room than this cannot be kept clear of its own label. */
const TOO_LARGE = 0.3;

/** A place a label may have, as far as only the picture itself counts. */
export interface Offer { readonly slot: Slot; readonly plate: Box; readonly leader: Segment }

/** What each label may have, worked out once for all orders of placing. */
export class Offers {
  readonly #known = new Map<string, readonly Offer[]>();
  readonly #dots: readonly { readonly wish: Wish; readonly box: Box }[];
  readonly #picture: Picture;

  constructor(wishes: readonly Wish[], picture: Picture) {
    this.#picture = picture;
    this.#dots = wishes.map((wish) => ({ wish, box: around(wish.x, wish.y, DOT_REACH) }));
  }

  /** From near to far. */
  of(wish: Wish, form: Slot['form'], towards: 1 | -1): readonly Offer[] {
    const key = `${form} ${towards} ${wish.part}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = [...this.#make(wish, form, towards)];
    this.#known.set(key, made);
    return made;
  }

  *#make(wish: Wish, form: Slot['form'], towards: 1 | -1): Generator<Offer> {
    const { room, taken } = this.#picture;
    const keepClear = area(wish.box) <= TOO_LARGE * area(room);
    for (const slot of candidates(wish, this.#picture, form, towards, keepClear)) {
      const plate = plateOf(slot, wish.width, this.#picture);
      if (!inside(plate, room) || (keepClear && overlap(plate, wish.box))) continue;
      const leader = leaderOf(slot, wish);
      if (taken.some((box) => overlap(box, plate) || meets(leader, box))) continue;
      if (this.#dots.some((dot) => overlap(dot.box, plate) || (dot.wish !== wish && meets(leader, dot.box)))) continue;
      yield { slot, plate, leader };
    }
  }
}

/** What labels have taken in one order of placing. */
export class Sheet {
  readonly #taken: Offer[] = [];

  isFree({ plate, leader }: Offer): boolean {
    return this.#taken.every((other) => !overlap(other.plate, plate) && !cross(other.leader, leader) && !meets(other.leader, plate) && !meets(leader, other.plate));
  }
  take(offer: Offer): void { this.#taken.push(offer); }
}
