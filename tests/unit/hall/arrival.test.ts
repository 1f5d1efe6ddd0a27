import { describe, expect, it } from 'vitest';
import { ARRIVAL_SECONDS, OPEN, STAND_X, arrivalAt, beginning, ease, leafAt } from '../../../src/hall/arrival-plan.ts';
import { BODY_RADIUS } from '../../../src/modes/floor.ts';
import { frame } from '../../../src/state/frame.ts';

const STEP = 1 / 120;
const times = Array.from({ length: Math.ceil((ARRIVAL_SECONDS + 0.5) / STEP) }, (_, i) => i * STEP);
/** pictures: a wide screen, an upright tablet, a phone; their width a metre before the eye */
const WIDTHS = [1.63, 1.02, 0.77];

/** From a point on the axis to the leaf on one side, metres. */
function gap(x: number, swing: number): number {
  const { hinge: [hx, hz], edge: [ex, ez] } = leafAt(swing);
  const [dx, dz] = [ex - hx, ez - hz], t = Math.min(1, Math.max(0, ((x - hx) * dx + (0 - hz) * dz) / (dx * dx + dz * dz)));
  return Math.hypot(x - hx - t * dx, -hz - t * dz);
}

describe('the arrival', () => {
  it('begins shut, with the eye near the leaves on a wide picture and farther off on a narrow one, so that both characters stand in it', () => {
    expect(arrivalAt(0, 5.68)).toEqual({ swing: 0, behind: 5.68 });
    expect(beginning(3)).toBeCloseTo(5.68, 9);
    expect(beginning(1.63)).toBeCloseTo(3.98 + 2.9 / 1.63, 9);
    expect(beginning(1.02)).toBeCloseTo(3.98 + 2.9 / 1.02, 9);
    expect(beginning(0.77)).toBeCloseTo(3.98 + 2.9 / 0.77, 9);
    expect(beginning(0.01)).toBeCloseTo(7.78, 9);
  });

  it('ends where visitors stand, exactly, and stays there', () => {
    expect(STAND_X).toBe(-26);
    expect(frame.pose).toEqual({ x: STAND_X, y: 1.65, z: 0, heading: 0, pitch: 0 });
    for (const after of [4.5, 4.6, 100]) expect(arrivalAt(after, 5.68)).toEqual({ swing: 1.5, behind: 0 });
    expect(arrivalAt(-1, 5.68)).toEqual({ swing: 0, behind: 5.68 });
  });

  it('passes these moments', () => {
    expect(arrivalAt(1.5, 5.68).swing).toBeCloseTo(0.75, 9);
    expect(arrivalAt(2.475, 5.68).behind).toBeCloseTo(2.84, 9);
    expect(arrivalAt(2.75, 5.68).swing).toBe(OPEN);
  });

  it('only ever opens, only ever comes nearer, and never jerks', () => {
    for (const far of WIDTHS.map(beginning)) for (const t of times.slice(2)) {
      const [a, b, c] = [arrivalAt(t - 2 * STEP, far), arrivalAt(t - STEP, far), arrivalAt(t, far)];
      expect(c.swing).toBeGreaterThanOrEqual(b.swing);
      expect(c.behind).toBeLessThanOrEqual(b.behind);
      // metres a second, metres a second squared
      expect((b.behind - c.behind) / STEP).toBeLessThan(3.7);
      expect(Math.abs(a.behind - 2 * b.behind + c.behind) / STEP ** 2).toBeLessThan(3);
    }
  });

  it('never goes through a leaf: a body passes between them at all times', () => {
    for (const far of WIDTHS.map(beginning)) for (const t of times) {
      const { swing, behind } = arrivalAt(t, far);
      expect(gap(STAND_X - behind, swing), `after ${t.toFixed(2)} s`).toBeGreaterThan(BODY_RADIUS);
    }
    // what the test would catch: shut leaves before the eye
    expect(gap(-29.9, 0)).toBeLessThan(0.001);
    expect(gap(-28.5, OPEN)).toBeGreaterThan(1.5);
  });

  it('eases from rest to rest', () => {
    expect([ease(-1), ease(0), ease(0.5), ease(1), ease(2)]).toEqual([0, 0, 0.5, 1, 1]);
    expect(ease(0.25)).toBeCloseTo(0.103515625, 12);
  });
});
