/** Wing halves: skins, spars, ribs, flaps, ailerons, winglets. Built on the left, mirrored to the right. */
import { loftRings } from '../kit/loft.ts';
import type { MaterialName } from '../kit/materials.ts';
import { mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { BOOM_Y, DIHEDRAL, FRONT_SPAR, HALF_SPAN, HINGE, REAR_SPAR, SIDES, WING_ROOT_Y, WING_ROOT_Z, WING_TIP_Y, wingAt, wingZ } from './measures.ts';
import { aerofoil, block, onSide, sectionRing, surface, topPrism, type Section } from './shapes.ts';

const SPAN_STEPS = [400, 1000, 1700, 2400, 3200, 4100, 4900] as const;
const SKIN = 7;
/** the skins reach in under the fairing, so that no one looks between them */
const SKIN_ROOT_Y = 300;
const FLAP = [560, 2560] as const;
const AILERON = [2600, 4780] as const;
const CAMBER = 0.025;
const SLOT = 0.028; // of the chord, between wing and flap
export const WING_EXPLODE: V3 = [130, 950, 850];

const section = (y: number): Section => {
  const s = wingAt(y);
  return { origin: [s.le, y, s.z], chord: s.chord, thick: s.thick, camber: CAMBER };
};
/** A section made smaller all round (larger when negative). An offset would cross itself at the sharp tail, so the aerofoil itself shrinks. */
function insetSection(y: number, inset: number): Section {
  const s = section(y), tail = inset > 0 ? 4 : 1, chord = s.chord - inset * (1 + tail);
  return { origin: [s.origin[0] - inset, y, s.origin[2]], chord, thick: (s.thick * s.chord - 2 * inset) / chord, camber: CAMBER * s.chord / chord };
}
const whole = (material: MaterialName, inset = 0, from = WING_ROOT_Y, to = WING_TIP_Y, count = 20): Solid =>
  surface([from, ...SPAN_STEPS.filter((y) => y > from && y < to), to].map((y) => insetSection(y, inset)), material, { count });
/** The left half as a tool, grown by `gap`. */
export const wingTool = (gap: number): Solid => whole('carbon', -gap, 200, 3200);

/** x of a fraction of the chord at the span station y. */
export const chordX = (y: number, fraction: number): number => wingAt(y).le - fraction * wingAt(y).chord;
/** Outline in plan between two span stations and two fractions of the chord. */
const planform = (y0: number, y1: number, f0: number, f1: number): Pt[] => [[chordX(y0, f1), y0], [chordX(y0, f0), y0], [chordX(y1, f0), y1], [chordX(y1, f1), y1]];
/** Everything above the chord plane, which is flat. */
const aboveChord = (lift: number, material: MaterialName): Solid =>
  topPrism([[-3000, -200], [3000, -200], [3000, 6500], [-3000, 6500]], 0, 900, material)
    .at(mul(T(0, WING_ROOT_Y, WING_ROOT_Z + lift), R('x', Math.atan(DIHEDRAL) * 180 / Math.PI), T(0, -WING_ROOT_Y, 0)));

function skins(): { upper: Piece[]; lower: Piece[] } {
  const cove = [[FLAP[0] - 8, AILERON[1] + 8]].map(([a, b]) => topPrism(planform(a!, b!, HINGE, 1.4), 1500, 2500, 'carbon'));
  const shell = whole('paint-white', 0, SKIN_ROOT_Y).cut(whole('carbon', SKIN, SKIN_ROOT_Y - 20, WING_TIP_Y - 14), ...cove);
  const covers = [1300, 3300].map((y) => topPrism([[chordX(y, 0.52), y - 70, 40], [chordX(y, 0.3), y - 70, 40], [chordX(y, 0.3), y + 70, 40], [chordX(y, 0.52), y + 70, 40]], 1500, 2500, 'trim')
    .cut(topPrism([[chordX(y, 0.52) + 4, y - 66, 36], [chordX(y, 0.3) - 4, y - 66, 36], [chordX(y, 0.3) - 4, y + 66, 36], [chordX(y, 0.52) + 4, y + 66, 36]], 1400, 2600, 'trim')).cut(whole('trim', 2)));
  return { upper: shell.and(aboveChord(1, 'carbon')).pieces(), lower: shell.cut(aboveChord(-1, 'carbon'), ...covers).pieces() };
}

/** I-section beam that fills the wing at a fraction of the chord. */
function spar(fraction: number, width: number, material: MaterialName): Piece[] {
  const strip = (f0: number, f1: number, y0 = WING_ROOT_Y - 330, y1 = WING_TIP_Y - 60): Solid => topPrism(planform(y0, y1, f0, f1), 1500, 2500, material);
  const half = width / 2000, inner = (y0: number): Solid => whole(material, SKIN + 1, y0, WING_TIP_Y);
  const profile = inner(WING_ROOT_Y).and(strip(fraction - half, fraction + half));
  const web = inner(WING_ROOT_Y).and(strip(fraction - 0.006, fraction + 0.006));
  return web.add(profile.cut(whole(material, SKIN + 15))).pieces();
}

function ribs(): Piece[] {
  const coarse = 9, inside = whole('carbon', SKIN + 1, WING_ROOT_Y, WING_TIP_Y, coarse), light = whole('carbon', SKIN + 20, WING_ROOT_Y, WING_TIP_Y, coarse);
  const at = [480, 1190, 1910, BOOM_Y + 110, 2700, 3200, 3700, 4250, 4780];
  const bay = (f0: number, f1: number): Solid => at.map((y) => {
    const c = (a: number, b: number, d: number): Solid => topPrism([[chordX(y, b), y - d], [chordX(y, a), y - d], [chordX(y, a), y + d], [chordX(y, b), y + d]], 1500, 2500, 'carbon');
    const [web, hole] = [c(f0, f1, 3), c(f0 + 0.04, f1 - 0.04, 40)];
    return web.cut(light.and(hole));
  }).reduce((a, b) => a.add(b));
  return bay(FRONT_SPAR + 0.022, REAR_SPAR - 0.022).and(inside).pieces();
}

/** A control surface behind the hinge line. */
function movable(y0: number, y1: number, material: MaterialName): Solid {
  const ys = [y0, (y0 + y1) / 2, y1];
  return surface(ys.map((y) => ({ ...section(y) })), material, { count: 12, from: HINGE + SLOT });
}
const fence = (y: number): Solid => { // track fairing below the flap
  // along the lower face, which rises towards the tail
  const x = chordX(y, HINGE), size = wingAt(y).chord / 1213, under = (d: number): number => wingZ(y) - (14 + (d + 190) * 0.084) * size;
  return loftRings([-190, -150, -60, 40, 130, 180].map((d, i) => Array.from({ length: 14 }, (_, k): V3 => {
    const a = k / 14 * 2 * Math.PI, r = [2, 12, 20, 22, 14, 2][i]!;
    return [x + d, y + r * 0.75 * Math.cos(a), under(d) - 11 + r * Math.sin(a)];
  })), 'paint-white');
};

/** The tip turned up: sections follow an arc from flat to upright. */
function winglet(): Piece[] {
  const tip = wingAt(WING_TIP_Y), rise = 430;
  const bend = [0, 0.08, 0.16, 0.24, 0.32, 0.4, 0.5, 0.75, 1];
  const rings = bend.map((t, i) => {
    const turn = Math.min(1, t / 0.5) * 78 * Math.PI / 180, r = 170;
    const arc = Math.min(turn, 78 * Math.PI / 180);
    const straight = Math.max(0, t - 0.5) * 2 * (rise - r * (1 - Math.cos(arc)));
    const y = WING_TIP_Y + 4 + r * Math.sin(arc) + straight * Math.cos(arc) * 0.6, z = tip.z + r * (1 - Math.cos(arc)) + straight * Math.sin(arc);
    const chord = tip.chord * (1 - 0.52 * t ** 1.2), le = tip.le - 330 * t ** 1.35;
    const up: V3 = [0, -Math.sin(arc), Math.cos(arc)];
    const s: Section = { origin: [le, Math.min(y, HALF_SPAN), z], chord, thick: tip.thick * (1 - 0.25 * t), camber: CAMBER * (1 - t) };
    return sectionRing(aerofoil(14, s.thick, s.camber, {}), s, up).map((p): V3 => (i === bend.length - 1 ? [p[0], p[1], p[2]] : p));
  });
  // the spar's end, which the wing takes up
  const spigot = block(chordX(WING_TIP_Y, 0.46), WING_TIP_Y - 60, tip.z + 3, chordX(WING_TIP_Y, 0.3), WING_TIP_Y + 40, tip.z + 21, 3, 'titanium');
  return loftRings(rings, 'paint-enamel').add(spigot).pieces();
}

/** Actuator: a body on the rear spar and a rod to the surface's horn. */
function actuator(y: number): Piece[] {
  const x = chordX(y, REAR_SPAR) + 10, z = wingZ(y) + 4, reach = chordX(y, REAR_SPAR) - chordX(y, HINGE + SLOT);
  const along = T(x, y, z), down = R('y', -90);
  const body = Solid.revolve([[0, -150], [24, -150, 5], [24, -60, 4], [20, -56, 2], [20, 10, 4], [0, 10]], 'alu-blasted', { seg: 14 });
  const motor = Solid.revolve([[0, -140], [17, -140, 3], [17, -66, 3], [0, -66]], 'anodised-black', { seg: 12 }).move(0, 36, 0);
  const rod = Solid.cyl(8, 5, reach + 4, 'steel', { bevel: 1, seg: 14 });
  const eye = Solid.cyl(14, -8, 8, 'steel', { bevel: 2, seg: 16 }).at(mul(T(0, 0, reach + 8), R('x', 90)));
  return body.add(motor, rod, eye).at(mul(along, down)).pieces();
}

export function wings(): Part[] {
  const { upper, lower } = skins();
  const front = spar(FRONT_SPAR, 62, 'carbon'), rear = spar(REAR_SPAR, 52, 'carbon'), ribbing = ribs(), tip = winglet();
  const flap = movable(FLAP[0], FLAP[1], 'paint-white').add(fence(1150), fence(1800)).pieces(), aileron = movable(AILERON[0], AILERON[1], 'paint-white').pieces();
  const flapDrive = actuator(1150), aileronDrive = actuator(3500);
  const [dx, dy, dz] = WING_EXPLODE;
  return SIDES.flatMap(([name, sign]): Part[] => {
    const part = (id: string, pieces: readonly Piece[], [x, y, z]: V3, starts: number): Part =>
      ({ id: `${name}-${id}`, pieces: onSide(sign, pieces), explode: [x, sign * y, z], starts, group: `${name}-wing` });
    return [
      part('wing-upper-skin', upper, [dx, dy, dz + 420], 0.05), part('wing-lower-skin', lower, [dx, dy, dz - 420], 0.15),
      part('wing-front-spar', front, [dx, dy, dz], 0.2), part('wing-rear-spar', rear, [dx, dy, dz], 0.2), part('wing-ribs', ribbing, [dx, dy, dz], 0.2),
      part('flap', flap, [dx - 60, dy, dz - 250], 0.15), part('aileron', aileron, [dx - 420, dy, dz], 0.15),
      part('flap-actuator', flapDrive, [dx - 60, dy, dz - 120], 0.25), part('aileron-actuator', aileronDrive, [dx - 200, dy, dz], 0.25),
      part('winglet', tip, [dx, dy + 320, dz + 120], 0.1),
    ];
  });
}

/** The box through the fuselage that joins both wings' spars. */
export function carryThrough(): Part {
  const at = (f: number): number => chordX(WING_ROOT_Y, f);
  const [xf, xr] = [at(FRONT_SPAR), at(REAR_SPAR)], reach = WING_ROOT_Y - 14, z = WING_ROOT_Z + 10;
  const cap = (x: number, dz: number): Solid => block(x - 34, -reach, z + dz - 9, x + 34, reach, z + dz + 9, 4, 'carbon');
  const web = (x: number): Solid => block(x - 5, -reach, z - 66, x + 5, reach, z + 66, 3, 'carbon');
  const rib = (y: number): Solid => block(xr + 20, y - 4, z - 60, xf - 20, y + 4, z + 60, 3, 'carbon');
  const lug = [xf, xr].flatMap((x) => [-1, 1].map((s) => block(x - 20, s * reach - 16, z - 40, x + 20, s * reach + 16, z + 40, 6, 'titanium')));
  const solid = web(xf).add(web(xr), cap(xf, 66), cap(xf, -66), cap(xr, 66), cap(xr, -66), ...[-260, 0, 260].map(rib), ...lug);
  return { id: 'wing-carry-through', pieces: solid.pieces(), explode: [0, 0, 950], starts: 0.25, group: 'structure' };
}
