import { BatchedMesh, BufferGeometry, DataTexture, DoubleSide, FrontSide, Group, Matrix4, type MeshPhysicalMaterial, NearestFilter, Ray, type Raycaster, RGBAFormat, Vector3, type Vector4 } from 'three';
import type { Slices } from '../../quality/slices.ts';
import { Targets, type Reach } from './first-met.ts';
import type { ExhibitModel, ExhibitPart } from './load.ts';
import { type ExhibitTextures, type HandleUniforms, type SceneUniforms, exhibitMaterial, handleUniforms } from './material.ts';
import { type Rest, partMatrix } from './part-pose.ts';
import type { Thrift } from './thrift.ts';

/** Where the handles have moved a part, from its assembled place in the model's frame; null where none has. */
export type Moved = (part: ExhibitPart, explosion: number) => Matrix4 | null;

interface Layer { readonly mesh: BatchedMesh; readonly state: DataTexture; readonly ids: Int32Array; readonly parts: readonly ExhibitPart[]; readonly targets: Targets }

function stateTexture(count: number): DataTexture {
  const width = Math.max(1, Math.ceil(Math.sqrt(count)));
  // lit, shown, number of its key colour, what runs through it
  const texels = new Uint8Array(width * width * 4);
  for (let i = 1; i < texels.length; i += 4) texels[i] = 255;
  const texture = new DataTexture(texels, width, width, RGBAFormat);
  texture.minFilter = texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}

/** All parts that have a geometry of this kind, as one draw call. A step a geometry. */
function* layerOf(model: ExhibitModel, kind: 'solid' | 'clear', textures: ExhibitTextures, scene: SceneUniforms & HandleUniforms, thrift: Thrift | null): Generator<void, Layer | null> {
  const parts = model.parts.filter((part) => part[kind]);
  if (parts.length === 0) return null;
  const geometries = parts.map((part) => part[kind] as BufferGeometry), shapes = new Set(geometries);
  let vertices = 0, indices = 0;
  for (const shape of [...shapes, ...(thrift?.extra(shapes) ?? [])]) { vertices += shape.getAttribute('position').count; indices += shape.index?.count ?? 0; }
  const state = stateTexture(parts.length);
  const mesh = new BatchedMesh(parts.length, vertices, indices, exhibitMaterial(textures, state, scene, kind === 'clear'));
  // the list of draws is remade only when a part is shown or hidden, not every frame
  mesh.perObjectFrustumCulled = false;
  mesh.sortObjects = false;
  const geometryIds = new Map<BufferGeometry, number>();
  for (const shape of shapes) {
    geometryIds.set(shape, mesh.addGeometry(shape));
    yield;
  }
  const ids = Int32Array.from(parts, (part) => mesh.addInstance(geometryIds.get(part[kind] as BufferGeometry) as number));
  parts.forEach((part, i) => mesh.setMatrixAt(ids[i] as number, part.place));
  mesh.renderOrder = kind === 'clear' ? 2 : 0;
  thrift?.attend({ mesh, parts, shapes: geometries, ids }, scene.uMirror);
  return { mesh, state, ids, parts, targets: new Targets(geometries) };
}

/** What a batch is made of. */
interface Made { readonly uniforms: HandleUniforms; readonly layers: readonly Layer[] }

/** Makes a batch step by step. */
function* makeBatch(model: ExhibitModel, textures: ExhibitTextures, scene: SceneUniforms, thrift: Thrift | null): Generator<void, Made> {
  const uniforms = handleUniforms(), layers: Layer[] = [];
  for (const kind of ['solid', 'clear'] as const) {
    const layer = yield* layerOf(model, kind, textures, { ...scene, ...uniforms }, thrift);
    if (layer) layers.push(layer);
  }
  return { uniforms, layers };
}

