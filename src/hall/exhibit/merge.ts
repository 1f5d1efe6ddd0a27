import { Box3, BufferAttribute, BufferGeometry, type Matrix4, Sphere } from 'three';
import type { Drawn, Shape } from './glb.ts';
import { SEE_THROUGH, lookIndex } from './materials.ts';

/** Numbers in a normal and in what is baked: GPUs want attributes aligned to four bytes. */
const FOUR = 4;
/** One in the signed byte of a normal. */
const UNIT = 127;

/** Writes positions from number `to` on, and widens the box. */
function putPositions({ position: { array, count, stride, scale } }: Shape, { elements }: Matrix4, into: Float32Array, to: number, box: Box3): void {
  const [xx, xy, xz, , yx, yy, yz, , zx, zy, zz, , tx, ty, tz] = elements;
  let { x: x0, y: y0, z: z0 } = box.min, { x: x1, y: y1, z: z1 } = box.max;
  for (let i = 0, at = to; i < count; i++, at += 3) {
    const from = i * stride;
    const a = (array[from] ?? 0) * scale, b = (array[from + 1] ?? 0) * scale, c = (array[from + 2] ?? 0) * scale;
    const x = xx * a + yx * b + zx * c + tx, y = xy * a + yy * b + zy * c + ty, z = xz * a + yz * b + zz * c + tz;
    into[at] = x; into[at + 1] = y; into[at + 2] = z;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    if (z < z0) z0 = z;
    if (z > z1) z1 = z;
  }
  box.min.set(x0, y0, z0);
  box.max.set(x1, y1, z1);
}

/** Writes normals of unit length from number `to` on. */
function putNormals({ normal: { array, count, stride } }: Shape, { elements }: Matrix4, into: Int8Array, to: number): void {
  const [xx, xy, xz, , yx, yy, yz, , zx, zy, zz] = elements;
  // the cofactors carry normals as the inverse transpose does, but for a factor that the unit length takes away
  const side = Math.sign(xx * (yy * zz - yz * zy) - yx * (xy * zz - xz * zy) + zx * (xy * yz - xz * yy));
  const axx = side * (yy * zz - yz * zy), axy = side * (yz * zx - yx * zz), axz = side * (yx * zy - yy * zx);
  const ayx = side * (xz * zy - xy * zz), ayy = side * (xx * zz - xz * zx), ayz = side * (xy * zx - xx * zy);
  const azx = side * (xy * yz - xz * yy), azy = side * (xz * yx - xx * yz), azz = side * (xx * yy - xy * yx);
  for (let i = 0, at = to; i < count; i++, at += FOUR) {
    const from = i * stride;
    const a = array[from] ?? 0, b = array[from + 1] ?? 0, c = array[from + 2] ?? 0;
    const x = axx * a + ayx * b + azx * c, y = axy * a + ayy * b + azy * c, z = axz * a + ayz * b + azz * c;
    const length = Math.sqrt(x * x + y * y + z * z), unit = length > 0 ? UNIT / length : 0;
    into[at] = Math.round(x * unit); into[at + 1] = Math.round(y * unit); into[at + 2] = Math.round(z * unit);
  }
}

/** Writes baked shade and material number from number `to` on. */
function putBaked({ colour, position: { count } }: Shape, look: number, into: Uint8Array, to: number): void {
  const share = colour ? colour.scale * 255 : 0;
  for (let i = 0, at = to; i < count; i++, at += FOUR) {
    into[at] = colour ? Math.round((colour.array[i * colour.stride] ?? 0) * share) : 255;
    into[at + 1] = look;
  }
}

/** The least sphere about the middle of a box that holds all positions. A batch would work it out through its index, in tens of milliseconds. */
function sphereAbout(position: Float32Array, box: Box3): Sphere {
  const sphere = new Sphere(), { x, y, z } = box.getCenter(sphere.center);
  let most = 0;
  for (let at = 0; at < position.length; at += 3) {
    const dx = (position[at] ?? 0) - x, dy = (position[at + 1] ?? 0) - y, dz = (position[at + 2] ?? 0) - z;
    most = Math.max(most, dx * dx + dy * dy + dz * dz);
  }
  sphere.radius = Math.sqrt(most);
  return sphere;
}

/**
 * One geometry out of many pieces: position (float, mm), normal (int8), baked (uint8: occlusion, material number, 0, 0), index.
 * Returns null for no pieces. The caller owns and disposes the result.
 */
function merge(pieces: readonly Drawn[]): BufferGeometry | null {
  let vertices = 0, corners = 0;
  for (const { shape, matrices } of pieces) {
    vertices += shape.position.count * matrices.length;
    corners += shape.index.count * matrices.length;
  }
  if (vertices === 0) return null;
  const position = new Float32Array(vertices * 3), normal = new Int8Array(vertices * FOUR), baked = new Uint8Array(vertices * FOUR);
  const index = new Uint32Array(corners), box = new Box3();
  let vertex = 0, corner = 0;
  for (const { shape, material, matrices } of pieces) {
    const look = lookIndex(material), first = vertex, { array, count } = shape.index;
    for (const matrix of matrices) {
      putPositions(shape, matrix, position, vertex * 3, box);
      putNormals(shape, matrix, normal, vertex * FOUR);
      if (vertex === first) putBaked(shape, look, baked, vertex * FOUR);
      else baked.copyWithin(vertex * FOUR, first * FOUR, (first + shape.position.count) * FOUR);
      // a mirror turns triangles over: their second and third corner change places
      const mirrored = matrix.determinant() < 0;
      for (let i = 0; i < count; i++) index[corner + i] = (array[mirrored && i % 3 > 0 ? i + 3 - 2 * (i % 3) : i] ?? 0) + vertex;
      corner += count;
      vertex += shape.position.count;
    }
  }
  const result = new BufferGeometry();
  result.setAttribute('position', new BufferAttribute(position, 3));
  result.setAttribute('normal', new BufferAttribute(normal, FOUR, true));
  result.setAttribute('baked', new BufferAttribute(baked, FOUR, true));
  result.setIndex(new BufferAttribute(index, 1));
  result.boundingBox = box;
  result.boundingSphere = sphereAbout(position, box);
  return result;
}

/** Splits what one sees through from what one does not: the two are drawn by different batches. */
export function mergePieces(pieces: readonly Drawn[]): { solid: BufferGeometry | null; clear: BufferGeometry | null } {
  return {
    solid: merge(pieces.filter(({ material }) => !SEE_THROUGH.has(material))),
    clear: merge(pieces.filter(({ material }) => SEE_THROUGH.has(material))),
  };
}
