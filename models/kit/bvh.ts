/** Bounding volume hierarchy over triangles for the bake: flat typed arrays, surface-area heuristic in 12 bins. */
import type { Mesh } from './mesh.ts';

const BINS = 12, LEAF = 4;

/** Six numbers a box: min xyz, max xyz. */
function clear(box: Float64Array): void { box.fill(Infinity, 0, 3).fill(-Infinity, 3, 6); }
function include(box: Float64Array, other: ArrayLike<number>, at = 0): void {
  for (let k = 0; k < 3; k++) {
    if (other[at + k]! < box[k]!) box[k] = other[at + k]!;
    if (other[at + 3 + k]! > box[3 + k]!) box[3 + k] = other[at + 3 + k]!;
  }
}
function halfArea(box: Float64Array): number {
  const x = box[3]! - box[0]!, y = box[4]! - box[1]!, z = box[5]! - box[2]!;
  return x * y + y * z + z * x;
}

export class Bvh {
  /** a box a node; the left child follows its parent, `next` holds the right child or a leaf's first triangle */
  private readonly boxes: Float32Array;
  private readonly next: Int32Array;
  private readonly count: Int32Array;
  /** a corner and two edges a triangle, in the order of the leaves */
  private readonly tri: Float32Array;
  private readonly stack = new Int32Array(256);

  constructor({ pos, idx }: Mesh) {
    const n = idx.length / 3, build = new Builder(pos, idx);
    if (n > 0) build.node(0, n);
    this.boxes = Float32Array.from(build.boxes);
    this.next = Int32Array.from(build.next);
    this.count = Int32Array.from(build.count);
    this.tri = new Float32Array(n * 9);
    build.order.forEach((t, i) => {
      const a = idx[t * 3]! * 3, b = idx[t * 3 + 1]! * 3, c = idx[t * 3 + 2]! * 3;
      for (let k = 0; k < 3; k++) {
        this.tri[i * 9 + k] = pos[a + k]!;
        this.tri[i * 9 + 3 + k] = pos[b + k]! - pos[a + k]!;
        this.tri[i * 9 + 6 + k] = pos[c + k]! - pos[a + k]!;
      }
    });
  }

  /** Distance to the closest triangle along a unit direction, from either side; Infinity when there is none nearer than `reach`. */
  hit(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number): number {
    const { boxes, next, count, stack } = this;
    if (count.length === 0) return Infinity;
    const ix = 1 / (dx || 1e-20), iy = 1 / (dy || 1e-20), iz = 1 / (dz || 1e-20);
    let depth = 0, node = 0, best = reach;
    for (;;) {
      const q = node * 6;
      const x0 = (boxes[q]! - ox) * ix, x1 = (boxes[q + 3]! - ox) * ix;
      const y0 = (boxes[q + 1]! - oy) * iy, y1 = (boxes[q + 4]! - oy) * iy;
      const z0 = (boxes[q + 2]! - oz) * iz, z1 = (boxes[q + 5]! - oz) * iz;
      const near = Math.max(x0 < x1 ? x0 : x1, y0 < y1 ? y0 : y1, z0 < z1 ? z0 : z1, 0);
      const far = Math.min(x0 < x1 ? x1 : x0, y0 < y1 ? y1 : y0, z0 < z1 ? z1 : z0, best);
      if (near <= far) {
        if (count[node] === 0) {
          stack[depth++] = next[node]!;
          node++;
          continue;
        }
        for (let i = next[node]!, end = i + count[node]!; i < end; i++) best = this.triangle(i * 9, ox, oy, oz, dx, dy, dz, best);
      }
      if (depth === 0) return best < reach ? best : Infinity;
      node = stack[--depth]!;
    }
  }

  /** Möller–Trumbore; returns the nearer of `best` and the hit. */
  private triangle(p: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, best: number): number {
    const tri = this.tri;
    const ax = tri[p + 3]!, ay = tri[p + 4]!, az = tri[p + 5]!, bx = tri[p + 6]!, by = tri[p + 7]!, bz = tri[p + 8]!;
    const px = dy * bz - dz * by, py = dz * bx - dx * bz, pz = dx * by - dy * bx;
    const det = ax * px + ay * py + az * pz;
    if (det > -1e-12 && det < 1e-12) return best;
    const inv = 1 / det, tx = ox - tri[p]!, ty = oy - tri[p + 1]!, tz = oz - tri[p + 2]!;
    const u = (tx * px + ty * py + tz * pz) * inv;
    if (u < 0 || u > 1) return best;
    const qx = ty * az - tz * ay, qy = tz * ax - tx * az, qz = tx * ay - ty * ax;
    const v = (dx * qx + dy * qy + dz * qz) * inv;
    if (v < 0 || u + v > 1) return best;
    const t = (bx * qx + by * qy + bz * qz) * inv;
    return t > 1e-4 && t < best ? t : best;
  }
}

