/** What it stands on: chassis, skirt with bumpers, two driven wheels, four castors, contacts for its charger. */
import { at, piece } from '../kit/assemble.ts';
import { copies, mul, polar, R, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh } from '../kit/primitives.ts';
import { rect, rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { band, panel, seat, seatAside } from './form.ts';
import { ahead, ALONG_Y, aside, block, INSIDE, part, screws } from './make.ts';
import { BASE, CASTOR, SLOT, WHEEL } from './measures.ts';

const FAR = 400, BUMPER = { z0: 46, z1: 84, out: 7 } as const;
/** Air between a wheel and the arch over it. */
const ARCH = WHEEL.radius + 9;
const arch = (r: number, material: 'plastic-dark' | 'rubber' = 'plastic-dark'): Solid => Solid.cyl(r, -FAR, FAR, material, { seg: 48 }).at(ALONG_Y).move(0, 0, WHEEL.radius);

/** Where the charger's fingers reach in, behind. */
const CONTACTS = { half: 62, z0: 94, z1: 126 } as const;

function skirt(): Solid {
  return band(BASE.z0, BASE.z1, 'paint-enamel', { top: 9, bottom: 5 }).cut(band(BASE.z0 - 9, BASE.z1 - 5, 'plastic-dark', { inset: 5, detail: 'coarse' }), arch(ARCH));
}

/** A rounded rail of rubber, standing out of the skirt. */
const bumper = (): Solid => band(BUMPER.z0, BUMPER.z1, 'rubber', { inset: -BUMPER.out, top: 9, bottom: 9 })
  .cut(band(BUMPER.z0 - 9, BUMPER.z1 + 9, 'rubber', { inset: 0.4 }), aside([rect(-ARCH - 16, 0, ARCH + 16, 200)], -FAR, FAR, 'rubber'));

function tyre(): Solid {
  const r = WHEEL.radius, h = WHEEL.width / 2, groove = (z: number): [number, number][] => [[r, z - 2], [r - 2.4, z - 1], [r - 2.4, z + 1], [r, z + 2]];
  return Solid.revolve([[r - 12, -h], [r - 5, -h, 3], [r, -h + 6, 4], ...groove(0), [r, h - 6, 4], [r - 5, h, 3], [r - 12, h]], 'tyre', { seg: 36, fs: 1 });
}
function rim(): Piece[] {
  const r = WHEEL.radius - 12, h = WHEEL.width / 2;
  const disc = Solid.revolve([[0, -8], [r, -h + 1], [r, h - 1, 1], [r - 5, h - 1, 1], [r - 7, h - 7, 2], [20, h - 9, 3], [17, h - 3, 1.5], [0, h - 3]], 'alu-blasted', { seg: 32, fs: 1 });
  const holes = polar(5, 33, 0).map((m) => Solid.cyl(9, -FAR, FAR, 'alu-machined', { seg: 10 }).at(m));
  const bolts = at([piece('black-oxide', cylMesh(2.4, h - 4, h - 1.4, { seg: 8, bevel: 0.5, bs: 1 }))], polar(5, 12.5, 0));
  return [...disc.cut(...holes).pieces(), ...bolts, piece('plastic-dark', cylMesh(6, h - 3.2, h - 1.6, { seg: 16, bevel: 0.5, bs: 1 }))];
}

function castorFork(): Piece[] {
  const cheek = (y: number): Solid => aside([[[-CASTOR.trail - 9, -9, 7], [-CASTOR.trail + 10, -9, 7], [14, 34, 3], [-16, 34, 3]]], y - 1.5, y + 1.5, 'steel', 0.5);
  const top = block([-18, -15, 32], [18, 15, 37], 2, 'steel'), swivel = Solid.cyl(15, 36, 46, 'zinc', { bevel: 1, seg: 14, bs: 1 });
  const axle = Solid.cyl(3.5, -16, 16, 'steel-dark', { bevel: 0.6, seg: 12, bs: 1 }).at(ALONG_Y).move(-CASTOR.trail, 0, 0);
  return [...cheek(12.5).add(cheek(-12.5), top, swivel, axle).pieces()];
}
const castorWheel = (): Piece[] => [
  ...Solid.revolve([[9, -9], [CASTOR.radius - 6, -9], [CASTOR.radius, -7, 4], [CASTOR.radius, 7, 4], [CASTOR.radius - 6, 9], [9, 9]], 'rubber', { seg: 18, fs: 1 }).pieces(),
  ...Solid.revolve([[3.6, -10], [10, -10, 1], [10, 10, 1], [3.6, 10]], 'plastic-grey', { seg: 12, fs: 1 }).pieces(),
];

function motor(): Piece[] {
  const can = Solid.revolve([[0, -118], [33, -118, 3], [33, -52], [37, -50, 1], [37, -30, 1.5], [24, -28], [24, -22], [0, -22]], 'anodised-black', { seg: 28, fs: 1 });
  return [...can.add(Solid.cyl(9, -24, 0, 'steel', { seg: 16 })).pieces(), ...at([piece('black-oxide', cylMesh(2.2, -30, -27, { seg: 8 }))], polar(6, 30, 0))];
}

const battery = (): Piece[] => [
  ...block([-92, -70, 34], [92, 70, 92], 7, 'plastic-dark').pieces(),
  ...block([-70, -52, 92], [20, 52, 93.2], 0.4, 'label-white').pieces(), ...block([40, -30, 92], [76, 30, 101], 3, 'plastic-orange').pieces(),
];
/** What keeps the wheel's dirt from the inside. */
const well = (s: 1 | -1): Solid => arch(ARCH + 4).and(band(BASE.z0 + 4, BASE.z1 - 6, 'plastic-dark', { inset: 5.4, detail: 'coarse' }))
  .cut(arch(ARCH).and(block([-FAR, s * 166, -9], [FAR, s * FAR, FAR], 0, 'plastic-dark')), block([-FAR, s * 162, -9], [FAR, s * -FAR, FAR], 0, 'plastic-dark'));
const plate = (): Solid => band(104, 110, 'alu-machined', { inset: 22, detail: 'coarse' })
  .cut(...[-1, 1].map((s) => block([-76, s * 150, 90], [76, s * 260, 130], 8, 'alu-machined')), Solid.cyl(34, 90, 120, 'alu-machined', { bevel: 0.6, seg: 28, bs: 1 }));

function contacts(): Piece[] {
  const { half, z0, z1 } = CONTACTS, middle = (z0 + z1) / 2;
  const bed = Solid.extrude([rrect(half * 2 - 2.4, z1 - z0 - 2.4, 7)], -10, -2, 'insulator', { fs: 2 }).pieces().map((p) => ({ ...p, material: 'trim' as const }));
  const strip = extrudeMesh([rrect(84, 5.4, 2.6)], -3, 0.2, { bevel: 0.9, bottom: 0, bs: 2, fs: 2 });
  const m = seat(0, middle, -1, 0, [0, -1, 0]);
  return at([...bed, piece('gold-pad', copies(strip, [T(0, 6.4, 0), T(0, -6.4, 0)]))], [m]);
}

/** Eyes for edges and stairs, low in the skirt. */
const floorSensor = (): Piece[] => [
  ...Solid.extrude([rrect(34, 12, 5.5)], -6, 0.8, 'plastic-dark', { bevel: 0.6, bottom: 0, bs: 1, fs: 2 }).pieces(),
  piece('lens-coated', copies(cylMesh(3.4, 0.4, 1.3, { seg: 12, bevel: 0.4, bs: 1 }), [T(-8, 0, 0), T(8, 0, 0)])),
];

const SIDES = [['left', 1], ['right', -1]] as const, ENDS = [['front', 1], ['rear', -1]] as const;

export function baseParts(): Part[] {
  const whole = skirt(), rail = bumper(), { half, z0, z1 } = CONTACTS;
  const half2 = (s: 1 | -1) => (d: number): Solid => aside([s > 0 ? rect(-d, -9, FAR, FAR) : rect(-FAR, -9, d, FAR)], -FAR, FAR, 'paint-enamel');
  const shell = (s: 1 | -1): Solid => panel(whole, [BASE.z0, BASE.z1], half2(s));
  const opening = (d: number): Solid => ahead([rect(-half - d, z0 - d, half + d, z1 + d, 8 + d)], -FAR, -100, 'paint-enamel');
  const wheel = tyre(), disc = rim(), drive = motor(), fork = castorFork(), roller = castorWheel(), eye = floorSensor();
  const hang = (s: number): ReturnType<typeof T> => mul(T(0, s * WHEEL.track, WHEEL.radius), R('x', -90 * s));
  const vents = [-1, 1].flatMap((s) => [0, 1, 2, 3].map((i) => block([-196 + i * 12, s * 100, 102], [-190 + i * 12, s * 300, 134], 2.4, 'plastic-dark')));
  return [
    part('chassis-plate', [plate()], [0, 0, -40], INSIDE),
    part('skirt-front', [shell(1), screws([-1, 1].map((s) => seatAside(122, 128, s as 1 | -1, 0.2)))], [330, 0, -30]),
    part('skirt-rear', [panel(shell(-1), [BASE.z0, BASE.z1], opening, true).cut(...vents), screws([-1, 1].map((s) => seatAside(-122, 128, s as 1 | -1, 0.2)))], [-330, 0, -30]),
    part('bumper-front', [rail.and(aside([rect(0, 0, FAR, FAR)], -FAR, FAR, 'rubber'))], [480, 0, -30]),
    part('bumper-rear', [rail.and(aside([rect(-FAR, 0, 0, FAR)], -FAR, FAR, 'rubber'))], [-480, 0, -30]),
    ...SIDES.flatMap(([id, s]): Part[] => [
      part(`drive-wheel-${id}`, [wheel, disc], [0, s * 320, -30], { place: hang(s), group: 'wheel' }),
      part(`drive-motor-${id}`, [drive], [0, s * 110, -30], { place: hang(s), ...INSIDE }),
      part(`wheel-well-${id}`, [well(s)], [0, s * 210, -30], { starts: 0.1 }),
    ]),
    ...ENDS.flatMap(([end, f]) => SIDES.flatMap(([id, s]): Part[] => {
      const way: V3 = [f * 120, s * 120, -220];
      return [
        part(`castor-${end}-${id}-fork`, [fork], way, { place: T(f * CASTOR.x, s * CASTOR.y, CASTOR.radius), group: 'castor' }),
        part(`castor-${end}-${id}-wheel`, [roller], [way[0], way[1], way[2] - 60], { place: mul(T(f * CASTOR.x - CASTOR.trail, s * CASTOR.y, CASTOR.radius), R('x', -90)), group: 'roller' }),
      ];
    })),
    part('battery', [battery()], [0, 0, -170], INSIDE),
    part('charging-contacts', [contacts()], [-560, 0, 0]),
    part('floor-sensor-front', [at(eye, [seat(0, 112, 1, 0, [0, 1, 0])])], [420, 0, 10]),
    part('floor-sensor-left', [at(eye, [mul(seatAside(150, 112, 1), R('z', 90))])], [120, 330, 10]),
    part('floor-sensor-right', [at(eye, [mul(seatAside(150, 112, -1), R('z', 90))])], [120, -330, 10]),
    part('lidar-bed', [band(SLOT.z0 - 7, SLOT.z1 + 6, 'trim', { inset: 58, detail: 'coarse' })], [0, 0, 60], { starts: 0.1 }),
    part('lidar', lidar(), [150, 0, 60], { starts: 0.05 }),
  ];
}

/** A turning mirror behind a ring of glass, low enough to see shoes. */
function lidar(): Solid[] {
  const { z0, z1 } = SLOT, foot = Solid.revolve([[0, z0 - 4], [47, z0 - 4], [47, z0 + 6, 1.5], [0, z0 + 6]], 'anodised-black', { seg: 32, fs: 1 });
  const glass = Solid.revolve([[0, z0 + 5], [43, z0 + 5], [43, z1 - 7], [0, z1 - 7]], 'glass-dark', { seg: 32 });
  const lid = Solid.revolve([[0, z1 - 8], [47, z1 - 8, 1.5], [47, z1 + 4], [0, z1 + 4]], 'anodised-black', { seg: 32, fs: 1 });
  return [foot, glass, lid].map((solid) => solid.move(142, 0, 0));
}
