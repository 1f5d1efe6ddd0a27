/**
 * Collects the room's geometry. Two kinds of surface: charts (big flat rectangles that read a lightmap) and steel
 * (everything else, with one baked light value a vertex). The bake and the browser run the same calls in the same order.
 */
import { along, cross, dot, length, mix, unit, type V3 } from './vector.ts';

/** Materials of charts. */
export const SURFACE = { floor: 0, wall: 1, soffit: 2, pad: 3 } as const;
/** Materials of the vertex-lit set. */
export const STEEL = {
  white: 0, enamel: 1, zinc: 2, tabletop: 3, plinth: 4, vermilion: 5, bar: 6, pad: 7, paint: 8, lamp: 9,
  leaf: 10, slit: 11, lobby: 12, rubber: 13, exit: 14, fire: 15, dial: 16, red: 17,
} as const;
export type SteelName = keyof typeof STEEL;

/** Added to the code of a vertex that swings with its door leaf; its side is the sign of z. */
export const LEAF = 5;

/** A rectangle of the lightmap: `origin + u·a + v·b`, a and b in metres. */
export interface Chart {
  readonly id: number;
  readonly surface: number;
  readonly origin: V3; readonly u: V3; readonly v: V3; readonly normal: V3;
  readonly lengthU: number; readonly lengthV: number;
  /** texels a metre in an atlas 1024 wide */
  readonly density: number;
}
/** A glazed opening. kind 0: the rain window. 1: a north light. */
export interface Pane { readonly origin: V3; readonly u: V3; readonly v: V3; readonly kind: 0 | 1 }

/** metres; odd, so that tile lines avoid the round coordinates where visitors stand and look along the axes */
const TILE = 4.7;

export class Shape {
  readonly charts: Chart[] = [];
  /** mesh of the charts; uv in metres of its chart, `chart` per vertex */
  readonly flat = { position: [] as number[], uv: [] as number[], chart: [] as number[], index: [] as number[] };
  /** `patch` per triangle: one coarse radiosity element each; `code` per vertex: corner of a sign 1 … 4, and LEAF on what swings with the doors */
  readonly steel = { position: [] as number[], normal: [] as number[], material: [] as number[], code: [] as number[], index: [] as number[], patch: [] as number[] };
  /** so many indices of steel, from the first, are the lobby before the doors: drawn during the arrival only */
  lobbyIndices = 0;
  /** what is built now hangs on the doors' hinges */
  swings = false;
  readonly panes: Pane[] = [];
  patches = 0;
  /** what `stitch` made: first vertex and columns of each grid */
  readonly grids: (readonly [first: number, columns: number, rows: number])[] = [];

  addChart(surface: number, origin: V3, u: V3, v: V3, normal: V3, density: number): Chart {
    const chart: Chart = { id: this.charts.length, surface, origin, u: unit(u), v: unit(v), normal: unit(normal), lengthU: length(u), lengthV: length(v), density };
    this.charts.push(chart);
    return chart;
  }

  /** Convex polygon in the chart's own metres. */
  addPolygon(chart: Chart, points: readonly (readonly [number, number])[]): void {
    const { flat } = this;
    const first = flat.position.length / 3;
    for (const [a, b] of points) {
      flat.position.push(...along(along(chart.origin, chart.u, a), chart.v, b));
      flat.uv.push(a, b);
      flat.chart.push(chart.id);
    }
    const flip = dot(cross(chart.u, chart.v), chart.normal) < 0;
    for (let i = 1; i + 1 < points.length; i++) flat.index.push(first, first + i + (flip ? 1 : 0), first + i + (flip ? 0 : 1));
  }

  /** In tiles: a triangle as long as the hall, cut by the eye's plane, is more than some rasterisers' precision bears. */
  addRectangle(chart: Chart, lengthV = chart.lengthV): void { this.addRegion(chart, 0, chart.lengthU, 0, lengthV); }

