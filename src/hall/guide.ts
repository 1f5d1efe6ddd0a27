/** The service robot that leads a tour. Fetched when one starts; gives back all it holds when it has left. */
import { type Group, Matrix4 } from 'three';
import type { Floor, Spot } from '../modes/floor.ts';
import { ledWay, paceFor, startBefore, startOn, wayAhead } from '../modes/guide.ts';
import type { Paths } from '../modes/path.ts';
import { ROLL, type RollGoal, type Rolling, before, isThere, standing, stepRoll } from '../modes/roll.ts';
import { bodyAt, rectOf } from '../modes/guide-sight.ts';
import { useFloorPlan } from '../state/floor-plan.ts';
import { frame } from '../state/frame.ts';
import { useSettings } from '../state/settings.ts';
import { covered } from '../state/stage.ts';
import { useTour } from '../state/tour.ts';
import { useVisit } from '../state/visit.ts';
import { station as stationById } from '../stations/index.ts';
import { freePart } from './camera.ts';
import type { Director } from './director.ts';
import { ExhibitBatch } from './exhibit/batch.ts';
import { ContactShade } from './exhibit/contact-shade.ts';
import type { ExhibitModel, ExhibitPart } from './exhibit/load.ts';
import type { ExhibitTextures, SceneUniforms } from './exhibit/material.ts';
import { CELLS, type ShadeMap } from './exhibit/shade-map.ts';
import { type GuidePlace, GuidePost, type Halt, type StandingKeeper } from './guide-post.ts';

/** Measures of the model, millimetres: what turns, about which height, how far before its middle. */
export const TURNING: readonly { readonly part: RegExp; readonly radius: number; readonly x: number; readonly share: readonly [left: number, right: number] }[] = [
  { part: /^drive-wheel-left$/, radius: 62, x: 0, share: [1, 0] },
  { part: /^drive-wheel-right$/, radius: 62, x: 0, share: [0, 1] },
  { part: /^castor-front-\w+-wheel$/, radius: 25, x: 128, share: [0.5, 0.5] },
  { part: /^castor-rear-\w+-wheel$/, radius: 25, x: -156, share: [0.5, 0.5] },
];
/** So far the display's dot goes to the side to which it turns, and back with the glass's bend. Millimetres. */
const DOT = { aside: 50, back: 2.4 } as const;
/** Seconds it takes to appear and to go. */
const FADE = 0.6;
/** Nearer than this to the eye it makes itself thin; nearest it is not there. Metres. */
const THIN = 1, GONE = 0.6;
/** With less way than this before it, it does not wait any more. Metres. */
const NEARLY_THERE = 3.5;
/** Half depth and half width of what stands over the floor, and how far its shade reaches. Metres. */
const FOOT = { x: 0.232, z: 0.218, reach: 0.07, field: 0.5 } as const;

/** How dark it is below it: deep beneath the skirt, and a soft rim about it. */
function footShade(): ShadeMap {
  const { field } = FOOT, open = new Uint8Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row++) for (let column = 0; column < CELLS; column++) {
    const x = ((column + 0.5) / CELLS * 2 - 1) * field, z = ((row + 0.5) / CELLS * 2 - 1) * field;
    const scale = (Math.abs(x / FOOT.x) ** 2.75 + Math.abs(z / FOOT.z) ** 2.75) ** (1 / 2.75);
    const outside = Math.hypot(x, z) * (1 - 1 / Math.max(scale, 0.01));
    const dark = outside > 0 ? 0.7 * Math.exp(-outside / FOOT.reach) : 0.7 + 0.25 * (1 - Math.exp(outside / 0.05));
    open[row * CELLS + column] = Math.round(255 * (1 - dark));
  }
  return { field: [-field, -field, field, field], open };
}

export interface GuideHost {
  readonly stage: Group;
  readonly textures: ExhibitTextures;
  readonly scene: SceneUniforms;
  readonly floor: Floor;
  readonly paths: Paths;
  readonly keeper: StandingKeeper;
  readonly director: Pick<Director, 'aimed' | 'look'>;
}

export class Guide {
  readonly #host: GuideHost;
  readonly #batch: ExhibitBatch;
  readonly #shade = new ContactShade(footShade());
  readonly #moved = new Map<string, Matrix4>();
  #at: Rolling | null = null;
  #goal: RollGoal | null = null;
  readonly #post: GuidePost;
  #station: string | null = null;
  /** 0 not there … 1 there; and as it was drawn last */
  #presence = 0;
  #drawn = -1;
  #placed: Rolling | null = null;

