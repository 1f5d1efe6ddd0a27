import { readFileSync } from 'node:fs';
import { Box3, Matrix4, Vector3 } from 'three';
import type { MoveHandle } from '../../../src/content/types.ts';
import { type ExhibitModel, type ExhibitPart, readExhibit } from '../../../src/hall/exhibit/load.ts';
import { applySwing } from '../../../src/hall/exhibit/swing.ts';

/** A compiled model. */
export async function modelOf(id: string): Promise<ExhibitModel> {
  const file = readFileSync(new URL(`../../../public/models/${id}.glb`, import.meta.url));
  return readExhibit(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}

function movedBy(id: string, handles: readonly (readonly [MoveHandle, number])[]): Matrix4 {
  const moved = new Matrix4();
  for (const [handle, amount] of handles) for (const swing of handle.swings) if (swing.ids.test(id)) applySwing(swing, amount, moved);
  return moved;
}

function partOf(model: ExhibitModel, id: string): ExhibitPart {
  const part = model.parts.find((one) => one.id === id);
  if (!part) throw new Error(id);
  return part;
}

/** A part's bounds in the model's frame, mm, when these handles stand at these shares. A turned part's are those of its turned box. */
export const boundsAt = (model: ExhibitModel, id: string, ...handles: readonly (readonly [MoveHandle, number])[]): Box3 =>
  partOf(model, id).bounds.clone().applyMatrix4(movedBy(id, handles));

/** The bounds of a solid part's own points, exact even when it is turned. */
export function pointsAt(model: ExhibitModel, id: string, handle: MoveHandle, amount: number): Box3 {
  const { solid, place } = partOf(model, id), box = new Box3(), point = new Vector3();
  const matrix = movedBy(id, [[handle, amount]]).multiply(place), points = solid?.getAttribute('position');
  for (let i = 0; i < (points?.count ?? 0); i++) if (points) box.expandByPoint(point.fromBufferAttribute(points, i).applyMatrix4(matrix));
  return box;
}
