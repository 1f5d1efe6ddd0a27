/** The skin: some thirty panels in matt white and dark enamel, with soft bumpers where the body may knock. */
import { at, piece } from '../kit/assemble.ts';
import { mul, R, T, type M4, type Mesh, type V3 } from '../kit/mesh.ts';
import type { MaterialName } from '../kit/materials.ts';
import type { Part, Piece } from '../kit/model.ts';
import { revolveMesh } from '../kit/primitives.ts';
import { rrect, sector } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { part, SKIN_STARTS, travel, type Limb } from './layout.ts';
import { limbSurface, ovalRadius, panel, type PanelOptions, type Surface } from './panel.ts';
import { framesOf, HIP_Z, SHANK, sideName, SIDES, THIGH, UPPER_ARM, type FrameName, type Side } from './skeleton.ts';
import { SIZES } from './sizes.ts';

const WHITE: MaterialName = 'plastic-white', DARK: MaterialName = 'paint-enamel';

export const TORSO: Surface = limbSurface([
  { t: 1025, front: 66, back: 84, side: 88, n: 2.6 }, { t: 1100, front: 70, back: 94, side: 92, n: 2.7 }, { t: 1190, front: 86, back: 109, side: 110, n: 2.7 },
  { t: 1290, front: 108, back: 124, side: 140, n: 2.8 }, { t: 1370, front: 110, back: 122, side: 152, n: 2.8 }, { t: 1430, front: 92, back: 104, side: 140, n: 2.6 }, { t: 1470, front: 62, back: 76, side: 104, n: 2.4 },
]);
export const PELVIS: Surface = limbSurface([
  { t: HIP_Z - 40, front: 58, back: 60, side: 70, n: 2.6 }, { t: HIP_Z + 10, front: 64, back: 70, side: 112, n: 2.8 }, { t: HIP_Z + 66, front: 68, back: 78, side: 166, n: 3.2 },
  { t: HIP_Z + 112, front: 68, back: 74, side: 174, n: 3.4 }, { t: HIP_Z + 150, front: 62, back: 66, side: 166, n: 3.2 },
]);
export const THIGH_SKIN: Surface = limbSurface([
  { t: -THIGH + 60, front: 52, back: 46, side: 50, n: 2.5, x: 4 }, { t: -290, front: 60, back: 56, side: 54, n: 2.4, x: 7 }, { t: -190, front: 76, back: 70, side: 65, n: 2.3, x: 8 },
  { t: -120, front: 82, back: 76, side: 71, n: 2.3, x: 3 }, { t: -60, front: 74, back: 72, side: 69, n: 2.4 },
]);
export const SHANK_SKIN: Surface = limbSurface([
  { t: -SHANK + 36, front: 40, back: 44, side: 42, n: 2.3 }, { t: -310, front: 44, back: 58, side: 48, n: 2.3 }, { t: -220, front: 54, back: 80, side: 58, n: 2.3, x: 2 }, { t: -130, front: 60, back: 88, side: 64, n: 2.3, x: 3 }, { t: -60, front: 58, back: 70, side: 62, n: 2.3 },
]);
export const UPPER_ARM_SKIN: Surface = limbSurface([
  { t: -UPPER_ARM + 40, front: 40, back: 40, side: 38, n: 2.3 }, { t: -190, front: 43, back: 43, side: 42, n: 2.3 }, { t: -110, front: 50, back: 50, side: 48, n: 2.3 }, { t: -48, front: 50, back: 50, side: 49, n: 2.3 },
]);
export const FOREARM_SKIN: Surface = limbSurface([
  { t: -176, front: 28, back: 28, side: 28, n: 2.3 }, { t: -140, front: 33, back: 32, side: 32, n: 2.3 }, { t: -90, front: 43, back: 41, side: 41, n: 2.3 }, { t: -44, front: 45, back: 43, side: 43, n: 2.3 },
]);
/** The head about the axis through its ears: `angle` 0 is the front, -90 the top. */
export const HEAD_CENTRE: V3 = [4, 0, 1608];
export const HEAD: Surface = (t, angle) => {
  const f = (1 - Math.min(1, Math.abs(t) / 86) ** 2.8) ** (1 / 2.8), a = angle * Math.PI / 180, c = Math.cos(a), s = Math.sin(a);
  const r = f * ovalRadius(c / (c > 0 ? 98 : 102), s / (s > 0 ? 104 : 112), 2.35);
  return [HEAD_CENTRE[0] + r * c, t, HEAD_CENTRE[2] - r * s];
};
/** The shoulder cap, about the vertical axis of the shoulder. */
export const SHOULDER: Surface = limbSurface([
  { t: -44, front: 58, back: 58, side: 54, n: 2.2 }, { t: -10, front: 62, back: 62, side: 60, n: 2.2 }, { t: 26, front: 56, back: 56, side: 55, n: 2.2 }, { t: 50, front: 38, back: 38, side: 38, n: 2.1 }, { t: 58, front: 20, back: 20, side: 20, n: 2 },
]);
const INSTEP: Surface = limbSurface([
  { t: -60, front: 150, back: 60, side: 44, n: 2.8, x: -6 }, { t: -34, front: 100, back: 52, side: 41, n: 2.6, x: -4 }, { t: -6, front: 56, back: 46, side: 38, n: 2.4 }, { t: 6, front: 46, back: 42, side: 37, n: 2.3 },
]);

