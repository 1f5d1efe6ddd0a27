import type { Group, Object3D } from 'three';
import { inTime } from '../../quality/patience.ts';
import { Slices } from '../../quality/slices.ts';
import type { TierName } from '../../quality/tiers.ts';
import type { Station } from '../../stations/index.ts';
import { DRAWING_LAYER, MIRROR_LAYER } from '../layers.ts';
import { ExhibitBatch } from './batch.ts';
import { ContactShade } from './contact-shade.ts';
import { type FarForm, type FarForms, loadFarForms } from './far-forms.ts';
import { type ExhibitModel, loadExhibit } from './load.ts';
import type { ExhibitTextures, SceneUniforms } from './material.ts';
import type { ShadeMap } from './shade-map.ts';
import type { TablePrint } from './table-print.ts';
import type { Tables } from './tables.ts';
import type { Thrift } from './thrift.ts';

const MODELS = `${import.meta.env.BASE_URL}models/`;
/** all far forms in one file: one request before the first walk instead of one an exhibit */
const FAR_FORMS = `${MODELS}far-forms.bin`;

interface Exhibit { readonly station: Station; far: ExhibitBatch | null; full: ExhibitBatch | null; shade: ContactShade | null; print: TablePrint | null; loading: AbortController | null; failed: boolean; /** off the floor */ aloft: boolean }

export interface KeeperHost {
  readonly stage: Group;
  readonly textures: ExhibitTextures;
  readonly scene: SceneUniforms;
  readonly tier: TierName;
  /** Has compiled what an object is drawn with, before it is shown; never rejects. */
  prepare(object: Object3D): Promise<void>;
  /** something new can be seen */
  changed(): void;
  /** this station's model cannot be had; the others are not touched by it */
  failed(station: Station, error: unknown): void;
}

/**
 * Keeps every exhibit in its far form, and the wanted one in full. What is no longer wanted gives back its memory at once.
 * Owns all batches; `dispose` gives all of it back.
 */
export class ExhibitKeeper {
  readonly #host: KeeperHost;
  readonly #exhibits: readonly Exhibit[];
  #wanted: string | null = null;
  /** nothing of the wanted exhibit stands on the floor: a part of it alone is shown */
  #bare = false;
  #over = false;

  constructor(stations: readonly Station[], host: KeeperHost) {
    this.#host = host;
    this.#exhibits = stations.filter(({ model }) => model !== null)
      .map((station) => ({ station, far: null, full: null, shade: null, print: null, loading: null, failed: false, aloft: false }));
  }

  /** Loads all far forms, the nearest to (x, z) first; settles when each is there or has failed. */
  async loadFar(x: number, z: number): Promise<void> {
    const away = ({ station: { place } }: Exhibit): number => Math.hypot(place.x - x, place.z - z);
    const forms = await loadFarForms(FAR_FORMS);
    await Promise.all([...this.#exhibits].sort((a, b) => away(a) - away(b)).map(async (exhibit) => {
      try {
        const { model, shade } = await this.#farForm(exhibit, forms);
        // a task of its own
        await new Slices().rest();
        exhibit.far = await this.#put(exhibit, model);
        if (exhibit.full && exhibit.far) exhibit.far.object.visible = false;
        if (exhibit.far && shade) await this.#ground(exhibit, shade);
        this.#host.changed();
      } catch (error) { this.#fail(exhibit, error); }
    }));
  }

