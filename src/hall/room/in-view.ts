/** Draws of the room what lies along the stretch of the nave a camera sees. */
import { Box3, type BufferGeometry, Frustum, Matrix4, type Mesh } from 'three';

/** Stretches along the nave, metres. */
const BAY = 1.5;
/** Higher, lower and wider than anything in the hall, metres. */
const LOW = -3, HIGH = 20, WIDE = 16;

interface Bay { readonly box: Box3; readonly start: number; readonly end: number }

/** Sorts triangles from corner `from` on along x, bay by bay; each bay knows its corners and how far they reach. */
export function sortAlongNave(geometry: BufferGeometry, from: number): Bay[] {
  const index = geometry.index?.array, position = geometry.getAttribute('position').array;
  if (!index) return [];
  const x = (corner: number): number => position[(index[corner] ?? 0) * 3] ?? 0;
  const bays = new Map<number, number[]>();
  for (let t = from; t < index.length; t += 3) {
    const bay = Math.floor((x(t) + x(t + 1) + x(t + 2)) / (3 * BAY)), of = bays.get(bay);
    if (of) of.push(t); else bays.set(bay, [t]);
  }
  const sorted = new Uint32Array(index.length - from), made: Bay[] = [];
  let at = 0;
  for (const [, triangles] of [...bays].sort(([a], [b]) => a - b)) {
    const box = new Box3(), start = from + at;
    box.min.set(Infinity, LOW, -WIDE);
    box.max.set(-Infinity, HIGH, WIDE);
    for (const t of triangles) for (let k = 0; k < 3; k++) {
      box.min.x = Math.min(box.min.x, x(t + k));
      box.max.x = Math.max(box.max.x, x(t + k));
      sorted[at++] = index[t + k] ?? 0;
    }
    made.push({ box, start, end: from + at });
  }
  index.set(sorted, from);
  if (geometry.index) geometry.index.needsUpdate = true;
  return made;
}

const frustum = new Frustum(), matrix = new Matrix4();

/** From now on only what a camera sees of this mesh is drawn, for each camera anew. Its first `lobby` corners are drawn as long as its range begins before them. */
export function drawInView(mesh: Mesh, lobby: number): void {
  const { geometry } = mesh, bays = sortAlongNave(geometry, lobby);
  mesh.onBeforeRender = (_renderer, _scene, camera) => {
    frustum.setFromProjectionMatrix(matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    const seen = bays.filter(({ box }) => frustum.intersectsBox(box)), { start } = geometry.drawRange;
    const first = start < lobby ? 0 : seen[0]?.start ?? lobby;
    geometry.setDrawRange(first, Math.max(0, (seen.at(-1)?.end ?? first) - first));
  };
}
