/** Which parts nobody outside sees while an exhibit stands whole and closed. */
import { Vector3 } from 'three';
import type { ExhibitModel, ExhibitPart } from '../../src/hall/exhibit/load.ts';
import { Bvh } from '../kit/bvh.ts';

/** Points on a part's surface, and directions from each, before nobody is said to see it. */
const POINTS = 1500, WAYS = 48;
/** A ray starts this far off its face, mm. */
const OFF = 0.05;
/** Further than across any exhibit, mm. */
const FAR = 50_000;

/** Always the same numbers of 0 … 1: the same model gives the same file. */
function dice(): () => number {
  let seed = 1;
  return () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 4294967296; };
}

interface Faces { readonly pos: number[]; readonly nor: number[]; readonly idx: number[] }

/** A part's solid triangles in the model's frame. */
function facesOf({ solid, place }: ExhibitPart, into: Faces): void {
  const position = solid?.getAttribute('position'), first = into.pos.length / 3, point = new Vector3();
  for (let i = 0; i < (position?.count ?? 0); i++) if (position) into.pos.push(...point.fromBufferAttribute(position, i).applyMatrix4(place));
  for (const corner of solid?.index?.array ?? []) into.idx.push(first + corner);
}

/** True if a ray from somewhere on these faces gets out. */
function seen({ pos, idx }: Faces, all: Bvh): boolean {
  const roll = dice(), a = new Vector3(), b = new Vector3(), c = new Vector3(), way = new Vector3(), at = new Vector3();
  const corner = (i: number, into: Vector3): Vector3 => into.fromArray(pos, (idx[i] ?? 0) * 3);
  const normals: Vector3[] = [], upTo: number[] = [];
  let area = 0;
  for (let t = 0; t < idx.length; t += 3) {
    const normal = corner(t + 1, b).sub(corner(t, a)).clone().cross(corner(t + 2, c).sub(a));
    area += normal.length();
    normals.push(normal.normalize());
    upTo.push(area);
  }
  for (let k = 0; k < POINTS; k++) {
    const wanted = ((k + roll()) / POINTS) * area;
    let low = 0, high = upTo.length - 1;
    while (low < high) { const middle = (low + high) >> 1; if ((upTo[middle] ?? 0) < wanted) low = middle + 1; else high = middle; }
    let u = roll(), v = roll();
    if (u + v > 1) { u = 1 - u; v = 1 - v; }
    const normal = normals[low] ?? way;
    at.copy(corner(low * 3, a)).multiplyScalar(1 - u - v).addScaledVector(corner(low * 3 + 1, b), u).addScaledVector(corner(low * 3 + 2, c), v).addScaledVector(normal, OFF);
    for (let d = 0; d < WAYS; d++) {
      const z = 2 * roll() - 1, turn = 2 * Math.PI * roll(), flat = Math.sqrt(1 - z * z);
      way.set(flat * Math.cos(turn), flat * Math.sin(turn), z).add(normal);
      if (way.lengthSq() < 1e-9) continue;
      way.normalize();
      if (all.hit(at.x, at.y, at.z, way.x, way.y, way.z, FAR) === Infinity) return true;
    }
  }
  return false;
}

/** Numbers of the parts that are out of sight. What holds glass never is, and glass hides nothing. */
export function innerParts({ parts }: ExhibitModel): number[] {
  const all: Faces = { pos: [], nor: [], idx: [] };
  for (const part of parts) facesOf(part, all);
  const tree = new Bvh(all);
  return parts.flatMap((part, i) => {
    if (part.clear || !part.solid) return [];
    const faces: Faces = { pos: [], nor: [], idx: [] };
    facesOf(part, faces);
    return seen(faces, tree) ? [] : [i];
  });
}
