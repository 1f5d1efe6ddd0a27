/** The hall's own objects without a graphics card: how many triangles a frame sends to it, counted as the renderer would. */
import { readFileSync } from 'node:fs';
import { type BatchedMesh, DataTexture, type Group, InstancedBufferGeometry, Frustum, Matrix4, Mesh, type Object3D, PerspectiveCamera, Vector3, type WebGLRenderer, type Scene as ThreeScene } from 'three';
import { applyPose } from '../../../src/hall/camera.ts';
import { ExhibitBatch } from '../../../src/hall/exhibit/batch.ts';
import { readLevels } from '../../../src/hall/exhibit/levels.ts';
import { type ExhibitModel, readExhibit } from '../../../src/hall/exhibit/load.ts';
import { restsOf } from '../../../src/hall/exhibit/rests.ts';
import { Thrift } from '../../../src/hall/exhibit/thrift.ts';
import { matGeometry } from '../../../src/hall/fleet/mat.ts';
import { createVans, REACH } from '../../../src/hall/fleet/vans.ts';
import { drawInView, readCoarse } from '../../../src/hall/room/in-view.ts';
import { decodeLight } from '../../../src/hall/room/light.ts';
import { buildShape } from '../../../src/hall/room/shape.ts';
import { mirrorUniforms } from '../../../src/hall/room/mirror.ts';
import { createSurfaces } from '../../../src/hall/room/surfaces.ts';
import { orbitOf, poseOf } from '../../../src/modes/inspect.ts';
import type { LaidSurface } from '../../../src/content/types.ts';
import type { TierName } from '../../../src/quality/tiers.ts';
import { EYE_HEIGHT, type Pose } from '../../../src/state/frame.ts';
import { stats } from '../../../src/state/stats.ts';
import { type Station, stations } from '../../../src/stations/index.ts';

const SIZE = { width: 1440, height: 900 };
const bytesOf = (file: string): ArrayBuffer => Uint8Array.from(readFileSync(new URL(`../../../public/${file}`, import.meta.url))).buffer;

export const withModels: readonly Station[] = stations.filter(({ model }) => model !== null);

export interface Stand { readonly pose: Pose; /** the station that is there in full: opened, or stood before */ readonly full?: string; /** 0 … 2 */ readonly apart?: number; /** handles or a chosen part: nothing inside is left out, the mirror shows the full form */ readonly used?: boolean }

export const standing = (x: number, z: number, heading: number, pitch = 0): Pose => ({ x, y: EYE_HEIGHT, z, heading, pitch });
export function before({ arrival, views }: Station, apart: number, turn = 0, closer = 1): Pose {
  const { eye, at } = (apart > 1 ? views?.laidOut : apart > 0 ? views?.exploded : views?.whole) ?? arrival, orbit = orbitOf(eye, at);
  const pose = standing(0, 0, 0);
  poseOf({ ...orbit, turn: orbit.turn + turn, distance: orbit.distance * closer }, pose);
  return pose;
}

export interface Counted { readonly all: number; readonly room: number; readonly fleet: number; readonly exhibits: number; readonly mirror: number }

interface Exhibit { readonly station: Station; readonly far: ExhibitBatch; readonly full: ExhibitBatch; readonly thrift: Thrift | undefined }

/** The whole hall on one tier. */
export class CountedHall {
  readonly #tier: TierName;
  readonly #room: readonly Mesh[];
  readonly #floor: Mesh;
  readonly #fleet: { readonly mat: Mesh; readonly vans: ReturnType<typeof createVans> };
  readonly #exhibits: readonly Exhibit[];

