/** What is seen across the hall: the closed van without its inside, at most 6,000 triangles. */
import { piece } from '../kit/assemble.ts';
import { mul, R, T } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { cylMesh } from '../kit/primitives.ts';
import { grow, rect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { ARCH_RADIUS, AXLE_X, AXLE_Z, LOCKERS, SILL_Z, TYRE, WHEEL_Y } from './dimensions.ts';
import { ahead, block, side } from './make.ts';
import { GLASS } from './outlines.ts';
import { form, topAt } from './skin.ts';

const FAR = 2200;
const slab = (z0: number, z1: number): Solid => block([-FAR, -1000, z0], [FAR, 1000, z1], 0, 'trim');

function body(): Solid {
  const arches = [-1, 1].map((s) => Solid.cyl(ARCH_RADIUS + 26, -1000, 1000, 'trim', { seg: 28 }).at(mul(T(s * AXLE_X, 0, AXLE_Z), R('x', 90))));
  const glass = ahead([grow(GLASS, 0)], 1200, FAR, 'glass-dark'), bar = block([1225, -1000, 738], [FAR, 1000, 758], 0, 'led-white'), rear = block([-FAR, -1000, 1184], [-1300, 1000, 1202], 0, 'led-red');
  const lockers = side([rect(LOCKERS.x0, LOCKERS.z0, LOCKERS.x1, LOCKERS.z1, 40)], -1000, -522, 'plastic-grey');
  const shell = form(0, 'paint-white', 'far').cut(slab(-500, 362), ...arches, glass, bar, rear, lockers);
  const sill = form(1, 'paint-enamel', 'far').and(slab(SILL_Z, 364)).cut(...arches);
  const fill = (inset: number, material: 'glass-dark' | 'led-white' | 'led-red', tool: Solid): Solid => form(inset, material, 'far').and(tool);
  return shell.add(sill, fill(2, 'glass-dark', glass), fill(3, 'led-white', bar), fill(3, 'led-red', rear));
}

export function farForm(): Piece[] {
  const wheel = (r: number, w: number): Piece['mesh'] => cylMesh(r, -w, w, { bevel: 14, seg: 24, bs: 1 });
  const places = [-1, 1].flatMap((s) => [-1, 1].map((left) => mul(T(s * AXLE_X, left * WHEEL_Y, AXLE_Z), R('x', 90))));
  return [
    ...body().pieces(),
    { material: 'tyre', mesh: wheel(TYRE.radius, TYRE.halfWidth), at: places },
    { material: 'alu-blasted', mesh: wheel(TYRE.seat, TYRE.halfWidth + 2), at: places },
    ...block([-1300, -420, 180], [1300, 420, 300], 0, 'trim').pieces(),
    piece('anodised-black', Solid.cyl(58, topAt(1030, 0) - 4, 1899, 'anodised-black', { bevel: 8, seg: 20, bs: 1 }).move(1030, 0, 0).mesh()),
  ];
}
