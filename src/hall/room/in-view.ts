/** Draws of the room what lies along the stretch of the nave a camera sees, far from it and in the floor's mirror in a coarser form. */
import { Box3, BufferAttribute, BufferGeometry, Frustum, Matrix4, Mesh, Vector3 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import type { TierName } from '../../quality/tiers.ts';
import { mirrorUniforms } from './mirror.ts';

/** Stretches along the nave, metres. */
const BAY = 1.5;
/** Higher, lower and wider than anything in the hall, metres. */
const LOW = -3, HIGH = 20, WIDE = 16;
/** From here on along the nave the coarser form will do: it strays by 10 mm, a pixel or less. Metres. */
const FINE: Readonly<Record<TierName, number>> = { low: 8, medium: 14, high: 24 };

/** How the file of the coarser form begins: which geometry it belongs to, and its corners. Two uint32, little endian. */
export const COARSE_HEADER = 8;

/** The coarser form of the room's steel, as numbers of its vertices. Throws when it was made for another room. */
export async function readCoarse(file: ArrayBuffer, hash: number): Promise<Uint32Array> {
  const head = new DataView(file), corners = head.getUint32(4, true), index = new Uint32Array(corners);
  if (head.getUint32(0, true) !== hash) throw new Error('The coarser form of the hall is another hall’s: npx tsx models/room/coarse.ts');
  await MeshoptDecoder.ready;
  MeshoptDecoder.decodeGltfBuffer(new Uint8Array(index.buffer), corners, 4, new Uint8Array(file, COARSE_HEADER), 'TRIANGLES');
  return index;
}

interface Bay { readonly box: Box3; readonly start: number; readonly end: number }

/** Sorts triangles from corner `from` on along x, bay by bay; each bay knows its corners and how far they reach. */
export function sortAlongNave(index: Uint32Array, position: ArrayLike<number>, from: number): Bay[] {
  const x = (corner: number): number => position[(index[corner] ?? 0) * 3] ?? 0, bays = new Map<number, number[]>();
  for (let t = from; t < index.length; t += 3) {
    const bay = Math.floor((x(t) + x(t + 1) + x(t + 2)) / (3 * BAY)), triangles = bays.get(bay);
    if (triangles) triangles.push(t); else bays.set(bay, [t]);
  }
  const sorted = new Uint32Array(index.length - from), made: Bay[] = [];
  let at = 0;
  for (const [, triangles] of [...bays].sort(([a], [b]) => a - b)) {
    const box = new Box3(new Vector3(Infinity, LOW, -WIDE), new Vector3(-Infinity, HIGH, WIDE)), start = from + at;
    for (const t of triangles) for (let k = 0; k < 3; k++) {
      box.min.x = Math.min(box.min.x, x(t + k));
      box.max.x = Math.max(box.max.x, x(t + k));
      sorted[at++] = index[t + k] ?? 0;
    }
    made.push({ box, start, end: from + at });
  }
  index.set(sorted, from);
  return made;
}

/** What a camera at x draws of the bays it sees: fine ones about itself, coarse ones on the side where that saves more; corners from … to. */
export interface Stretch { readonly fine: readonly [number, number]; readonly coarse: readonly [number, number] }

const NOTHING = [0, 0] as const;
const span = (bays: readonly Bay[]): readonly [number, number] => [bays[0]?.start ?? 0, bays.at(-1)?.end ?? 0];
const length = ([from, to]: readonly [number, number]): number => to - from;

/** `reach` 0: all of it coarse. */
export function stretchOf(fine: readonly Bay[], coarse: readonly Bay[], sees: (box: Box3) => boolean, x: number, reach: number): Stretch {
  const seen = fine.filter(({ box }) => sees(box));
  if (reach === 0) return { fine: NOTHING, coarse: span(coarse.filter(({ box }) => sees(box))) };
  const before = seen.filter(({ box }) => box.max.x < x - reach), beyond = seen.filter(({ box }) => box.min.x > x + reach);
  const left = length(span(before)) > length(span(beyond)) ? before : beyond, edge = left[left === before ? left.length - 1 : 0];
  if (!edge) return { fine: span(seen), coarse: NOTHING };
  // larger triangles end elsewhere: all that reach over the cut, so that nothing is missing there
  const from = left === before ? -Infinity : edge.box.min.x, to = left === before ? edge.box.max.x : Infinity;
  return {
    fine: span(seen.filter((bay) => !left.includes(bay))),
    coarse: span(coarse.filter(({ box }) => box.max.x > from && box.min.x < to && sees(box))),
  };
}

const frustum = new Frustum(), matrix = new Matrix4();

/**
 * From now on draws of the room's steel only what a camera needs, for each camera anew. Returns a second mesh, the coarser form, to
 * stand beside the first one; it shares its vertices. The first `lobby` corners are drawn as long as the draw range begins at 0.
 */
export function drawInView(steel: Mesh, lobby: number, coarseIndex: Uint32Array, tier: TierName): Mesh {
  const { geometry } = steel, position = geometry.getAttribute('position').array, index = geometry.index?.array as Uint32Array;
  const fine = sortAlongNave(index, position, lobby), coarse = sortAlongNave(coarseIndex, position, 0);
  if (geometry.index) geometry.index.needsUpdate = true;
  const second = new BufferGeometry();
  for (const [name, attribute] of Object.entries(geometry.attributes)) second.setAttribute(name, attribute);
  second.setIndex(new BufferAttribute(coarseIndex, 1));
  const far = new Mesh(second, steel.material);
  far.name = `${steel.name}-coarse`;
  far.frustumCulled = far.matrixAutoUpdate = false;
  const choose: Mesh['onBeforeRender'] = (_renderer, _scene, camera) => {
    frustum.setFromProjectionMatrix(matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    const stretch = stretchOf(fine, coarse, (box) => frustum.intersectsBox(box), camera.matrixWorld.elements[12] ?? 0, mirrorUniforms.uMirror.value > 0.5 ? 0 : FINE[tier]);
    const first = geometry.drawRange.start < lobby ? 0 : Math.max(lobby, stretch.fine[0]);
    geometry.setDrawRange(first, Math.max(0, stretch.fine[1] - first));
    second.setDrawRange(stretch.coarse[0], length(stretch.coarse));
  };
  steel.onBeforeRender = far.onBeforeRender = choose;
  return far;
}
