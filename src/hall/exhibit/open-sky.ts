/** How dark it is below an exhibit. Worked out when the hall is built and shipped with the far forms: a tenth of a second in the browser. */
import { type BufferGeometry, Box3, type Matrix4, Vector3 } from 'three';
import type { ExhibitModel } from './load.ts';
import { CELLS, type ShadeMap } from './shade-map.ts';

/** Finer cells in which undersides are found: a table's leg is thinner than a cell of the shade. */
const FINER = 3;
/** The shade reaches this share of the exhibit's size beyond it. */
const MARGIN = 0.22;

const a = new Vector3(), b = new Vector3(), c = new Vector3();

/** The lowest thing above each cell of the floor, metres; Infinity where the sky is free. Coordinates of the glTF frame, y up. */
export function undersides(geometries: readonly { geometry: BufferGeometry; matrix: Matrix4 }[], box: Box3, cells: number): Float32Array {
  const heights = new Float32Array(cells * cells).fill(Infinity);
  const wide = box.max.x - box.min.x, deep = box.max.z - box.min.z;
  for (const { geometry, matrix } of geometries) {
    const position = geometry.getAttribute('position'), index = geometry.index;
    if (!index) continue;
    for (let t = 0; t < index.count; t += 3) {
      a.fromBufferAttribute(position, index.getX(t)).applyMatrix4(matrix);
      b.fromBufferAttribute(position, index.getX(t + 1)).applyMatrix4(matrix);
      c.fromBufferAttribute(position, index.getX(t + 2)).applyMatrix4(matrix);
      // sampled finely enough that no cell a triangle covers is missed
      const longest = Math.max(a.distanceTo(b), b.distanceTo(c), c.distanceTo(a));
      const steps = Math.max(1, Math.ceil((longest / Math.min(wide, deep)) * cells * 1.5));
      for (let i = 0; i <= steps; i++) {
        for (let j = 0; j <= steps - i; j++) {
          const u = i / steps, v = j / steps, w = 1 - u - v;
          const column = Math.floor(((a.x * w + b.x * u + c.x * v - box.min.x) / wide) * cells);
          const row = Math.floor(((a.z * w + b.z * u + c.z * v - box.min.z) / deep) * cells);
          if (column < 0 || row < 0 || column >= cells || row >= cells) continue;
          const at = row * cells + column, y = a.y * w + b.y * u + c.y * v;
          if (y < (heights[at] ?? 0)) heights[at] = y;
        }
      }
    }
  }
  return heights;
}

/**
 * How much of an even sky each cell of the floor still sees, 0 … 1. Each underside counts with its form factor
 * A·h² / π(h² + d²)², the exchange between two level patches.
 */
export function openSky(heights: Float32Array, cells: number, finer: number, wide: number, deep: number): Float32Array {
  const dx = wide / cells, dz = deep / cells, least = Math.min(dx, dz) * 0.6, side = cells * finer;
  const covers: { x: number; z: number; h2: number; patch: number }[] = [];
  for (let cell = 0; cell < cells * cells; cell++) {
    const column = cell % cells, row = Math.floor(cell / cells);
    let lowest = Infinity, covered = 0;
    for (let k = 0; k < finer * finer; k++) {
      const height = heights[(row * finer + Math.floor(k / finer)) * side + column * finer + (k % finer)] ?? Infinity;
      if (height < Infinity) { covered++; lowest = Math.min(lowest, height); }
    }
    if (covered > 0) covers.push({ x: column * dx, z: row * dz, h2: Math.max(lowest, least) ** 2, patch: (dx * dz * covered) / finer ** 2 });
  }
  const open = new Float32Array(cells * cells);
  for (let at = 0; at < open.length; at++) {
    const x = (at % cells) * dx, z = Math.floor(at / cells) * dz;
    let closed = 0;
    for (const cover of covers) {
      const r2 = cover.h2 + (cover.x - x) ** 2 + (cover.z - z) ** 2;
      closed += (cover.patch * cover.h2) / (Math.PI * r2 * r2);
    }
    open[at] = 1 - Math.min(1, closed);
  }
  return open;
}

/** The shade of an assembled exhibit, in glTF metres about its own place. */
export function shadeMapOf({ parts, root }: ExhibitModel): ShadeMap {
  const geometries = parts.flatMap(({ solid, place }) => (solid ? [{ geometry: solid, matrix: root.clone().multiply(place) }] : []));
  const box = new Box3();
  for (const { geometry, matrix } of geometries) if (geometry.boundingBox) box.union(geometry.boundingBox.clone().applyMatrix4(matrix));
  const size = box.getSize(new Vector3()), margin = Math.max(size.x, size.z) * MARGIN;
  box.expandByVector(new Vector3(margin, 0, margin));
  const open = openSky(undersides(geometries, box, CELLS * FINER), CELLS, FINER, box.max.x - box.min.x, box.max.z - box.min.z);
  return { field: [box.min.x, box.min.z, box.max.x, box.max.z], open: Uint8Array.from(open, (value) => Math.round(value * 255)) };
}
