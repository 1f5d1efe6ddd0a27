/** From the tables of a station to the rest of each of its parts. */
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { LaidSurface } from '../../content/types.ts';
import { type Flat, flatten } from './flat.ts';
import { type LayOut, type Spot, layOut } from './lay-out.ts';
import type { ExhibitModel, ExhibitPart } from './load.ts';
import { LAST_LEAVES, type Rest } from './part-pose.ts';

const MM = 0.001;
/** Parts lie this far over their table: their undersides would flicker in its top. Metres. */
const CLEAR = 0.0008;

export interface Rests extends LayOut {
  readonly rests: ReadonlyMap<string, Rest>;
}

const right = new Vector3(), away = new Vector3(), up = new Vector3(0, 1, 0);
const axes = [new Vector3(), new Vector3(), new Vector3()] as const;
const basis = new Matrix4(), toModel = new Matrix4();
const position = new Vector3(), scale = new Vector3();

/** The reader's right and ahead on a surface, in the hall. */
export function readersAxes({ heading }: LaidSurface): { right: Vector3; away: Vector3 } {
  const c = Math.cos(heading), s = Math.sin(heading);
  return { right: right.set(-s, 0, c), away: away.set(c, 0, s) };
}

/** A spot's middle in the hall at a height over the surface. */
export function inHall(surface: LaidSurface, u: number, v: number, height: number, into: Vector3): Vector3 {
  const { right: r, away: a } = readersAxes(surface);
  return into.set(surface.x, surface.y + height, surface.z).addScaledVector(r, u).addScaledVector(a, v);
}

/** The turn that lays a part flat on its spot, in the hall. */
function lying(flat: Flat, { along }: Spot, surface: LaidSurface, into: Quaternion): Quaternion {
  const { right: r, away: a } = readersAxes(surface);
  const [long, wide, high] = [axes[flat.long], axes[flat.wide], axes[flat.up]];
  long.copy(along ? r : a);
  wide.copy(along ? a : r);
  high.copy(up).multiplyScalar(flat.flipped ? -1 : 1);
  // a turn, never a mirror image: the other end may lead
  if (axes[0].dot(scale.crossVectors(axes[1], axes[2])) < 0) wide.negate();
  return into.setFromRotationMatrix(basis.makeBasis(axes[0], axes[1], axes[2]));
}

/** Rows from back to front, each from the left: the hand that lays them never reaches over one that lies. */
const layingOrder = (a: Spot, b: Spot): number => a.surface - b.surface || b.row - a.row || a.u - b.u;

/**
 * Where every part of a model rests. `place` carries glTF metres to where the exhibit stands in the hall.
 * Parts no table has a row for keep their place in the exploded view.
 */
export function restsOf(model: ExhibitModel, surfaces: readonly LaidSurface[], place: Matrix4): Rests {
  const parts = new Map<string, { part: ExhibitPart; flat: Flat }>(model.parts.map((part) => [part.id, { part, flat: flatten(part) }]));
  const flats = [...parts].map(([id, { flat }]) => ({ id, long: flat.size.getComponent(flat.long) * MM, wide: flat.size.getComponent(flat.wide) * MM }));
  const laid = layOut(flats, surfaces);
  toModel.multiplyMatrices(place, model.root).invert();
  const toModelTurn = new Quaternion();
  toModel.decompose(position, toModelTurn, scale);
  const rests = new Map<string, Rest>();
  [...laid.spots].sort(layingOrder).forEach((spot, i, all) => {
    const surface = surfaces[spot.surface], known = parts.get(spot.id);
    if (!surface || !known) return;
    const height = known.flat.size.getComponent(known.flat.up) * MM;
    rests.set(spot.id, {
      centre: inHall(surface, spot.u, spot.v, height / 2 + CLEAR, new Vector3()).applyMatrix4(toModel),
      turn: lying(known.flat, spot, surface, new Quaternion()).premultiply(toModelTurn),
      leaves: (LAST_LEAVES * i) / Math.max(1, all.length - 1),
    });
  });
  return { ...laid, rests };
}