  constructor(model: ExhibitModel, host: GuideHost) {
    this.#host = host;
    this.#post = new GuidePost(host);
    this.#batch = new ExhibitBatch(model, host.textures, host.scene);
    this.#batch.moveBy((part) => this.#moved.get(part.id) ?? null);
    this.#batch.object.visible = this.#shade.mesh.visible = false;
    host.stage.add(this.#batch.object, this.#shade.mesh);
  }

  /** True once the tour is over and it has left: dispose it. */
  get left(): boolean { return this.#presence === 0 && useTour.getState().tour === null; }

  /** One step of dt seconds in a picture of this size, CSS pixels. `calm`: it stands in its place at once. Returns true while it moves or looks for its place. */
  step(dt: number, calm: boolean, size: { width: number; height: number }): boolean {
    const { tour } = useTour.getState(), stop = tour?.stops[tour.at];
    if (stop && stop.station !== this.#station) this.#setOut(stop.station, calm);
    const seeks = this.#beside(stop ?? null, tour?.round ?? 0, size);
    const wanted = tour ? 1 : 0, gap = wanted - this.#presence;
    this.#presence = calm ? wanted : this.#presence + Math.sign(gap) * Math.min(Math.abs(gap), dt / FADE);
    const goal = this.#goal;
    if (!this.#at || !goal) return seeks;
    const place = goal.way.at(-1);
    if (calm && place) this.#at = standing(place.x, place.z, goal.heading);
    // who stands in the place at once has no corner of the way before them
    const way = calm && place ? [place] : before(this.#at, goal.way);
    if (tour) this.#at = stepRoll(this.#at, { ...goal, way, pace: this.#pace(way) }, dt, this.#host.floor);
    this.#goal = { ...goal, way };
    this.#place(this.#at);
    this.#show();
    this.#keepClear(size);
    // who waits for a visitor that stands still stands still, too
    const rolls = tour !== null && (this.#at.speed > 0 || this.#at.turn !== 0 || (!isThere(this.#at, goal) && this.#pace(way) > 0));
    return rolls || seeks || this.#presence !== wanted;
  }

  dispose(): void {
    frame.guide = frame.guideBox = null;
    this.#batch.dispose();
    this.#shade.dispose();
  }

  #setOut(id: string, calm: boolean): void {
    const station = stationById(id);
    if (!station) return;
    this.#station = id;
    const { floor, paths } = this.#host, { rails } = useFloorPlan.getState(), post = this.#post.expected(station);
    if (calm || useVisit.getState().station === id) {
      this.#at ??= standing(post.x, post.z, post.heading);
      return this.#goTo(post);
    }
    const { eye: [x, , z] } = station.arrival, { pose } = frame, visitors = ledWay(pose, { x, z }, rails, floor, paths);
    if (!this.#at) {
      const start = startBefore(pose, visitors, floor);
      this.#at = standing(start.x, start.z, start.heading);
    }
    this.#goTo(post, wayAhead(this.#at, post, pose, visitors, paths));
  }

  /** Where one stands before the exhibit, its place is where it is seen beside what is told. Returns true while it looks for it. */
  #beside(stop: Halt | null, round: number, size: { width: number; height: number }): boolean {
    if (!stop || useTour.getState().tour?.pace !== 'going' || useVisit.getState().station !== stop.station) return false;
    const { post, seeks } = this.#post.seek(stop, round, size);
    if (post) this.#goTo(post);
    return seeks || post !== null;
  }

  #goTo(post: GuidePlace, before?: readonly Spot[]): void {
    if (!this.#at) return;
    const { floor, paths } = this.#host, way = before ?? ledWay(this.#at, post, useFloorPlan.getState().rails, floor, paths);
    this.#goal = { way: way.length > 0 ? way : [this.#at], heading: way.length > 0 ? post.heading : this.#at.heading, pace: ROLL.speed };
  }

  /** It keeps a start on whoever follows it. */
  #pace(way: RollGoal['way']): number {
    const at = this.#at;
    if (!at || useVisit.getState().station === this.#station) return ROLL.speed;
    let rest = 0, [x, z] = [at.x, at.z];
    for (const corner of way) { rest += Math.hypot(corner.x - x, corner.z - z); ({ x, z } = corner); }
    if (rest < NEARLY_THERE) return ROLL.speed;
    return paceFor(startOn(at, way, frame.pose), ROLL.speed);
  }

  #place(at: Rolling): void {
    if (at === this.#placed) return;
    const was = this.#placed;
    this.#placed = at;
    frame.guide = { x: at.x, z: at.z, heading: at.heading };
    for (const object of [this.#batch.object, this.#shade.mesh]) {
      object.position.set(at.x, 0, at.z);
      // headings grow towards +z, rotations about y towards −z
      object.rotation.y = -at.heading;
    }
    if (was && was.turn === at.turn && was.travelled[0] === at.travelled[0] && was.travelled[1] === at.travelled[1]) return;
    for (const part of this.#batch.parts) this.#turn(part, at);
    this.#batch.pose(0);
  }

  #turn({ id }: ExhibitPart, { travelled: [left, right], turn }: Rolling): void {
    if (id === 'display-dot') {
      const aside = -turn / ROLL.turn;
      this.#moved.set(id, new Matrix4().makeTranslation(-DOT.back * aside * aside, DOT.aside * aside, 0));
      return;
    }
    const turning = TURNING.find(({ part }) => part.test(id));
    if (!turning) return;
    const { radius, x, share } = turning, angle = (left * share[0] + right * share[1]) * 1000 / radius;
    this.#moved.set(id, new Matrix4().makeTranslation(x, 0, radius).multiply(new Matrix4().makeRotationY(angle)).multiply(new Matrix4().makeTranslation(-x, 0, -radius)));
  }

  /** Labels leave it in sight. */
  #keepClear({ width, height }: { width: number; height: number }): void {
    const rect = this.#at && this.#drawn > 0 ? rectOf(frame.pose, bodyAt(this.#at)) : null, { left, right, top, bottom } = covered;
    const { across, up } = freePart({ width, height }, covered, useSettings.getState().wider), x = (left + width - right) / 2, y = (top + height - bottom) / 2;
    const a = (width - left - right) / 2 / across, b = (height - top - bottom) / 2 / up;
    frame.guideBox = rect && [x + rect.x0 * a, y - rect.y1 * b, x + rect.x1 * a, y - rect.y0 * b];
  }

  #show(): void {
    const { x, y, z } = frame.pose, at = this.#at, away = at ? Math.hypot(at.x - x, Math.max(0, y - 1.05), at.z - z) : Infinity;
    const shown = this.#presence * Math.min(1, Math.max(0, (away - GONE) / (THIN - GONE)));
    if (shown === this.#drawn) return;
    this.#drawn = shown;
    this.#batch.object.visible = this.#shade.mesh.visible = shown > 0;
    this.#batch.shade(() => 0, () => shown);
    this.#shade.fade(shown);
  }
}
