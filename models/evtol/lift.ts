/** Eight lift units: blades, hub, motor rotor, stator, inverter and pod, one above the other. */
import { at } from '../kit/assemble.ts';
import { loft, loftRings, type Station } from '../kit/loft.ts';
import type { MaterialName } from '../kit/materials.ts';
import { mul, polar, R, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { withQuality } from '../kit/quality.ts';
import { circle, finned } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { BOOM, BOOM_NOSE_X, BOOM_Y, FRONT_SPAR, LIFT_RADIUS, LIFT_X, POD_TOP, REAR_SPAR, SIDES, wingZ } from './measures.ts';
import { aerofoil, boxTool, MIRROR, mirrored, onSide, sectionRing } from './shapes.ts';
import { chordX, wingTool } from './wing.ts';

const HUB_Z = 200; // rotor plane above the pod's top
const COILS = 24;
const UNIT_CHORD = 1.5; // mm; eight units are drawn, so each must be light

/** Twisted, tapered blade from `root` to `tip` radius along +y, leading edge towards +x. Chord in mm and setting angle in degrees at five radii. */
export function blade(root: number, tip: number, chords: readonly number[], angles: readonly number[], material: MaterialName, o: { rows?: number; count?: number; sweep?: number } = {}): Solid {
  const rows = o.rows ?? 12, count = o.count ?? 9, mix = (list: readonly number[], t: number): number => {
    const f = t * (list.length - 1), i = Math.min(list.length - 2, Math.floor(f));
    return list[i]! + (list[i + 1]! - list[i]!) * (f - i);
  };
  const rings = Array.from({ length: rows + 3 }, (_, k) => {
    const t = k <= rows ? k / rows * 0.975 : [0.99, 1][k - rows - 1]!;
    const round = k <= rows ? 1 : [0.8, 0.34][k - rows - 1]!; // rounded tip
    const chord = mix(chords, t) * round, shift = (o.sweep ?? 0) * t ** 3;
    const thick = 0.24 - 0.14 * Math.min(1, t * 2.2);
    return sectionRing(aerofoil(count, thick, 0.025, { blunt: 0.006 }), { origin: [chord * 0.28 - shift, root + (tip - root) * t, 0], chord, thick, twist: mix(angles, t) });
  });
  return loftRings(rings, material);
}

function liftBlades(): Piece[] {
  const foil = blade(130, LIFT_RADIUS, [112, 178, 168, 142, 104], [20, 17, 13, 10, 7.5], 'carbon', { sweep: 34, rows: 8, count: 6 });
  // root: a round cuff runs into the blade; nickel strip along the outer leading edge would be a film, so it is left to the finish
  const cuff = loft([{ x: 84, w: 24, h: 22, z: 0, n: 2 }, { x: 118, w: 27, h: 23, z: 0, n: 2 }, { x: 150, w: 46, h: 19, z: 0, n: 2 }, { x: 186, w: 58, h: 14, z: 0, n: 2 }], 'carbon', { along: 1, around: 16 })
    .at(R('z', 90));
  const one = foil.add(cuff).pieces();
  // parked in line with the boom: blades fore and aft
  return one.map((p) => ({ ...p, at: [R('z', -90), R('z', 90)] }));
}

function hub(): Piece[] {
  const core = Solid.revolve([[0, -62], [58, -62], [58, -50], [42, -42], [40, -18], [52, -10], [52, 22, 6], [0, 28]], 'alu-machined', { seg: 20 });
  const cap = Solid.revolve([[0, 28], [46, 28], [44, 42], [34, 54], [18, 61], [0, 63]], 'anodised-black', { seg: 20, crease: 40 });
  const grip = Solid.revolve([[0, 40], [34, 40], [34, 66, 4], [28, 70], [28, 100], [0, 100]], 'alu-blasted', { seg: 12 });
  const pin = Solid.revolve([[0, -38], [11, -38], [11, 38], [0, 38]], 'titanium', { seg: 8 }).at(mul(T(0, 0, 82), R('x', 90)));
  const arm = grip.add(pin), both = [R('y', 90), R('y', -90)].map((m) => arm.at(m));
  const screw = hexHead(5, 8);
  return [...core.add(cap, ...both).pieces(), ...at(screw, polar(8, 51, -50))];
}

/** Six-sided screw head standing on z = 0. */
const hexHead = (r: number, h: number): Solid => Solid.extrude([circle(r, 6)], 0, h, 'steel-dark');

function motorRotor(): Piece[] {
  const bell = Solid.revolve([[30, 120], [58, 120], [100, 113], [112, 100, 8], [112, 22, 2], [104, 22], [104, 98], [58, 110], [30, 110]], 'anodised-black', { seg: 26 });
  const windows = polar(5, 0, 0).map((m) => Solid.extrude([[[62, -16], [90, -27], [90, 27], [62, 16]]], 90, 130, 'anodised-black').at(m));
  const magnet = Solid.extrude([[[100, -13], [103.6, -13], [103.6, 13], [100, 13]]], 26, 92, 'nickel');
  return [...bell.cut(...windows).pieces(), ...at(magnet, polar(20, 0, 0))];
}

function stator(): Piece[] {
  const teeth = finned(62, 97, COILS, 11, () => false, 2).map((p): Pt => [p[0], p[1]]);
  const stack = Solid.extrude([teeth], 30, 90, 'laminate').cut(Solid.cyl(47, 20, 100, 'laminate', { seg: 24 }));
  const base = Solid.revolve([[24, 0], [98, 0], [98, 12], [60, 16], [46, 24], [46, 98], [24, 98]], 'alu-blasted', { seg: 18 });
  const bearing = Solid.revolve([[24, 98], [37, 98], [37, 111, 2], [24, 111]], 'steel', { seg: 20 });
  const coil = Solid.extrude([[[66, -8], [93, -11.5], [93, 11.5], [66, 8]]], 25, 95, 'copper-enamelled', { bevel: 3, bottom: 0.01, bs: 1, fs: 1 });
  return [...stack.add(base, bearing).pieces(), ...at(coil, polar(COILS, 0, 0))];
}

function inverter(): Piece[] {
  const base = Solid.revolve([[0, 0], [117, 0], [117, 8, 2], [84, 12], [84, 58], [97, 62, 2], [97, 70], [0, 70]], 'alu-blasted', { seg: 24 });
  const fin = Solid.extrude([[[82, -3], [115, -2], [115, 2], [82, 3]]], 9, 58, 'alu-blasted');
  const plug = Solid.revolve([[0, -24], [15, -24, 3], [15, 0], [0, 0]], 'plastic-orange', { seg: 10 });
  return [...base.pieces(), ...at(fin, polar(26, 0, 0)), ...at(plug, polar(3, 52, 0))];
}

const boom = (inset: number, material: MaterialName, stations: readonly Station[] = BOOM): Solid => loft(stations, material, { along: 4, step: 320, around: 28, inset });

/** Streamlined pedestal: a teardrop in the boom that turns round at the motor's base. */
function pod(x: number): Piece[] {
  const rows: [z: number, front: number, back: number, half: number][] = [[1752, 250, 330, 66], [1840, 215, 285, 70], [1950, 160, 205, 78], [2060, 128, 146, 96], [2140, 117, 120, 112], [2190, 116, 116, 116], [POD_TOP, 112, 112, 112]];
  const rings = rows.map(([z, front, back, half]) => Array.from({ length: 24 }, (_, k): V3 => {
    const a = k / 24 * 2 * Math.PI, c = Math.cos(a), s = Math.sin(a), full = back > front + 20 ? 1 - 0.25 * Math.max(0, -c) : 1;
    return [x + c * (c > 0 ? front : back), s * half * full, z];
  }));
  const gill = [0, 1].map((i) => boxTool(x - 55, -150, 1970 + i * 26, x + 15, 150, 1979 + i * 26, 'trim'));
  const skin = loftRings(rings, 'paint-white');
  const slots = gill.map((g) => g.cut(loftRings(rings, 'trim', 5)));
  return skin.cut(boom(-2, 'carbon'), ...slots).at(T(0, BOOM_Y, 0)).pieces();
}

export function liftUnits(): Part[] {
  const blades = liftBlades(), bladesOther = mirrored(blades);
  const [hubs, rotor, still, power] = withQuality(UNIT_CHORD, () => [hub(), motorRotor(), stator(), inverter()] as const);
  const base = POD_TOP + 2;
  return SIDES.flatMap(([, sign], side) => LIFT_X.flatMap((x, i): Part[] => {
    const n = side * 4 + i + 1, clockwise = (i + side) % 2 === 0;
    const place = (z: number): M4 => T(x, sign * BOOM_Y, z);
    const group = `lift-${n}`, part = (id: string, pieces: readonly Piece[], z: number, up: number, starts: number, reveal = 0): Part =>
      ({ id, pieces, place: place(z), explode: [0, 0, up], starts, group, reveal });
    return [
      part(`lift-rotor-${n}-blades`, clockwise ? blades : bladesOther, base + HUB_Z + 42, 1700, 0),
      part(`lift-rotor-${n}-hub`, hubs, base + HUB_Z + 42, 1280, 0.05),
      part(`lift-motor-${n}-rotor`, rotor, base + 70, 980, 0.1),
      part(`lift-motor-${n}`, still, base + 70, 640, 0.15, 0.1),
      part(`lift-inverter-${n}`, power, base, 300, 0.2),
      { id: `lift-pod-${n}`, pieces: onSide(sign, pod(x)), explode: [0, 0, 0], starts: 0.3, group },
    ];
  }));
}

/** Four bolts through each saddle into the wing's spars: between boom and wing there is only a seal's width. */
const wingBolts = (): Solid[] => [FRONT_SPAR, REAR_SPAR].flatMap((f) => [-26, 26].map((dy) =>
  Solid.cyl(11, 1800, wingZ(BOOM_Y) - 20, 'titanium', { bevel: 2, seg: 10, bs: 1 }).move(chordX(BOOM_Y, f), BOOM_Y + dy, 0)));

/** Booms with their saddles under the wing, and the removable noses. */
export function booms(): Part[] {
  const behind = Solid.box(12000, 2000, 4000, 1, 'carbon').move(BOOM_NOSE_X - 6002, 0, 1700), ahead = Solid.box(2000, 2000, 4000, 1, 'carbon').move(BOOM_NOSE_X + 1002, 0, 1700);
  const saddle = loft([{ x: -900, w: 12, h: 20, z: 1850, n: 2 }, { x: -700, w: 52, h: 74, z: 1850, n: 2.4 }, { x: -150, w: 72, h: 86, z: 1850, n: 2.6 }, { x: 350, w: 60, h: 80, z: 1850, n: 2.4 }, { x: 520, w: 16, h: 26, z: 1850, n: 2 }], 'carbon', { along: 3, around: 28 });
  const place = T(0, BOOM_Y, 0), wing = wingTool(4);
  // what the removable nose slides over
  const around = BOOM.slice(4, 8), spigot = boom(9, 'alu-machined', around).cut(boom(14, 'alu-machined', around)).and(Solid.box(90, 400, 400, 1, 'alu-machined').move(BOOM_NOSE_X, 0, 1750)).at(place);
  const tube = boom(0, 'carbon').add(saddle).at(place).cut(wing).cut(boom(9, 'carbon').at(place).and(Solid.box(400, 400, 400, 1, 'carbon').move(BOOM_NOSE_X, BOOM_Y, 1750))).and(behind.at(place)).add(...wingBolts()).add(spigot).pieces();
  const tip = boom(0, 'carbon').cut(boom(8, 'carbon', BOOM.slice(0, -1))).and(ahead).at(place).pieces();
  return SIDES.flatMap(([name, sign]): Part[] => [
    { id: `${name}-boom`, pieces: onSide(sign, tube), explode: [0, 0, 0], starts: 0.2, group: `${name}-boom` },
    { id: `${name}-boom-nose`, pieces: onSide(sign, tip), explode: [420, 0, 0], starts: 0.05, group: `${name}-boom` },
  ]);
}
export { boom as boomSolid, MIRROR };