class Builder {
  readonly boxes: number[] = [];
  readonly next: number[] = [];
  readonly count: number[] = [];
  readonly order: Uint32Array;
  private readonly bounds: Float64Array;
  private readonly centres: Float64Array;

  constructor(pos: readonly number[], idx: readonly number[]) {
    const n = idx.length / 3;
    this.order = new Uint32Array(n).map((_, i) => i);
    this.bounds = new Float64Array(n * 6);
    this.centres = new Float64Array(n * 3);
    for (let t = 0; t < n; t++) for (let k = 0; k < 3; k++) {
      const a = pos[idx[t * 3]! * 3 + k]!, b = pos[idx[t * 3 + 1]! * 3 + k]!, c = pos[idx[t * 3 + 2]! * 3 + k]!;
      this.bounds[t * 6 + k] = Math.min(a, b, c);
      this.bounds[t * 6 + 3 + k] = Math.max(a, b, c);
      this.centres[t * 3 + k] = (this.bounds[t * 6 + k]! + this.bounds[t * 6 + 3 + k]!) / 2;
    }
  }

  /** The node over `order[from … to)`; returns its number. */
  node(from: number, to: number): number {
    const me = this.next.length, box = new Float64Array(6), middle = new Float64Array(6);
    clear(box);
    clear(middle);
    for (let i = from; i < to; i++) {
      const t = this.order[i]!;
      include(box, this.bounds, t * 6);
      for (let k = 0; k < 3; k++) {
        const c = this.centres[t * 3 + k]!;
        if (c < middle[k]!) middle[k] = c;
        if (c > middle[3 + k]!) middle[3 + k] = c;
      }
    }
    this.boxes.push(...box);
    this.next.push(from);
    this.count.push(to - from);
    if (to - from <= LEAF) return me;
    const cut = this.split(from, to, middle);
    this.count[me] = 0;
    this.node(from, cut);
    this.next[me] = this.node(cut, to);
    return me;
  }

  /** Sort the range into two at the cheapest plane; in halves where no plane helps. */
  private split(from: number, to: number, middle: Float64Array): number {
    let cost = Infinity, axis = -1, plane = 0;
    for (let k = 0; k < 3; k++) {
      const width = middle[3 + k]! - middle[k]!;
      if (width < 1e-9) continue;
      const candidate = this.cheapest(from, to, k, middle[k]!, width);
      if (candidate.cost >= cost) continue;
      ({ cost, plane } = candidate);
      axis = k;
    }
    let cut = from;
    if (axis >= 0) for (let i = from; i < to; i++) {
      const t = this.order[i]!;
      if (this.centres[t * 3 + axis]! >= plane) continue;
      this.order[i] = this.order[cut]!;
      this.order[cut++] = t;
    }
    return cut === from || cut === to ? (from + to) >> 1 : cut;
  }

  private cheapest(from: number, to: number, k: number, low: number, width: number): { cost: number; plane: number } {
    const counts = new Int32Array(BINS), boxes = Array.from({ length: BINS }, () => new Float64Array(6));
    boxes.forEach(clear);
    for (let i = from; i < to; i++) {
      const t = this.order[i]!, bin = Math.min(BINS - 1, Math.floor((this.centres[t * 3 + k]! - low) / width * BINS));
      counts[bin]!++;
      include(boxes[bin]!, this.bounds, t * 6);
    }
    const below = new Float64Array(BINS), grown = new Float64Array(6);
    clear(grown);
    for (let i = 0, n = 0; i < BINS - 1; i++) {
      n += counts[i]!;
      include(grown, boxes[i]!);
      below[i] = n ? n * halfArea(grown) : 0;
    }
    clear(grown);
    let best = { cost: Infinity, plane: 0 };
    for (let i = BINS - 1, n = 0; i > 0; i--) {
      n += counts[i]!;
      include(grown, boxes[i]!);
      const cost = n && n < to - from ? below[i - 1]! + n * halfArea(grown) : Infinity;
      if (cost < best.cost) best = { cost, plane: low + width * i / BINS };
    }
    return best;
  }
}
