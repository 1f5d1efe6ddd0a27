import type { PartId } from '../../content/types.ts';
import { leaderOf, plateOf } from './candidates.ts';
import { around, cross, inside, meets, overlap, type Box, type Segment } from './geometry.ts';
import type { Picture, Slot, Wish } from './label.ts';

/** A leader's dot keeps this much clear, pixels. */
const DOT_REACH = 6;

/** What is taken of the picture so far, by the interface, by dots, plates and leaders. */
export class Sheet {
  readonly #picture: Picture;
  readonly #dots: readonly { readonly part: PartId; readonly box: Box }[];
  readonly #plates: Box[];
  readonly #leaders: Segment[] = [];

  constructor(wishes: readonly Wish[], picture: Picture) {
    this.#picture = picture;
    this.#plates = [...picture.taken];
    this.#dots = wishes.map(({ part, x, y }) => ({ part, box: around(x, y, DOT_REACH) }));
  }

  /** @param clear the plate must not lie on its own thing */
  isFree(slot: Slot, wish: Wish, clear: boolean): boolean {
    const plate = plateOf(slot, wish.width, this.#picture);
    if (!inside(plate, this.#picture.room)) return false;
    if (clear && overlap(plate, wish.box)) return false;
    const leader = leaderOf(slot, wish);
    return this.#plates.every((taken) => !overlap(taken, plate) && !meets(leader, taken))
      && this.#dots.every(({ part, box }) => !overlap(box, plate) && (part === wish.part || !meets(leader, box)))
      && this.#leaders.every((other) => !cross(other, leader) && !meets(other, plate));
  }

  take(slot: Slot, wish: Wish): void {
    this.#plates.push(plateOf(slot, wish.width, this.#picture));
    this.#leaders.push(leaderOf(slot, wish));
  }
}