  /** The one station to show in full; null for none. `anew`: once more, if it could not be had. */
  want(id: string | null, anew = false): void {
    if (id === this.#wanted && !(anew && this.#exhibits.some(({ station, failed }) => failed && station.id === id))) return;
    this.#wanted = id;
    for (const exhibit of this.#exhibits) {
      if (exhibit.station.id === id) void this.#showFull(exhibit);
      else this.#dropFull(exhibit);
    }
  }

  /** The batch of a station as it stands now; null while nothing of it is there. */
  batch(id: string): ExhibitBatch | null {
    const exhibit = this.#exhibits.find(({ station }) => station.id === id);
    return exhibit?.full ?? exhibit?.far ?? null;
  }

  /** The full form of a station, null while it is not there. */
  full(id: string): ExhibitBatch | null { return this.#exhibits.find(({ station }) => station.id === id)?.full ?? null; }

  /** The wanted exhibit stands in full, or cannot be had, or none is wanted. */
  get complete(): boolean { return this.#exhibits.every(({ station, full, failed }) => station.id !== this.#wanted || full !== null || failed); }

  /** Everything that can be seen now, with its station. */
  *visible(): Generator<{ station: Station; batch: ExhibitBatch }> {
    for (const { station, full, far } of this.#exhibits) {
      const batch = full ?? far;
      if (batch) yield { station, batch };
    }
  }

  /** Has compiled what a section through an exhibit needs: it is not cut yet. */
  prepareCut(batch: ExhibitBatch): void { batch.asIfCut(() => void this.#host.prepare(batch.object)); }

  dispose(): void {
    this.#over = true;
    for (const exhibit of this.#exhibits) { this.#dropFull(exhibit); exhibit.far?.dispose(); exhibit.far = null; exhibit.shade?.dispose(); exhibit.shade = null; }
  }

  /** How dark it is below the wanted exhibit: less while it hangs in the air in pieces, not at all where `bare`, what stands there being left out. */
  lift(explosion: number, bare = false): void {
    this.#bare = bare;
    for (const { shade, print, station } of this.#exhibits) {
      const up = Math.min(1, explosion), gone = Math.max(0, explosion - 1);
      shade?.fade(station.id !== this.#wanted ? 1 : this.#bare ? 0 : (1 - 0.75 * up) * (1 - gone));
      print?.show(explosion);
    }
  }

  /** Stands an exhibit off its place, both forms, metres and radians; `grounded` 0 … 1 is how dark it still is below. */
  fly(id: string, { x, y, z, bank, pitch }: { x: number; y: number; z: number; bank: number; pitch: number }, grounded: number): void {
    const exhibit = this.#exhibits.find(({ station }) => station.id === id);
    if (!exhibit) return;
    const { place } = exhibit.station;
    for (const batch of [exhibit.far, exhibit.full]) {
      batch?.object.position.set(place.x + x, (place.y ?? 0) + y, place.z + z);
      batch?.object.rotation.set(bank, place.heading, pitch, 'YXZ');
    }
    exhibit.shade?.fade(0.3 + 0.7 * grounded);
    exhibit.aloft = grounded < 1;
  }

  /**
   * Says whether what stands in full stands as its far form does: whole, closed, in its own colours. The floor then reflects the far
   * form, a thirtieth of the triangles; in the floor's blur nobody tells the two apart.
   */
  reflect(plain: boolean): void {
    for (const { full, far, aloft } of this.#exhibits) {
      const stands = plain && !aloft && full !== null;
      full?.standsWhole(stands);
      full?.seenOn(stands && far ? DRAWING_LAYER : 0);
      far?.seenOn(stands ? MIRROR_LAYER : 0);
      if (far) far.object.visible = stands || full === null;
    }
  }

  async #ground(exhibit: Exhibit, shade: ShadeMap): Promise<void> {
    const { x, y = 0, z, heading } = exhibit.station.place;
    exhibit.shade = new ContactShade(shade);
    exhibit.shade.mesh.position.set(x, y, z);
    exhibit.shade.mesh.rotation.y = heading;
    await this.#host.prepare(exhibit.shade.mesh);
    if (!this.#over) this.#host.stage.add(exhibit.shade.mesh);
  }

  /** From the file of all far forms, or, where that does not hold a sound one, from the exhibit's own, which has no shade. */
  async #farForm({ station: { model } }: Exhibit, forms: FarForms): Promise<FarForm> {
    return forms.get(String(model)) ?? { model: await loadExhibit(`${MODELS}${model}.far.glb`), shade: null };
  }

  /** Stands a model in its place; null when that is no longer wanted. */
  async #put({ station }: Exhibit, model: ExhibitModel, signal?: AbortSignal, thrift?: Thrift | null): Promise<ExhibitBatch | null> {
    if (this.#over || signal?.aborted) return null;
    const batch = await ExhibitBatch.inSlices(new Slices(signal), model, this.#host.textures, this.#host.scene, thrift);
    if (!this.#over) await this.#host.prepare(batch.object);
    if (this.#over || signal?.aborted) { batch.dispose(); return null; }
    const { x, y = 0, z, heading } = station.place;
    batch.object.position.set(x, y, z);
    batch.object.rotation.y = heading;
    this.#host.stage.add(batch.object);
    this.#host.changed();
    return batch;
  }

  async #showFull(exhibit: Exhibit): Promise<void> {
    exhibit.loading?.abort();
    const loading = new AbortController();
    exhibit.loading = loading;
    // whoever opens it again is told again
    exhibit.failed = false;
    try {
      const reading = loadExhibit(`${MODELS}${exhibit.station.model}.glb`, loading.signal);
      const [model, thrift, laid] = await Promise.all([reading, this.#thrift(exhibit.station, reading, loading.signal), this.#tables(exhibit.station, reading)]);
      // a task of its own each
      await new Slices(loading.signal).rest();
      const full = await this.#put(exhibit, model, loading.signal, thrift);
      exhibit.full = full;
      if (full && laid) this.#setTables(exhibit, full, laid);
      if (exhibit.full && exhibit.far) exhibit.far.object.visible = false;
      // only now: who is told looks for the full form
      this.#host.changed();
    } catch (error) { if (!loading.signal.aborted) this.#fail(exhibit, error); }
  }

  /** How to draw it with fewer triangles; null when that cannot be had: it is drawn whole then. */
  #thrift({ model }: Station, reading: Promise<ExhibitModel>, signal: AbortSignal): Promise<Thrift | null> {
    return inTime(import('./thrift.ts')).then(({ thriftFor }) => thriftFor(`${MODELS}${model}.levels.bin`, reading, this.#host.tier, signal)).catch(() => null);
  }

  /** Where its parts lie when laid out; null for stations without tables. */
  async #tables(station: Station, reading: Promise<ExhibitModel>): Promise<Tables | null> {
    if (!station.layout) return null;
    const [{ tablesOf }, layout, model] = await Promise.all([inTime(import('./tables.ts')), inTime(station.layout()), reading]);
    return tablesOf(station, layout, model);
  }

  #setTables(exhibit: Exhibit, full: ExhibitBatch, laid: Tables): void {
    full.layOut(laid.rests);
    exhibit.print = laid.print();
    void this.#host.prepare(exhibit.print.mesh);
    this.#host.stage.add(exhibit.print.mesh);
  }

  #dropFull(exhibit: Exhibit): void {
    exhibit.loading?.abort();
    exhibit.loading = null;
    exhibit.full?.dispose();
    exhibit.full = null;
    exhibit.print?.dispose();
    exhibit.print = null;
    if (exhibit.far) exhibit.far.object.visible = true;
    this.#host.changed();
  }

  #fail(exhibit: Exhibit, error: unknown): void {
    if (exhibit.failed || this.#over) return;
    exhibit.failed = true;
    this.#host.failed(exhibit.station, error);
  }
}