function atOnce(making: Generator<void, Made>): Made {
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

const matrix = new Matrix4(), upright = new Matrix4(), away = new Matrix4();
const up = new Vector3(), middle = new Vector3();
const inside = new Ray();

/** An exhibit on the GPU: one draw call, two with glass. Owns what it allocates; `dispose` gives all of it back. */
export class ExhibitBatch {
  /** stands in glTF metres, y up; place it by its own position and rotation */
  readonly object = new Group();
  readonly #layers: readonly Layer[];
  /** what its handles tell its shader */
  readonly uniforms: HandleUniforms;
  readonly #model: ExhibitModel;
  readonly #thrift: Thrift | null;
  #rests: ReadonlyMap<string, Rest> | null = null;
  #moved: Moved | null = null;
  #carries: ((id: string) => Matrix4 | null) | null = null;

  /** `thrift`: draws no more than the picture needs; without it, everything. */
  constructor(model: ExhibitModel, textures: ExhibitTextures, scene: SceneUniforms, thrift: Thrift | null = null, made: Made = atOnce(makeBatch(model, textures, scene, thrift))) {
    this.#model = model;
    this.#thrift = thrift;
    this.uniforms = made.uniforms;
    this.#layers = made.layers;
    for (const { mesh } of this.#layers) {
      mesh.matrixAutoUpdate = false;
      mesh.matrix.copy(model.root);
      this.object.add(mesh);
    }
    this.computeBounds();
  }

  /** The same in slices, between which the browser draws and listens. Rejects when the slices' signal says stop. */
  static async inSlices(slices: Slices, model: ExhibitModel, textures: ExhibitTextures, scene: SceneUniforms, thrift: Thrift | null = null): Promise<ExhibitBatch> {
    const making = makeBatch(model, textures, scene, thrift);
    for (;;) {
      const step = making.next();
      if (step.done) return new ExhibitBatch(model, textures, scene, thrift, step.value);
      if (slices.spent) await slices.rest();
    }
  }

  get parts(): readonly ExhibitPart[] { return this.#model.parts; }
  get root(): Matrix4 { return this.#model.root; }

  /** Where its parts rest when they are laid out. */
  layOut(rests: ReadonlyMap<string, Rest>): void { this.#rests = rests; }

  /** Lets handles move its parts; null when it has none. */
  moveBy(moved: Moved | null): void { this.#moved = moved; }

  /** Lets the standing figure sway: where each part is carried from where it is; null for one that stands still. */
  carryBy(carries: (id: string) => Matrix4 | null): void { this.#carries = carries; }

  /** From a part's frame to the model's at this explosion, handles and balance counted in. */
  matrixOf(part: ExhibitPart, explosion: number, into: Matrix4): Matrix4 {
    partMatrix(part, this.#rests?.get(part.id) ?? null, explosion, into, this.#moved?.(part, explosion) ?? null);
    const carried = this.#carries?.(part.id);
    return carried ? into.premultiply(carried) : into;
  }

  /** Moves every part to where it is at this explosion: 0 assembled, 1 exploded, 2 laid out. `open` 0 … 1: how far its handles open it. */
  pose(explosion: number, open = 0): void {
    this.uniforms.uOpen.value = Math.max(Math.min(1, explosion), open);
    for (const { mesh, parts, ids } of this.#layers) {
      parts.forEach((part, i) => {
        mesh.setMatrixAt(ids[i] as number, this.matrixOf(part, explosion, matrix));
      });
    }
    this.computeBounds();
  }

  /** Turns assembled parts about the upright axis through their middle, radians. */
  spin(ids: ReadonlySet<string>, angle: number): void {
    up.set(0, 1, 0).transformDirection(upright.copy(this.#model.root).invert());
    for (const { mesh, parts, ids: instances } of this.#layers) {
      parts.forEach((part, i) => {
        if (!ids.has(part.id)) return;
        part.bounds.getCenter(middle);
        matrix.makeRotationAxis(up, angle).setPosition(middle).multiply(away.makeTranslation(-middle.x, -middle.y, -middle.z)).multiply(part.place);
        mesh.setMatrixAt(instances[i] as number, matrix);
      });
    }
  }

  /** `lit` and `shown` per part, 0 … 1; shown 0 leaves it out, between is a screen-door veil. */
  shade(lit: (part: ExhibitPart) => number, shown: (part: ExhibitPart) => number): void {
    for (const { mesh, state, parts, ids } of this.#layers) {
      const texels = state.image.data as Uint8Array;
      parts.forEach((part, i) => {
        const id = ids[i] as number, visible = shown(part);
        texels[id * 4] = Math.round(255 * lit(part));
        texels[id * 4 + 1] = Math.round(255 * visible);
        if (mesh.getVisibleAt(id) !== visible > 0) mesh.setVisibleAt(id, visible > 0);
      });
      state.needsUpdate = true;
    }
  }

  /** The number of each part's key colour, 0 for its own look, and what runs through it (see RUNS in material.ts). */
  colour(key: (part: ExhibitPart) => number, runs: (part: ExhibitPart) => number): void {
    for (const { state, parts, ids } of this.#layers) {
      const texels = state.image.data as Uint8Array;
      parts.forEach((part, i) => {
        const id = ids[i] as number;
        texels[id * 4 + 2] = key(part);
        texels[id * 4 + 3] = runs(part);
      });
      state.needsUpdate = true;
    }
  }

  /** Cuts away what lies beyond a plane of the hall: normal and distance from the origin, metres. Null: whole again. Section faces need back sides. */
  cut(plane: Vector4 | null): void {
    const { uCut } = this.uniforms;
    if (plane) uCut.value.copy(plane); else uCut.value.set(0, 0, 0, 1);
    for (const { mesh } of this.#layers) {
      const material = mesh.material as MeshPhysicalMaterial, side = plane && !material.transparent ? DoubleSide : FrontSide;
      if (material.side === side) continue;
      material.side = side;
      material.needsUpdate = true;
    }
  }

  /** Lets `compile` see the exhibit as if it were cut: section faces need a program of their own. */
  asIfCut(compile: () => void): void {
    const whole = this.#layers.map(({ mesh }) => mesh.material as MeshPhysicalMaterial).filter(({ side, transparent }) => side === FrontSide && !transparent);
    const turn = (side: typeof FrontSide | typeof DoubleSide): void => { for (const material of whole) { material.side = side; material.needsUpdate = true; } };
    turn(DoubleSide);
    compile();
    turn(FrontSide);
  }

  /** How much of a ray in the hall the cutting plane leaves; null for nothing. */
  #uncut({ origin: o, direction: d }: Ray): Pick<Reach, 'near' | 'far'> | null {
    const { x, y, z, w } = this.uniforms.uCut.value;
    const beyond = x * o.x + y * o.y + z * o.z - w, gains = x * d.x + y * d.y + z * d.z;
    if (gains === 0) return beyond > 0 ? null : { near: 0, far: Infinity };
    const at = -beyond / gains;
    return gains > 0 ? (at < 0 ? null : { near: 0, far: at }) : { near: Math.max(0, at), far: Infinity };
  }

  /** It stands whole, closed and on the floor: nobody outside sees what is in it. */
  standsWhole(whole: boolean): void { if (this.#thrift) this.#thrift.whole = whole; }

  /** On which layer of three.js it is drawn. */
  seenOn(layer: number): void { for (const { mesh } of this.#layers) mesh.layers.set(layer); }

  /** The part a ray meets first, with the distance in metres; null for none. Veiled parts let the ray through. */
  pick(raycaster: Raycaster): { part: ExhibitPart; distance: number } | null {
    const { ray } = raycaster, uncut = this.#uncut(ray);
    if (!uncut) return null;
    let best: { part: ExhibitPart; distance: number } | null = null;
    for (const { mesh, parts, ids, state, targets } of this.#layers) {
      const texels = state.image.data as Uint8Array, { side } = mesh.material as MeshPhysicalMaterial;
      // in the model's millimetres, as long as in the hall's metres: distances stay metres
      away.copy(mesh.matrixWorld).invert();
      inside.origin.copy(ray.origin).applyMatrix4(away);
      inside.direction.copy(ray.origin).add(ray.direction).applyMatrix4(away).sub(inside.origin);
      const shown = (i: number): Matrix4 | null => (texels[(ids[i] ?? 0) * 4 + 1] === 255 ? mesh.getMatrixAt(ids[i] ?? 0, matrix) as Matrix4 : null);
      const met = targets.first(inside, shown, { near: uncut.near, far: Math.min(uncut.far, best?.distance ?? Infinity), bothSides: side === DoubleSide });
      const part = met && parts[met.thing];
      if (part) best = { part, distance: met.distance };
    }
    return best;
  }

  /** True if the ray crosses the exhibit's bounds: enough for a cursor, and cheap. */
  meets(raycaster: Raycaster): boolean {
    return this.#layers.some(({ mesh }) => {
      const sphere = mesh.boundingSphere?.clone().applyMatrix4(mesh.matrixWorld);
      return sphere ? raycaster.ray.intersectsSphere(sphere) : false;
    });
  }

  private computeBounds(): void {
    for (const { mesh } of this.#layers) { mesh.computeBoundingBox(); mesh.computeBoundingSphere(); }
  }

  dispose(): void {
    for (const { mesh, state } of this.#layers) {
      (mesh.material as { dispose(): void }).dispose();
      mesh.dispose();
      state.dispose();
    }
    for (const part of this.#model.parts) { part.solid?.dispose(); part.clear?.dispose(); }
    this.object.removeFromParent();
  }
}
