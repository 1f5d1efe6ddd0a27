import { Box3, Matrix4, type PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three';
import type { PartId } from '../content/types.ts';
import type { Anchor } from '../state/frame.ts';
import type { ExhibitBatch } from './exhibit/batch.ts';
import type { ExhibitPart } from './exhibit/load.ts';
import { partOffset } from './exhibit/explosion.ts';

/** At most this many parts are offered for labels. */
export const MOST_LABELS = 12;
/** Smaller than this on the picture, a part gets no label unless it is chosen. CSS pixels. */
const SMALLEST = 7;

const box = new Box3();
const corner = new Vector3();
const toWorld = new Matrix4();
const raycaster = new Raycaster();
const ndc = new Vector2();

/** Where a part is now, in hall metres. */
export function partBounds(batch: ExhibitBatch, part: ExhibitPart, explosion: number, into: Box3 = new Box3()): Box3 {
  const k = partOffset(part, explosion);
  batch.object.updateMatrixWorld();
  toWorld.multiplyMatrices(batch.object.matrixWorld, batch.root);
  return into.copy(part.bounds).translate(corner.copy(part.explode).multiplyScalar(k)).applyMatrix4(toWorld);
}

/** The part's middle and silhouette box on the picture, CSS pixels; null behind the camera or outside. */
export function anchorOf(batch: ExhibitBatch, part: ExhibitPart, explosion: number, camera: PerspectiveCamera, size: { width: number; height: number }): Anchor | null {
  partBounds(batch, part, explosion, box);
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 8; i++) {
    corner.set(i & 1 ? box.max.x : box.min.x, i & 2 ? box.max.y : box.min.y, i & 4 ? box.max.z : box.min.z).project(camera);
    if (corner.z > 1 || corner.z < -1) return null;
    const x = ((corner.x + 1) / 2) * size.width, y = ((1 - corner.y) / 2) * size.height;
    x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y);
  }
  box.getCenter(corner).project(camera);
  const x = ((corner.x + 1) / 2) * size.width, y = ((1 - corner.y) / 2) * size.height;
  return { part: part.id, x, y, box: [x0, y0, x1, y1] };
}

/** True if the pixel at the anchor shows this very part. */
function inSight(batch: ExhibitBatch, anchor: Anchor, camera: PerspectiveCamera, size: { width: number; height: number }): boolean {
  ndc.set((anchor.x / size.width) * 2 - 1, 1 - (anchor.y / size.height) * 2);
  raycaster.setFromCamera(ndc, camera);
  return batch.pick(raycaster)?.part.id === anchor.part;
}

export interface LabelWish { /** parts worth a label, most important first */ readonly parts: readonly PartId[]; readonly chosen: PartId | null; readonly hovered: PartId | null }

/** Chooses the parts that carry a label in this picture: the chosen and the hovered one, then the important ones in sight. Costs a ray each. */
export function chooseLabels(batch: ExhibitBatch, wish: LabelWish, explosion: number, camera: PerspectiveCamera, size: { width: number; height: number }): PartId[] {
  const byId = new Map(batch.parts.map((part) => [part.id, part]));
  const chosen = [wish.chosen, wish.hovered].filter((id): id is PartId => id !== null && byId.has(id));
  for (const id of wish.parts) {
    if (chosen.length >= MOST_LABELS) break;
    const part = byId.get(id);
    if (!part || chosen.includes(id)) continue;
    const anchor = anchorOf(batch, part, explosion, camera, size);
    if (!anchor || anchor.x < 0 || anchor.y < 0 || anchor.x > size.width || anchor.y > size.height) continue;
    const [x0, y0, x1, y1] = anchor.box;
    if (Math.max(x1 - x0, y1 - y0) < SMALLEST || x1 - x0 > size.width) continue;
    if (inSight(batch, anchor, camera, size)) chosen.push(id);
  }
  return [...new Set(chosen)];
}
