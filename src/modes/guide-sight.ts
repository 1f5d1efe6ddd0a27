/**
 * Where a guide waits so that it is seen beside what it shows: in the free part of the picture, hiding nothing and hidden by nothing.
 * Pure. Metres and radians; places in the picture are tangents from its middle, right and up.
 */
import type { Pose } from '../state/frame.ts';
import type { Floor, Spot } from './floor.ts';
import { hasRoom } from './guide.ts';
import { type Orbit, poseOf } from './inspect.ts';

/** Bounds in the hall: least x, y, z, greatest x, y, z. */
export type Box = readonly [number, number, number, number, number, number];
/** Half the width and half the height of the free part of the picture. */
export interface Free { readonly across: number; readonly up: number }
/** The parts of what is shown, and whatever else stands in the hall. */
export interface Things { readonly shown: readonly Box[]; readonly others: readonly Box[] }
/** A box in the picture: its edges, and how far its nearest corner is. */
export interface Rect { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly near: number }

/** Half its width and its height, with a finger's breadth about it. */
const BODY = { half: 0.235, height: 0.99 } as const;
/** What is nearer to the eye than this counts as being so near. */
const LEAST_DEPTH = 0.05;
/** Cells of the free picture in which what is shown is entered, across and up. */
const CELLS = 48;
/** Its picture keeps this share of the free part's half from the edge. */
const EDGE = 0.97;
/** Where it is looked for: distances from the eye, and bearings over the whole width. */
const NEAREST = 1.5, FARTHEST = 10, STEP = 0.25, BEARINGS = 25;
/** Nearer to the middle of what is told of, it does not matter how near. */
const BESIDE = 3;
/** The share of the picture's height at which one likes to see it. */
const TALL = 0.36;
/** Seen well: at least so tall in the picture; at most so much of it hidden, and so much of it before what is shown. */
const WELL = { tall: 0.15, hidden: 0.2, hides: 0.3 } as const;
/** Wherever it is seen well, it is seen better than elsewhere. */
const UNWELL = 8;

export const bodyAt = ({ x, z }: Spot): Box => [x - BODY.half, 0, z - BODY.half, x + BODY.half, BODY.height, z + BODY.half];

/** A box as this eye sees it; null behind it. */
export function rectOf({ x, y, z, heading, pitch }: Pose, [x0, y0, z0, x1, y1, z1]: Box): Rect | null {
  const [ch, sh, cp, sp] = [Math.cos(heading), Math.sin(heading), Math.cos(pitch), Math.sin(pitch)];
  const rect = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity, near: Infinity };
  let before = false;
  for (let i = 0; i < 8; i++) {
    const dx = (i & 1 ? x1 : x0) - x, dy = (i & 2 ? y1 : y0) - y, dz = (i & 4 ? z1 : z0) - z, flat = dx * ch + dz * sh;
    const depth = flat * cp + dy * sp, near = Math.max(LEAST_DEPTH, depth);
    before ||= depth > LEAST_DEPTH;
    const right = (dz * ch - dx * sh) / near, up = (dy * cp - flat * sp) / near;
    rect.x0 = Math.min(rect.x0, right); rect.x1 = Math.max(rect.x1, right);
    rect.y0 = Math.min(rect.y0, up); rect.y1 = Math.max(rect.y1, up);
    rect.near = Math.min(rect.near, near);
  }
  return before ? rect : null;
}

/** What stands there, entered into the picture's cells: in each the nearest distance of anything, and whether it shows what is told of. */
class Picture {
  readonly #free: Free;
  readonly #nearest = new Float32Array(CELLS * CELLS).fill(Infinity);
  readonly #shown = new Uint8Array(CELLS * CELLS);

  constructor(pose: Pose, free: Free, { shown, others }: Things) {
    this.#free = free;
    for (const [boxes, told] of [[shown, 1], [others, 0]] as const) {
      for (const box of boxes) {
        const rect = rectOf(pose, box);
        if (!rect) continue;
        this.#each(rect, (cell) => {
          this.#nearest[cell] = Math.min(this.#nearest[cell] ?? Infinity, rect.near);
          this.#shown[cell] ||= told;
        });
      }
    }
  }

  /** Shares of a rect that something stands before, and that stand before what is shown. */
  overlap(rect: Rect): { readonly hidden: number; readonly hides: number } {
    let all = 0, hidden = 0, hides = 0;
    this.#each(rect, (cell) => {
      const near = this.#nearest[cell] ?? Infinity;
      all++;
      if (near < rect.near) hidden++;
      else hides += this.#shown[cell] ?? 0;
    });
    return { hidden: hidden / Math.max(1, all), hides: hides / Math.max(1, all) };
  }

  #each({ x0, y0, x1, y1 }: Rect, visit: (cell: number) => void): void {
    const { across, up } = this.#free, cell = (at: number, half: number): number => Math.floor(((at / half + 1) / 2) * CELLS);
    const [c0, c1, r0, r1] = [cell(x0, across), cell(x1, across), cell(y0, up), cell(y1, up)];
    for (let row = Math.max(0, r0); row <= Math.min(CELLS - 1, r1); row++) for (let column = Math.max(0, c0); column <= Math.min(CELLS - 1, c1); column++) visit(row * CELLS + column);
  }
}

