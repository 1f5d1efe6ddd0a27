import createGraph, { type Graph } from 'ngraph.graph';
import { aStar, type PathFinder } from 'ngraph.path';
import { type Floor, type Spot, isFree } from './floor.ts';

/** Raster of the path-finder, metres: finer than the narrowest gap one can pass (0.6 m). */
const CELL = 0.3;

export interface Paths { /** corners to walk by, the goal last; empty when there is no way */ find(from: Spot, to: Spot): Spot[] }

const key = (i: number, j: number): string => `${i},${j}`;

/** True if one can walk straight from a to b. */
export function straight(floor: Floor, a: Spot, b: Spot): boolean {
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.z - a.z) / 0.1);
  for (let i = 1; i <= steps; i++) {
    const t = i / steps;
    if (!isFree(floor, { x: a.x + (b.x - a.x) * t, z: a.z + (b.z - a.z) * t })) return false;
  }
  return true;
}

function raster(floor: Floor): Graph<Spot> {
  const graph = createGraph<Spot>();
  const { x0, x1, z0, z1 } = floor.bounds;
  const columns = Math.floor((x1 - x0) / CELL), rows = Math.floor((z1 - z0) / CELL);
  for (let i = 0; i <= columns; i++) {
    for (let j = 0; j <= rows; j++) {
      const spot = { x: x0 + i * CELL, z: z0 + j * CELL };
      if (isFree(floor, spot)) graph.addNode(key(i, j), spot);
    }
  }
  graph.forEachNode((node) => {
    const [i = 0, j = 0] = String(node.id).split(',').map(Number);
    // a diagonal is open only when both its sides are, or one would cut corners
    const right = graph.hasNode(key(i + 1, j)), down = graph.hasNode(key(i, j + 1)), left = graph.hasNode(key(i - 1, j));
    if (right) graph.addLink(node.id, key(i + 1, j));
    if (down) graph.addLink(node.id, key(i, j + 1));
    if (right && down && graph.hasNode(key(i + 1, j + 1))) graph.addLink(node.id, key(i + 1, j + 1));
    if (left && down && graph.hasNode(key(i - 1, j + 1))) graph.addLink(node.id, key(i - 1, j + 1));
  });
  return graph;
}

/** Ways around things on this floor: A* on a raster, then pulled straight. */
export function pathsOn(floor: Floor): Paths {
  const graph = raster(floor);
  const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.z - b.z);
  const finder: PathFinder<Spot> = aStar(graph, {
    distance: (a, b) => apart(a.data, b.data), heuristic: (a, b) => apart(a.data, b.data),
  });
  const { x0, z0 } = floor.bounds;

  /** the free raster point nearest to a spot, however far inside a thing it lies */
  const nearest = (spot: Spot): string | null => {
    const i = Math.round((spot.x - x0) / CELL), j = Math.round((spot.z - z0) / CELL);
    if (graph.hasNode(key(i, j)) && straight(floor, spot, graph.getNode(key(i, j))?.data ?? spot)) return key(i, j);
    let best: string | null = null, least = Infinity;
    graph.forEachNode((node) => {
      const away = apart(node.data, spot);
      if (away < least) { least = away; best = String(node.id); }
    });
    return best;
  };

  return {
    find(from, to) {
      const target = isFree(floor, to) ? to : null;
      if (target && straight(floor, from, target)) return [target];
      const a = nearest(from), b = nearest(to);
      if (a === null || b === null) return [];
      const raw = finder.find(a, b).map((node) => node.data).reverse();
      if (raw.length === 0) return [];
      if (target && straight(floor, raw.at(-1) ?? from, target)) raw.push(target);
      const pulled: Spot[] = [];
      let here = from;
      for (let i = 0; i < raw.length; i++) {
        const next = raw[i + 1];
        if (next && straight(floor, here, next)) continue;
        here = raw[i] as Spot;
        pulled.push(here);
      }
      return pulled;
    },
  };
}
