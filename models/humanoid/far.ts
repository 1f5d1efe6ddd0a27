/** The figure seen across the hall: white panels, dark joints, nothing inside. */
import { baked, piece } from '../kit/assemble.ts';
import { mul, T, xf, type Mesh } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { boxMesh, cylMesh } from '../kit/primitives.ts';
import { JOINTS } from './joints.ts';
import { panel } from './panel.ts';
import { framesOf, SHANK, SIDES, THIGH, UPPER_ARM } from './skeleton.ts';
import { HEAD, MIDDLE_SHEETS, SHOULDER, SIDE_SHEETS, type Sheet } from './skin.ts';
import { SIZES } from './sizes.ts';

const coarse = (s: Sheet): Mesh => panel(s.surface, { ...s.o, rows: s.surface === HEAD ? 3 : 1, cols: s.surface === HEAD ? 7 : Math.max(3, Math.round((s.o.cols ?? 10) / 5)) });

export function farForm(): Piece[] {
  const joints = JOINTS.map((j) => { const m = SIZES[j.size]; return piece('anodised-black', xf(cylMesh(m.d / 2, -m.l / 2 - 6, m.l / 2 + 6, { seg: j.size === 's' ? 6 : 8 }), j.place)); });
  const tube = (r: number, z0: number, z1: number): Mesh => cylMesh(r, z0, z1, { seg: 8 });
  const sides = SIDES.flatMap((s): Piece[] => {
    const f = framesOf(s);
    return [
      ...SIDE_SHEETS.map((p) => piece(p.material, xf(coarse(p), f[p.frame]))),
      piece('paint-white', xf(panel(SHOULDER, { t: [-34, 55], angle: s > 0 ? [-14, 194] : [166, 374], corner: 20, rows: 2, cols: 4 }), f.upperArm)),
      piece('carbon', xf(tube(26, -THIGH + 40, -40), f.thigh)), piece('carbon', xf(tube(24, -SHANK, -40), f.shank)),
      piece('carbon', xf(tube(22, -UPPER_ARM + 30, -30), f.upperArm)), piece('carbon', xf(tube(17, -290, -30), f.forearm)),
      piece('rubber', xf(boxMesh(250, 94, 26, 10, { bs: 1 }), mul(f.foot, T(48, 0, -67)))), piece('paint-white', xf(boxMesh(120, 74, 44, 16, { bs: 1 }), mul(f.foot, T(30, 0, -36)))),
      piece('plastic-white', xf(boxMesh(76, 26, 92, 10, { bs: 1 }), mul(f.hand, T(0, 0, -48)))), piece('anodised-black', xf(boxMesh(72, 16, 86, 6, { bs: 1 }), mul(f.hand, T(2, s * -6, -134)))),
    ];
  });
  return baked([
    ...MIDDLE_SHEETS.map((p) => piece(p.material, coarse(p))), ...joints, ...sides,
    piece('glass-dark', panel(HEAD, { t: [-76, 76], angle: [-53, 32], corner: 12, rows: 3, cols: 5 })),
    piece('paint-enamel', xf(cylMesh(44, -88, 88, { seg: 10 }), [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 4, 0, 1608, 1])),
    piece('alu-machined', xf(boxMesh(60, 220, 60, 6, { bs: 1 }), T(0, 0, 1420))), piece('trim', xf(boxMesh(90, 130, 400, 10, { bs: 1 }), T(-10, 0, 1230))),
    piece('rubber', cylMesh(38, 1450, 1530, { seg: 12 })), piece('alu-blasted', xf(boxMesh(100, 320, 40, 8, { bs: 1 }), T(0, 0, 975))),
  ]);
}
