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
  readonly #known = new Map<string, { readonly made: Offer[]; readonly more: Generator<Offer, undefined> }>();
  readonly #dots: { readonly wish: Wish; readonly box: Box }[];
  readonly #picture: Picture;
  readonly #taken: Box[];

  constructor(wishes: readonly Wish[], picture: Picture) {
    this.#picture = picture;
    this.#taken = [...picture.taken];
    this.#dots = wishes.map((wish) => ({ wish, box: around(wish.x, wish.y, DOT_REACH) }));
  }

  /** From near to far; each is looked for when it is first asked for. */
  *of(wish: Wish, form: Slot['form'], towards: 1 | -1): Generator<Offer, undefined> {
    const key = `${form} ${towards} ${wish.part}`;
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = { made: [], more: this.#make(wish, form, towards) }));
    const { made, more } = known;
    for (let i = 0; ; i++) {
      let offer = made[i];
      if (!offer) {
        offer = more.next().value;
        if (!offer) return;
        made.push(offer);
      }
      yield offer;
    }
  }

  *#make(wish: Wish, form: Slot['form'], towards: 1 | -1): Generator<Offer, undefined> {
    const { room } = this.#picture;
    const keepClear = area(wish.box) <= TOO_LARGE * area(room);
    for (const slot of candidates(wish, this.#picture, form, towards, keepClear)) {
      const plate = plateOf(slot, wish.width, this.#picture);
      if (!inside(plate, room) || (keepClear && overlap(plate, wish.box))) continue;
      const leader = leaderOf(slot, wish);
      if (stopped(this.#dots, ({ wish: other, box }) => overlap(box, plate) || (other !== wish && meets(leader, box)))) continue;
      if (stopped(this.#taken, (box) => overlap(box, plate) || meets(leader, box))) continue;
      yield { slot, plate, leader };
    }
  }
}

/** True if any stands in the way. That one is asked first from then on: what bars one place most likely bars the next. */
function stopped<T>(among: T[], bars: (one: T) => boolean): boolean {
  for (let i = 0; i < among.length; i++) {
    const one = among[i] as T;
    if (!bars(one)) continue;
    if (i > 0) { among.splice(i, 1); among.unshift(one); }
    return true;
  }
  return false;
}

/** What labels have taken in one order of placing. */
export class Sheet {
  readonly #taken: Offer[] = [];

  isFree({ plate, leader }: Offer): boolean {
    return !stopped(this.#taken, (other) => overlap(other.plate, plate) || cross(other.leader, leader) || meets(other.leader, plate) || meets(leader, other.plate));
  }
  take(offer: Offer): void { this.#taken.push(offer); }
}
