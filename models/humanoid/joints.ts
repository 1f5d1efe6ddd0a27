/** The twenty-five rotary joints: which size, on which limb, where, and which way the output points. */
import { apply, frame, mul, type M4, type V3 } from '../kit/mesh.ts';
import type { Size } from './sizes.ts';
import { FOREARM, framesOf, HIP_Y, HIP_Z, SHOULDER, sideName, SIDES, THIGH, UPPER_ARM, type FrameName, type Side } from './skeleton.ts';

interface JointPlan {
  readonly id: string;
  readonly size: Size;
  /** limb the housing is fixed to */
  readonly on: FrameName;
  /** middle of the module, in that limb's frame, for the left side */
  readonly at: V3;
  /** towards the output flange, for the left side */
  readonly axis: V3;
}

export interface Joint {
  readonly id: string;
  readonly size: Size;
  /** the module's frame: origin in its middle, z along the axis towards the output */
  readonly place: M4;
  /** the axis in the model's frame */
  readonly axis: V3;
  readonly centre: V3;
  readonly side: Side | 0;
}

const MIDDLE: readonly JointPlan[] = [
  { id: 'waist', size: 'l', on: 'body', at: [0, 0, HIP_Z + 112], axis: [0, 0, 1] },
  { id: 'neck-yaw', size: 's', on: 'body', at: [-6, 0, 1472], axis: [0, 0, 1] },
  { id: 'neck-pitch', size: 's', on: 'body', at: [-6, 0, 1534], axis: [0, 1, 0] },
];

const PAIRED: readonly JointPlan[] = [
  { id: 'shoulder-pitch', size: 'm', on: 'body', at: [0, 139, SHOULDER[2]], axis: [0, 1, 0] },
  { id: 'shoulder-roll', size: 'm', on: 'shoulder', at: [0, 0, 0], axis: [1, 0, 0] },
  { id: 'shoulder-yaw', size: 'm', on: 'upperArm', at: [0, 0, -84], axis: [0, 0, -1] },
  { id: 'elbow', size: 'm', on: 'upperArm', at: [0, 0, -UPPER_ARM], axis: [0, 1, 0] },
  { id: 'wrist-yaw', size: 's', on: 'forearm', at: [0, 0, FOREARM.yaw], axis: [0, 0, -1] },
  { id: 'wrist-pitch', size: 's', on: 'forearm', at: [0, 0, FOREARM.pitch], axis: [0, 1, 0] },
  { id: 'wrist-roll', size: 's', on: 'wrist', at: [0, 0, FOREARM.roll], axis: [1, 0, 0] },
  { id: 'hip-yaw', size: 'l', on: 'body', at: [0, HIP_Y, HIP_Z + 107], axis: [0, 0, -1] },
  { id: 'hip-roll', size: 'l', on: 'hip', at: [-101, 0, 0], axis: [1, 0, 0] },
  { id: 'hip-pitch', size: 'xl', on: 'hip', at: [0, 0, 0], axis: [0, 1, 0] },
  { id: 'knee', size: 'xl', on: 'thigh', at: [0, 0, -THIGH], axis: [0, 1, 0] },
];

function joint(plan: JointPlan, side: Side | 0): Joint {
  const s = side || 1, limb = framesOf(s)[plan.on];
  // limb frames already stand on their side; only the body's own frame needs its y turned over
  const at: V3 = plan.on === 'body' ? [plan.at[0], s * plan.at[1], plan.at[2]] : plan.at;
  const axis: V3 = [plan.axis[0], s * plan.axis[1], plan.axis[2]];
  const place = mul(limb, frame(at, axis, Math.abs(axis[0]) > 0.5 ? [0, 0, 1] : [-1, 0, 0]));
  return {
    id: side ? `${sideName(side)}-${plan.id}` : plan.id, size: plan.size, place, side,
    axis: [place[8], place[9], place[10]], centre: apply(place, [0, 0, 0]),
  };
}

export const JOINTS: readonly Joint[] = [
  ...MIDDLE.map((p) => joint(p, 0)), ...SIDES.flatMap((s) => PAIRED.map((p) => joint(p, s))),
];
export const jointOf = (id: string): Joint => {
  const found = JOINTS.find((j) => j.id === id);
  if (!found) throw new Error(`no joint "${id}"`);
  return found;
};
