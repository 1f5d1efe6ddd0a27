import { Color, Group, Matrix4, type PerspectiveCamera, Vector3, Vector4 } from 'three';
import type { CutHandle, GearHandle, Handle, ModelPoint, PartId, Swing, View } from '../content/types.ts';
import type { Crank, Grip } from '../state/frame.ts';
import { isPaused, kindAlone } from '../state/handles.ts';
import type { Visit } from '../state/visit.ts';
import type { ExhibitBatch } from './exhibit/batch.ts';
import { sightFields } from './exhibit/fields.ts';
import type { ExhibitPart } from './exhibit/load.ts';
import { KEY_COLOURS, RUNS, runCode } from './exhibit/material.ts';
import { applySwing } from './exhibit/swing.ts';

/** Seconds a slider's thing takes over its whole way: it follows, it does not jump. */
const FOLLOW = 0.6;
/** Bands a second. */
const RUN = 0.55;
/** A gear follows the hand: so many of its lag's own size a second, but one turn is to be seen, and many take no longer. Turns a second. */
const HAND = 10, SEEN = 2;
/** Where the crank's knob sits on the core, mm from its axis. */
const KNOB = 11;
const turnAbout = new Matrix4(), place = new Matrix4();

/** Turns of the core while the cup turns once. */
const turnsOf = ({ teeth }: Pick<GearHandle, 'teeth'>): number => teeth / 2;

/** A gear's angles, radians: how far core and cup have turned when its slider stands at 0 … 1. One whole turn of the cup in all. */
export function gearAngles({ teeth }: Pick<GearHandle, 'teeth'>, amount: number): { core: number; cup: number } {
  const core = amount * turnsOf({ teeth }) * 2 * Math.PI;
  return { core, cup: -core * (2 / teeth) };
}

/** How far a gear's core turns in dt seconds when it lags behind by so many turns. */
export const coreStep = (lag: number, dt: number): number => Math.min(lag, Math.max(Math.min(HAND * lag, SEEN), lag * lag, 0.05) * dt);

/** What the handles of the opened exhibit do to it. One object for one station's batch; the loop steps it. */
export class HandlesView {
  readonly #batch: ExhibitBatch;
  readonly #handles: readonly Handle[];
  /** where each handle is, 0 … 1; what is not in it is at 0 */
  readonly #at = new Map<string, number>();
  readonly #swings = new Map<PartId, { readonly handle: string; readonly swing: Swing }[]>();
  readonly #overlays = new Map<string, Group>();
  readonly #matrix = new Matrix4();
  #was: Visit['handles'] | null = null;
  #wasOpen = 0;

