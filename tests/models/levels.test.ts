import { readFileSync } from 'node:fs';
import { Box3, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { levelIds, staleLevels } from '../../models/levels/make.ts';
import { coarseForms } from '../../models/levels/simplify.ts';
import { openLevels, readLevels, shapesOf } from '../../src/hall/exhibit/levels.ts';
import { readExhibit } from '../../src/hall/exhibit/load.ts';
import { readCoarse } from '../../src/hall/room/in-view.ts';
import { buildShape, geometryHash } from '../../src/hall/room/shape.ts';

const bytesOf = (file: string): ArrayBuffer => Uint8Array.from(readFileSync(new URL(`../../public/${file}`, import.meta.url))).buffer;

test('coarser forms are those of the models as they are; else: npx tsx models/levels/make.ts', () => { expect(staleLevels()).toEqual([]); });

describe.each(levelIds())('%s', (id) => {
  test('each coarser form lies within its bound of the true one, and is worth its bytes', async () => {
    const model = await readExhibit(bytesOf(`models/${id}.glb`)), levels = await readLevels(bytesOf(`models/${id}.levels.bin`), model);
    for (const shape of shapesOf(model)) {
      let corners = shape.index?.count ?? 0, error = 0;
      for (const { error: bound, geometry } of levels.of(shape)) {
        expect(bound).toBeGreaterThan(error);
        expect(geometry.index?.count ?? 0).toBeLessThan(corners * 0.73);
        // no corner is one the true form does not have
        const own = new Box3().setFromArray(geometry.getAttribute('position').array as Float32Array);
        if (geometry.index?.count) expect(shape.boundingBox?.clone().expandByScalar(1e-3).containsBox(own)).toBe(true);
        [corners, error] = [geometry.index?.count ?? 0, bound];
      }
    }
  });

  test('nothing one sees through and nothing that reaches out of the exhibit is said to be out of sight', async () => {
    const model = await readExhibit(bytesOf(`models/${id}.glb`)), { inner } = openLevels(bytesOf(`models/${id}.levels.bin`)).contents;
    const all = model.parts.reduce((box, { bounds }) => box.union(bounds), new Box3()), margin = all.getSize(new Vector3()).multiplyScalar(-0.001);
    const within = all.clone().expandByVector(margin);
    for (const i of inner) expect([model.parts[i]?.id, model.parts[i]?.clear, within.containsBox(model.parts[i]?.bounds ?? all)]).toEqual([model.parts[i]?.id, null, true]);
  });

  test('another model’s coarser forms are refused', async () => {
    const other = levelIds().find((one) => one !== id) ?? '';
    await expect(readLevels(bytesOf(`models/${other}.levels.bin`), await readExhibit(bytesOf(`models/${id}.glb`)))).rejects.toThrow('another model');
  });
});

test('a form is left away where it saves too little', async () => {
  const { parts } = await readExhibit(bytesOf('models/humanoid.glb')), solid = parts.find((part) => part.id === 'left-elbow-rotor')?.solid;
  const forms = solid ? coarseForms(solid) : [];
  expect(forms.length).toBeGreaterThan(0);
  for (const [i, { index }] of forms.entries()) expect(index.length).toBeLessThanOrEqual(0.72 * (forms[i - 1]?.index.length ?? solid?.index?.count ?? 0));
});

test('the room’s coarser form is that of the room as it is; else: npx tsx models/room/coarse.ts', async () => {
  const shape = buildShape(), index = await readCoarse(bytesOf('light/room-coarse.bin'), geometryHash(shape));
  expect(index.length).toBeLessThan(0.45 * shape.steel.index.length);
  expect(Math.max(...new Set(index))).toBeLessThan(shape.steel.material.length);
});
