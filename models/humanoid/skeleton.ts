/** Where the bones are: lengths, the pose it stands in, and the frame of every limb. Millimetres, z up, x forward, y left. */
import { mul, R, T, type M4, type V3 } from '../kit/mesh.ts';

/** 1 is the left, -1 the right. */
export type Side = 1 | -1;
export const SIDES: readonly Side[] = [1, -1];
export const sideName = (s: Side): 'left' | 'right' => (s > 0 ? 'left' : 'right');

export const THIGH = 400, SHANK = 400, ANKLE = 80, UPPER_ARM = 280;
export const SHOULDER: V3 = [0, 210, 1420];
/** half the distance of the hip axes */
export const HIP_Y = 110;
/** where along the forearm (below the elbow) its joints and the hand lie */
export const FOREARM = { yaw: -82, pitch: -197, roll: -258, hand: -291 } as const;

/** Degrees each joint is bent in the standing pose: never quite straight, or it would stand like a toy. */
const POSE = { hip: 7, shoulderBack: 5, shoulderOut: 9, elbow: 24, wrist: 7 } as const;

/** Height of the hip axes above the floor in this pose. */
export const HIP_Z = ANKLE + (THIGH + SHANK) * Math.cos(POSE.hip * Math.PI / 180);

export interface Frames {
  readonly body: M4;
  /** origin on the hip's pitch axis, upright */
  readonly hip: M4;
  readonly thigh: M4;
  readonly shank: M4;
  /** origin on the ankle axis, upright */
  readonly foot: M4;
  /** origin on the shoulder's roll axis, turned by its pitch */
  readonly shoulder: M4;
  readonly upperArm: M4;
  readonly forearm: M4;
  /** below the wrist's pitch axis */
  readonly wrist: M4;
  readonly hand: M4;
}
export type FrameName = keyof Frames;

/** All frames of one side; -z runs down the limb. */
export function framesOf(s: Side): Frames {
  const hip = T(0, s * HIP_Y, HIP_Z), thigh = mul(hip, R('y', -POSE.hip));
  const shank = mul(thigh, T(0, 0, -THIGH), R('y', 2 * POSE.hip));
  const foot = mul(shank, T(0, 0, -SHANK), R('y', -POSE.hip));
  const shoulder = mul(T(SHOULDER[0], s * SHOULDER[1], SHOULDER[2]), R('y', POSE.shoulderBack));
  const upperArm = mul(shoulder, R('x', s * POSE.shoulderOut));
  const forearm = mul(upperArm, T(0, 0, -UPPER_ARM), R('y', -POSE.elbow));
  const wrist = mul(forearm, T(0, 0, FOREARM.pitch), R('y', POSE.wrist), T(0, 0, -FOREARM.pitch));
  const hand = mul(wrist, T(0, 0, FOREARM.hand));
  return { body: T(0, 0, 0), hip, thigh, shank, foot, shoulder, upperArm, forearm, wrist, hand };
}
