import { readFileSync } from 'node:fs';
import { Matrix4, Quaternion, Vector3 } from 'three';
import { type ExhibitModel, readExhibit } from '../../../src/hall/exhibit/load.ts';
import { type Rests, restsOf } from '../../../src/hall/exhibit/rests.ts';
import { laidOut } from '../../../src/stations/humanoid/laid-out.ts';
import plan from '../../../src/stations/humanoid/station.ts';

export const surfaces = laidOut;

/** Where the figure stands in the hall. */
export function standing(): Matrix4 {
  const { x, y = 0, z, heading } = plan.place;
  return new Matrix4().compose(new Vector3(x, y, z), new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), heading), new Vector3(1, 1, 1));
}

/** The compiled humanoid, and where all its parts rest. */
export async function humanoidLaidOut(): Promise<{ model: ExhibitModel; laid: Rests }> {
  const file = readFileSync(new URL('../../../public/models/humanoid.glb', import.meta.url));
  const model = await readExhibit(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
  return { model, laid: restsOf(model, surfaces, standing()) };
}
