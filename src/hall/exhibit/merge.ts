import { BufferAttribute, BufferGeometry, Matrix3, Matrix4, Vector3 } from 'three';
import { SEE_THROUGH, lookIndex } from './materials.ts';

/** One mesh in one material, drawn at each matrix (part's frame). */
export interface MeshPiece { readonly geometry: BufferGeometry; readonly material: string; readonly matrices: readonly Matrix4[] }

const point = new Vector3();
const normalMatrix = new Matrix3();

/**
 * One geometry out of many pieces: position (float, mm), normal (int8), baked (uint8: occlusion, material number, 0, 0), index.
 * Returns null for no pieces. The caller owns and disposes the result.
 */
function merge(pieces: readonly MeshPiece[]): BufferGeometry | null {
  let vertices = 0, indices = 0;
  for (const { geometry, matrices } of pieces) {
    vertices += (geometry.getAttribute('position')?.count ?? 0) * matrices.length;
    indices += (geometry.index?.count ?? 0) * matrices.length;
  }
  if (vertices === 0) return null;
  const position = new Float32Array(vertices * 3);
  const normal = new Int8Array(vertices * 4);
  const baked = new Uint8Array(vertices * 4);
  const index = new Uint32Array(indices);
  let vertex = 0, corner = 0;
  for (const { geometry, material, matrices } of pieces) {
    const p = geometry.getAttribute('position'), n = geometry.getAttribute('normal');
    const occlusion = geometry.getAttribute('color');
    const look = lookIndex(material);
    for (const matrix of matrices) {
      normalMatrix.getNormalMatrix(matrix);
      for (let i = 0; i < p.count; i++) {
        const at = vertex + i;
        point.fromBufferAttribute(p, i).applyMatrix4(matrix).toArray(position, at * 3);
        point.fromBufferAttribute(n, i).applyMatrix3(normalMatrix).normalize();
        normal[at * 4] = Math.round(point.x * 127); normal[at * 4 + 1] = Math.round(point.y * 127); normal[at * 4 + 2] = Math.round(point.z * 127);
        baked[at * 4] = occlusion ? Math.round(occlusion.getX(i) * 255) : 255;
        baked[at * 4 + 1] = look;
      }
      const corners = geometry.index;
      if (corners) for (let i = 0; i < corners.count; i++) index[corner++] = corners.getX(i) + vertex;
      vertex += p.count;
    }
  }
  const result = new BufferGeometry();
  result.setAttribute('position', new BufferAttribute(position, 3));
  // four bytes a normal: GPUs want attributes aligned to four
  result.setAttribute('normal', new BufferAttribute(normal, 4, true));
  result.setAttribute('baked', new BufferAttribute(baked, 4, true));
  result.setIndex(new BufferAttribute(index, 1));
  result.computeBoundingBox();
  return result;
}

/** Splits what one sees through from what one does not: the two are drawn by different batches. */
export function mergePieces(pieces: readonly MeshPiece[]): { solid: BufferGeometry | null; clear: BufferGeometry | null } {
  return {
    solid: merge(pieces.filter(({ material }) => !SEE_THROUGH.has(material))),
    clear: merge(pieces.filter(({ material }) => SEE_THROUGH.has(material))),
  };
}
