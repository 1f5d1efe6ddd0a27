/** How the cup of a strain wave gear bends: pure kinematics, the same the hall's shader follows when the gear is turned. */

/** Angles in radians from the part's own +y, where a lobe of the oval stands as modelled. Millimetres. */
export interface Wave {
  /** half the difference of the longest and the shortest radius */
  readonly height: number;
  /** up to this z the cup takes the whole wave: its teeth */
  readonly reach: number;
  /** from here on it is round */
  readonly bottom: number;
  /** how far a tooth leans aside: the rim keeps its length, so what bulges out draws in beside it */
  readonly sway: number;
}

/** How much of the wave reaches z, 0 … 1. */
const share = ({ reach, bottom }: Wave, z: number): number => Math.min(1, Math.max(0, (bottom - z) / (bottom - reach)));

/** Where the point at `angle` and `radius` of the round cup is, while the core's lobe stands at `core`, seen from the cup. */
export function bent(wave: Wave, angle: number, radius: number, z: number, core: number): { angle: number; radius: number } {
  const part = share(wave, z), phase = 2 * (angle - core);
  return { angle: angle - part * wave.sway * Math.sin(phase), radius: radius + part * wave.height * Math.cos(phase) };
}

/** A point by its angle from +y. */
export const polarPoint = (angle: number, radius: number): [number, number] => [-radius * Math.sin(angle), radius * Math.cos(angle)];
/** A point's angle from +y. */
export const angleOf = (x: number, y: number): number => Math.atan2(-x, y);
