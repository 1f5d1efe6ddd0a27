/** How handles move parts. Pure; millimetres in the model's frame. */
import { Matrix4, Vector3 } from 'three';
import type { Swing } from '../../content/types.ts';
import { eased } from '../../modes/ease.ts';

const turned = new Matrix4(), axis = new Vector3();

/** The share of a swing's own way at this stand of its handle, eased. */
export function swingShare({ during: [from, to] = [0, 1] }: Swing, amount: number): number {
  return eased(Math.min(1, Math.max(0, (amount - from) / (to - from))));
}

/** Premultiplies a matrix by this swing at a stand of its handle, 0 … 1. */
export function applySwing(swing: Swing, amount: number, to: Matrix4): Matrix4 {
  const share = swingShare(swing, amount);
  if (share === 0) return to;
  const { turn, shift } = swing;
  if (turn) {
    const [x, y, z] = turn.through;
    turned.makeRotationAxis(axis.set(...turn.axis).normalize(), turn.by * share);
    to.premultiply(turned.setPosition(axis.set(x, y, z).sub(axis.clone().applyMatrix4(turned))));
  }
  if (shift) to.premultiply(turned.makeTranslation(shift[0] * share, shift[1] * share, shift[2] * share));
  return to;
}
