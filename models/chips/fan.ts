/** An axial fan as it is seen from in front: hub, blades, guard. Axis z, in a bore of radius `r`. Made for many at once. */
import { at, piece } from '../kit/assemble.ts';
import { mul, polar, R } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rect } from '../kit/shapes2d.ts';

const known = new Map<number, Piece[]>();
export function fanFace(r: number, guard = true): Piece[] {
  const before = known.get(r);
  if (before) return before;
  const hub = revolveMesh([[0, 0], [r * 0.4, 0], [r * 0.4, r * 0.24, r * 0.05], [0, r * 0.26]], { seg: 10, fs: 1 });
  const blade = piece('plastic-dark', extrudeMesh([rect(-r * 0.3, -r * 0.2, r * 0.31, r * 0.2)], -0.9, 0.9, {}));
  const ring = (k: number): Piece => piece('steel', revolveMesh([[r * k - 1.2, r * 0.34], [r * k + 1.2, r * 0.34], [r * k, r * 0.34 + 1.8]], { seg: 14, crease: 80 }));
  const spoke = piece('steel', extrudeMesh([rect(r * 0.2, -0.9, r * 1.04, 0.9)], r * 0.34 - 1.4, r * 0.34, {}));
  const made = [piece('plastic-dark', hub), ...at([blade], polar(6, r * 0.67, r * 0.12).map((m) => mul(m, R('x', 34)))),
    ...(guard ? [ring(0.68), ...at([spoke], polar(3, 0, 0, 30))] : [])];
  known.set(r, made);
  return made;
}
