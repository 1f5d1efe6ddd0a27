import { expect, test } from 'vitest';
import { MATERIAL_NAMES } from '../../models/kit/materials.ts';
import { LOOKS } from '../../src/hall/exhibit/materials.ts';

test('every material a model may use has a look in the hall, and no look lies idle', () => {
  expect([...MATERIAL_NAMES].sort()).toEqual(Object.keys(LOOKS).sort());
});
