/** The shell: panels of a nose and a cargo body, arches, glass, plates. */
import { T, type V3 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { grow, rect, sector } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { ARCH_RADIUS, AXLE_X, AXLE_Z, DOOR, LOCKERS, ROOF_LINE_Z, SHOULDER_Z, SILL_Z, SPLIT_X } from './dimensions.ts';
import { ahead, ALONG_Y, block, part, side } from './make.ts';
import { CHARGE_OUTLINE } from './electronics.ts';
import { mountHoles } from './mounts.ts';
import { DISPLAY, GLASS, HEADLAMP_Y, INDICATORS } from './outlines.ts';
import { formOnce, noseAt, panel, sideAt, tailAt } from './skin.ts';

const FAR = 2200, HALF = 1000;
const MASK_LINE: readonly [Pt, Pt, Pt] = [[1330, SHOULDER_Z], [1318, 900, 600], [1215, ROOF_LINE_Z]];
const HEADLAMP = (y: number): Pt[] => rect(y - 78, 604, y + 78, 682, 30);
const LIGHT_BAR = { z0: 735, z1: 762, x0: 1225 } as const;
const REAR_BAR = { z0: 1180, z1: 1206, x1: -1300 } as const;

const sidePrism = (outline: readonly Pt[], y0: number, y1: number) => (d: number): Solid => side([grow(outline, d)], y0, y1, 'plastic-dark');
const box = (a: V3, b: V3): Solid => block(a, b, 0, 'plastic-dark');
const below = (): Solid => box([-FAR, -HALF, -500], [FAR, HALF, SILL_Z]);
const archTool = (r: number): Solid[] => [-1, 1].map((s) => Solid.cyl(r, -HALF, HALF, 'plastic-dark', { seg: 48 }).at(ALONG_Y).move(s * AXLE_X, 0, AXLE_Z));
const lightBarTool = (): Solid => box([LIGHT_BAR.x0, -HALF, LIGHT_BAR.z0], [FAR, HALF, LIGHT_BAR.z1]);
const rearBarTool = (): Solid => box([-FAR, -HALF, REAR_BAR.z0], [REAR_BAR.x1, HALF, REAR_BAR.z1]);

const indicatorTools = (): Solid[] => INDICATORS.map(({ a, b }) => box([a[0], a[1] - 2, a[2] - 2], [b[0], b[1] + 2, b[2] + 2]));

const MASK: Pt[] = [[MASK_LINE[0][0], SHOULDER_Z], [FAR, SHOULDER_Z], [FAR, ROOF_LINE_Z], [MASK_LINE[2][0], ROOF_LINE_Z], MASK_LINE[1]];
const WING: Pt[] = [[SPLIT_X, SHOULDER_Z], MASK_LINE[0], MASK_LINE[1], MASK_LINE[2], [SPLIT_X, ROOF_LINE_Z]];
const FLANK: Pt[] = [[-1440, SHOULDER_Z], [-AXLE_X, SHOULDER_Z], [-AXLE_X, 362], [SPLIT_X, 362], [SPLIT_X, ROOF_LINE_Z], [-1440, ROOF_LINE_Z]];
const REAR: Pt[] = [[-FAR, SHOULDER_Z], [-1440, SHOULDER_Z], [-1440, ROOF_LINE_Z], [-FAR, ROOF_LINE_Z]];
const doorOutline = rect(DOOR.x0, DOOR.z0, DOOR.x1, DOOR.z1, 62);
const lockerOutline = rect(LOCKERS.x0, LOCKERS.z0, LOCKERS.x1, LOCKERS.z1, 40);
const TAILGATE: Pt[] = [[-430, 520, 60], [430, 520, 60], [415, 1560, 80], [-415, 1560, 80]];

/** What stands out of the skin where the wheels are: a lip following the body, and the tub behind it. */
function arch(s: 1 | -1, left: 1 | -1): Solid[] {
  const ring = Solid.extrude([sector(ARCH_RADIUS, ARCH_RADIUS + 27, -4, 184, 4)], -FAR, FAR, 'plastic-dark').at([1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, s * AXLE_X, 0, AXLE_Z, 1]);
  const half = box([-FAR, left > 0 ? 300 : -HALF, SILL_Z], [FAR, left > 0 ? HALF : -300, 900]);
  const lip = formOnce(-7, 'plastic-dark').cut(formOnce(13, 'plastic-dark', 'coarse')).and(ring).and(half);
  const tub = Solid.revolve([[ARCH_RADIUS - 2, 345, 2], [ARCH_RADIUS + 4, 345, 2], [ARCH_RADIUS + 4, 556], [ARCH_RADIUS - 2, 556]], 'trim', { seg: 48 })
    .at(left > 0 ? ALONG_Y : [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1]).move(s * AXLE_X, 0, AXLE_Z).and(half);
  return [lip, tub];
}

/** Dark grip ribs and a red bar that can be grasped: the only thing on the door meant for a hand. */
function doorHandle(): { pocket: Solid; handle: Solid } {
  const x = -695, z = 700, y = -sideAt(x, z);
  return {
    pocket: block([x - 105, y - 40, z - 26], [x + 105, y + 26, z + 26], 12, 'trim'),
    handle: block([x - 96, y + 3, z + 2], [x + 96, y + 14, z + 20], 5, 'paint-vermilion').add(...[-70, 70].map((dx) => block([x + dx - 7, y + 9, z + 5], [x + dx + 7, y + 23, z + 17], 2, 'paint-vermilion'))),
  };
}

function plate(x: number, facing: 1 | -1, z: number): Solid {
  return block([x, -220, z - 70], [x + facing * 6, 220, z + 70], 3, 'label-white')
    .add(block([x - facing * 14, -232, z - 80], [x + facing * 3, 232, z + 80], 5, 'plastic-dark'));
}

function nose(): Part[] {
  const holes = mountHoles(), arches = archTool(ARCH_RADIUS + 30), lamps = [-1, 1].map((s) => ahead([HEADLAMP(s * HEADLAMP_Y)], 1200, FAR, 'trim'));
  const slots = [0, 1, 2, 3].map((i) => ahead([rect(-265, 462 + i * 28, 265, 478 + i * 28, 7.9)], 1300, FAR, 'trim'));
  const glassTool = ahead([GLASS], 900, FAR, 'trim');
  const mask = panel('paint-white', sidePrism(MASK, -HALF, HALF)).cut(glassTool, lightBarTool(), ...lamps, ...slots, ...holes, ...indicatorTools());
  const glass = formOnce(1.5, 'glass-dark').cut(formOnce(10, 'trim', 'coarse')).and(ahead([grow(GLASS, -2.5)], 1100, FAR, 'glass-dark')).cut(ahead([DISPLAY], 900, FAR, 'trim'), ...holes);
  const bumperOutline: Pt[] = [[AXLE_X, 0], [FAR, 0], [FAR, SHOULDER_Z], [AXLE_X, SHOULDER_Z]];
  const bumper = panel('paint-enamel', sidePrism(bumperOutline, -HALF, HALF)).cut(below(), ...arches, ...holes);
  const wing = (s: 1 | -1): Solid => panel('paint-white', sidePrism(WING, s > 0 ? 0 : -HALF, s > 0 ? HALF : 0)).cut(lightBarTool(), ...arches, ...holes);
  const roof = panel('paint-white', sidePrism([[SPLIT_X, ROOF_LINE_Z], [FAR, ROOF_LINE_Z], [FAR, FAR], [SPLIT_X, FAR]], -HALF, HALF));
  const frontX = noseAt(150, 345);
  return [
    part('front-mask', [mask], [1050, 0, 500]),
    part('front-window', [glass], [1450, 0, 560]),
    part('front-bumper', [bumper], [1300, 0, 120]),
    part('front-roof', [roof], [620, 0, 1750]),
    part('left-wing', [wing(1)], [560, 820, 700]),
    part('right-wing', [wing(-1)], [620, -820, 700]),
    part('number-plate-front', [plate(frontX - 2, 1, 346)], [1560, 0, 120]),
  ];
}

function cargoBody(): Part[] {
  const holes = mountHoles(), arches = archTool(ARCH_RADIUS + 30);
  const left = panel('paint-white', sidePrism(FLANK, 0, HALF)).cut(rearBarTool(), ...arches, ...holes, side([grow(CHARGE_OUTLINE, 2)], 0, HALF, 'trim'), side([grow(CHARGE_OUTLINE, 4.6)], 0, HALF, 'paint-white').cut(formOnce(2.6, 'paint-white')));
  const { pocket, handle } = doorHandle();
  const openings = [grow(doorOutline, 2.5), grow(lockerOutline, 2.5)].map((o) => side([o], -HALF, 0, 'trim'));
  const lips = [doorOutline, lockerOutline].map((o) => side([grow(o, 5.6)], -HALF, 0, 'paint-white').cut(formOnce(2.6, 'paint-white')));
  const right = panel('paint-white', sidePrism(FLANK, -HALF, 0)).cut(rearBarTool(), ...arches, ...openings, ...lips, ...holes);
  const slats = Array.from({ length: DOOR_SLATS }, (_, i) => doorSlat(i));
  const pocketLiner = pocket.cut(pocket.move(0, -5, 0).at(T(0, 0, 0)), block([-900, -700, 640], [-500, -sideAt(-695, 700) + 2, 760], 0, 'trim'));
  const roof = panel('paint-white', sidePrism([[-1440, ROOF_LINE_Z], [SPLIT_X, ROOF_LINE_Z], [SPLIT_X, FAR], [-1440, FAR]], -HALF, HALF));
  const gate = ahead([grow(TAILGATE, 2)], -FAR, -1300, 'trim'), gateLip = ahead([grow(TAILGATE, 4.6)], -FAR, -1300, 'paint-white').cut(formOnce(2.6, 'paint-white'));
  const rearUpper: Pt[] = [[-FAR, ROOF_LINE_Z], [-1440, ROOF_LINE_Z], [-1440, FAR], [-FAR, FAR]];
  const rear = panel('paint-white', sidePrism(REAR, -HALF, HALF)).add(panel('paint-white', sidePrism(rearUpper, -HALF, HALF))).cut(gate, gateLip, rearBarTool(), ...holes, ...indicatorTools());
  const tailgate = panel('paint-white', (d) => ahead([grow(TAILGATE, d)], -FAR, -1300, 'plastic-dark')).cut(rearBarTool());
  const bumperOutline: Pt[] = [[-FAR, 0], [-AXLE_X, 0], [-AXLE_X, SHOULDER_Z], [-FAR, SHOULDER_Z]];
  const bumper = panel('paint-enamel', sidePrism(bumperOutline, -HALF, HALF)).cut(below(), ...arches, ...holes);
  const sillOutline: Pt[] = [[-AXLE_X, 0], [AXLE_X, 0], [AXLE_X, 362], [-AXLE_X, 362]];
  const flapOutline = rect(-BATTERY_FLAP, 274, BATTERY_FLAP, 354, 16);
  const sill = (s: 1 | -1): Solid => panel('paint-enamel', sidePrism(sillOutline, s > 0 ? 0 : -HALF, s > 0 ? HALF : 0)).cut(below(), ...arches, ...holes);
  const flap = panel('paint-enamel', sidePrism(flapOutline, -HALF, 0));
  return [
    part('left-side', [left], [0, 1150, 620]),
    part('right-side', [right], [0, -480, 1650]),
    ...slats.map((slat, i) => part(i === 0 ? 'cargo-door' : `cargo-door-slat-${i}`, i === 0 ? [slat.cut(pocket), pocketLiner] : [slat], [0, -700, 1900 + i * 40])),
    part('door-handle', [handle], [0, -860, 1900]),
    part('rear-roof', [roof], [0, 0, 1750]),
    part('rear-panel', [rear], [-900, 0, 620]),
    part('tailgate', [tailgate], [-1250, 0, 620]),
    part('rear-bumper', [bumper], [-1150, 0, 120]),
    part('left-sill', [sill(1)], [0, 1150, 120]),
    part('right-sill', [sill(-1).cut(side([grow(flapOutline, 2)], -HALF, 0, 'trim'))], [0, -620, 300]),
    part('battery-flap', [flap], [0, -860, 300]),
    part('number-plate-rear', [plate(tailAt(150, 350) + 2, -1, 350)], [-1420, 0, 120]),
  ];
}
const BATTERY_FLAP = 500;

/** The cargo door is hinged slats: a stiff leaf would not go round its rails' bend. */
const DOOR_SLATS = 7, SLAT_HEIGHT = (DOOR.z1 - DOOR.z0) / DOOR_SLATS;
/** The gap between slats is narrower than that round the door. */
const SLAT_GAP = 0.4;
/** One slat, counted from below. */
function doorSlat(i: number): Solid {
  const z0 = DOOR.z0 + i * SLAT_HEIGHT, z1 = z0 + SLAT_HEIGHT, whole = sidePrism(doorOutline, -HALF, 0);
  return panel('paint-white', (d) => {
    const [below, above] = [i === 0 ? -FAR : z0 - d * SLAT_GAP, i === DOOR_SLATS - 1 ? FAR : z1 + d * SLAT_GAP];
    return whole(d).and(box([-FAR, -HALF, below], [FAR, HALF, above]));
  }, 0, 22);
}

function arches(): Part[] {
  return ([1, -1] as const).flatMap((s) => ([1, -1] as const).map((left) =>
    part(`${s > 0 ? 'front' : 'rear'}-${left > 0 ? 'left' : 'right'}-arch`, arch(s, left), [s * 420, left * 780, 420], { starts: 0.05 })));
}

/** Rubber strips round both ends, standing out of the bumpers: what touches them stops the van. */
function bumperSwitches(): Part[] {
  const strip = (x0: number, x1: number): Solid => formOnce(-9, 'rubber').cut(formOnce(0.5, 'rubber')).and(block([x0, -HALF, 272], [x1, HALF, 298], 0, 'rubber'));
  return [part('bumper-switch-front', [strip(1290, FAR)], [1380, 0, 120]), part('bumper-switch-rear', [strip(-FAR, -1290)], [-1230, 0, 120])];
}

/** The bars of light at both ends, cut from the same form as the panels they lie in. */
function lightBars(): Part[] {
  const bar = (tool: Solid, material: 'led-white' | 'led-red'): Solid => formOnce(2.5, material).cut(formOnce(12, 'trim', 'coarse')).and(tool);
  const inset = (a: V3, b: V3): Solid => block(a, b, 0, 'trim');
  const front = bar(inset([LIGHT_BAR.x0 + 4, -HALF, LIGHT_BAR.z0 + 6], [FAR, HALF, LIGHT_BAR.z1 - 6]), 'led-white');
  const frontBed = formOnce(7, 'trim', 'coarse').cut(formOnce(18, 'trim', 'coarse')).and(inset([LIGHT_BAR.x0, -HALF, LIGHT_BAR.z0 - 4], [FAR, HALF, LIGHT_BAR.z1 + 4])).cut(front);
  const rear = bar(inset([-FAR, -HALF, REAR_BAR.z0 + 6], [REAR_BAR.x1 - 4, HALF, REAR_BAR.z1 - 6]), 'led-red');
  const rearBed = formOnce(7, 'trim', 'coarse').cut(formOnce(18, 'trim', 'coarse')).and(inset([-FAR, -HALF, REAR_BAR.z0 - 4], [REAR_BAR.x1, HALF, REAR_BAR.z1 + 4])).cut(rear);
  return [part('front-light-bar', [front, frontBed], [1300, 0, 500]), part('rear-light-bar', [rear, rearBed], [-1480, 0, 620])];
}

export const bodyParts = (): Part[] => [...nose(), ...cargoBody(), ...arches(), ...bumperSwitches(), ...lightBars()];
