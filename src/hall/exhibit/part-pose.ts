/** Where a part is at any stand of the slider: 0 assembled, 1 exploded, 2 laid out. Millimetres in the model's frame, z up. */
import { Matrix4, Quaternion, Vector3 } from 'three';
import { eased } from '../../modes/ease.ts';
import { partOffset } from './explosion.ts';
import type { ExhibitPart } from './load.ts';

/** How a part rests on a table. */
export interface Rest {
  /** its middle */
  readonly centre: Vector3;
  /** from the part's axes to the model's */
  readonly turn: Quaternion;
  /** when it leaves, 0 … LAST_LEAVES of the way from exploded to laid out: the parts go in a wave */
  readonly leaves: number;
}

/** The share of the way at which the last part leaves; each is under way for the rest. */
export const LAST_LEAVES = 0.62;
/** A part is over its place at this share of its flight, and comes straight down from there. */
const OVER_ITS_PLACE = 0.8;
/** How far a flight rises over the straight line, as a share of its length, and at most. Millimetres. */
const RISE = 0.2, HIGHEST = 900;

const centre = new Vector3(), scale = new Vector3(), middle = new Vector3(), there = new Vector3();
const turn = new Quaternion();
const back = new Matrix4();

/** The share of its flight a part has behind it. */
export const flown = (leaves: number, explosion: number): number =>
  Math.min(1, Math.max(0, (explosion - 1 - leaves) / (1 - LAST_LEAVES)));

const from = (t: number, start: number, end: number): number => eased(Math.min(1, Math.max(0, (t - start) / (end - start))));

/**
 * From the part's frame to the model's. `rest` null: the exhibit has no tables, more than exploded it cannot be.
 * `moved`: from its assembled place to where handles have it.
 */
export function partMatrix(part: ExhibitPart, rest: Rest | null, explosion: number, into: Matrix4, moved: Matrix4 | null = null): Matrix4 {
  const k = partOffset(part, Math.min(1, explosion));
  const t = rest ? flown(rest.leaves, explosion) : 0;
  there.copy(part.explode).multiplyScalar(k);
  into.makeTranslation(there);
  if (moved) into.multiply(moved);
  into.multiply(part.place);
  if (!rest || t === 0) return into;
  part.box.getCenter(middle);
  back.makeTranslation(-middle.x, -middle.y, -middle.z);
  centre.copy(middle).applyMatrix4(into);
  into.decompose(there, turn, scale);
  const along = from(t, 0, OVER_ITS_PLACE), rise = Math.min(HIGHEST, RISE * centre.distanceTo(rest.centre)) * Math.sin(Math.PI * t) ** 2;
  centre.set(
    centre.x + (rest.centre.x - centre.x) * along,
    centre.y + (rest.centre.y - centre.y) * along,
    centre.z + (rest.centre.z - centre.z) * eased(t) + rise,
  );
  turn.slerp(rest.turn, from(t, 0.1, OVER_ITS_PLACE));
  return into.compose(centre, turn, scale).multiply(back);
}
