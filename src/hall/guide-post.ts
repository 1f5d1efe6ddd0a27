/** The robot's place at each stop: sought in slices, anew when the stop, the picture's free part or what stands there has changed. */
import type { PartId, StationId } from '../content/types.ts';
import type { Framed, Free } from '../modes/guide-sight.ts';
import type { Floor, Spot } from '../modes/floor.ts';
import type { Orbit } from '../modes/inspect.ts';
import { useSettings } from '../state/settings.ts';
import { covered } from '../state/stage.ts';
import { useVisit } from '../state/visit.ts';
import { type Station, station as stationById } from '../stations/index.ts';
import { freePart } from './camera.ts';
import type { Director } from './director.ts';
import { type Shown, stopWith } from './guide-stop.ts';

/** Where it waits, and which way it looks. */
export interface GuidePlace extends Spot { readonly heading: number }
/** Where the tour is: before a station, or before one of its parts. */
export interface Halt { readonly station: StationId; readonly part: PartId | null }
/** The free part of a picture with a panel beside or below it, narrow enough for any: what to expect before one is there. */
const EXPECTED: Free = { across: 0.5, up: 0.42 };
/** Milliseconds of a frame for seeking: more would be felt. */
const A_SLICE = 5;
/** Changed by less than this, the picture's free part is the same. */
const SAME = 0.01;

interface Wish { readonly stop: string; readonly free: Free; readonly times: number; readonly explosion: number; readonly batch: Shown }

/** What stands in the hall now: in full, or as it can. */
export interface StandingKeeper { full(id: string): Shown | null; batch(id: string): Shown | null }
export interface PostHost { readonly floor: Floor; readonly keeper: StandingKeeper; readonly director: Pick<Director, 'aimed' | 'look'> }

const facing = (from: Spot, to: Spot): GuidePlace => ({ x: from.x, z: from.z, heading: Math.atan2(to.z - from.z, to.x - from.x) });
const sameFree = (a: Free, b: Free): boolean => Math.abs(a.across - b.across) < SAME && Math.abs(a.up - b.up) < SAME;
const sameThing = (a: Wish, b: Wish | null): boolean => b !== null && a.stop === b.stop && a.times === b.times && a.explosion === b.explosion && a.batch === b.batch;
/** The camera is where it was sent; whole turns do not count. */
const stays = (now: Orbit, sent: Orbit | null): boolean => !sent || (['x', 'y', 'z', 'distance', 'tilt'] as const).every((key) => now[key] === sent[key]);

export class GuidePost {
  readonly #host: PostHost;
  #wish: Wish | null = null;
  #search: Generator<undefined, Framed> | null = null;
  #sent: Orbit | null = null;

  constructor(host: PostHost) { this.#host = host; }

  /** Its place at a station nobody stands before yet; the visitor's own where none is free. */
  expected(station: Station): GuidePlace {
    const { floor, keeper } = this.#host, batch = keeper.batch(station.id);
    this.#wish = this.#search = null;
    let post: Spot | null = null;
    if (batch) {
      const search = stopWith(station, batch, { part: null, explosion: 0 }, EXPECTED, floor);
      for (let step = search.next(); ; step = search.next()) if (step.done) { ({ post } = step.value); break; }
    }
    const { eye: [x, , z] } = station.arrival;
    return facing(post ?? { x, z }, station.place);
  }

  /** Its place at the stop one stands before, once it is found; the camera is sent where both can be seen. `round` tells visits to one stop apart. */
  seek({ station: id, part }: Halt, round: number, size: { width: number; height: number }): { readonly post: GuidePlace | null; readonly seeks: boolean } {
    const { floor, keeper, director } = this.#host, station = stationById(id), batch = keeper.full(id), aimed = director.aimed, { explosion } = useVisit.getState();
    if (!station || !batch || !aimed) return { post: null, seeks: false };
    const wish: Wish = { stop: `${id} ${part ?? ''} ${round}`, free: freePart(size, covered, useSettings.getState().wider), times: aimed.times, explosion, batch };
    const other = !sameThing(wish, this.#wish);
    // whoever has taken the camera keeps it until the next stop
    if (other || (!sameFree(wish.free, this.#wish?.free ?? EXPECTED) && stays(aimed.orbit, this.#sent))) {
      if (other) this.#sent = null;
      this.#wish = wish;
      this.#search = stopWith(station, batch, { part, explosion }, wish.free, floor);
    }
    const { orbit, post } = this.#step() ?? {};
    if (!orbit) return { post: null, seeks: this.#search !== null };
    director.look(orbit);
    this.#sent = orbit;
    return { post: post ? facing(post, part ? orbit : station.place) : null, seeks: true };
  }

  #step(): Framed | null {
    for (const until = performance.now() + A_SLICE; this.#search && performance.now() < until;) {
      const { done, value } = this.#search.next();
      if (!done) continue;
      this.#search = null;
      return value;
    }
    return null;
  }
}
