/** Draws an opened exhibit with as few triangles as its picture needs: of each part the coarsest form no pixel tells from the true one. */
import { BatchedMesh, Box3, BufferAttribute, BufferGeometry, type Camera, Frustum, Matrix4, Sphere, Vector3 } from 'three';
import type { TierName } from '../../quality/tiers.ts';
import { wake } from '../../state/frame.ts';
import { stats } from '../../state/stats.ts';
import { type Levels, fetchLevels, readLevels } from './levels.ts';
import type { ExhibitModel, ExhibitPart } from './load.ts';

/** One pass over the exhibit: so many lines has its picture at most worth telling apart, so far may an edge be off, and so much may all of it cost. */
export interface Pass { readonly lines: number; readonly pixels: number; readonly most: number }

/** The floor's mirror has half the lines and is blurred by two pixels at least. `frame`: what a whole frame may cost, so that less is left for the exhibit where much else is in view. */
export const PASSES: Readonly<Record<TierName, { readonly frame: number; readonly eye: Pass; readonly mirror: Pass }>> = {
  low: { frame: 119_000, eye: { lines: 900, pixels: 0.7, most: 85_000 }, mirror: { lines: 450, pixels: 3, most: 20_000 } },
  medium: { frame: 248_000, eye: { lines: 1080, pixels: 0.4, most: 130_000 }, mirror: { lines: 540, pixels: 3, most: 30_000 } },
  high: { frame: 400_000, eye: { lines: 1600, pixels: 0.5, most: 200_000 }, mirror: { lines: 800, pixels: 3, most: 45_000 } },
};
/** When all else in a frame has become this much more or less, the exhibit is looked at once more. */
const OTHERWISE = 2000;

/** Each time too much would be drawn, edges may be off by this factor more. */
const GIVE = 1.1;
/** After so many times it is as it is: nothing coarser is left. */
const ROUNDS = 48;
/** Who is nearer to the closed exhibit than this may look into it. Millimetres. */
const CLOSE = 40;

/** One form a part can be drawn in. */
export interface FormChoice { readonly error: number; readonly triangles: number }

/**
 * For parts of which each knows how far it may stray for one pixel (`perPixel`, in its own millimetres; NaN: it is not in the picture),
 * which of its forms to draw: the coarsest within `pixels`, or within as many more as keep all of them within `most` triangles.
 */
export function chooseForms(forms: readonly (readonly FormChoice[])[], perPixel: ArrayLike<number>, { pixels, most }: Pick<Pass, 'pixels' | 'most'>, into: Uint8Array): void {
  for (let round = 0, allowed = pixels; round < ROUNDS; round++, allowed *= GIVE) {
    let sum = 0;
    forms.forEach((each, i) => {
      const bound = (perPixel[i] ?? Number.NaN) * allowed;
      let at = each.length - 1;
      while (at > 0 && !((each[at]?.error ?? 0) <= bound)) at--;
      into[i] = at;
      if (bound >= 0) sum += each[at]?.triangles ?? 0;
    });
    if (sum <= most) return;
  }
}

interface Form extends FormChoice { readonly geometry: number }
interface Item { readonly part: string; readonly id: number; readonly forms: readonly Form[]; readonly sphere: Sphere; readonly inner: boolean }

/** The parts of one batch: those with opaque or those with clear geometry, and which of the mesh's instances and geometries each is. */
export interface Attended { readonly mesh: BatchedMesh; readonly parts: readonly ExhibitPart[]; readonly shapes: readonly BufferGeometry[]; readonly ids: ArrayLike<number> }

const toLocal = new Matrix4(), matrix = new Matrix4(), eye = new Vector3(), sphere = new Sphere(), frustum = new Frustum();

/** A geometry that draws nothing. */
function nothing(like: BufferGeometry): BufferGeometry {
  const none = new BufferGeometry();
  for (const [name, { array, itemSize, normalized }] of Object.entries(like.attributes)) none.setAttribute(name, new BufferAttribute(array.slice(0, itemSize), itemSize, normalized));
  none.setIndex(new BufferAttribute(new Uint32Array(3), 1));
  none.boundingBox = new Box3();
  none.boundingSphere = new Sphere();
  return none;
}

export class Thrift {
  /** the exhibit stands whole, closed and on the floor: what is inside is out of sight */
  whole = false;
  /** triangles of all else in the last frame */
  #rest = 0;
  /** what this frame drew of the exhibit so far, and of which frame that is */
  #own = 0;
  #frame = -1;
  /** what is left for the eye's picture in this frame; null until its first batch is drawn */
  #left: number | null = null;
  readonly #levels: Levels;
  readonly #passes: (typeof PASSES)[TierName];
  readonly #bounds = new Box3();
  /** ids of the parts the last pass left away as out of sight */
  readonly hidden = new Set<string>();
  readonly #triangles: number;

  constructor(levels: Levels, { parts }: ExhibitModel, tier: TierName) {
    this.#levels = levels;
    this.#passes = PASSES[tier];
    for (const { bounds } of parts) this.#bounds.union(bounds);
    this.#bounds.expandByScalar(CLOSE);
    this.#triangles = parts.reduce((sum, { solid, clear }) => sum + (solid?.index?.count ?? 0) / 3 + (clear?.index?.count ?? 0) / 3, 0);
  }