  constructor(batch: ExhibitBatch, handles: readonly Handle[]) {
    this.#batch = batch;
    this.#handles = handles;
    for (const part of batch.parts) {
      const swings = handles.flatMap((handle) => (handle.kind === 'move' ? handle.swings.filter(({ ids }) => ids.test(part.id)).map((swing) => ({ handle: handle.id, swing })) : []));
      if (swings.length > 0) this.#swings.set(part.id, swings);
    }
    batch.moveBy((part, explosion) => this.#moved(part, explosion));
  }

  /** One step of dt seconds; `calm` cuts. `moved`: parts stand elsewhere than before; `runs`: it goes on without end. */
  step(wanted: Visit['handles'], dt: number, calm: boolean): { moved: boolean; runs: boolean; changed: boolean } {
    const changed = wanted !== this.#was;
    this.#was = wanted;
    let moved = false, runs = false;
    for (const handle of this.#handles) {
      const at = this.#at.get(handle.id) ?? 0, to = wanted[handle.id] ?? 0;
      const seconds = handle.kind === 'move' ? handle.seconds : FOLLOW;
      const jumps = calm || handle.kind === 'colours' || handle.kind === 'look' || handle.kind === 'flow' || handle.kind === 'fields' || (handle.kind === 'cut' && (at === 0 || to === 0));
      const most = handle.kind === 'gear' ? coreStep(Math.abs(to - at) * turnsOf(handle), dt) / turnsOf(handle) : dt / seconds;
      const now = jumps || Math.abs(to - at) <= most ? to : at + Math.sign(to - at) * most;
      if (handle.kind === 'flow' && to > 0 && !isPaused(to) && !calm) { this.#batch.uniforms.uRun.value = (this.#batch.uniforms.uRun.value + RUN * dt) % 1000; runs = true; }
      if (now === at) continue;
      this.#at.set(handle.id, now);
      moved ||= handle.kind !== 'colours' && handle.kind !== 'flow';
    }
    if (changed) this.#paint(wanted);
    if (this.open !== this.#wasOpen) { this.#wasOpen = this.open; moved = true; }
    if (moved || changed) { this.#cut(); this.#turnGear(); this.#lay(wanted); }
    return { moved, runs, changed };
  }

  /** How far the exhibit stands open, 0 … 1: more light gets in. */
  get open(): number {
    const each = this.#handles.map((handle) => (handle.kind === 'move' ? (handle.opens ?? 0) * (this.#at.get(handle.id) ?? 0) : (handle.kind === 'cut' || handle.alone) && handle.id in (this.#was ?? {}) ? 1 : 0));
    return Math.max(0, ...each);
  }

  /** False for parts a handle leaves out. */
  shows(id: PartId): boolean {
    return this.#handles.every((handle) => !handle.alone || (this.#was?.[handle.id] === undefined) || handle.alone.test(id));
  }

  /** True while a handle shows some parts alone. */
  get alone(): boolean { return this.#handles.some(({ id, alone }) => alone && id in (this.#was ?? {})); }

  /** How far the exhibit is taken apart now: fields of view belong to senses in their places. */
  apart(explosion: number): void {
    for (const [id, overlay] of this.#overlays) overlay.visible = explosion === 0 && id in (this.#was ?? {});
  }

  /** The view a handle asks for, at this explosion; null when none does. */
  view(wanted: Visit['handles'], explosion: number): View | null {
    const handle = this.#handles.find(({ id, view }) => view && id in wanted);
    // what lies on the tables is looked at there
    if (explosion > 1) return null;
    return handle ? (explosion > 0.5 && handle.viewApart ? handle.viewApart : handle.view ?? null) : null;
  }

  /** The cutting plane's grip on the picture; null without a plane, or out of sight. */
  grip(camera: PerspectiveCamera, { width, height }: { width: number; height: number }): Grip | null {
    const cut = this.#cutHandle();
    if (!cut) return null;
    const toHall = this.#toHall();
    const at = (share: number): Vector3 => new Vector3(...cut.normal).multiplyScalar(cut.from + (cut.to - cut.from) * share).add(new Vector3(...cut.grip)).applyMatrix4(toHall).project(camera);
    const [here, start, end] = [at(this.#at.get(cut.id) ?? 0), at(0), at(1)];
    if (here.z > 1 || Math.abs(here.x) > 1 || Math.abs(here.y) > 1) return null;
    return { x: ((here.x + 1) / 2) * width, y: ((1 - here.y) / 2) * height, wayX: ((end.x - start.x) / 2) * width, wayY: (-(end.y - start.y) / 2) * height };
  }

  /** The knob by which the gear is turned; null without one, or out of sight. */
  crank(camera: PerspectiveCamera, { width, height }: { width: number; height: number }): Crank | null {
    const gear = this.#gear(), core = gear && gear.id in (this.#was ?? {}) ? this.#batch.parts.find(({ id }) => id === gear.core) : undefined;
    if (!gear || !core) return null;
    const toHall = this.#toHall().multiply(core.place), { core: turned } = gearAngles(gear, this.#at.get(gear.id) ?? 0);
    const at = (radius: number, angle: number): Vector3 => new Vector3(-radius * Math.sin(angle), radius * Math.cos(angle), core.box.min.z).applyMatrix4(toHall).project(camera);
    const [middle, knob, ahead] = [at(0, 0), at(KNOB, turned), at(KNOB, turned + 0.1)];
    if (knob.z > 1 || Math.abs(knob.x) > 1 || Math.abs(knob.y) > 1) return null;
    const x = ({ x: share }: Vector3): number => ((share + 1) / 2) * width, y = ({ y: share }: Vector3): number => ((1 - share) / 2) * height;
    const clockwise = (x(knob) - x(middle)) * (y(ahead) - y(middle)) - (y(knob) - y(middle)) * (x(ahead) - x(middle)) > 0;
    return { x: x(knob), y: y(knob), middleX: x(middle), middleY: y(middle), way: clockwise ? 1 : -1 };
  }

  dispose(): void {
    this.#batch.moveBy(null);
    for (const overlay of this.#overlays.values()) {
      overlay.removeFromParent();
      overlay.traverse((object) => {
        const { geometry, material } = object as { geometry?: { dispose(): void }; material?: { dispose(): void } };
        geometry?.dispose();
        material?.dispose();
      });
    }
  }

  #moved(part: ExhibitPart, explosion: number): Matrix4 | null {
    const together = 1 - Math.min(1, explosion);
    const angle = this.#gearAngle(part.id) * together;
    const swings = this.#swings.get(part.id);
    if (angle === 0 && !swings) return null;
    this.#matrix.identity();
    // about the part's own z axis, wherever that stands in the model
    if (angle !== 0) this.#matrix.copy(part.place).multiply(turnAbout.makeRotationZ(angle)).multiply(place.copy(part.place).invert());
    for (const { handle, swing } of swings ?? []) applySwing(swing, (this.#at.get(handle) ?? 0) * together, this.#matrix);
    return this.#matrix;
  }

  #gear(): GearHandle | undefined { return this.#handles.find((handle) => handle.kind === 'gear'); }

  #gearAngle(id: PartId): number {
    const gear = this.#gear();
    if (!gear || (id !== gear.core && id !== gear.cup)) return 0;
    const { core, cup } = gearAngles(gear, this.#at.get(gear.id) ?? 0);
    return id === gear.core ? core : cup;
  }

  #turnGear(): void {
    const gear = this.#gear();
    if (!gear) return;
    const { core, cup } = gearAngles(gear, this.#at.get(gear.id) ?? 0);
    // seen from the cup, which has turned itself
    this.#batch.uniforms.uWave.value.set(gear.wave.height, gear.wave.reach, gear.wave.bottom, core - cup);
    // the rim keeps its length: with teeth of one module that makes a tooth lean by this much
    this.#batch.uniforms.uSway.value = gear.id in (this.#was ?? {}) ? 1 / gear.teeth : 0;
  }

  /** Key colours of the one handle that colours now, and what runs. */
  #paint(wanted: Visit['handles']): void {
    const handle = this.#handles.find((one) => one.id in wanted && (one.kind === 'colours' || one.kind === 'flow'));
    const gear = this.#gear();
    const keys = handle?.kind === 'colours' || handle?.kind === 'flow' ? handle.colours : [];
    keys.slice(0, KEY_COLOURS - 1).forEach(({ colour }, i) => this.#batch.uniforms.uKeys.value[i + 1]?.copy(new Color(colour)));
    const keyOf = ({ id }: ExhibitPart): number => keys.findIndex(({ ids }) => ids.test(id)) + 1;
    this.#batch.colour(keyOf, (part) => {
      if (gear && gear.id in wanted && part.id === gear.cup) return RUNS.wave;
      if (handle?.kind !== 'flow') return RUNS.nothing;
      const stream = handle.colours[keyOf(part) - 1];
      const way = stream?.way(part.id);
      return way ? runCode(way) : RUNS.nothing;
    });
  }

  #cut(): void {
    const cut = this.#cutHandle();
    this.#batch.cut(cut ? this.#plane(cut) : null);
  }

  #cutHandle(): CutHandle | undefined {
    return this.#handles.find((handle): handle is CutHandle => handle.kind === 'cut' && handle.id in (this.#was ?? {}));
  }

  #plane({ id, normal, from, to }: CutHandle): Vector4 {
    const toHall = this.#toHall();
    const along = from + (to - from) * (this.#at.get(id) ?? 0);
    const point = new Vector3(...normal).multiplyScalar(along).applyMatrix4(toHall);
    const direction = new Vector3(...normal).transformDirection(toHall);
    return new Vector4(direction.x, direction.y, direction.z, direction.dot(point));
  }

  #toHall(): Matrix4 {
    this.#batch.object.updateMatrixWorld();
    return new Matrix4().multiplyMatrices(this.#batch.object.matrixWorld, this.#batch.root);
  }

  /** Fields of view come when they are first asked for, and stand as long as the exhibit does. */
  #lay(wanted: Visit['handles']): void {
    for (const handle of this.#handles) {
      if (handle.kind !== 'fields') continue;
      const on = handle.id in wanted;
      let overlay = this.#overlays.get(handle.id);
      if (!overlay && on) {
        overlay = sightFields(handle, (id) => middleOf(this.#batch, id));
        overlay.applyMatrix4(this.#batch.root);
        this.#batch.object.add(overlay);
        this.#overlays.set(handle.id, overlay);
      }
      if (!overlay) continue;
      const alone = kindAlone(wanted[handle.id] ?? 0);
      overlay.visible = on;
      overlay.children.forEach((kind, i) => { kind.visible = alone === null || i === alone; });
    }
  }
}

/** Middle of a part in the model's frame, mm; the model's origin for a part it does not have. */
function middleOf(batch: ExhibitBatch, id: PartId): ModelPoint {
  const part = batch.parts.find((one) => one.id === id);
  const { x, y, z } = part?.bounds.getCenter(new Vector3()) ?? new Vector3();
  return [x, y, z];
}
