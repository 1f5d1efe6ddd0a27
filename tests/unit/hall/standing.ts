import { Group, type Matrix4 } from 'three';
import type { ExhibitPart } from '../../../src/hall/exhibit/load.ts';
import { partMatrix } from '../../../src/hall/exhibit/part-pose.ts';
import type { Shown } from '../../../src/hall/guide-stop.ts';
import type { Station } from '../../../src/stations/index.ts';
import { modelOf } from './model-of.ts';

/** A station's compiled model as it stands in the hall. */
export async function standingIn({ model, place: { x, y = 0, z, heading } }: Station): Promise<Shown> {
  const { parts, root } = await modelOf(String(model)), object = new Group();
  object.position.set(x, y, z);
  object.rotation.y = heading;
  return { parts, root, object, matrixOf: (part: ExhibitPart, explosion: number, into: Matrix4) => partMatrix(part, null, explosion, into) };
}

/** Lets a search come to its end. */
export function ended<T>(search: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
