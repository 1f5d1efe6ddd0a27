import { Box3, Matrix4, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { partOffset } from '../../../src/hall/exhibit/explosion.ts';
import { flown, LAST_LEAVES, partMatrix } from '../../../src/hall/exhibit/part-pose.ts';
import { humanoidLaidOut, standing, surfaces } from './humanoid.ts';

describe('between assembled, exploded and laid out', async () => {
  const { model, laid } = await humanoidLaidOut();
  const rest = (id: string) => laid.rests.get(id) ?? null;
  const at = (id: string, explosion: number, into = new Matrix4()): Matrix4 => {
    const part = model.parts.find((one) => one.id === id);
    if (!part) throw new Error(id);
    return partMatrix(part, rest(id), explosion, into);
  };

  test('0 is the part’s own place; up to 1 it goes its explode way', () => {
    for (const part of model.parts) {
      expect(at(part.id, 0).elements).toEqual(part.place.elements);
      const half = new Vector3().setFromMatrixPosition(at(part.id, 0.5)).sub(new Vector3().setFromMatrixPosition(part.place));
      expect(half.distanceTo(part.explode.clone().multiplyScalar(partOffset(part, 0.5)))).toBeLessThan(1e-3);
    }
  });

  test('at 2 each lies on its table, shortest side up, on its spot', () => {
    const toHall = standing().multiply(model.root), box = new Box3(), size = new Vector3(), own = new Vector3(), scale = new Vector3();
    for (const spot of laid.spots) {
      const part = model.parts.find(({ id }) => id === spot.id), surface = surfaces[spot.surface];
      if (!part || !surface) throw new Error(spot.id);
      box.copy(part.box).applyMatrix4(new Matrix4().multiplyMatrices(toHall, at(spot.id, 2)));
      expect(box.min.y - surface.y, spot.id).toBeGreaterThan(0);
      expect(box.min.y - surface.y, spot.id).toBeLessThan(0.002);
      part.box.getSize(own).multiply(scale.setFromMatrixScale(part.place));
      expect(box.getSize(size).y, spot.id).toBeCloseTo(Math.min(own.x, own.y, own.z) / 1000, 4);
      expect(Math.abs(box.min.x + box.max.x - 2 * surface.x) / 2, spot.id).toBeLessThan(Math.max(surface.w, surface.d) / 2);
    }
  });

  test('a small step of the slider is a small way', () => {
    const corner = new Vector3(), was = new Vector3(), now = new Matrix4(), before = new Matrix4();
    for (const part of model.parts.filter((_, i) => i % 7 === 0)) {
      for (let k = 0; k < 2; k += 0.01) {
        at(part.id, k, before); at(part.id, k + 0.0005, now);
        was.copy(part.box.max).applyMatrix4(before); corner.copy(part.box.max).applyMatrix4(now);
        expect(corner.distanceTo(was), `${part.id} at ${k}`).toBeLessThan(30);
      }
    }
  });

  test('they go in a wave: the first is there before the last leaves', () => {
    const leaving = [...laid.rests.values()].map(({ leaves }) => leaves);
    expect(Math.min(...leaving)).toBe(0);
    expect(Math.max(...leaving)).toBe(LAST_LEAVES);
    expect(flown(0, 1)).toBe(0);
    expect(flown(0, 1 + LAST_LEAVES)).toBe(1);
    expect(flown(LAST_LEAVES, 1 + LAST_LEAVES)).toBeCloseTo(0, 9);
    expect(flown(LAST_LEAVES, 2)).toBe(1);
  });

  test('without tables nothing goes further than exploded', () => {
    const part = model.parts[0];
    if (!part) throw new Error('no parts');
    expect(partMatrix(part, null, 2, new Matrix4()).elements).toEqual(partMatrix(part, null, 1, new Matrix4()).elements);
  });
});