export interface Sheet { readonly id: string; readonly surface: Surface; readonly o: PanelOptions; readonly material: MaterialName; readonly limb: Limb; readonly out: V3; readonly frame: FrameName }

/** Panels of the middle, in the body's frame. */
export const MIDDLE_SHEETS: readonly Sheet[] = [
  { id: 'skin-head-crown', surface: HEAD, o: { t: [-78, 78], angle: [-214, -55], corner: 22, rows: 8, cols: 17 }, material: WHITE, limb: 'head', out: [-90, 0, 150], frame: 'body' },
  { id: 'skin-head-jaw', surface: HEAD, o: { t: [-70, 70], angle: [34, 66], corner: 16, rows: 8, cols: 4 }, material: DARK, limb: 'head', out: [240, 0, -40], frame: 'body' },
  { id: 'skin-chest', surface: TORSO, o: { t: [1206, 1462], angle: [-62, 62], corner: 34, rows: 7, cols: 12 }, material: WHITE, limb: 'torso', out: [560, 0, 0], frame: 'body' },
  { id: 'skin-abdomen', surface: TORSO, o: { t: [1034, 1198], angle: [-74, 74], corner: 20, rows: 5, cols: 11, inset: 3 }, material: DARK, limb: 'torso', out: [500, 0, -30], frame: 'body' },
  { id: 'skin-back-upper', surface: TORSO, o: { t: [1262, 1462], angle: [118, 242], corner: 30, rows: 7, cols: 12 }, material: WHITE, limb: 'torso', out: [-620, 0, 20], frame: 'body' },
  { id: 'skin-back-lower', surface: TORSO, o: { t: [1038, 1254], angle: [112, 248], corner: 24, rows: 6, cols: 11 }, material: WHITE, limb: 'torso', out: [-640, 0, -20], frame: 'body' },
  { id: 'skin-side-left', surface: TORSO, o: { t: [1060, 1360], angle: [68, 108], corner: 14, rows: 8, cols: 5, inset: 4 }, material: DARK, limb: 'torso', out: [0, 230, -40], frame: 'body' },
  { id: 'skin-side-right', surface: TORSO, o: { t: [1060, 1360], angle: [-108, -68], corner: 14, rows: 8, cols: 5, inset: 4 }, material: DARK, limb: 'torso', out: [0, -230, -40], frame: 'body' },
  { id: 'skin-pelvis-front', surface: PELVIS, o: { t: [HIP_Z - 22, HIP_Z + 142], angle: [-75, 75], corner: 44, rows: 6, cols: 11 }, material: WHITE, limb: 'pelvis', out: [420, 0, 0], frame: 'body' },
  { id: 'skin-pelvis-back', surface: PELVIS, o: { t: [HIP_Z + 76, HIP_Z + 142], angle: [105, 255], corner: 18, rows: 4, cols: 14 }, material: WHITE, limb: 'pelvis', out: [-480, 0, 20], frame: 'body' },
];
/** Panels of one side; symmetric, so that left and right share their meshes. */
export const SIDE_SHEETS: readonly Sheet[] = [
  { id: 'upper-arm-front', surface: UPPER_ARM_SKIN, o: { t: [-234, -56], angle: [-86.5, 86.5], corner: 14, rows: 4, cols: 9 }, material: WHITE, limb: 'upperArm', out: [260, 0, 40], frame: 'upperArm' },
  { id: 'upper-arm-back', surface: UPPER_ARM_SKIN, o: { t: [-234, -56], angle: [93.5, 266.5], corner: 14, rows: 4, cols: 9 }, material: WHITE, limb: 'upperArm', out: [-260, 0, 40], frame: 'upperArm' },
  { id: 'forearm-front', surface: FOREARM_SKIN, o: { t: [-172, -52], angle: [-86, 86], corner: 12, rows: 4, cols: 9 }, material: WHITE, limb: 'forearm', out: [240, 0, 60], frame: 'forearm' },
  { id: 'forearm-back', surface: FOREARM_SKIN, o: { t: [-172, -52], angle: [94, 266], corner: 12, rows: 4, cols: 9 }, material: WHITE, limb: 'forearm', out: [-240, 0, 60], frame: 'forearm' },
  { id: 'thigh-front', surface: THIGH_SKIN, o: { t: [-326, -80], angle: [-87.5, 87.5], corner: 24, rows: 4, cols: 9 }, material: WHITE, limb: 'thigh', out: [330, 0, 0], frame: 'thigh' },
  { id: 'thigh-back', surface: THIGH_SKIN, o: { t: [-326, -80], angle: [92.5, 267.5], corner: 24, rows: 6, cols: 9 }, material: WHITE, limb: 'thigh', out: [-330, 0, 0], frame: 'thigh' },
  { id: 'shank', surface: SHANK_SKIN, o: { t: [-362, -72], angle: [-98, 98], corner: 26, rows: 7, cols: 12 }, material: WHITE, limb: 'shank', out: [330, 0, 30], frame: 'shank' },
  { id: 'calf', surface: SHANK_SKIN, o: { t: [-205, -84], angle: [112, 248], corner: 30, rows: 6, cols: 9 }, material: DARK, limb: 'shank', out: [-520, 0, 120], frame: 'shank' },
];

