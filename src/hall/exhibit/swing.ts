/** How handles move parts. Pure; millimetres in the model's frame. */
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { ModelPoint, Swing } from '../../content/types.ts';
import { eased } from '../../modes/ease.ts';

const turned = new Matrix4(), axis = new Vector3(), bend = new Quaternion();
const was = { from: new Vector3(), to: new Vector3() }, is = { from: new Vector3(), to: new Vector3() };

/** The point so far along a polyline; before its first and after its last point it goes straight on. Millimetres. */
export function alongPath(path: readonly ModelPoint[], far: number, into: Vector3): Vector3 {
  let rest = far;
  for (let i = 0; i + 1 < path.length; i++) {
    const [a, b] = [path[i] as ModelPoint, path[i + 1] as ModelPoint];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    if (rest <= length || i + 2 === path.length) return into.set(...a).lerp(axis.set(...b), rest / length);
    rest -= length;
  }
  return into;
}

/** From where two points stand on a rail to where they are so much further on: turned with the line between them, its middle on the line's. */
function onRail({ path, at: [low, high], by }: NonNullable<Swing['rail']>, share: number): Matrix4 {
  alongPath(path, low, was.from); alongPath(path, high, was.to);
  alongPath(path, low + by * share, is.from); alongPath(path, high + by * share, is.to);
  bend.setFromUnitVectors(axis.subVectors(was.to, was.from).normalize(), turnTo.subVectors(is.to, is.from).normalize());
  was.from.lerp(was.to, 0.5).applyQuaternion(bend);
  is.from.lerp(is.to, 0.5).sub(was.from);
  return turned.makeRotationFromQuaternion(bend).setPosition(is.from);
}
const turnTo = new Vector3();

/** The share of a swing's own way at this stand of its handle, eased. */
export function swingShare({ during: [from, to] = [0, 1] }: Swing, amount: number): number {
  return eased(Math.min(1, Math.max(0, (amount - from) / (to - from))));
}

/** Premultiplies a matrix by this swing at a stand of its handle, 0 … 1. */
export function applySwing(swing: Swing, amount: number, to: Matrix4): Matrix4 {
  const share = swingShare(swing, amount);
  if (share === 0) return to;
  const { turn, shift, rail } = swing;
  if (turn) {
    const [x, y, z] = turn.through;
    turned.makeRotationAxis(axis.set(...turn.axis).normalize(), turn.by * share);
    to.premultiply(turned.setPosition(axis.set(x, y, z).sub(axis.clone().applyMatrix4(turned))));
  }
  if (rail) to.premultiply(onRail(rail, share));
  if (shift) to.premultiply(turned.makeTranslation(shift[0] * share, shift[1] * share, shift[2] * share));
  return to;
}