/** What is looked at: the eye, the free part of its picture, what stands there, and the single part that must not be hidden. */
export interface Sight { readonly pose: Pose; readonly free: Free; readonly things: Things; readonly focus: Box | null }

/** A place, and how well the guide is seen there: 0 is best. `well`: whole, not too small, beside what is shown. */
export interface Post extends Spot { readonly cost: number; readonly well: boolean }

const meet = (a: Rect, b: Rect): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Judges places for one picture, as if the floor were free; what is told of is about `middle`. */
function judge({ pose, free, things, focus }: Sight, middle: Spot): (spot: Spot) => Post | null {
  const picture = new Picture(pose, free, things), spared = focus && rectOf(pose, focus);
  return (spot) => {
    const rect = rectOf(pose, bodyAt(spot));
    if (!rect || rect.near <= LEAST_DEPTH || Math.max(-rect.x0, rect.x1) > free.across * EDGE || Math.max(-rect.y0, rect.y1) > free.up * EDGE) return null;
    if (spared && meet(rect, spared)) return null;
    const { hidden, hides } = picture.overlap(rect), tall = (rect.y1 - rect.y0) / (2 * free.up);
    const apart = Math.max(0, Math.hypot(spot.x - middle.x, spot.z - middle.z) - BESIDE);
    // rather on the left, where no panel lies
    const cost = hidden * 3 + hides * 2.5 + Math.abs(tall - TALL) * 1.2 + apart * 0.05 + (rect.x0 + rect.x1 > 0 ? 0.12 : 0);
    const well = hidden <= WELL.hidden && hides <= WELL.hides && tall >= WELL.tall;
    return { ...spot, cost: cost + (well ? 0 : UNWELL), well };
  };
}

/** The best place in a picture; null where none is free in it. */
export function seek(sight: Sight, middle: Spot, floor: Floor): Post | null {
  const { pose: { x, z, heading }, free: { across } } = sight, of = judge(sight, middle);
  let best: Post | null = null;
  for (let i = 0; i <= BEARINGS; i++) {
    const bearing = heading + Math.atan(across * ((2 * i) / BEARINGS - 1));
    for (let away = NEAREST; away <= FARTHEST; away += STEP) {
      const post = of({ x: x + Math.cos(bearing) * away, z: z + Math.sin(bearing) * away });
      if (post && post.cost < (best?.cost ?? Infinity) && hasRoom(floor, post)) best = post;
    }
  }
  return best;
}

/** So much farther off, turned and shifted aside something may be shown for the guide to be seen beside it. Shift in halves of the picture's width. */
interface Change { readonly farther: number; readonly turned: number; readonly shifted: number }

function changes(farther: readonly number[], turned: readonly number[], shifted: readonly number[]): readonly Change[] {
  const all = farther.flatMap((f) => turned.flatMap((t) => shifted.map((s) => ({ farther: f, turned: t, shifted: s }))));
  const much = (change: Change): number => Math.log(change.farther) * 1.5 + Math.abs(change.turned) + Math.abs(change.shifted) * 0.5;
  return all.toSorted((a, b) => much(a) - much(b));
}
const ROUND = [0, -0.4, 0.4, -0.8, 0.8, -1.2, 1.2, -1.6, 1.6], ASIDE = [0, -0.4, 0.4];
/** From far only what lies so deep in an exhibit that nothing else helps: it gets small, and is marked all the same. */
const OF_A_PART = [...changes([1, 1.4, 1.9, 2.6, 3.3], ROUND, ASIDE), ...changes([4.2, 5.4, 7], ROUND, ASIDE)];
const OF_THE_WHOLE = changes([1, 1.12, 1.26, 1.42], [0, -0.2, 0.2, -0.4, 0.4], [0, -0.15, 0.15, 0.3]);

export const poseAt = (orbit: Orbit): Pose => {
  const pose = { x: 0, y: 0, z: 0, heading: 0, pitch: 0 };
  poseOf(orbit, pose);
  return pose;
};

export interface Framed { readonly orbit: Orbit; readonly post: Post | null }

/**
 * The picture of a part, or, without `focus`, of the whole, changed as little as lets the guide be seen well beside it, and the guide's
 * place there. Where nothing helps, the picture as it is, and the best place in it, or none. A search in steps of some milliseconds.
 */
export function* frameWith(orbit: Orbit, free: Free, things: Things, focus: Box | null, floor: Floor): Generator<undefined, Framed> {
  const { bounds: { x0, x1, z0, z1 } } = floor;
  let asItIs: Post | null = null;
  for (const [i, change] of (focus ? OF_A_PART : OF_THE_WHOLE).entries()) {
    const one = changed(orbit, change, free), pose = poseAt(one);
    if (i > 0 && (pose.x < x0 || pose.x > x1 || pose.z < z0 || pose.z > z1)) continue;
    const post = seek({ pose, free, things, focus }, orbit, floor);
    if (post?.well) return { orbit: one, post };
    if (i === 0) asItIs = post;
    yield;
  }
  return { orbit, post: asItIs };
}

function changed(orbit: Orbit, { farther, turned, shifted }: Change, { across }: Free): Orbit {
  const turn = orbit.turn + turned, distance = orbit.distance * farther, aside = shifted * across * distance;
  return { ...orbit, turn, distance, x: orbit.x - Math.sin(turn) * aside, z: orbit.z + Math.cos(turn) * aside };
}
