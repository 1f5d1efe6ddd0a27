/** Flat bounding volume hierarchy over triangles, binned by surface area: closest hit, double sided. Built for baking in Node. */
const LEAF = 4, BINS = 12;
type Bounds = [number, number, number, number, number, number];
const empty = (): Bounds => [1e30, 1e30, 1e30, -1e30, -1e30, -1e30];
function halfArea(b: Bounds): number {
  const x = b[3] - b[0], y = b[4] - b[1], z = b[5] - b[2];
  return x * y + y * z + z * x;
}

export class Bvh {
  private readonly nodes: Float64Array;
  private readonly first: Int32Array;
  private readonly count: Int32Array;
  private readonly corners: Float64Array;
  private readonly ids: Uint32Array;
  private readonly stack = new Int32Array(128);
  /** triangle of the last hit, -1 for none */
  hitTriangle = -1;

  constructor(position: ArrayLike<number>, index: ArrayLike<number>) {
    const n = index.length / 3;
    const low = new Float64Array(n * 3), high = new Float64Array(n * 3), mid = new Float64Array(n * 3);
    const corner = (t: number, c: number, k: number): number => position[(index[t * 3 + c] as number) * 3 + k] as number;
    for (let t = 0; t < n; t++) for (let k = 0; k < 3; k++) {
      const a = corner(t, 0, k), b = corner(t, 1, k), c = corner(t, 2, k);
      low[t * 3 + k] = Math.min(a, b, c); high[t * 3 + k] = Math.max(a, b, c); mid[t * 3 + k] = (Math.min(a, b, c) + Math.max(a, b, c)) / 2;
    }
    const ids = Uint32Array.from({ length: n }, (_, i) => i);
    const nodes: number[] = [], first: number[] = [], count: number[] = [];
    const grow = (b: Bounds, t: number): void => {
      for (let k = 0; k < 3; k++) { b[k] = Math.min(b[k] as number, low[t * 3 + k] as number); b[k + 3] = Math.max(b[k + 3] as number, high[t * 3 + k] as number); }
    };
    const join = (a: Bounds, b: Bounds): void => { for (let k = 0; k < 3; k++) { a[k] = Math.min(a[k] as number, b[k] as number); a[k + 3] = Math.max(a[k + 3] as number, b[k + 3] as number); } };
    const build = (start: number, end: number): number => {
      const me = first.length, bounds = empty(), centres = empty();
      first.push(0); count.push(0);
      for (let i = start; i < end; i++) {
        const t = ids[i] as number;
        grow(bounds, t);
        for (let k = 0; k < 3; k++) { const m = mid[t * 3 + k] as number; centres[k] = Math.min(centres[k] as number, m); centres[k + 3] = Math.max(centres[k + 3] as number, m); }
      }
      nodes.push(...bounds);
      if (end - start <= LEAF) { first[me] = start; count[me] = end - start; return me; }
      let best = Infinity, axis = -1, plane = 0;
      for (let k = 0; k < 3; k++) {
        const from = centres[k] as number, width = (centres[k + 3] as number) - from;
        if (width < 1e-9) continue;
        const sizes = new Int32Array(BINS), boxes = Array.from({ length: BINS }, empty);
        for (let i = start; i < end; i++) {
          const t = ids[i] as number, bin = Math.min(BINS - 1, Math.floor(((mid[t * 3 + k] as number) - from) / width * BINS));
          sizes[bin] = (sizes[bin] as number) + 1;
          grow(boxes[bin] as Bounds, t);
        }
        const left: number[] = [], sweep = empty();
        let below = 0;
        for (let i = 0; i < BINS - 1; i++) { below += sizes[i] as number; join(sweep, boxes[i] as Bounds); left.push(below ? below * halfArea(sweep) : 0); }
        const back = empty();
        let above = 0;
        for (let i = BINS - 1; i > 0; i--) {
          above += sizes[i] as number; join(back, boxes[i] as Bounds);
          if (!above || above === end - start) continue;
          const cost = (left[i - 1] as number) + above * halfArea(back);
          if (cost < best) { best = cost; axis = k; plane = from + (width * i) / BINS; }
        }
      }
      let split = start;
      if (axis >= 0) for (let i = start; i < end; i++) {
        const t = ids[i] as number;
        if ((mid[t * 3 + axis] as number) < plane) { ids[i] = ids[split] as number; ids[split++] = t; }
      }
      if (split === start || split === end) split = (start + end) >> 1;
      build(start, split);
      first[me] = build(split, end);
      return me;
    };
    build(0, n);
    this.nodes = Float64Array.from(nodes); this.first = Int32Array.from(first); this.count = Int32Array.from(count); this.ids = ids;
    this.corners = new Float64Array(n * 9);
    for (let i = 0; i < n; i++) for (let k = 0; k < 3; k++) {
      const t = ids[i] as number, a = corner(t, 0, k);
      this.corners[i * 9 + k] = a; this.corners[i * 9 + 3 + k] = corner(t, 1, k) - a; this.corners[i * 9 + 6 + k] = corner(t, 2, k) - a;
    }
  }

