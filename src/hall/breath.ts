/** How a standing figure keeps its balance and breathes. Pure but for its clock; millimetres in the model's frame, x forward, z up. */
import { Matrix4, Vector3 } from 'three';
import type { Balance, ModelPoint, PartId } from '../content/types.ts';

/** Somebody is there for so long after the last movement, and it takes so long to begin or to come to rest. Seconds. */
const THERE = 1.2, COMES_TO_REST = 0.7;
/** A breath and the two sways lie over each other so that nothing repeats soon. Seconds. */
const BREATH = 4.3, SLOW = 6.1, QUICK = 3.7;
/** How far the chest rises, mm; how far body and arms turn, radians. */
const RISE = 2.2, SWAY = 0.0052, ARMS = 0.009;
/** So much of the sway the waist takes back: the head stays over the feet. */
const TAKEN_BACK = 0.7;

const wave = (time: number, period: number): number => Math.sin((2 * Math.PI * time) / period);

/** The stand of each limb: `depth` 0 is the figure as it was built, 1 full movement. */
export function standAt(time: number, depth: number): { readonly rise: number; readonly sway: number; readonly arms: number } {
  return {
    rise: RISE * depth * (0.5 - 0.5 * Math.cos((2 * Math.PI * time) / BREATH)),
    sway: SWAY * depth * (0.65 * wave(time, SLOW) + 0.35 * wave(time, QUICK)),
    // the arms hang: they come after
    arms: ARMS * depth * (0.5 * wave(time - 0.5, BREATH) + 0.5 * wave(time - 0.7, SLOW)),
  };
}

const pitch = new Matrix4(), at = new Vector3();
/** A turn about the axis that runs to the left through a point. */
const pitched = (through: ModelPoint, by: number): Matrix4 => {
  at.set(...through);
  return new Matrix4().makeTranslation(at).multiply(pitch.makeRotationY(by)).multiply(pitch.clone().makeTranslation(at.negate()));
};

/** Stirred by every movement of the visitor; steps with the frames, and sleeps. */
export class Breath {
  readonly #balance: Balance;
  #time = 0;
  #stirred = -Infinity;
  #depth = 0;
  readonly #body = new Matrix4();
  readonly #chest = new Matrix4();
  readonly #arms = new Matrix4();

  constructor(balance: Balance) { this.#balance = balance; }

  /** Somebody is there; `now` in seconds. */
  stir(now: number): void { this.#stirred = now; }

  /** One step of dt seconds; only an `awake` figure moves. Returns true while it does. Where frames take long, dt is less than the time gone by: rest comes by the clock. */
  step(dt: number, now: number, awake: boolean): boolean {
    const alone = now - this.#stirred, to = awake && alone < THERE ? 1 : 0;
    const most = alone > THERE + COMES_TO_REST ? 1 : dt / COMES_TO_REST;
    if (to === 0 && this.#depth === 0) return false;
    this.#depth += Math.sign(to - this.#depth) * Math.min(most, Math.abs(to - this.#depth));
    this.#time += dt;
    const eased = this.#depth * this.#depth * (3 - 2 * this.#depth), { rise, sway, arms } = standAt(this.#time, eased);
    this.#body.copy(pitched(this.#balance.ankles, sway));
    this.#chest.copy(this.#body).multiply(pitched(this.#balance.waist, -TAKEN_BACK * sway)).multiply(pitch.makeTranslation(0, 0, rise));
    this.#arms.copy(this.#chest).multiply(pitched(this.#balance.shoulders, arms));
    return true;
  }

  /** Where a part is carried from where it stands; null for what stands still. */
  carries(id: PartId): Matrix4 | null {
    const { feet, legs, arms } = this.#balance;
    if (this.#depth === 0 || feet.test(id)) return null;
    return arms.test(id) ? this.#arms : legs.test(id) ? this.#body : this.#chest;
  }
}
