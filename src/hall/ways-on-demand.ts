import type { Floor } from '../modes/floor.ts';
import type { Paths } from '../modes/path.ts';
import type { Ways } from '../modes/ways.ts';

/** The path-finder of a floor, fetched when it is wanted: nobody needs it before the first goal. */
export class WaysOnDemand {
  readonly #floor: Floor;
  #ways: Ways | null = null;
  #fetching: Promise<boolean> | null = null;

  constructor(floor: Floor) { this.#floor = floor; }

  /** Null as long as it is on its way. */
  get now(): Ways | null { return this.#ways; }

  /** Ways around things; none as long as the path-finder is on its way. */
  readonly paths: Paths = { find: (from, to) => this.#ways?.paths.find(from, to) ?? [] };

  /** Resolves true when it is there, false when it cannot be had; then the next call asks again. */
  fetch(): Promise<boolean> {
    return this.#fetching ??= import('../modes/ways.ts').then(
      ({ waysOn }) => { this.#ways = waysOn(this.#floor); return true; },
      () => { this.#fetching = null; return false; },
    );
  }
}
