/** Skin panels, doors and glazing: one lofted body, parted by outlines in side view. */
import { loft } from '../kit/loft.ts';
import type { MaterialName } from '../kit/materials.ts';
import type { V3 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { grow } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { FUSELAGE, ROOT_FAIRING, SIDES } from './measures.ts';
import { boxTool, onSide, sidePrism, topPrism } from './shapes.ts';
import { wingTool } from './wing.ts';

const SKIN = 12; // sandwich thickness
const GAP = 5; // between panels
const LIP = 2.4; // depth of the rounded lip beside the gap
const OUT = 1600; // beyond the body on every side

export const body = (inset: number, material: MaterialName): Solid => loft(FUSELAGE, material, { along: 5, step: 150, around: 60, inset });
/** The same for what nobody sees from outside: inner faces, frames, floors. */
export const coarseBody = (inset: number, material: MaterialName): Solid => loft(FUSELAGE, material, { along: 3, step: 340, around: 36, inset });
const fairing = (inset: number, material: MaterialName): Solid => loft(ROOT_FAIRING, material, { along: 3, step: 150, around: 40, inset });

// outlines in side view (x, z)
const WINDSCREEN: Pt[] = [[3352, 1128, 60], [2660, 985, 130], [2130, 1836, 60], [2070, 2150], [3800, 2150], [3800, 1210]];
const DOOR: Pt[] = [[470, 724, 120], [2200, 724, 170], [2520, 1010, 150], [2004, 1834, 90], [470, 1834, 110]];
const DOOR_WINDOW: Pt[] = [[560, 1120, 100], [2360, 1050, 130], [1945, 1752, 90], [560, 1762, 100]];
const REAR_WINDOW: Pt[] = [[-360, 1330, 90], [-250, 1170, 80], [382, 1128, 90], [382, 1748, 90], [-40, 1690, 110]];
const NOSE: Pt[] = [[2205, -100], [2205, 720], [2524, 1006, 30], [2660, 980, 100], [3352, 1124, 60], [3900, 1235], [3900, -100]];
const BELLY: Pt[] = [[-1000, -100], [2205, -100], [2205, 720], [-1000, 720]];
const ROOF: Pt[] = [[468, 1838], [2006, 1838], [2524, 1006], [2662, 984], [2130, 1838], [2070, 2200], [468, 2200]];
const SIDE: Pt[] = [[-1000, 720], [466, 720], [466, 2300], [-1000, 2300]];
const HATCH: Pt[] = [[-1240, -170, 70], [-700, -210, 70], [-700, 210, 70], [-1240, 170, 70]];

/** A panel of a body: flush skin with a stepped lip along its edges, carbon inside. */
function panel(of: typeof body, region: (inset: number) => Solid, material: MaterialName, thickness = SKIN): Solid {
  const flush = of(0, material).and(region(GAP / 2 + 2.5));
  const lip = of(LIP, 'trim').and(region(GAP / 2));
  return flush.add(lip).cut((of === body ? coarseBody : of)(thickness, 'carbon'));
}
/** Region of the whole width. */
const across = (outline: readonly Pt[]) => (inset: number): Solid => sidePrism(outline, -OUT, OUT, 'carbon', -inset);
/** Region of the left half only. */
const leftOf = (outline: readonly Pt[]) => (inset: number): Solid => sidePrism(outline, inset, OUT, 'carbon', -inset);

const pane = (outline: readonly Pt[], left: boolean, recess: number): Solid =>
  body(recess, 'glass-clear').and(sidePrism(outline, left ? 5 : -OUT, OUT, 'glass-clear', -3)).cut(coarseBody(recess + 9, 'glass-clear'));
/** The black ceramic rim printed round a pane's edge, with its rubber seal. */
const rim = (outline: readonly Pt[], left: boolean, width: number): Solid =>
  body(1.5, 'glass-dark').and(Solid.extrude([grow(outline, -1.6), grow(outline, -width)], -OUT, left ? -5 : OUT, 'glass-dark').at([1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1]))
    .cut(coarseBody(SKIN + 6, 'rubber'));

export function fuselage(): Part[] {
  const parts: Part[] = [];
  const put = (id: string, solid: Solid, explode: V3, starts = 0): void => { parts.push({ id, pieces: solid.pieces(), explode, starts, group: 'skin' }); };
  const fairingOuter = fairing(-3, 'carbon'), wing = wingTool(5);
  put('skin-nose', panel(body, across(NOSE), 'paint-white'), [1050, 0, -60]);
  put('skin-roof', panel(body, across(ROOF), 'paint-enamel').cut(fairingOuter), [0, 0, 1750]);
  put('skin-belly', panel(body, across(BELLY), 'paint-enamel'), [0, 0, -420], 0.1);
  const tail = (inset: number): Solid => boxTool(-2200, -OUT, 0, -1000 - inset, OUT, 3000, 'carbon');
  put('skin-tail-cone', panel(body, tail, 'paint-white').cut(fairingOuter), [-150, 0, 1050]);
  const hatch = (inset: number): Solid => topPrism(HATCH, 1500, 2600, 'carbon', -inset);
  const rest = (inset: number): Solid => boxTool(-1500, -600, 1500, 1000, 600, 2600, 'carbon').cut(topPrism(HATCH, 1400, 2700, 'carbon', inset));
  const clear = body(-2, 'carbon');
  put('wing-root-fairing', panel(fairing, rest, 'paint-white', 8).cut(clear, wing, wing.at([1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])), [0, 0, 1500]);
  put('parachute-hatch', panel(fairing, hatch, 'paint-white', 8).cut(clear), [-120, 0, 2000]);
  put('windscreen', pane(WINDSCREEN, false, 2).add(rim(WINDSCREEN, false, 42)), [820, 0, 560]);
  const windowHole = sidePrism(DOOR_WINDOW, 0, OUT, 'rubber'), rearHole = sidePrism(REAR_WINDOW, 0, OUT, 'rubber');
  const side = panel(body, leftOf(SIDE), 'paint-white').cut(rearHole, fairingOuter, wing).add(...cutCorners()).pieces();
  const door = panel(body, leftOf(DOOR), 'paint-white', 30).cut(windowHole, handleRecess()).add(handle(), doorArrow()).pieces();
  const doorPane = pane(DOOR_WINDOW, true, 2).add(rim(DOOR_WINDOW, true, 34)).pieces(), rearPane = pane(REAR_WINDOW, true, 2).add(rim(REAR_WINDOW, true, 30)).pieces();
  for (const [name, sign] of SIDES) {
    parts.push(
      { id: `${name}-side-skin`, pieces: onSide(sign, side), explode: [0, sign * 900, -60], group: 'skin' },
      { id: `${name}-door`, pieces: onSide(sign, door), explode: [0, sign * 620, 1000], group: 'skin' },
      { id: `${name}-door-window`, pieces: onSide(sign, doorPane), explode: [0, sign * 820, 1130], group: 'skin' },
      { id: `${name}-rear-window`, pieces: onSide(sign, rearPane), explode: [0, sign * 1120, 0], group: 'skin' },
    );
  }
  return parts;
}

/** A shallow dish in the door's skin with a flush lever across it. */
const HANDLE: Pt[] = [[690, 962, 20], [850, 962, 20], [850, 1004, 20], [690, 1004, 20]];
const handleRecess = (): Solid => body(-5, 'trim').and(sidePrism(HANDLE, 0, OUT, 'trim')).cut(body(16, 'trim'));
const handle = (): Solid => body(1.5, 'alu-blasted').and(sidePrism([[682, 974, 8], [846, 974, 8], [846, 992, 8], [682, 992, 8]], 0, OUT, 'alu-blasted')).cut(body(22, 'alu-blasted'));

/** The outer skin as a tool for what must end at it. */
export const fuselageTool = (inset: number, material: MaterialName): Solid => body(inset, material);
export const fairingTool = (inset: number, material: MaterialName): Solid => fairing(inset, material);

/** A vermilion film on a skin where `tool` meets it. */
const film = (tool: Solid, of = body): Solid => of(-0.9, 'paint-vermilion').and(tool).cut(of(-0.1, 'paint-vermilion'));
const mark = (outline: readonly Pt[]): Solid => film(sidePrism(outline, 0, OUT, 'paint-vermilion'));
const ARROW: Pt[] = [[872, 976], [940, 976], [940, 958], [978, 983], [940, 1008], [940, 990], [872, 990]];
/** Beside the door's handle: pull here. They travel with the door. */
const doorArrow = (): Solid => mark(ARROW);
/** Corners on the side skin: cut here. They travel with the skin. */
function cutCorners(): Solid[] {
  const corner = (x: number, z: number, dx: number, dz: number): Pt[] => [[x, z], [x + dx * 70, z], [x + dx * 70, z + dz * 14], [x + dx * 14, z + dz * 14], [x + dx * 14, z + dz * 70], [x, z + dz * 70]];
  return [corner(-760, 900, 1, 1), corner(-300, 900, -1, 1), corner(-760, 1110, 1, -1), corner(-300, 1110, -1, -1)].map(mark);
}
/** The ring round the parachute's hatch: keep off, do not cut. */
export function rescueMarkings(): Part {
  const ring = Solid.extrude([grow(HATCH, 28), grow(HATCH, 12)], 1500, 2600, 'paint-vermilion');
  return { id: 'rescue-markings', pieces: film(ring, fairing).cut(body(2, 'paint-vermilion')).pieces(), explode: [0, 0, 1500], group: 'skin' };
}