  /** Everything a batch must have room for besides these shapes. */
  extra(shapes: Iterable<BufferGeometry>): BufferGeometry[] {
    const all = [...shapes], [first] = all;
    return [...all.flatMap((shape) => this.#levels.of(shape).map(({ geometry }) => geometry)), ...(first ? [nothing(first)] : [])];
  }

  /** From now on chooses what a batch draws, for each camera anew. The batch has room for `extra`. `mirrored`: 1 while the floor's mirror is drawn. */
  attend({ mesh, parts, shapes, ids }: Attended, mirrored: { readonly value: number }): void {
    const [first] = shapes;
    if (!first) return;
    const forms = new Map<BufferGeometry, Form[]>();
    shapes.forEach((shape, i) => {
      if (forms.has(shape)) return;
      const coarse = this.#levels.of(shape).map(({ error, geometry }) => ({ error, triangles: (geometry.index?.count ?? 0) / 3, geometry: mesh.addGeometry(geometry) }));
      forms.set(shape, [{ error: 0, triangles: (shape.index?.count ?? 0) / 3, geometry: mesh.getGeometryIdAt(ids[i] ?? 0) }, ...coarse]);
    });
    const none = mesh.addGeometry(nothing(first));
    const items = parts.map((part, i): Item => {
      const shape = shapes[i] ?? first;
      return { part: part.id, id: ids[i] ?? 0, forms: forms.get(shape) ?? [], sphere: shape.boundingSphere ?? new Sphere(), inner: this.#levels.inner.has(part) };
    });
    const share = items.reduce((sum, { forms: [full] }) => sum + (full?.triangles ?? 0), 0) / Math.max(1, this.#triangles);
    const choices = items.map(({ forms: each }) => each), perPixel = new Float32Array(items.length), chosen = new Uint8Array(items.length);
    mesh.perObjectFrustumCulled = true;
    const remake = BatchedMesh.prototype.onBeforeRender;
    mesh.onBeforeRender = (renderer, scene, camera, geometry, material, group) => {
      this.#lookAround();
      const pass = this.#pass(mirrored.value > 0.5);
      this.#measure(mesh, items, camera, pass.lines, perPixel);
      chooseForms(choices, perPixel, { pixels: pass.pixels, most: pass.most * share }, chosen);
      items.forEach(({ id, forms: each }, i) => {
        if (Number.isNaN(perPixel[i])) return;
        const wanted = perPixel[i] === HIDDEN ? none : each[chosen[i] ?? 0]?.geometry ?? none;
        if (mesh.getGeometryIdAt(id) !== wanted) mesh.setGeometryIdAt(id, wanted);
      });
      this.#own += items.reduce((sum, _, i) => sum + ((perPixel[i] ?? -1) >= 0 ? choices[i]?.[chosen[i] ?? 0]?.triangles ?? 0 : 0), 0);
      remake.call(mesh, renderer, scene, camera, geometry, material, group);
    };
  }

  /** The first time in a frame: what else was drawn in the last one. */
  #lookAround(): void {
    if (stats.frames === this.#frame) return;
    // it may have been out of view since
    const rest = stats.triangles - (stats.frames === this.#frame + 1 ? this.#own : 0);
    this.#frame = stats.frames;
    this.#own = 0;
    this.#left = null;
    if (Math.abs(rest - this.#rest) > OTHERWISE) wake();
    this.#rest = rest;
  }

  #pass(mirror: boolean): Pass {
    const { frame, eye: own, mirror: other } = this.#passes;
    if (mirror) return other;
    this.#left ??= Math.min(own.most, frame - this.#rest - this.#own);
    return { ...own, most: this.#left };
  }

  /** How far each part may stray for one pixel of this camera's picture. */
  #measure(mesh: BatchedMesh, items: readonly Item[], camera: Camera, lines: number, into: Float32Array): void {
    // element 5 is 1 / tan of half the field of view
    const pixel = 2 / ((camera.projectionMatrix.elements[5] ?? 1) * lines);
    eye.setFromMatrixPosition(camera.matrixWorld).applyMatrix4(toLocal.copy(mesh.matrixWorld).invert());
    const closed = this.whole && !this.#bounds.containsPoint(eye);
    frustum.setFromProjectionMatrix(matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse).multiply(mesh.matrixWorld));
    items.forEach(({ part, id, sphere: own, inner }, i) => {
      if (closed && inner) { into[i] = HIDDEN; this.hidden.add(part); return; }
      this.hidden.delete(part);
      mesh.getMatrixAt(id, matrix);
      sphere.copy(own).applyMatrix4(matrix);
      const drawn = mesh.getVisibleAt(id) && frustum.intersectsSphere(sphere);
      into[i] = drawn ? (pixel * Math.max(0, sphere.center.distanceTo(eye) - sphere.radius)) / matrix.getMaxScaleOnAxis() : Number.NaN;
    });
  }
}

/** Stands for a part that is out of sight inside the closed exhibit. */
const HIDDEN = -1;

/** The thrift of a model that is being read; rejects when its coarser forms cannot be had. */
export async function thriftFor(file: string, reading: Promise<ExhibitModel>, tier: TierName, signal: AbortSignal): Promise<Thrift> {
  const [bytes, model] = await Promise.all([fetchLevels(file, signal), reading]);
  return new Thrift(await readLevels(bytes, model, signal), model, tier);
}
