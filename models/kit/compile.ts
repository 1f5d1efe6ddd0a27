import { baked } from './assemble.ts';
import { bake } from './bake.ts';
import { BUDGET, drawnTriangles, faultsOf, modelTriangles, uniqueTriangles } from './check.ts';
import { exportGlb } from './export.ts';
import type { Model, Part } from './model.ts';
import { tidy } from './tidy.ts';

export interface Compiled {
  readonly full: Uint8Array;
  readonly far: Uint8Array;
  readonly parts: readonly string[];
  readonly triangles: { readonly drawn: number; readonly unique: number; readonly far: number };
}

/** Check, bake and write a model. Throws with every fault found. `draft` leaves the bake away. */
export async function compile(model: Model, o: { draft?: boolean } = {}): Promise<Compiled> {
  const faults = faultsOf(model);
  if (faults.length) throw new Error(`${model.id} cannot be compiled:\n  ${faults.join('\n  ')}`);
  const full = await write(model, model.id, tidy(model.parts), o.draft);
  const silhouette: Part = { id: model.id, explode: [0, 0, 0], pieces: baked(model.far) };
  // splits would only burst the far form's budget
  const far = await write({ ...model, splitFrom: 0 }, `${model.id}-far`, [silhouette], o.draft);
  return {
    full: full.glb, far: far.glb, parts: model.parts.map((p) => p.id),
    triangles: { drawn: modelTriangles(full.parts), unique: uniqueTriangles(full.parts), far: drawnTriangles(model.far) },
  };
}

async function write(model: Model, id: string, parts: readonly Part[], draft = false): Promise<{ glb: Uint8Array; parts: readonly Part[] }> {
  if (draft) return { glb: await exportGlb({ id, parts, positionBits: model.positionBits }), parts };
  const shaded = bake(parts, model), drawn = modelTriangles(shaded.parts);
  if (drawn > BUDGET.triangles) throw new Error(`${id} is over budget: ${drawn} triangles once split for the bake`);
  return { glb: await exportGlb({ id, parts: shaded.parts, positionBits: model.positionBits }, shaded.shade), parts: shaded.parts };
}