  /** Distance to the closest triangle along a unit direction, Infinity beyond `far`. `any`: the first one found will do. */
  hit(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, far: number, any = false): number {
    const nodes = this.nodes, first = this.first, count = this.count, tri = this.corners, stack = this.stack;
    const ix = 1 / (dx || 1e-20), iy = 1 / (dy || 1e-20), iz = 1 / (dz || 1e-20);
    let depth = 0, node = 0, best = far, found = false;
    this.hitTriangle = -1;
    for (;;) {
      const q = node * 6;
      const x0 = (nodes[q]! - ox) * ix, x1 = (nodes[q + 3]! - ox) * ix, y0 = (nodes[q + 1]! - oy) * iy, y1 = (nodes[q + 4]! - oy) * iy, z0 = (nodes[q + 2]! - oz) * iz, z1 = (nodes[q + 5]! - oz) * iz;
      const near = Math.max(x0 < x1 ? x0 : x1, y0 < y1 ? y0 : y1, z0 < z1 ? z0 : z1, 0), exit = Math.min(x0 < x1 ? x1 : x0, y0 < y1 ? y1 : y0, z0 < z1 ? z1 : z0, best);
      if (near <= exit) {
        const size = count[node]!;
        if (size === 0) { stack[depth++] = first[node]!; node += 1; continue; }
        for (let i = first[node]!, end = i + size; i < end; i++) {
          const p = i * 9, ax = tri[p + 3]!, ay = tri[p + 4]!, az = tri[p + 5]!, bx = tri[p + 6]!, by = tri[p + 7]!, bz = tri[p + 8]!;
          const px = dy * bz - dz * by, py = dz * bx - dx * bz, pz = dx * by - dy * bx;
          const det = ax * px + ay * py + az * pz;
          if (det > -1e-12 && det < 1e-12) continue;
          const inverse = 1 / det, tx = ox - tri[p]!, ty = oy - tri[p + 1]!, tz = oz - tri[p + 2]!;
          const u = (tx * px + ty * py + tz * pz) * inverse;
          if (u < 0 || u > 1) continue;
          const qx = ty * az - tz * ay, qy = tz * ax - tx * az, qz = tx * ay - ty * ax;
          const v = (dx * qx + dy * qy + dz * qz) * inverse;
          if (v < 0 || u + v > 1) continue;
          const t = (bx * qx + by * qy + bz * qz) * inverse;
          if (t > 1e-4 && t < best) { best = t; found = true; this.hitTriangle = this.ids[i]!; if (any) return t; }
        }
      }
      if (!depth) break;
      node = stack[--depth]!;
    }
    return found ? best : Infinity;
  }
}
