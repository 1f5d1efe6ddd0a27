/** Coarser forms of one geometry, each with the bound it keeps. */
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import type { BufferGeometry } from 'three';

export interface CoarseForm { readonly error: number; readonly index: Uint32Array }

/** How far a form may stray, millimetres: a pixel at about two, five, twelve and thirty metres. */
const ERRORS = [2.5, 6, 14, 35] as const;
/** A form with more than this share of the next finer one's triangles is not worth its bytes. */
const WORTH = 0.72;
/** What a normal turned by a radian and a baked shade from white to black weigh beside a vertex that strays as far as it may. */
const NORMAL = 0.03, SHADE = 0.015;

await Promise.all([MeshoptSimplifier.ready, MeshoptEncoder.ready]);

/** Finest first. Triangles are numbers of the geometry's own vertices. */
export function coarseForms(geometry: BufferGeometry): CoarseForm[] {
  const position = geometry.getAttribute('position'), normal = geometry.getAttribute('normal').array, baked = geometry.getAttribute('baked').array;
  const looks = new Float32Array(position.count * 4);
  for (let i = 0; i < position.count; i++) {
    for (let k = 0; k < 3; k++) looks[i * 4 + k] = (normal[i * 4 + k] ?? 0) / 127;
    looks[i * 4 + 3] = (baked[i * 4] ?? 0) / 255;
  }
  const full = Uint32Array.from(geometry.index?.array ?? []), forms: CoarseForm[] = [];
  let last = full.length;
  for (const error of ERRORS) {
    if (last === 0) break;
    const weights = [NORMAL, NORMAL, NORMAL, SHADE].map((weight) => weight * error);
    const [index] = MeshoptSimplifier.simplifyWithAttributes(full, position.array as Float32Array, 3, looks, 4, weights, null, 0, error, ['ErrorAbsolute', 'Prune', 'Permissive']);
    if (index.length > last * WORTH) continue;
    last = index.length;
    forms.push({ error, index: index.slice() });
  }
  return forms;
}

/** As the browser unpacks it. */
export const packed = (index: Uint32Array): Uint8Array =>
  (index.length === 0 ? new Uint8Array() : MeshoptEncoder.encodeGltfBuffer(new Uint8Array(index.buffer, index.byteOffset, index.byteLength), index.length, 4, 'TRIANGLES'));
