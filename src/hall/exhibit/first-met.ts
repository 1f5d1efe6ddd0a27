/**
 * Which of many things a ray meets first. Triangles are asked in blocks of neighbours that share a box, the nearest things first,
 * and nothing behind what was already met: a tenth of a millisecond for a whole exhibit.
 */
import { type BufferGeometry, Matrix4, Ray, Vector3 } from 'three';

/** Triangles in a block. */
const BLOCK = 64;
/** Numbers in a box: least x, y, z, then greatest. */
const BOX = 6;
/** Stands for no direction at all along an axis: dividing by it must not give what is not a number. */
const TINY = 1e-30;

/** How much of a ray counts, in lengths of its direction, and whether it meets faces from behind. */
export interface Reach { readonly near: number; readonly far: number; readonly bothSides: boolean }

const boxes = new WeakMap<BufferGeometry, Float32Array>();

/** The boxes of a geometry's blocks; made when first asked for. */
function boxesOf(geometry: BufferGeometry): Float32Array {
  const known = boxes.get(geometry);
  if (known) return known;
  const position = geometry.getAttribute('position').array, index = geometry.index?.array ?? [];
  const made = new Float32Array(Math.ceil(index.length / (3 * BLOCK)) * BOX);
  for (let block = 0; block * BOX < made.length; block++) {
    let [x0, y0, z0, x1, y1, z1] = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    const end = Math.min(index.length, (block + 1) * 3 * BLOCK);
    for (let corner = block * 3 * BLOCK; corner < end; corner++) {
      const at = (index[corner] ?? 0) * 3, x = position[at] ?? 0, y = position[at + 1] ?? 0, z = position[at + 2] ?? 0;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      if (z < z0) z0 = z;
      if (z > z1) z1 = z;
    }
    made.set([x0, y0, z0, x1, y1, z1], block * BOX);
  }
  boxes.set(geometry, made);
  return made;
}

const ab = new Vector3(), ac = new Vector3(), a = new Vector3(), normal = new Vector3(), across = new Vector3();

/** Where a ray meets a triangle, in lengths of its direction; Infinity for nowhere. */
function meetsTriangle(origin: Vector3, direction: Vector3, bothSides: boolean): number {
  normal.crossVectors(ab, ac);
  const facing = -direction.dot(normal);
  if (facing === 0 || (facing < 0 && !bothSides)) return Infinity;
  a.subVectors(origin, a);
  across.crossVectors(a, direction);
  const u = ac.dot(across) / facing, v = -ab.dot(across) / facing;
  return u >= 0 && v >= 0 && u + v <= 1 ? a.dot(normal) / facing : Infinity;
}

/** Where a ray first meets a geometry, both in one frame, in lengths of the ray's direction; Infinity for nowhere within reach. */
export function firstHit(geometry: BufferGeometry, { origin, direction }: Ray, { near, far, bothSides }: Reach): number {
  const position = geometry.getAttribute('position').array, index = geometry.index?.array ?? [], blocks = boxesOf(geometry);
  const ox = origin.x, oy = origin.y, oz = origin.z;
  const ix = 1 / (direction.x || TINY), iy = 1 / (direction.y || TINY), iz = 1 / (direction.z || TINY);
  let best = Infinity;
  for (let box = 0; box < blocks.length; box += BOX) {
    const x0 = ((blocks[box] ?? 0) - ox) * ix, x1 = ((blocks[box + 3] ?? 0) - ox) * ix;
    const y0 = ((blocks[box + 1] ?? 0) - oy) * iy, y1 = ((blocks[box + 4] ?? 0) - oy) * iy;
    const z0 = ((blocks[box + 2] ?? 0) - oz) * iz, z1 = ((blocks[box + 5] ?? 0) - oz) * iz;
    const enters = Math.max(near, Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1));
    const leaves = Math.min(far, best, Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1));
    if (enters > leaves) continue;
    const start = (box / BOX) * 3 * BLOCK, end = Math.min(index.length, start + 3 * BLOCK);
    for (let corner = start; corner < end; corner += 3) {
      a.fromArray(position, (index[corner] ?? 0) * 3);
      ab.fromArray(position, (index[corner + 1] ?? 0) * 3).sub(a);
      ac.fromArray(position, (index[corner + 2] ?? 0) * 3).sub(a);
      const distance = meetsTriangle(origin, direction, bothSides);
      if (distance >= near && distance < Math.min(far, best)) best = distance;
    }
  }
  return best;
}

const toThing = new Matrix4(), centre = new Vector3(), tip = new Vector3();

/** Things that can be met, each a geometry; where they stand is asked anew for each ray. */
export class Targets {
  readonly #geometries: readonly BufferGeometry[];
  readonly #spheres: readonly { readonly centre: Vector3; readonly radius: number }[];
  readonly #local = new Ray();

  /** The geometries must have their bounding boxes. */
  constructor(geometries: readonly BufferGeometry[]) {
    this.#geometries = geometries;
    this.#spheres = geometries.map(({ boundingBox }) => {
      if (!boundingBox) throw new Error('a target has no bounding box');
      return { centre: boundingBox.getCenter(new Vector3()), radius: boundingBox.getSize(tip).length() / 2 };
    });
  }

  /**
   * The first thing on a ray, by number, and how far it is in lengths of the ray's direction. `matrixAt` carries a thing's frame to the
   * ray's; `null` leaves it out.
   */
  first(ray: Ray, matrixAt: (thing: number) => Matrix4 | null, reach: Reach): { thing: number; distance: number } | null {
    const { origin, direction } = ray, length2 = direction.lengthSq();
    const near: { thing: number; enters: number; matrix: Matrix4 }[] = [];
    this.#spheres.forEach((sphere, thing) => {
      const matrix = matrixAt(thing);
      if (!matrix) return;
      centre.copy(sphere.centre).applyMatrix4(matrix).sub(origin);
      const radius = sphere.radius * matrix.getMaxScaleOnAxis(), along = centre.dot(direction) / length2;
      const beside2 = centre.lengthSq() - along * along * length2;
      if (beside2 > radius * radius) return;
      const half = Math.sqrt((radius * radius - beside2) / length2);
      if (along + half >= reach.near && along - half <= reach.far) near.push({ thing, enters: along - half, matrix: matrix.clone() });
    });
    let best: { thing: number; distance: number } | null = null;
    for (const { thing, enters, matrix } of near.sort((one, other) => one.enters - other.enters)) {
      const geometry = this.#geometries[thing], far: number = best?.distance ?? reach.far;
      if (enters > far) break;
      toThing.copy(matrix).invert();
      // not made a unit long: distances stay those of the ray's own frame
      this.#local.origin.copy(origin).applyMatrix4(toThing);
      this.#local.direction.copy(tip.copy(origin).add(direction).applyMatrix4(toThing)).sub(this.#local.origin);
      const distance: number = geometry ? firstHit(geometry, this.#local, { ...reach, far }) : Infinity;
      if (distance < Infinity) best = { thing, distance };
    }
    return best;
  }
}
