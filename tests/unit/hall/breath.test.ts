import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { Breath, standAt } from '../../../src/hall/breath.ts';
import humanoid from '../../../src/stations/humanoid/station.ts';
import { parts } from '../../../src/stations/humanoid/parts.ts';

const balance = humanoid.balance!;
const FRAME = 1 / 60;
let now = 100;
const steps = (breath: Breath, seconds: number, awake = true, frame = FRAME): boolean[] =>
  Array.from({ length: Math.round(seconds / frame) }, () => { now += frame; return breath.step(Math.min(0.1, frame), now, awake); });
const carried = (breath: Breath, id: string, at: readonly [number, number, number]): number => new Vector3(...at).distanceTo(new Vector3(...at).applyMatrix4(breath.carries(id)!));

describe('a standing figure', () => {
  it('stands still until somebody moves, and is still again two seconds after', () => {
    const breath = new Breath(balance);
    expect(steps(breath, 3).some(Boolean)).toBe(false);
    breath.stir(now);
    expect(steps(breath, 1).every(Boolean)).toBe(true);
    expect(steps(breath, 1).at(-1)).toBe(false);
    expect(breath.carries('torso-frame')).toBeNull();
  });

  it('rests in time on a machine that draws three pictures a second', () => {
    const breath = new Breath(balance);
    steps(breath, 1);
    breath.stir(now);
    expect(steps(breath, 1.2, true, 1 / 3)).toEqual([true, true, true, true]);
    expect(steps(breath, 1, true, 1 / 3)).toEqual([true, true, false]);
    expect(breath.carries('torso-frame')).toBeNull();
  });

  it('stops while something is asked of it', () => {
    const breath = new Breath(balance);
    breath.stir(now);
    steps(breath, 1);
    breath.stir(now);
    expect(steps(breath, 0.8, false).at(-1)).toBe(false);
  });

  it('moves by millimetres, without a jump', () => {
    const breath = new Breath(balance);
    let most = 0, last = new Vector3(0, 0, 1700), jump = 0;
    for (let i = 0; i < 3600; i++) {
      breath.stir(now);
      steps(breath, FRAME);
      const there = new Vector3(0, 0, 1700).applyMatrix4(breath.carries('head-visor')!);
      most = Math.max(most, there.distanceTo(new Vector3(0, 0, 1700)));
      jump = Math.max(jump, there.distanceTo(last));
      last = there;
    }
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThan(10);
    expect(jump).toBeLessThan(0.3);
    expect(standAt(1, 0)).toEqual({ rise: 0, sway: 0, arms: 0 });
  });

  it('keeps its feet on the floor, and its shins with them', () => {
    const breath = new Breath(balance);
    for (let i = 0; i < 80; i++) { breath.stir(now); steps(breath, FRAME); }
    expect(breath.carries('left-foot-sole')).toBeNull();
    expect(breath.carries('skin-right-foot')).toBeNull();
    expect(carried(breath, 'left-shank-tube', [0, 110, 90])).toBeLessThan(0.1);
  });

  it('has each part on one limb', () => {
    const count = (pattern: RegExp): number => parts.parts.filter(({ id }) => pattern.test(id)).length;
    for (const { id } of parts.parts) expect([balance.feet, balance.arms].filter((pattern) => pattern.test(id)).length, id).toBeLessThanOrEqual(1);
    for (const { id } of parts.parts) expect([balance.legs, balance.arms].filter((pattern) => pattern.test(id)).length, id).toBeLessThanOrEqual(1);
    expect(count(balance.feet)).toBe(16);
    for (const one of ['left-arm-harness', 'left-hand-index-tip', 'skin-left-shoulder']) expect(balance.arms.test(one), one).toBe(one !== 'left-arm-harness');
    for (const one of ['head-visor', 'torso-frame', 'skin-chest', 'left-shoulder-bracket']) expect(balance.legs.test(one) || balance.arms.test(one), one).toBe(false);
  });
});
