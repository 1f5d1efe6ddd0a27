import createGraph, { type Graph } from 'ngraph.graph';
import { aStar, type PathFinder } from 'ngraph.path';
import { BODY_RADIUS, type Floor, type Spot, isFree } from './floor.ts';

/** Raster of the path-finder, metres: finer than the narrowest gap one can pass (0.6 m). */
const CELL = 0.3;

export interface Paths { /** corners to walk by, the goal last; empty when there is no way */ find(from: Spot, to: Spot): Spot[] }

/** True if one can walk straight from a to b. */
export function straight(floor: Floor, a: Spot, b: Spot): boolean {
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.z - a.z) / 0.1);
  for (let i = 1; i <= steps; i++) {
    const t = i / steps;
    if (!isFree(floor, { x: a.x + (b.x - a.x) * t, z: a.z + (b.z - a.z) * t })) return false;
  }
  return true;
}

/** The raster over a floor: nodes are numbered row by row along x, so that a neighbour's number is a sum away. */
class Raster {
  readonly graph: Graph<Spot> = createGraph<Spot>();
  readonly #floor: Floor;
  readonly #columns: number;
  readonly #free: Uint8Array;

  constructor(floor: Floor) {
    const { x0, x1, z0, z1 } = floor.bounds;
    this.#floor = floor;
    this.#columns = Math.floor((x1 - x0) / CELL) + 1;
    const rows = Math.floor((z1 - z0) / CELL) + 1;
    this.#free = new Uint8Array(this.#columns * rows);
    for (let j = 0; j < rows; j++) this.#layRow(j);
    for (let j = 0; j < rows; j++) this.#joinRow(j, rows);
  }

  /** The node nearest to a spot that one can walk straight to, however far inside a thing the spot lies. */
  nearest(spot: Spot): number | null {
    const { x0, z0 } = this.#floor.bounds;
    const node = this.graph.getNode(this.#id(Math.round((spot.x - x0) / CELL), Math.round((spot.z - z0) / CELL)));
    if (node && straight(this.#floor, spot, node.data)) return Number(node.id);
    let best: number | null = null, least = Infinity;
    this.graph.forEachNode(({ id, data }) => {
      const away = apart(data, spot);
      if (away < least) { least = away; best = Number(id); }
    });
    return best;
  }

  #id(i: number, j: number): number { return i < 0 || i >= this.#columns ? -1 : j * this.#columns + i; }

  #layRow(j: number): void {
    const { bounds, blocks } = this.#floor, z = bounds.z0 + j * CELL;
    // only what reaches into this row can be in the way
    const row: Floor = { bounds, blocks: blocks.filter((block) => Math.abs(z - block.z) < block.d / 2 + BODY_RADIUS) };
    for (let i = 0; i < this.#columns; i++) {
      const spot = { x: bounds.x0 + i * CELL, z };
      if (!isFree(row, spot)) continue;
      this.#free[this.#id(i, j)] = 1;
      this.graph.addNode(this.#id(i, j), spot);
    }
  }

  /** Links to the right and down. A diagonal is open only when both its sides are, or one would cut corners. */
  #joinRow(j: number, rows: number): void {
    const isOpen = (i: number, row: number): boolean => row < rows && this.#free[this.#id(i, row)] === 1;
    for (let i = 0; i < this.#columns; i++) {
      if (!isOpen(i, j)) continue;
      const here = this.#id(i, j), right = isOpen(i + 1, j), down = isOpen(i, j + 1), left = isOpen(i - 1, j);
      if (right) this.graph.addLink(here, this.#id(i + 1, j));
      if (down) this.graph.addLink(here, this.#id(i, j + 1));
      if (right && down && isOpen(i + 1, j + 1)) this.graph.addLink(here, this.#id(i + 1, j + 1));
      if (left && down && isOpen(i - 1, j + 1)) this.graph.addLink(here, this.#id(i - 1, j + 1));
    }
  }
}

const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.z - b.z);

/** Ways around things on this floor: A* on a raster, then pulled straight. The raster is laid with the first way that needs one. */
export function pathsOn(floor: Floor): Paths {
  let laid: { readonly raster: Raster; readonly finder: PathFinder<Spot> } | null = null;
  const lay = () => {
    const raster = new Raster(floor);
    const finder = aStar(raster.graph, { distance: (a, b) => apart(a.data, b.data), heuristic: (a, b) => apart(a.data, b.data) });
    return { raster, finder };
  };

  return {
    find(from, to) {
      const target = isFree(floor, to) ? to : null;
      if (target && straight(floor, from, target)) return [target];
      const { raster, finder } = (laid ??= lay());
      const a = raster.nearest(from), b = raster.nearest(to);
      if (a === null || b === null) return [];
      const raw = finder.find(a, b).map((node) => node.data).reverse();
      if (raw.length === 0) return [];
      if (target && straight(floor, raw.at(-1) ?? from, target)) raw.push(target);
      return pulled(floor, from, raw);
    },
  };
}

/** Leaves out every corner one need not walk by. */
function pulled(floor: Floor, from: Spot, corners: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  let here = from;
  corners.forEach((corner, i) => {
    const next = corners[i + 1];
    if (next && straight(floor, here, next)) return;
    here = corner;
    kept.push(corner);
  });
  return kept;
}
