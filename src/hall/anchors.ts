import { Box3, Matrix4, type PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three';
import type { PartId } from '../content/types.ts';
import type { Anchor } from '../state/frame.ts';
import type { ExhibitBatch } from './exhibit/batch.ts';
import type { ExhibitPart } from './exhibit/load.ts';

/** At most this many parts are offered for labels; the one under the pointer comes on top. */
export const MOST_LABELS = 11;
/** Smaller than this on the picture, a part gets no label unless it is chosen. CSS pixels. */
const SMALLEST = 7;

const box = new Box3();
const corner = new Vector3(), reach = new Vector3(), aside = new Vector3();
const toWorld = new Matrix4(), toModel = new Matrix4();
const raycaster = new Raycaster();
const ndc = new Vector2();

/** What of an exhibit labels need. */
export type Labelled = Pick<ExhibitBatch, 'parts' | 'object' | 'root' | 'matrixOf' | 'pick'>;

/** Where a part is now, in hall metres. */
export function partBounds(batch: Pick<Labelled, 'object' | 'root' | 'matrixOf'>, part: ExhibitPart, explosion: number, into: Box3 = new Box3()): Box3 {
  batch.object.updateMatrixWorld();
  toWorld.multiplyMatrices(batch.object.matrixWorld, batch.root).multiply(batch.matrixOf(part, explosion, toModel));
  return into.copy(part.box).applyMatrix4(toWorld);
}

/** A place in a part's box, shares of its half sizes from the middle; one in a bore or behind another part says nothing about it. */
export type Spot = readonly [number, number, number];
const MIDDLE: Spot = [0, 0, 0];

/** The part's middle, or another spot of it, and its silhouette box on the picture, CSS pixels; null behind the camera or outside. */
export function anchorOf(batch: Labelled, part: ExhibitPart, explosion: number, camera: PerspectiveCamera, size: { width: number; height: number }, spot: Spot = MIDDLE): Anchor | null {
  partBounds(batch, part, explosion, box);
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 8; i++) {
    corner.set(i & 1 ? box.max.x : box.min.x, i & 2 ? box.max.y : box.min.y, i & 4 ? box.max.z : box.min.z).project(camera);
    if (corner.z > 1 || corner.z < -1) return null;
    const x = ((corner.x + 1) / 2) * size.width, y = ((1 - corner.y) / 2) * size.height;
    x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y);
  }
  box.getCenter(corner);
  if (spot !== MIDDLE) corner.add(box.getSize(reach).multiply(aside.set(...spot)).multiplyScalar(0.5));
  corner.project(camera);
  const x = ((corner.x + 1) / 2) * size.width, y = ((1 - corner.y) / 2) * size.height;
  return { part: part.id, x, y, box: [x0, y0, x1, y1] };
}

/** True if the pixel at the anchor shows this very part. */
function inSight(batch: Labelled, anchor: Anchor, camera: PerspectiveCamera, size: { width: number; height: number }): boolean {
  ndc.set((anchor.x / size.width) * 2 - 1, 1 - (anchor.y / size.height) * 2);
  raycaster.setFromCamera(ndc, camera);
  return batch.pick(raycaster)?.part.id === anchor.part;
}

export interface LabelWish { /** parts worth a label, most important first */ readonly parts: readonly PartId[]; readonly chosen: PartId | null; readonly hovered: PartId | null }

/** Labelled parts are this far apart as long as there are enough of them: labels belong to the whole thing, not to one corner of it. CSS pixels. */
const APART = 72;

/** Rays spent on finding labels, once when the picture has come to rest. */
const MOST_RAYS = 40;
/** This many of the important parts are tried before the largest ones on the picture. */
const IMPORTANT_FIRST = 20;
/** With fewer labels than this, rings about one axis are tried off their middle, where one looks through them. */
const FEW = 4;
/** Towards the corners of a ring's box, whichever way it faces, and still on the ring: shares of its half sides. */
const ON_RINGS: readonly Spot[] = [0.62, 0.68].flatMap((s): Spot[] => [[s, s, 0], [-s, s, 0], [s, 0, s], [0, s, s]]);
/** Parts looked at between two steps of the search; a ray is a step of its own. */
const A_STEP = 40;

/** A part to label, and where its leader ends. */
export interface Labelling { readonly part: PartId; readonly spot: Spot }

/**
 * Chooses the parts that carry a label in this picture: the chosen one, then those the text speaks of, then the largest, all in sight;
 * last the hovered one. Hovering takes no other part's label away, or labels would flee from the pointer that reaches for them.
 * A search in small steps, each under a millisecond, for as long as the picture stands still.
 */
export function* seekLabels(batch: Labelled, wish: LabelWish, explosion: number, camera: PerspectiveCamera, size: { width: number; height: number }): Generator<undefined, Labelling[]> {
  const byId = new Map(batch.parts.map((part) => [part.id, part]));
  const rank = new Map(wish.parts.map((id, i) => [id, i]));
  const seen: { anchor: Anchor; area: number; rank: number }[] = [];
  for (const [i, part] of batch.parts.entries()) {
    if (i % A_STEP === A_STEP - 1) yield;
    const anchor = anchorOf(batch, part, explosion, camera, size);
    if (!anchor || anchor.x < 0 || anchor.y < 0 || anchor.x > size.width || anchor.y > size.height) continue;
    const wide = anchor.box[2] - anchor.box[0], high = anchor.box[3] - anchor.box[1];
    if (Math.max(wide, high) < SMALLEST || wide > size.width) continue;
    seen.push({ anchor, area: wide * high, rank: rank.get(part.id) ?? Infinity });
  }
  const important = [...seen].sort((a, b) => a.rank - b.rank).slice(0, IMPORTANT_FIRST);
  const large = [...seen].sort((a, b) => b.area - a.area);
  const labels = new Set(wish.chosen !== null && byId.has(wish.chosen) ? [wish.chosen] : []);
  const placed = seen.filter(({ anchor }) => labels.has(anchor.part)).map(({ anchor }) => anchor);
  const wanted = [...important, ...large].map(({ anchor }) => anchor);
  const tried = new Set<string>(labels);
  for (const apart of [APART, 0]) {
    for (const anchor of wanted) {
      if (labels.size >= MOST_LABELS || tried.size >= MOST_RAYS) break;
      if (tried.has(anchor.part) || placed.some(({ x, y }) => Math.hypot(x - anchor.x, y - anchor.y) < apart)) continue;
      tried.add(anchor.part);
      yield;
      if (!inSight(batch, anchor, camera, size)) continue;
      labels.add(anchor.part);
      placed.push(anchor);
    }
  }
  const spots = new Map<PartId, Spot>();
  if (labels.size < FEW) for (const { part: id } of wanted) {
    const part = byId.get(id);
    if (!part || labels.has(id)) continue;
    for (const spot of ON_RINGS) {
      const anchor = tried.size < MOST_RAYS ? anchorOf(batch, part, explosion, camera, size, spot) : null;
      if (!anchor) break;
      tried.add(`${id} ${spot.join()}`);
      yield;
      if (!inSight(batch, anchor, camera, size)) continue;
      labels.add(id);
      spots.set(id, spot);
      break;
    }
  }
  if (wish.hovered !== null && byId.has(wish.hovered)) labels.add(wish.hovered);
  return [...labels].map((part) => ({ part, spot: spots.get(part) ?? MIDDLE }));
}
