import { at } from '../../models/kit/assemble.ts';
import { mul, polar, R, T, type M4, type Mesh, type V3 } from '../../models/kit/mesh.ts';
import type { Model } from '../../models/kit/model.ts';
import { cylMesh } from '../../models/kit/primitives.ts';
import { Solid } from '../../models/kit/solid.ts';

export const pin: Mesh = cylMesh(2, 0, 9, { seg: 12 });
export const pinPlaces: readonly M4[] = polar(5, 30, 4, 10).map((m) => mul(m, R('x', 25)));

/** Two parts: a drilled block, and a plate, moved and turned, with five pins and one loose pin of the same mesh. */
export function twoParts(): Model {
  const block = Solid.box(40, 30, 20, 1, 'anodised-black').cut(Solid.hole(4, 10, 12, 'alu-machined'));
  const plate = Solid.box(80, 80, 4, 0.5, 'steel');
  return {
    id: 'two-parts', far: Solid.box(40, 30, 20, 0, 'steel').pieces(),
    parts: [
      { id: 'block', explode: [0, 0, 50], starts: 0.2, reveal: 0, pieces: block.pieces() },
      { id: 'plate', explode: [0, -30, 0], reveal: 0.1, place: mul(T(12.5, -7, -40), R('y', 30)), pieces: [...plate.pieces(), ...at([{ material: 'chrome', mesh: pin }], pinPlaces), { material: 'chrome', mesh: pin }] },
    ],
  };
}

/** Model millimetres, z up, to glTF metres, y up. */
export const toGltf = ([x, y, z]: V3): V3 => [x / 1000, z / 1000, -y / 1000];
