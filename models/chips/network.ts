/** What makes single racks a cluster: switches, optics, cables with their bends, the tray overhead; and each rack's power shelves. */
import { at, merged, moved, piece } from '../kit/assemble.ts';
import type { MaterialName } from '../kit/materials.ts';
import { T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { revolveMesh } from '../kit/primitives.ts';
import { catmull } from '../kit/sweep.ts';
import { inRack, once, part, rod, slab } from './make.ts';
import { OPENED, RACK, RACK_Y, UNIT, unitZ, type RackNumber } from './measures.ts';
import { aPorts, bPorts } from './rack-domestic.ts';
import { oldPorts } from './rack-old.ts';
import { strongPorts } from './rack-strong.ts';
import { blank, FACE, networkSwitch, optics, portAt, powerShelf } from './shelf.ts';

/** Round cable; five corners are enough for one that is never alone. */
const cable = (path: readonly V3[], r: number, material: MaterialName): Piece => rod(material, path, r, 5);

const SWITCH_UNIT = 39, UPLINK_PORTS = [28, 29, 30, 31];
/** Left of the rails, before the post: where cables go down. */
const TRUNK: readonly [x: number, y: number] = [RACK.depth / 2 + 26, -262];

const PORTS: Readonly<Record<RackNumber, readonly (readonly [number, number])[]>> = { 1: strongPorts, 2: oldPorts, 3: aPorts, 4: bPorts };
const COLOURS: Readonly<Record<RackNumber, readonly MaterialName[]>> = { 1: ['cable-blue', 'cable-black'], 2: ['cable-black', 'cable-grey'], 3: ['cable-blue', 'cable-grey'], 4: ['cable-grey', 'cable-black'] };

/** From a switch port down the trunk to a drawer's port. The bend before a plug never gets tighter than eight times the cable. */
function downPath(rack: RackNumber, port: number, i: number): V3[] {
  const [py, pz] = portAt(port), z0 = unitZ(SWITCH_UNIT) + pz, [ty, tz] = PORTS[rack][i]!;
  const x = TRUNK[0] + (i % 3) * 10 - 4, y = TRUNK[1] + (Math.floor(i / 3) % 3) * 10 - 8, out = FACE + 104 + (i % 4) * 5;
  return catmull([
    [FACE + 26, py, z0], [FACE + 58, py, z0 - 1], [out, py - 16, z0 - 22 - (i % 3) * 5], [out - 4, (py + y) / 2, z0 - 46 - (i % 3) * 9], [x + 12, y + 30, z0 - 88 - i * 5], [x, y, z0 - 160 - i * 5],
    [x, y, (z0 + tz) / 2], [x, y, tz + 96], [x + 10, y + 16, tz + 44], [FACE + 78, (y * 2 + ty) / 3, tz + 8], [FACE + 60, ty - 14, tz], [FACE + 22, ty, tz],
  ], 2);
}
const plug = once((): Piece[] => [slab('nickel', [FACE + 4, -7, -4], [FACE + 22, 7, 4], 0), slab('plastic-dark', [FACE + 21, -5.6, -4.4], [FACE + 34, 5.6, 4.4], 0)]);

function copperCables(rack: RackNumber): Piece[] {
  const plugs = PORTS[rack].map(([y, z]) => T(0, y, z));
  return [...merged(PORTS[rack].map((_, i) => cable(downPath(rack, i * 2 + 1, i), 3.1, COLOURS[rack][i % 2]!))), ...at(plug(), plugs), ...at(plug(), PORTS[rack].map((_, i) => T(0, portAt(i * 2 + 1)[0], unitZ(SWITCH_UNIT) + portAt(i * 2 + 1)[1])))];
}

/** Rings that hold the trunk before the post. */
const cableRings = once((): Piece[] => {
  const [x, y] = TRUNK;
  const ring = rod('black-oxide', catmull([[RACK.depth / 2 - 2, y - 22, 0], [x + 18, y - 22, 0], [x + 30, y - 12, 0], [x + 30, y + 14, 0], [x + 18, y + 24, 0], [RACK.depth / 2 - 2, y + 24, 0]], 1), 2.4, 5);
  const foot = slab('black-oxide', [RACK.depth / 2, y - 30, -8], [RACK.depth / 2 + 3, y + 32, 8], 0);
  const strap = piece('fabric', revolveMesh([[17, -9], [19, -9], [19, 9], [17, 9]], { seg: 9 }));
  return [...at([ring, foot], [600, 1010, 1420].map((z) => T(0, 0, z))), ...at([strap], [710, 1310].map((z) => T(x + 4, y + 2, z)))];
});

const TRAY_Z = 2130;
/** Four fibres from the switch up the right side and over the roof's edge into the tray. */
const uplink = once((): Piece[] => {
  const fibres = UPLINK_PORTS.map((port, i): Piece => {
    const [py, pz] = portAt(port), z = unitZ(SWITCH_UNIT) + pz, y = 234 + i * 8;
    return cable(catmull([[FACE + 30, py, z], [FACE + 66, py, z], [FACE + 92, py + 20, z + 10], [FACE + 84, y - 14, z + 40], [FACE + 66, y, z + 90], [FACE + 62, y, RACK.height + 20], [FACE + 40, y, TRAY_Z + 10], [FACE - 40, y, TRAY_Z + 46], [FACE - 200, y - 10, TRAY_Z + 34], [-110, 180 - i * 14, TRAY_Z + 26]], 2), 1.7, i % 2 ? 'cable-orange' : 'cable-grey');
  });
  return merged(fibres);
});

/** Wire tray over the row, with the bundles that join the racks. */
function overhead(): { tray: Piece[]; bundle: Piece[]; stays: Piece[] } {
  const length = 2380, half = length / 2, wide = 130;
  const wire = (x: number, z: number): Piece => rod('steel', [[x, -half, z], [x, half, z]], 2.6, 5);
  const rung = rod('steel', catmull([[-wide, 0, 58], [-wide, 0, 6], [-wide + 6, 0, 0], [wide - 6, 0, 0], [wide, 0, 6], [wide, 0, 58]], 1), 2.2, 4);
  const long = [[-wide, 56], [-wide, 28], [-wide, 2], [-65, 0], [0, 0], [65, 0], [wide, 2], [wide, 28], [wide, 56]].map(([x, z]) => wire(x!, z!));
  const runs = Array.from({ length: 8 }, (_, i): Piece => {
    const x = -40 + (i % 4) * 14, z = 12 + Math.floor(i / 4) * 11 + (i % 2) * 2, end = half - 30 - (i % 4) * 18;
    const way: V3[] = Array.from({ length: 13 }, (_, k): V3 => [x + Math.sin(k * 1.3 + i) * 5, -end + 2 * end * k / 12, z + Math.cos(k * 0.9 + i * 2) * 1.6]);
    return cable(catmull(way, 1), 4.6, (['cable-grey', 'cable-orange', 'cable-blue', 'cable-black'] as const)[i % 4]!);
  });
  const strap = slab('fabric', [-52, -8, 4], [36, 8, 36], 8, 2);
  const leg = [slab('steel-dark', [-wide - 6, -14, 4], [wide + 6, 14, 12], 2), slab('steel-dark', [-9, -9, RACK.height - TRAY_Z - 2], [9, 9, 6], 2), slab('steel-dark', [-40, -30, RACK.height - TRAY_Z - 2], [40, 30, RACK.height - TRAY_Z + 4], 2)];
  return {
    tray: [...merged(long), ...at([rung], Array.from({ length: 24 }, (_, i) => T(0, -half + 30 + i * (length - 60) / 23, 0)))],
    bundle: [...merged(runs), ...at([strap], [-900, -450, 0, 450, 900].map((y) => T(0, y, 0)))],
    stays: at(leg, RACK_Y.map((y) => T(-30, y, -8))),
  };
}

/** Folding arm at the back of the opened drawer, with the cable it carries. Half drawn out. */
const cableArm = once((): Piece[] => {
  const bar = (y0: number, y1: number, x0: number, x1: number): Piece => rod('zinc', [[x0, y0, 0], [x1, y1, 0]], 7, 4);
  const joint = piece('steel-dark', revolveMesh([[0, -14], [13, -14], [13, 14], [0, 14]], { seg: 12 }));
  // it hangs on the slide rail, behind and before
  const ears = [slab('zinc', [-442, -226, -5], [-368, -200, 5], 0), slab('zinc', [-262, -226, -5], [-238, -192, 5], 0)];
  return [...merged([bar(-196, 190, -430, -340), bar(190, -190, -340, -250), ...ears]), ...at([joint], [T(-430, -196, 0), T(-340, 190, 0), T(-250, -190, 0)]),
    cable(catmull([[-440, -190, 16], [-400, -60, 17], [-366, 90, 17], [-342, 176, 18], [-330, 176, 18], [-300, 60, 17], [-266, -100, 17], [-240, -186, 16]], 2), 5, 'cable-black')];
});
const slides = once((): Piece[] => {
  const rail = (y: number): Piece[] => [slab('zinc', [-380, y - 2, -14], [FACE - 6, y + 2, 14], 1), slab('steel', [-380, y - 4, -5], [FACE - 20, y + 4, 5], 1.4)];
  return merged([...rail(-222), ...rail(222)]);
});

const OPENED_UNIT: Readonly<Record<RackNumber, readonly [unit: number, units: number]>> = { 1: [20, 3], 2: [17, 4], 3: [17, 6], 4: [19, 2] };
const TABS: Readonly<Record<RackNumber, 'blue' | 'grey'>> = { 1: 'blue', 2: 'grey', 3: 'blue', 4: 'grey' };
const SHELF_UNITS: Readonly<Record<RackNumber, readonly number[]>> = { 1: [6, 36], 2: [3], 3: [3], 4: [3] };

export function networkParts(rack: RackNumber): Part[] {
  const id = (name: string): string => `rack-${rack}-${name}`, z = (unit: number) => ({ place: inRack(rack, unitZ(unit)) });
  const [unit, units] = OPENED_UNIT[rack], half = { place: inRack(rack, unitZ(unit) + units * UNIT / 2), starts: 0.1, reveal: 0.2 };
  return [
    part(id('switch'), [networkSwitch()], [260, 0, 0], { ...z(SWITCH_UNIT), starts: 0.1 }),
    part(id('optics'), [optics(UPLINK_PORTS, TABS[rack])], [420, 0, 0], z(SWITCH_UNIT)),
    part(id('uplink'), [uplink()], [420, 0, 380], { place: inRack(rack) }),
    part(id('cables'), [copperCables(rack)], [150, 0, 1010], { place: inRack(rack), group: id('cables') }),
    part(id('cable-rings'), [cableRings()], [70, 0, 0], { place: inRack(rack) }),
    ...SHELF_UNITS[rack].map((u, i) => part(id(SHELF_UNITS[rack].length > 1 ? `power-shelf-${i + 1}` : 'power-shelf'), [powerShelf()], [300, 0, 0], { ...z(u), starts: 0.08 })),
    part(id('blanking-panels'), [blankSet()], [30, 0, 0], { place: inRack(rack) }),
    part(id('cable-arm'), [cableArm()], [OPENED / 2, 0, 0], half),
    part(id('slide-rails'), [slides()], [OPENED / 2, 0, 0], half),
  ];
}
/** The units above and below the switch that stay empty. */
const blankSet = once((): Piece[] => [38, 40, 41, 42].flatMap((u) => moved(blank(1), T(0, 0, unitZ(u)))));

export function overheadParts(): Part[] {
  const { tray, bundle, stays } = overhead(), place = T(RACK.x, 0, TRAY_Z);
  return [
    part('overhead-tray', [tray], [0, 0, 420], { place }),
    part('overhead-bundle', [bundle], [0, 0, 640], { place }),
    part('overhead-stays', [stays], [0, 0, 330], { place }),
  ];
}