  private constructor(tier: TierName, coarse: Uint32Array, models: ReadonlyMap<string, { far: ExhibitModel; full: ExhibitModel; layout: readonly LaidSurface[] }>, thrifts: ReadonlyMap<string, Thrift>) {
    this.#tier = tier;
    const shape = buildShape(), { light } = decodeLight(bytesOf('light/room.bin')), { floor, walls, steel, glass } = createSurfaces(shape, light, {});
    this.#room = [walls, steel, drawInView(steel, shape.lobbyIndices, coarse, tier), glass];
    this.#floor = floor;
    this.#fleet = { mat: new Mesh(matGeometry(() => 0.1, () => [0, 0, 1, 1])), vans: createVans({}, () => 0.1, REACH[tier]) };
    const textures = { looks: new DataTexture(), finish: new DataTexture() }, scene = { uEye: { value: new Vector3() }, uMirror: mirrorUniforms.uMirror };
    this.#exhibits = withModels.map((station) => {
      const model = models.get(station.id);
      if (!model) throw new Error(station.id);
      const far = new ExhibitBatch(model.far, textures, scene), full = new ExhibitBatch(model.full, textures, scene, thrifts.get(station.id));
      const { x, y = 0, z, heading } = station.place, place = new Matrix4().makeRotationY(heading).setPosition(x, y, z);
      if (model.layout.length > 0) full.layOut(restsOf(model.full, model.layout, place).rests);
      for (const { object } of [far, full]) {
        object.position.set(x, y, z);
        object.rotation.y = heading;
        object.updateMatrixWorld(true);
      }
      return { station, far, full, thrift: thrifts.get(station.id) };
    });
  }

  static async raise(tier: TierName): Promise<CountedHall> {
    const models = new Map<string, { far: ExhibitModel; full: ExhibitModel; layout: readonly LaidSurface[] }>(), thrifts = new Map<string, Thrift>();
    for (const { id, layout } of withModels) {
      const full = await readExhibit(bytesOf(`models/${id}.glb`)), levels = bytesOf(`models/${id}.levels.bin`);
      models.set(id, { full, far: await readExhibit(bytesOf(`models/${id}.far.glb`)), layout: await layout?.() ?? [] });
      thrifts.set(id, new Thrift(await readLevels(levels, full), full, tier));
    }
    return new CountedHall(tier, await readCoarse(bytesOf('light/room-coarse.bin'), decodeLight(bytesOf('light/room.bin')).light.hash), models, thrifts);
  }

  /** Triangles of one frame, the floor's mirror included where the tier has one; by what they belong to. */
  count(stand: Stand): Counted {
    // an exhibit leaves room for what else the last frame drew
    for (let frame = 0; frame < 2; frame++) Object.assign(stats, { frames: stats.frames + 1, triangles: this.#frame(stand).all });
    return this.#frame(stand);
  }

  /** Parts of the station's exhibit that are left away as out of sight. */
  parts(stand: Stand): { hidden: readonly string[] } {
    this.#frame(stand);
    return { hidden: [...this.#exhibits.find(({ station }) => station.id === stand.full)?.thrift?.hidden ?? []] };
  }

  #frame({ pose, full: id, apart = 0, used = false }: Stand): Counted {
    const camera = new PerspectiveCamera();
    applyPose(camera, pose, SIZE, { left: 0, right: 0, top: 0, bottom: 0 }, apart > 0 || id ? 0 : 1);
    const plain = apart === 0 && !used;
    for (const { station, full } of this.#exhibits) {
      if (station.id !== id) continue;
      full.pose(apart);
      full.standsWhole(plain);
    }
    const exhibits = (mirror: boolean): Group[] => this.#exhibits.map(({ station, far, full }) => (station.id === id && !(mirror && plain) ? full : far).object);
    let mirror = 0;
    if (this.#tier !== 'low') {
      const below = mirrored(camera);
      mirrorUniforms.uMirror.value = 1;
      mirror = drawn(this.#room, below) + drawn(exhibits(true), below);
      mirrorUniforms.uMirror.value = 0;
    }
    const room = drawn(this.#room, camera) + drawn([this.#floor], camera);
    this.#fleet.vans.look(camera.position);
    const fleet = drawn([this.#fleet.mat, this.#fleet.vans.object], camera), stand = drawn(exhibits(false), camera);
    return { all: room + fleet + stand + mirror, room, fleet, exhibits: stand, mirror };
  }
}

/** As room/mirror.ts puts it. */
function mirrored(camera: PerspectiveCamera): PerspectiveCamera {
  const below = new PerspectiveCamera(), way = camera.getWorldDirection(new Vector3());
  below.position.setFromMatrixPosition(camera.matrixWorld);
  below.position.y *= -1;
  below.up.set(0, -1, 0);
  below.lookAt(below.position.x + way.x, below.position.y - way.y, below.position.z + way.z);
  below.updateMatrixWorld(true);
  below.projectionMatrix.copy(camera.projectionMatrix);
  return below;
}

const frustum = new Frustum(), matrix = new Matrix4();

/** Triangles that three would draw of these objects for a camera. */
function drawn(objects: readonly Object3D[], camera: PerspectiveCamera): number {
  let sum = 0;
  const seen = frustum.clone().setFromProjectionMatrix(matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
  for (const object of objects) object.traverse((one) => {
    const mesh = one as Mesh;
    if (!mesh.isMesh) return;
    mesh.updateWorldMatrix(true, false);
    if (mesh.frustumCulled && !seen.intersectsObject(mesh)) return;
    // three keeps what it is about to draw to itself
    const { geometry } = mesh, batch = mesh as unknown as BatchedMesh & { readonly _multiDrawCounts: Int32Array; readonly _multiDrawCount: number };
    mesh.onBeforeRender({} as WebGLRenderer, {} as ThreeScene, camera, geometry, {} as never, {} as never);
    if (batch.isBatchedMesh) {
      const { _multiDrawCount: draws, _multiDrawCounts: corners } = batch;
      for (let i = 0; i < draws; i++) sum += (corners[i] ?? 0) / 3;
    } else {
      const { start, count } = geometry.drawRange, all = geometry.index?.count ?? 0;
      sum += (Math.max(0, Math.min(all, start + count) - start) / 3) * (geometry instanceof InstancedBufferGeometry ? geometry.instanceCount : 1);
    }
  });
  return sum;
}