  /** The part of a chart between two corners, in its own metres, in tiles. */
  addRegion(chart: Chart, fromU: number, toU: number, fromV: number, toV: number): void {
    const u = toU - fromU, v = toV - fromV, columns = Math.ceil(u / TILE), rows = Math.ceil(v / TILE);
    for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) {
      const [a0, a1] = [fromU + (i / columns) * u, fromU + ((i + 1) / columns) * u], [b0, b1] = [fromV + (j / rows) * v, fromV + ((j + 1) / rows) * v];
      this.addPolygon(chart, [[a0, b0], [a1, b0], [a1, b1], [a0, b1]]);
    }
  }

  addPane(origin: V3, u: V3, v: V3, kind: 0 | 1): void { this.panes.push({ origin, u, v, kind }); }

  vertex(point: V3, normal: V3, material: number): number {
    this.steel.position.push(point[0], point[1], point[2]);
    this.steel.normal.push(normal[0], normal[1], normal[2]);
    this.steel.material.push(material);
    this.steel.code.push(this.swings ? LEAF : 0);
    return this.steel.material.length - 1;
  }

  /** Winds itself towards its vertices' normals. */
  triangle(a: number, b: number, c: number): void {
    // a hundred thousand times before the first picture: without a vector made
    const { position: p, normal: n } = this.steel, x = p[a * 3] ?? 0, y = p[a * 3 + 1] ?? 0, z = p[a * 3 + 2] ?? 0;
    const ux = (p[b * 3] ?? 0) - x, uy = (p[b * 3 + 1] ?? 0) - y, uz = (p[b * 3 + 2] ?? 0) - z;
    const vx = (p[c * 3] ?? 0) - x, vy = (p[c * 3 + 1] ?? 0) - y, vz = (p[c * 3 + 2] ?? 0) - z;
    const nx = (n[a * 3] ?? 0) + (n[b * 3] ?? 0) + (n[c * 3] ?? 0);
    const ny = (n[a * 3 + 1] ?? 0) + (n[b * 3 + 1] ?? 0) + (n[c * 3 + 1] ?? 0);
    const nz = (n[a * 3 + 2] ?? 0) + (n[b * 3 + 2] ?? 0) + (n[c * 3 + 2] ?? 0);
    const outward = (uy * vz - uz * vy) * nx + (uz * vx - ux * vz) * ny + (ux * vy - uy * vx) * nz >= 0;
    this.steel.index.push(a, outward ? b : c, outward ? c : b);
    this.steel.patch.push(this.patches);
  }

  /** Grid of `rows` × `columns` vertices, counted from `first` row by row, as one patch. */
  stitch(first: number, columns: number, rows: number): void {
    this.patches++;
    this.grids.push([first, columns, rows]);
    for (let j = 0; j + 1 < rows; j++) for (let i = 0; i + 1 < columns; i++) {
      const p = first + j * columns + i;
      this.triangle(p, p + 1, p + columns);
      this.triangle(p + 1, p + columns + 1, p + columns);
    }
  }

  /** Flat quad a b c d, split into `across` × `up` cells to carry vertex light. */
  addQuad(a: V3, b: V3, c: V3, d: V3, normal: V3, material: SteelName, across = 1, up = 1): void {
    const first = this.steel.material.length;
    for (let j = 0; j <= up; j++) for (let i = 0; i <= across; i++)
      this.vertex(mix(mix(a, b, i / across), mix(d, c, i / across), j / up), normal, STEEL[material]);
    this.stitch(first, across + 1, up + 1);
  }

  /** A flat sign: a is its reader's lower left corner, then counter-clockwise. */
  addSign(a: V3, b: V3, c: V3, d: V3, normal: V3, material: SteelName): void {
    const first = [a, b, c, d].map((corner, k) => {
      const at = this.vertex(corner, normal, STEEL[material]);
      this.steel.code[at] = (this.steel.code[at] ?? 0) + k + 1;
      return at;
    })[0] ?? 0;
    this.patches++;
    this.triangle(first, first + 1, first + 2);
    this.triangle(first, first + 2, first + 3);
  }
}

/** The i-th vector of a flat array. */
export function triple(values: ArrayLike<number>, i: number): V3 {
  return [values[i * 3] ?? 0, values[i * 3 + 1] ?? 0, values[i * 3 + 2] ?? 0];
}
