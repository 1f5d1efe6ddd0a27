/** The room as the bake sees it: one triangle soup with a hierarchy, and coarse radiosity elements on every surface. */
import { buildShape } from '../../src/hall/room/shape.ts';
import { LEAF, triple, type Shape } from '../../src/hall/room/builder.ts';
import { cross, length, minus, unit, type V3 } from '../../src/hall/room/vector.ts';
import { Bvh } from './bvh.ts';

/** Grey albedo by surface (floor, wall, soffit) and by steel material, in the order of SURFACE and STEEL. */
const SURFACE_ALBEDO = [0.385, 0.605, 0.79, 0.31];
const STEEL_ALBEDO = [0.74, 0.045, 0.43, 0.6, 0.67, 0.2, 0.74, 0.34, 0.7, 0.5, 0.06, 0.1, 0.2, 0.05, 0.3, 0.3, 0.7, 0.15];
/** metres of one coarse element on a chart */
const COARSE = 1;

interface Grid { readonly first: number; readonly w: number; readonly h: number }
export interface Element { readonly point: V3; readonly normal: V3; readonly albedo: number }
export interface BakeScene {
  readonly shape: Shape;
  readonly bvh: Bvh;
  /** unit normal per triangle: charts first, then steel */
  readonly normals: Float64Array;
  readonly elements: readonly Element[];
  /** element a ray meets on a triangle at a point */
  elementAt(triangle: number, x: number, y: number, z: number): number;
  /** does this triangle hang on a door's hinges */
  swings(triangle: number): boolean;
  /** for every steel vertex, the direction towards its triangles' middles: gathering starts a little inside the face */
  readonly inward: Float64Array;
}

export function bakeScene(): BakeScene {
  const shape = buildShape();
  const { flat, steel } = shape;
  const flatVertices = flat.position.length / 3, flatTriangles = flat.index.length / 3;
  const position = [...flat.position, ...steel.position], index = [...flat.index, ...steel.index.map((i) => i + flatVertices)];
  const bvh = new Bvh(Float64Array.from(position), Uint32Array.from(index));
  const corner = (t: number, k: number): V3 => triple(position, index[t * 3 + k] ?? 0);
  const normals = new Float64Array(index.length);
  for (let t = 0; t < index.length / 3; t++) normals.set(unit(cross(minus(corner(t, 1), corner(t, 0)), minus(corner(t, 2), corner(t, 0)))), t * 3);

  const elements: Element[] = [];
  const grids: Grid[] = shape.charts.map((chart) => {
    const grid = { first: elements.length, w: Math.max(1, Math.round(chart.lengthU / COARSE)), h: Math.max(1, Math.round(chart.lengthV / COARSE)) };
    for (let j = 0; j < grid.h; j++) for (let i = 0; i < grid.w; i++) {
      const a = ((i + 0.5) / grid.w) * chart.lengthU, b = ((j + 0.5) / grid.h) * chart.lengthV;
      elements.push({ point: [0, 1, 2].map((k) => chart.origin[k as 0] + chart.u[k as 0] * a + chart.v[k as 0] * b) as unknown as V3, normal: chart.normal, albedo: SURFACE_ALBEDO[chart.surface] ?? 0.5 });
    }
    return grid;
  });
  const patchFirst = elements.length;
  elements.push(...patchElements(shape));
  const chartOf = flat.index.filter((_, i) => i % 3 === 0).map((v) => flat.chart[v] ?? 0);

  return {
    shape, bvh, normals, elements, inward: inwardDirections(shape),
    swings: (t) => t >= flatTriangles && (steel.code[steel.index[(t - flatTriangles) * 3]!] ?? 0) >= LEAF,
    elementAt(t, x, y, z) {
      if (t >= flatTriangles) return patchFirst + steel.patch[t - flatTriangles]!;
      const id = chartOf[t]!, chart = shape.charts[id]!, grid = grids[id]!;
      const qx = x - chart.origin[0], qy = y - chart.origin[1], qz = z - chart.origin[2];
      const cell = (axis: V3, whole: number, cells: number): number =>
        Math.min(cells - 1, Math.max(0, Math.floor(((qx * axis[0] + qy * axis[1] + qz * axis[2]) / whole) * cells)));
      return grid.first + cell(chart.v, chart.lengthV, grid.h) * grid.w + cell(chart.u, chart.lengthU, grid.w);
    },
  };
}

/** One element per patch of steel: mean point and normal of its triangles. Patch numbers start at 1. */
function patchElements(shape: Shape): Element[] {
  const sums = Array.from({ length: shape.patches + 1 }, () => ({ p: [0, 0, 0], n: [0, 0, 0], count: 0, material: 0 }));
  const { steel } = shape;
  steel.index.forEach((vertex, i) => {
    const sum = sums[steel.patch[Math.floor(i / 3)] ?? 0]!;
    for (let k = 0; k < 3; k++) { sum.p[k]! += steel.position[vertex * 3 + k]!; sum.n[k]! += steel.normal[vertex * 3 + k]!; }
    sum.count++;
    sum.material = steel.material[vertex] ?? 0;
  });
  return sums.map(({ p, n, count, material }) => ({
    point: p.map((v) => v / Math.max(1, count)) as unknown as V3,
    // a closed ring's normals cancel: its element then looks up
    normal: length(n as unknown as V3) > 1e-6 * count ? unit(n as unknown as V3) : [0, 1, 0],
    albedo: STEEL_ALBEDO[material] ?? 0.5,
  }));
}

function inwardDirections({ steel }: Shape): Float64Array {
  const inward = new Float64Array(steel.position.length);
  for (let t = 0; t < steel.index.length; t += 3) {
    const v = [steel.index[t]!, steel.index[t + 1]!, steel.index[t + 2]!];
    for (let k = 0; k < 3; k++) {
      const middle = v.reduce((sum, i) => sum + steel.position[i * 3 + k]!, 0) / 3;
      for (const i of v) inward[i * 3 + k]! += middle - steel.position[i * 3 + k]!;
    }
  }
  for (let i = 0; i < inward.length; i += 3) {
    const way = triple(inward, i / 3);
    // amid even cells the sum is nothing but rounding: no direction
    inward.set(length(way) > 1e-6 ? unit(way) : [0, 0, 0], i);
  }
  return inward;
}
