/** The column: four shells, a door and a drawer in front, a hatch behind. */
import { piece } from '../kit/assemble.ts';
import { handle, labelPlate } from '../kit/bin/hardware.ts';
import { copies, mul, R, T, type M4 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { rect, rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { band, panel, seat, seatAside, sleeve, through } from './form.ts';
import { ahead, aside, block, part, screws } from './make.ts';
import { COLUMN, DOOR, DRAWER, HATCH } from './measures.ts';

const FAR = 400, HEIGHTS = [COLUMN.z0, COLUMN.z1] as const;
/** Where the shells of the flanks meet those of the front and the back. */
const SEAM = { front: 96, rear: -96 } as const;

const CORNER = 16;
interface Leaf { readonly half: number; readonly z0: number; readonly z1: number }
const outline = ({ half, z0, z1 }: Leaf) => (d: number) => rect(-half - d, z0 - d, half + d, z1 + d, CORNER + d);

/** Where one reaches in to pull: below the upper edge of a leaf. */
const GRIP = { half: 54, height: 24, below: 26, deep: 22 } as const;
const gripAt = ({ z1 }: Leaf): number => z1 - GRIP.below - GRIP.height / 2;
function grip(leaf: Leaf): { pocket: Solid; cup: Solid[] } {
  const z = gripAt(leaf), x = 206, outside = (d: number, x0: number, x1: number): Solid => ahead([rrect((GRIP.half + d) * 2, GRIP.height + d * 2, GRIP.height / 2 + d, 0, z)], x0, x1, 'trim');
  const face = band(leaf.z0, leaf.z1, 'trim', { inset: 0.7 });
  const cup = outside(-0.8, x - GRIP.deep - 34, FAR).and(face).cut(outside(-3.4, x - GRIP.deep - 24, FAR));
  // the edge one's fingers close round
  const lip = outside(-3.2, x - 60, FAR).and(block([100, -FAR, z + GRIP.height / 2 - 9], [FAR, FAR, z + FAR], 0, 'alu-blasted')).and(band(leaf.z0, leaf.z1, 'alu-blasted', { inset: 2.4 })).cut(band(leaf.z0, leaf.z1, 'alu-blasted', { inset: 8 }));
  return { pocket: outside(0, 60, FAR), cup: [cup, lip] };
}

/** Sign that a lock is shut: a dot behind a ring. */
const lockLight = (): Piece[] => [
  piece('anodised-black', revolveMesh([[4.4, -3], [8.5, -3], [8.5, 0.8, 0.6], [4.4, 0.8, 0.4]], { seg: 24, fs: 1 })),
  piece('led-white', cylMesh(4.3, -2, 0.3, { seg: 16 })),
];

/** Barrels on a line, every other one of the leaf. */
function hinge(): Piece[] {
  const barrel = revolveMesh([[0, 0.3], [5, 0.3, 0.8], [5, 15.7, 0.8], [0, 15.7]], { seg: 16, fs: 1 });
  return [piece('steel', copies(barrel, [-24, -8, 8].map((z) => T(0, 0, z)))), piece('steel-dark', cylMesh(2.6, -26, 26, { seg: 10, bevel: 0.8, bs: 1 })), piece('steel', extrudeMesh([rrect(20, 3, 1, 8, -3)], -24, 24, { fs: 1 }))];
}
/** Frame of a hinge on the surface, its axis upright. */
const hingeAt = (y: number, z: number, facing: 1 | -1): M4 => mul(seat(y, z, facing, 1.2, [0, 0, 1]), R('y', 90));

/** A stereo pair, a colour camera and a projector behind one bezel; unequal, so that no face looks out of it. */
export const depthCamera = (): Piece[] => [
  ...Solid.extrude([rrect(96, 24, 11.5)], -8, 1.8, 'anodised-black', { bevel: 1.1, bottom: 0, bs: 1, fs: 4 }).cut(Solid.extrude([rrect(88, 16, 7.6)], 1, 9, 'trim', { fs: 3 })).pieces(),
  ...[[-33, 6.2], [4, 4.4], [18, 2.6], [33, 6.2]].flatMap(([x = 0, r = 0]) => [
    piece('anodised-black', revolveMesh([[r - 1, 0.6], [r + 0.9, 0.6], [r + 0.9, 1.7, 0.4], [r - 1, 1.5]], { seg: 14, fs: 1 })),
    piece('lens-coated', revolveMesh([[0, 0.6], [r - 0.9, 0.6], [r - 0.9, 1], [r * 0.5, 1.5], [0, 1.7]], { seg: 12, crease: 60 })),
  ].map((p) => ({ ...p, mesh: copies(p.mesh, [T(x, 0, 0)]) }))),
];

const SLOTS = { z: 714, half: 52, rows: 6, pitch: 11, height: 4.2 } as const;
const slotAt = (i: number): number => SLOTS.z + (i - (SLOTS.rows - 1) / 2) * SLOTS.pitch;

function hatch(shell: Solid): Part[] {
  const prism = through(outline(HATCH), -1), { half, z0, z1 } = HATCH, corners = [-1, 1].flatMap((s) => [z0 + 18, (z0 + z1) / 2, z1 - 18].map((z) => [s * (half - 18), z] as const));
  const vents = [0, 1, 2, 3, 4, 5].map((i) => block([-FAR, -58, z0 + 42 + i * 11], [-100, 58, z0 + 46.4 + i * 11], 2, 'trim'));
  const lock: Piece[] = [piece('steel', revolveMesh([[0, -4], [11, -4], [11, 1.6, 0.9], [6.6, 1.6], [6.4, 0.4], [0, 0.4]], { seg: 28, fs: 1 })), piece('black-oxide', extrudeMesh([rrect(2.2, 9, 1)], 0.3, 0.7, {}))];
  const joint = hinge();
  return [
    part('hatch', [panel(shell, HEIGHTS, prism).cut(...vents), screws(corners.filter(([y]) => y < 0).map(([y, z]) => seat(y, z, -1, 0.1)))], [-470, 0, 0]),
    part('hatch-filter', [band(z0 + 34, z0 + 112, 'foam', { inset: 7, detail: 'coarse' }).cut(band(z0, z1, 'foam', { inset: 11, detail: 'coarse' })).and(ahead([rect(-66, z0 + 30, 66, z0 + 116)], -FAR, -100, 'foam'))], [-390, 0, 0], { starts: 0.1 }),
    part('hatch-lock', [lock], [-520, 0, 0], { place: seat(-half + 26, (z0 + z1) / 2 + 60, -1, 0, [0, 0, 1]) }),
    part('hatch-hinge-top', [joint], [-470, 60, 0], { place: hingeAt(half + 0.5, z1 - 62, -1) }),
    part('hatch-hinge-bottom', [joint], [-470, 60, 0], { place: hingeAt(half + 0.5, z0 + 62, -1) }),
    part('name-plate', [labelPlate(84, 40, { t: 1 })], [-540, 0, 0], { place: seat(0, z1 - 52, -1, 0, [0, -1, 0]) }),
  ];
}

export function columnParts(): Part[] {
  const shell = sleeve(COLUMN.z0, COLUMN.z1, 'plastic-white'), front = through(outline(DOOR), 1), lower = through(outline(DRAWER), 1), behind = through(outline(HATCH), -1);
  const before = (d: number): Solid => aside([rect(SEAM.front - d, 0, FAR, 1200)], -FAR, FAR, 'plastic-white'), back = (d: number): Solid => aside([rect(-FAR, 0, SEAM.rear + d, 1200)], -FAR, FAR, 'plastic-white');
  const flank = (s: 1 | -1) => (d: number): Solid => aside([rect(SEAM.rear - d, 0, SEAM.front + d, 1200)], s > 0 ? 0 : -FAR, s > 0 ? FAR : 0, 'plastic-white');
  const above = grip(DOOR), below = grip(DRAWER), light = lockLight(), joint = hinge(), eye = depthCamera();
  const slots = Array.from({ length: SLOTS.rows }, (_, i) => ahead([rrect(SLOTS.half * 2, SLOTS.height, SLOTS.height / 2, 0, slotAt(i))], -FAR, -60, 'trim'));
  const fixings = (s: 1 | -1): M4[] => [COLUMN.z0 + 20, COLUMN.z1 - 20].flatMap((z) => [SEAM.front - 17, SEAM.rear + 17].map((x) => seatAside(x, z, s, 0.1)));
  const side = (id: string, s: 1 | -1): Part => part(`column-${id}`, [panel(shell, HEIGHTS, flank(s)), screws(fixings(s))], [0, s * 360, 0]);
  return [
    part('column-front', [panel(panel(panel(shell, HEIGHTS, before), HEIGHTS, front, true), HEIGHTS, lower, true)], [250, 0, 0]),
    part('column-rear', [panel(panel(shell, HEIGHTS, back), HEIGHTS, behind, true).cut(...slots)], [-330, 0, 0]),
    side('left', 1), side('right', -1),
    part('column-floor', [band(COLUMN.z0 + 1, COLUMN.z0 + 7, 'trim', { inset: 5.6, detail: 'coarse' })], [0, 0, 40], { starts: 0.1 }),
    part('door', [panel(shell, HEIGHTS, front).cut(above.pocket)], [430, 0, 30]),
    part('door-grip', above.cup, [500, 0, 30]),
    part('door-hinge-top', [joint], [430, 60, 30], { place: hingeAt(DOOR.half + 0.5, DOOR.z1 - 56, 1) }),
    part('door-hinge-bottom', [joint], [430, 60, 30], { place: hingeAt(DOOR.half + 0.5, DOOR.z0 + 56, 1) }),
    part('door-lock-light', [light], [520, 0, 30], { place: seat(DOOR.half * -0.74, gripAt(DOOR), 1) }),
    part('drawer', [panel(shell, HEIGHTS, lower).cut(below.pocket)], [470, 0, -20]),
    part('drawer-grip', below.cup, [540, 0, -20]),
    part('drawer-lock-light', [light], [560, 0, -20], { place: seat(DRAWER.half * -0.74, gripAt(DRAWER), 1) }),
    ...hatch(shell),
    part('depth-camera-low', [eye], [560, 0, -70], { place: seat(0, 210, 1, 0, [0, 1, 0]) }),
    part('loudspeaker-cloth', [band(SLOTS.z - 44, SLOTS.z + 44, 'fabric', { inset: 6.4, detail: 'coarse' }).cut(band(600, 830, 'fabric', { inset: 8.4, detail: 'coarse' })).and(ahead([rect(-64, SLOTS.z - 40, 64, SLOTS.z + 40)], -FAR, -60, 'fabric'))], [-250, 0, 20], { starts: 0.1 }),
    part('push-handle', [handle(170, 30, 7)], [-460, 0, 40], { place: seat(0, 792, -1, -1, [0, 0, 1]) }),
  ];
}
