/** Behind the shells: four posts, two trays on rails, a computer, what drives the wheels, cables. */
import { at, piece } from '../kit/assemble.ts';
import { cable, slack } from '../kit/bin/cable.ts';
import { copies, grid, mul, polar, R, T } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { band } from './form.ts';
import { block, INSIDE, part } from './make.ts';
import { COLUMN, DOOR, DRAWER } from './measures.ts';

const post = (): Piece[] => [...Solid.extrude([rrect(28, 28, 3)], 110, COLUMN.z1, 'alu-blasted', { bevel: 0.8, bs: 1, fs: 1 })
  .cut(...[0, 90, 180, 270].map((turn) => block([10, -4, 100], [20, 4, 900], 0, 'alu-machined').at(R('z', turn)))).pieces()];

/** An open tub, its corners round, foam in the bottom. */
function tray(z0: number, z1: number): Piece[] {
  const tub = Solid.extrude([rrect(216, 216, 26, 44, 0)], z0, z1, 'plastic-grey', { bevel: 2, bs: 1, fs: 4 }).cut(Solid.extrude([rrect(209, 209, 23, 44, 0)], z0 + 3.5, z1 + 9, 'plastic-grey', { fs: 4 }));
  return [...tub.pieces(), piece('foam', extrudeMesh([rrect(204, 204, 21, 44, 0)], z0 + 3.5, z0 + 11, { bevel: 2, bottom: 0, bs: 1, fs: 3 }))];
}
const rail = (): Piece[] => [
  ...block([-60, -4, -18], [158, 4, 18], 1.6, 'zinc').cut(block([-70, -8, -10], [190, 1, 10], 0, 'zinc')).pieces(), ...block([-40, -3.4, -8], [150, 0, 8], 1.4, 'steel').pieces(),
];

const computer = (): Piece[] => [
  ...Solid.box(26, 150, 120, 4, 'anodised-black', { bs: 1 }).pieces(),
  piece('anodised-black', copies(extrudeMesh([rrect(12, 2.4)], -52, 52, {}), Array.from({ length: 11 }, (_, i) => T(-18, -65 + i * 13, 0)))),
  piece('plastic-dark', copies(extrudeMesh([rrect(8, 18)], 60, 66, {}), [T(4, -50, 0), T(4, -24, 0), T(4, 10, 0)])),
];
const driver = (): Piece[] => [
  piece('pcb', extrudeMesh([rrect(150, 84, 5)], 0, 1.8, { fs: 1 })), piece('alu-blasted', copies(extrudeMesh([rrect(52, 70, 2)], 1.8, 14, { bevel: 1, bottom: 0, bs: 1, fs: 1 }), [T(-40, 0, 0), T(28, 0, 0)])),
  piece('alu-machined', copies(cylMesh(6, 1.8, 22, { seg: 12 }), [T(64, 26, 0), T(64, 8, 0), T(64, -10, 0)])), piece('plastic-orange', copies(extrudeMesh([rrect(12, 16, 1)], 1.8, 12, {}), [T(-70, 24, 0), T(-70, -24, 0)])),
];
const cone = (): Piece[] => [
  piece('trim', revolveMesh([[24, 0], [31, 0], [31, 4, 1], [24, 4, 1]], { seg: 18, fs: 1 })), piece('rubber', revolveMesh([[9, -8], [24, 1], [26, 2.4], [24, 2], [9, -6]], { seg: 18, crease: 40 })),
  piece('carbon', revolveMesh([[0, -4], [9, -6], [9, -8], [0, -8]], { seg: 12 })), piece('steel-dark', cylMesh(20, -26, -10, { seg: 16, bevel: 1.5, bs: 1 })), ...at([piece('black-oxide', cylMesh(2, 3.4, 5, { seg: 8 }))], polar(4, 27.5, 0, 45)),
];

export function insideParts(): Part[] {
  const mast = post(), slide = rail(), speaker = cone();
  const corners = [['front-left', 140, 124], ['front-right', 140, -124], ['rear-left', -128, 124], ['rear-right', -128, -124]] as const;
  return [
    ...corners.map(([id, x, y]) => part(`post-${id}`, [mast], [x, y * 0.6, 0], { place: T(x * 0.7, y, 0), ...INSIDE })),
    part('shelf', [band(512, 517, 'alu-blasted', { inset: 34, detail: 'coarse' })], [0, 0, 20], INSIDE),
    part('tray-door', [tray(DOOR.z0 + 10, DOOR.z0 + 190)], [330, 0, 30], INSIDE),
    part('tray-drawer', [tray(DRAWER.z0 + 14, DRAWER.z0 + 190)], [370, 0, -20], INSIDE),
    part('drawer-rail-left', [slide], [120, 60, -20], { place: T(-10, 114, DRAWER.z0 + 96), ...INSIDE }),
    part('drawer-rail-right', [slide], [120, -60, -20], { place: mul(T(-10, -114, DRAWER.z0 + 96), R('x', 180)), ...INSIDE }),
    part('computer', [computer()], [-230, 0, 0], { place: T(-134, 0, 560), ...INSIDE }),
    part('wheel-driver', [driver()], [-250, 0, -20], { place: mul(T(-132, 0, 410), R('y', -90)), ...INSIDE }),
    part('loudspeaker-left', [speaker], [-200, 40, 20], { place: mul(T(-160, 32, 714), R('y', -90)), ...INSIDE }),
    part('loudspeaker-right', [speaker], [-200, -40, 20], { place: mul(T(-160, -32, 714), R('y', -90)), ...INSIDE }),
    part('harness', [[cable(slack([-120, 90, 130], [-126, 60, 500], 20, { detail: 10 }), 5, 'cable-black'), cable(slack([-126, -60, 500], [-110, -90, 850], 14, { detail: 10 }), 4, 'cable-grey'), cable(slack([-120, 100, 130], [-110, 104, 960], 10, { detail: 10 }), 3, 'cable-orange')]], [-160, 60, 0], INSIDE),
    part('weights', [[...at(Solid.box(60, 40, 18, 3, 'cast-iron', { bs: 1 }), grid(1, 2, 0, 120, 121))]], [90, 0, -60], { place: T(120, 0, 0), ...INSIDE }),
  ];
}
