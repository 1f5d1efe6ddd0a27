import { drawnTriangles, faultsOf, modelTriangles, uniqueTriangles } from './check.ts';
import { baked } from './assemble.ts';
import { exportGlb } from './export.ts';
import type { Model } from './model.ts';

export interface Compiled {
  readonly full: Uint8Array;
  readonly far: Uint8Array;
  readonly parts: readonly string[];
  readonly triangles: { readonly drawn: number; readonly unique: number; readonly far: number };
}

/** Check, bake and write a model. Throws with every fault found. `draft` leaves the bake away. */
export async function compile(model: Model, _o: { draft?: boolean } = {}): Promise<Compiled> {
  const faults = faultsOf(model);
  if (faults.length) throw new Error(`${model.id} cannot be compiled:\n  ${faults.join('\n  ')}`);
  const far = { id: `${model.id}-far`, parts: [{ id: model.id, explode: [0, 0, 0] as [number, number, number], pieces: baked(model.far) }], positionBits: model.positionBits };
  return {
    full: await exportGlb(model),
    far: await exportGlb(far),
    parts: model.parts.map((p) => p.id),
    triangles: { drawn: modelTriangles(model.parts), unique: uniqueTriangles(model.parts), far: drawnTriangles(model.far) },
  };
}