const OPENED: Readonly<Record<string, (mesh: Mesh) => Piece[]>> = { 'skin-chest': parted, 'skin-back-upper': vented };
const sheetMesh = (s: Sheet): Mesh => panel(s.surface, s.o);

/** Two panel gaps run from the collar to the flanks and part the breast into three plates. */
function parted(mesh: Mesh): Piece[] {
  const gap = (s: Side): Solid => Solid.box(200, 2.6, 330, 0.5, WHITE, { bs: 1 }).at(mul(T(100, s * 66, 1330), R('x', s * 21)));
  return [...Solid.of(mesh, WHITE).cut(gap(1), gap(-1)).pieces()];
}

/** Slots for the air the fans blow out, cut through the upper back. */
function vented(mesh: Mesh): Piece[] {
  const slots = Array.from({ length: 7 }, (_, i) => Solid.extrude([rrect(8, 64, 3.9)], -40, 40, WHITE, { fs: 2 }).at(mul(T(-120, 0, 1322 + i * 16), R('y', 90))));
  return [...Solid.of(mesh, WHITE).cut(...slots).pieces()];
}

const once = <V>(make: () => V): (() => V) => { let v: V | undefined; return () => (v ??= make()); };
const shared = once(() => {
  const m = SIZES.xl, e = SIZES.m, stand = R('x', 90);
  const pad = (r: number, thick: number, width: number, from: number, to: number): Piece[] => [...Solid.extrude([sector(r, r + thick, from, to, thick * 0.45)], -width / 2, width / 2, 'rubber', { bevel: 3, bs: 2, fs: 2, crease: 40 }).at(stand).pieces()];
  return {
    sheets: SIDE_SHEETS.map((s) => ({ ...s, mesh: sheetMesh(s) })),
    shoulder: { 1: (panel(SHOULDER, { t: [-34, 55], angle: [-14, 194], corner: 20, rows: 7, cols: 12 })), [-1]: panel(SHOULDER, { t: [-34, 55], angle: [166, 374], corner: 20, rows: 7, cols: 12 }) } as Record<Side, Mesh>,
    foot: panel(INSTEP, { t: [-56, 2], angle: [-112, 112], corner: 10, rows: 4, cols: 14, thickness: 3.6 }),
    knee: pad(m.d / 2 + 9, 9, m.l * 0.5, -16, 62), elbow: pad(e.d / 2 + 6.5, 7, e.l * 0.5, 118, 192),
    hip: revolveMesh([[0, 0], [43, 0], [45, 5, 2], [38, 11, 5], [20, 14, 6], [0, 14.5]], { seg: 28, fs: 2, crease: 40 }),
  };
});

export function skinParts(): Part[] {
  const m = shared(), skin = { starts: SKIN_STARTS };
  const middle = MIDDLE_SHEETS.map((s) => part(s.id, OPENED[s.id]?.(sheetMesh(s)) ?? [piece(s.material, sheetMesh(s))], travel(s.limb, 0, s.out), skin));
  const sides = SIDES.flatMap((s) => {
    const f = framesOf(s), id = `skin-${sideName(s)}-`, hipOut: M4 = mul(f.thigh, T(0, s * 52, 0), R('x', -90 * s));
    return [
      ...m.sheets.map((p) => part(id + p.id, [piece(p.material, p.mesh)], travel(p.limb, s, p.out), { place: f[p.frame], ...skin })),
      part(`${id}shoulder`, [piece(WHITE, m.shoulder[s])], travel('shoulderFork', s, [0, 190, 130]), { place: f.upperArm, ...skin }),
      part(`${id}elbow-bumper`, m.elbow, travel('elbowFork', s, [-150, 0, 110]), { place: mul(f.upperArm, T(0, 0, -UPPER_ARM)), ...skin }),
      part(`${id}knee-bumper`, m.knee, travel('thigh', s, [280, 0, -90]), { place: mul(f.thigh, T(0, 0, -THIGH)), ...skin }),
      part(`${id}hip-bumper`, at([piece('rubber', m.hip)], [hipOut]), travel('thigh', s, [0, 420, 60]), skin),
      part(`${id}foot`, [piece(WHITE, m.foot)], travel('foot', s, [170, 0, 60]), { place: f.foot, ...skin }),
    ];
  });
  return [...middle, ...sides];
}
