import { readFileSync } from 'node:fs';
import { Box3, Matrix4 } from 'three';
import type { MoveHandle } from '../../../src/content/types.ts';
import { type ExhibitModel, readExhibit } from '../../../src/hall/exhibit/load.ts';
import { applySwing } from '../../../src/hall/exhibit/swing.ts';

/** A compiled model. */
export async function modelOf(id: string): Promise<ExhibitModel> {
  const file = readFileSync(new URL(`../../../public/models/${id}.glb`, import.meta.url));
  return readExhibit(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}

/** A part's bounds in the model's frame, mm, when these handles stand at these shares. */
export function boundsAt(model: ExhibitModel, id: string, ...handles: readonly (readonly [MoveHandle, number])[]): Box3 {
  const part = model.parts.find((one) => one.id === id);
  if (!part) throw new Error(id);
  const moved = new Matrix4();
  for (const [handle, amount] of handles) for (const swing of handle.swings) if (swing.ids.test(id)) applySwing(swing, amount, moved);
  return part.bounds.clone().applyMatrix4(moved);
}
