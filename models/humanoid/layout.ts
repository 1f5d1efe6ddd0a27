/**
 * Where everything goes when the figure is taken apart. Limbs draw away along their chain, upwards from the feet, and outwards;
 * every module opens along its own axis. All vectors for the left side, millimetres; the right is its mirror image.
 */
import { add, scale, sub, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { KINDS, type Kind } from './drive/rotary.ts';
import { LINEAR_KINDS, type LinearKind } from './drive/linear.ts';
import type { Joint } from './joints.ts';
import type { Side } from './skeleton.ts';
import { SIZES } from './sizes.ts';

/** How far each limb's bones travel. */
export const TRAVEL = {
  foot: [0, 230, 0], shank: [0, 230, 165], thigh: [0, 230, 360], hip: [-150, 230, 640], pelvis: [0, 0, 610],
  torso: [0, 0, 1040], neck: [0, 0, 1180], head: [0, 0, 1330],
  shoulderBracket: [0, 520, 1040], shoulderFork: [0, 790, 945], upperArm: [0, 790, 640], elbowFork: [0, 800, 500], forearm: [0, 800, 280],
  wristFork: [0, 800, 168], handFork: [0, 800, 74], hand: [0, 800, 10],
} as const satisfies Record<string, V3>;
export type Limb = keyof typeof TRAVEL;

/** Where the middle of each opened module stands. */
const MODULE_AT: Readonly<Record<string, V3>> = {
  waist: [0, 0, 1755], 'neck-yaw': [0, 0, 2560], 'neck-pitch': [0, -55, 2775],
  'shoulder-pitch': [0, 420, 2460], 'shoulder-roll': [-70, 1000, 2460], 'shoulder-yaw': [0, 1020, 2190], elbow: [0, 1010, 1722],
  'wrist-yaw': [30, 1055, 1490], 'wrist-pitch': [60, 1035, 1180], 'wrist-roll': [30, 1060, 1020],
  'hip-yaw': [0, 340, 1735], 'hip-roll': [-430, 340, 1490], 'hip-pitch': [0, 330, 1350], knee: [40, 330, 765],
};

const turned = (v: V3, s: Side | 0): V3 => [v[0], s < 0 ? -v[1] : v[1], v[2]];

export const travel = (limb: Limb, s: Side | 0 = 0, more: V3 = [0, 0, 0]): V3 => turned(add([...TRAVEL[limb]] as V3, more), s);

/** A part of a joint's module: the module's own way, and along the axis by its place in the row. */
export function jointTravel(joint: Joint, kind: Kind): V3 {
  const name = joint.side ? joint.id.replace(/^(left|right)-/, '') : joint.id, target = MODULE_AT[name];
  if (!target) throw new Error(`no place for the opened joint "${joint.id}"`);
  const way = sub(turned(target, joint.side), joint.centre);
  const up: V3 = kind === 'cable' ? [joint.place[0], joint.place[1], joint.place[2]] : [0, 0, 0];
  return add(add(way, scale(joint.axis, KINDS[kind].travel * SIZES[joint.size].d)), scale(up, SIZES[joint.size].d * 0.35));
}

/** A part of an ankle drive, along the drive's own axis. */
export function linearTravel(place: M4, s: Side, outer: boolean, kind: LinearKind): V3 {
  const axis: V3 = [place[8], place[9], place[10]];
  return add(turned([-320, outer ? 300 : 165, 255], s), scale(axis, LINEAR_KINDS[kind].travel));
}

/** When parts set off: skin first, everything else after it, together, so that nothing passes through anything. */
export const SKIN_STARTS = 0, BODY_STARTS = 0.12;

/** A named part with its way. */
export function part(id: string, pieces: readonly Piece[], explode: V3, o: { place?: M4; reveal?: number; group?: string; starts?: number } = {}): Part {
  return { id, pieces, explode, starts: BODY_STARTS, ...o };
}
