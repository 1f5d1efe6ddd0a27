/**
 * The light of the steel's vertices as it is stored: each as a number of steps beside what its neighbours let expect. The
 * shape says who they are, so the file need not. Bake and browser run the same calls.
 */
import { type Shape, STEEL } from './builder.ts';

/** Materials seen from near; what else is steel hangs overhead, stands at the walls or is thinner than a hand. */
export const SEEN_NEAR: ReadonlySet<number> = new Set([STEEL.enamel, STEEL.tabletop, STEEL.plinth, STEEL.pad, STEEL.paint, STEEL.leaf, STEEL.lobby]);
/**
 * 255ths of a step. A value is off by half of it at most: less than the bake's own noise. A lamp's 255ths are half as large
 * as the day's, and there is more day than lamp light nearly everywhere.
 */
const DAY_NEAR = 3, DAY_FAR = 6, LAMP = 6;
/** Vertices a new patch looks back at for the one most like its first. */
const LOOK_BACK = 100;
/** Metres that a turn of the normal by a right angle counts as. */
const TURN = 0.25;

/** By vertex: the one it follows, and inside a grid the one in the row before it, else −1. */
interface Neighbours { readonly beside: Int32Array; readonly above: Int32Array }

function neighbours(shape: Shape): Neighbours {
  const count = shape.steel.material.length, beside = new Int32Array(count).fill(-1), above = new Int32Array(count).fill(-1);
  for (const [first, columns, rows] of shape.grids) {
    for (let i = 1; i < columns * rows; i++) {
      const row = Math.floor(i / columns), column = i % columns;
      beside[first + i] = first + i - (column > 0 ? 1 : columns);
      if (row > 0 && column > 0) above[first + i] = first + i - columns;
    }
  }
  for (let i = 1; i < count; i++) if (beside[i] === -1) beside[i] = likest(shape, i);
  return { beside, above };
}

/** The vertex shortly before this one that lies nearest and looks the same way. */
function likest({ steel: { position, normal } }: Shape, vertex: number): number {
  const at = vertex * 3, x = position[at] ?? 0, y = position[at + 1] ?? 0, z = position[at + 2] ?? 0;
  const nx = normal[at] ?? 0, ny = normal[at + 1] ?? 0, nz = normal[at + 2] ?? 0;
  let best = vertex - 1, least = Infinity;
  for (let i = at - 3; i >= Math.max(0, at - 3 * LOOK_BACK); i -= 3) {
    const away = Math.abs(x - (position[i] ?? 0)) + Math.abs(y - (position[i + 1] ?? 0)) + Math.abs(z - (position[i + 2] ?? 0))
      - TURN * (nx * (normal[i] ?? 0) + ny * (normal[i + 1] ?? 0) + nz * (normal[i + 2] ?? 0));
    if (away < least) { least = away; best = i / 3; }
  }
  return best;
}

/** Fills one kind of light, two bytes a vertex, from `offset` 0 for day, 1 for lamps. `steps`: how many beside what is expected. */
function fill({ steel: { material } }: Shape, { beside, above }: Neighbours, light: Uint8Array, offset: number, steps: (vertex: number, expected: number, size: number) => number): void {
  const at = (vertex: number): number => light[vertex * 2 + offset] ?? 0;
  for (let i = 0; i < material.length; i++) {
    const a = at(beside[i] ?? -1), up = above[i] ?? -1;
    let expected = a;
    if (up >= 0) {
      const b = at(up), c = at(up - 1), most = Math.max(a, b), least = Math.min(a, b);
      // a plane through the three, but for an edge between them
      expected = c >= most ? least : c <= least ? most : a + b - c;
    }
    const size = offset === 1 ? LAMP : SEEN_NEAR.has(material[i] ?? 0) ? DAY_NEAR : DAY_FAR;
    light[i * 2 + offset] = Math.max(0, Math.min(255, expected + steps(i, expected, size) * size));
  }
}

/** Bytes a vertex, day and lamp, out of the stored steps: all days first, then all lamps. */
export function vertexLight(shape: Shape, steps: Int8Array): Uint8Array {
  const count = shape.steel.material.length, light = new Uint8Array(count * 2), known = neighbours(shape);
  for (const offset of [0, 1]) fill(shape, known, light, offset, (vertex) => steps[offset * count + vertex] ?? 0);
  return light;
}

/** The steps to store for baked bytes, day and lamp of each vertex. */
export function lightSteps(shape: Shape, baked: Uint8Array): Int8Array {
  const count = shape.steel.material.length, steps = new Int8Array(count * 2), light = new Uint8Array(count * 2), known = neighbours(shape);
  for (const offset of [0, 1])
    fill(shape, known, light, offset, (vertex, expected, size) => { const by = Math.round(((baked[vertex * 2 + offset] ?? 0) - expected) / size); steps[offset * count + vertex] = by; return by; });
  return steps;
}
