import { Box3, type PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three';
import type { PartId, View } from '../content/types.ts';
import type { Orbit } from '../modes/inspect.ts';
import { Slices } from '../quality/slices.ts';
import { type Anchor, frame, wake } from '../state/frame.ts';
import { type Visit, choosePart, hoverPart, showTab, useVisit } from '../state/visit.ts';
import { loadHandles, loadWords, station as stationById } from '../stations/index.ts';
import { anchorOf, type Labelling, partBounds, seekLabels, type Spot } from './anchors.ts';
import { Breath } from './breath.ts';
import type { ExhibitBatch } from './exhibit/batch.ts';
import type { ExhibitKeeper } from './exhibit/keeper.ts';
import type { HandlesView } from './handles-view.ts';
import { labelOrder } from './label-order.ts';
import { partOrbit } from './part-orbit.ts';

/** How much of a part is left that stands before the chosen one. */
const VEIL = 0.16;
/** Milliseconds of a frame for finding what hides the chosen part: more would be felt. */
const LOOKING = 6;

/** Where one looks for what hides a part: its middle and points towards its corners. Shares of its box. */
const SAMPLES: readonly (readonly [number, number, number])[] = [
  [0, 0, 0], [0.3, 0.3, 0.3], [-0.3, 0.3, -0.3], [0.3, -0.3, -0.3], [-0.3, -0.3, 0.3],
];

/** The opened exhibit as it is seen: what is lit, veiled, alone, labelled. */
export class ExhibitView {
  readonly #keeper: ExhibitKeeper;
  readonly #veiled = new Set<PartId>();
  readonly #ray = new Raycaster();
  readonly #box = new Box3();
  readonly #point = new Vector3();
  readonly #ndc = new Vector2();
  #sample = 0;
  #labels: readonly Labelling[] | null = null;
  /** the labels that stand in the picture until new ones are found */
  #led: ReadonlyMap<PartId, Spot> = new Map();
  /** a search for labels under way, for the picture as it stands */
  #search: AbortController | null = null;
  #posed: { batch: ExhibitBatch; explosion: number } | null = null;
  /** handles have moved parts since the last pose */
  #moved = false;
  /** handles are where they were in the last frame */
  #still = true;
  #shade = true;
  /** nothing of the opened exhibit stands on the floor; null when that is to be said anew */
  #bare: boolean | null = null;
  #order: { station: string; parts: readonly PartId[] } | null = null;
  #veiledFor: PartId | null = null;
  /** of the full form that is there now; null until they have come */
  #handles: HandlesView | null = null;
  #handled: ExhibitBatch | null = null;
  readonly #handlesCame: () => void;
  #breath: Breath | null = null;
  #breathes: ExhibitBatch | null = null;

  /** `handlesCame`: the opened exhibit's handles can be used from now on. */
  constructor(keeper: ExhibitKeeper, handlesCame: () => void) { this.#keeper = keeper; this.#handlesCame = handlesCame; }

  /** Moves what the handles move; before `step`. With `still` all of them go back. Returns true while one is on its way, or something runs. */
  stepHandles(visit: Visit, dt: number, calm: boolean, still: boolean): { moving: boolean; runs: boolean } {
    const batch = visit.station ? this.#keeper.full(visit.station) : null;
    if (batch && visit.station && batch !== this.#handled) this.#fetchHandles(batch, visit.station);
    if (!this.#handles) return { moving: false, runs: false };
    const { moved, runs, changed } = this.#handles.step(still ? {} : visit.handles, dt, calm);
    if (changed) this.#shade = true;
    if (moved) this.#moved = true;
    this.#still = !moved && !runs;
    return { moving: moved, runs };
  }

  /** The visitor moved. True when a standing figure notices. */
  stir(): boolean {
    this.#breath?.stir(performance.now() / 1000);
    return this.#breath !== null;
  }

  /** The opened figure's balance, as long as it stands together and nothing is asked of it; before `step`. Returns true while it moves. */
  breathe(visit: Visit, explosion: number, dt: number, calm: boolean): boolean {
    const batch = visit.station ? this.#keeper.full(visit.station) : null;
    if (batch && visit.station && batch !== this.#breathes) {
      const balance = stationById(visit.station)?.balance, breath = balance ? new Breath(balance) : null;
      this.#breathes = batch;
      this.#breath = breath;
      if (breath) batch.carryBy((id) => breath.carries(id));
    }
    const asked = visit.part !== null || visit.explosion > 0 || Object.keys(visit.handles).length > 0;
    const moves = this.#breath?.step(calm ? 1 : dt, performance.now() / 1000, Boolean(batch) && !calm && !asked && explosion === 0) ?? false;
    if (moves) this.#moved = true;
    return moves;
  }

  /** Where a handle that is on wants to be looked at from. */
  handleView(visit: Visit, explosion: number): View | null { return this.#handles?.view(visit.handles, explosion) ?? null; }

  #fetchHandles(batch: ExhibitBatch, station: string): void {
    this.#handles?.dispose();
    this.#handles = null;
    this.#handled = batch;
    // without them the exhibit stands as it is
    Promise.all([loadHandles(station), import('./handles-view.ts')]).then(([handles, { HandlesView: View }]) => {
      if (this.#handled !== batch || handles.length === 0) return;
      this.#handles = new View(batch, handles);
      if (handles.some(({ kind }) => kind === 'cut')) this.#keeper.prepareCut(batch);
      this.#handlesCame();
    }, () => { this.#handled = null; });
  }

  /** Something was chosen or a model came: everything is looked at again. */
  refresh(): void {
    this.#shade = true;
    this.#forgetLabels();
    const { part } = useVisit.getState();
    if (part !== this.#veiledFor) { this.#veiled.clear(); this.#veiledFor = part; }
    this.#sample = 0;
  }

  /** Brings the opened exhibit to this explosion and choice. Returns true while it needs another frame. */
  step(visit: Visit, explosion: number, moving: boolean, camera: PerspectiveCamera, size: { width: number; height: number }): boolean {
    const batch = visit.station ? this.#keeper.full(visit.station) : null;
    this.#keeper.reflect(explosion === 0 && !visit.part && this.#still && Object.values(visit.handles).every((at) => at === 0));
    if (!batch || !visit.station) { frame.anchors = []; this.#led = new Map(); frame.grip = frame.crank = null; this.#forgetLabels(); frame.seeking = false; this.#close(visit, explosion); return false; }
    if (this.#posed?.batch !== batch || this.#posed.explosion !== explosion || this.#moved) {
      this.#moved = false;
      batch.pose(explosion, this.#handles?.open);
      this.#posed = { batch, explosion };
      this.#bare = null;
    }
    // what is in sight is another thing afterwards; until then the labels that are there go along
    if (moving) { this.#sample = 0; this.#forgetLabels(); }
    const looking = !moving && this.#unveil(batch, visit, explosion, camera);
    if (this.#shade) this.#light(batch, visit);
    this.#ground(visit, explosion);
    this.#handles?.apart(explosion);
    if (!moving && !looking && !this.#labels && !this.#search) this.#seekLabels(batch, visit, explosion, camera, size);
    frame.seeking = this.#labels === null;
    frame.anchors = this.#anchors(batch, explosion, camera, size);
    frame.grip = this.#handles?.grip(camera, size) ?? null;
    frame.crank = this.#handles?.crank(camera, size) ?? null;
    return looking;
  }

  /** Tells what darkens the floor, only when that changes: an exhibit in flight says so itself. */
  #ground({ isolated }: Visit, explosion: number): void {
    const bare = isolated || this.#handles?.alone === true;
    if (bare === this.#bare) return;
    this.#bare = bare;
    this.#keeper.lift(explosion, bare);
  }

  /** A closed exhibit puts itself together again, as long as it is there. */
  #close(visit: Visit, explosion: number): void {
    const posed = this.#posed;
    if (!posed) return;
    const here = [...this.#keeper.visible()].some(({ batch }) => batch === posed.batch);
    const moved = this.#moved;
    this.#moved = false;
    if (here && (posed.explosion !== explosion || moved)) {
      posed.batch.pose(explosion, this.#handles?.open);
      this.#keeper.lift(explosion);
      posed.explosion = explosion;
    }
    if (here && this.#shade) this.#light(posed.batch, visit);
    if (!here || (explosion === 0 && !moved)) this.#posed = null;
  }

  tap(ray: Raycaster): void {
    const { station, part, isolated } = useVisit.getState();
    const hit = station ? this.#keeper.full(station)?.pick(ray) : null;
    if (hit && hit.part.id !== part) { choosePart(hit.part.id); showTab('text'); }
    else if (!hit && !isolated) choosePart(null);
  }

  /** Marks the part under the pointer. Returns true when there is one. */
  hover(ray: Raycaster): boolean {
    const { station } = useVisit.getState();
    const hit = station ? this.#keeper.full(station)?.pick(ray) : null;
    hoverPart(hit?.part.id ?? null);
    return Boolean(hit);
  }

  /** Where to look at a part from, and how far the exhibit must be open for it. Null while the model is not there. */
  orbitAt(station: string, id: PartId, explosion: number, from: Orbit | null): { orbit: Orbit; explosion: number } | null {
    const batch = this.#keeper.full(station), part = batch?.parts.find((one) => one.id === id);
    if (!batch || !part) return null;
    const open = Math.max(explosion, part.reveal);
    partBounds(batch, part, open, this.#box);
    return { orbit: partOrbit(this.#box, open, from ?? { turn: 0, tilt: 0.2 }), explosion: open };
  }

  /** Veils what stands before the chosen part, a few rays a frame. Returns true while it is not done. */
  #unveil(batch: ExhibitBatch, visit: Visit, explosion: number, camera: PerspectiveCamera): boolean {
    const part = visit.part && !visit.isolated ? batch.parts.find(({ id }) => id === visit.part) : undefined;
    if (!part) return false;
    for (const until = performance.now() + LOOKING; this.#sample < SAMPLES.length && performance.now() < until;) {
      const [sx, sy, sz] = SAMPLES[this.#sample] ?? [0, 0, 0];
      partBounds(batch, part, explosion, this.#box);
      const size = this.#box.max.clone().sub(this.#box.min);
      this.#box.getCenter(this.#point).add(size.multiply(new Vector3(sx, sy, sz))).project(camera);
      this.#ray.setFromCamera(this.#ndc.set(this.#point.x, this.#point.y), camera);
      const middle = this.#ray.ray.origin.distanceTo(this.#box.getCenter(this.#point));
      const hit = batch.pick(this.#ray);
      if (hit && hit.part.id !== part.id && hit.distance < middle) {
        this.#veiled.add(hit.part.id);
        this.#light(batch, visit);
      } else this.#sample++;
    }
    return this.#sample < SAMPLES.length;
  }

  #light(batch: ExhibitBatch, visit: Visit): void {
    this.#shade = false;
    const { part, hovered, isolated } = visit;
    batch.shade(
      ({ id }) => (id === part && !isolated ? 1 : id === hovered ? 0.5 : 0),
      ({ id }) => (id === part ? 1 : isolated || this.#handles?.shows(id) === false ? 0 : this.#veiled.has(id) ? VEIL : 1),
    );
  }

  #forgetLabels(): void {
    this.#search?.abort();
    this.#labels = this.#search = null;
  }

  /** Starts to find the parts to label. Needs no frame until it has found them. */
  #seekLabels(batch: ExhibitBatch, visit: Visit, explosion: number, camera: PerspectiveCamera, size: { width: number; height: number }): void {
    const { station, part, hovered, isolated } = visit;
    if (!station) return;
    if (this.#order?.station !== station) {
      this.#order = { station, parts: [] };
      loadWords(station).then((words) => {
        if (this.#order?.station === station) { this.#order = { station, parts: labelOrder(words) }; this.refresh(); wake(); }
      }, () => { /* the panel says so; the exhibit goes without labels */ });
    }
    if (isolated) { this.#labels = part ? [{ part, spot: [0, 0, 0] }] : []; return; }
    const search = new AbortController();
    this.#search = search;
    this.#find(seekLabels(batch, { parts: this.#order.parts, chosen: part, hovered }, explosion, camera, size), search.signal)
      .catch((error: unknown) => { if (!search.signal.aborted) throw error; });
  }

  async #find(search: Generator<undefined, Labelling[]>, signal: AbortSignal): Promise<void> {
    const slices = new Slices(signal);
    let step = search.next();
    for (; !step.done; step = search.next()) if (slices.spent) await slices.rest();
    this.#labels = step.value;
    this.#search = null;
    wake();
  }

  #anchors(batch: ExhibitBatch, explosion: number, camera: PerspectiveCamera, size: { width: number; height: number }): Anchor[] {
    const found: Anchor[] = [];
    if (this.#labels) this.#led = new Map(this.#labels.map(({ part, spot }) => [part, spot]));
    for (const [id, spot] of this.#led) {
      const part = batch.parts.find((one) => one.id === id);
      const anchor = part && anchorOf(batch, part, explosion, camera, size, spot);
      if (anchor) found.push(anchor);
    }
    return found;
  }
}
