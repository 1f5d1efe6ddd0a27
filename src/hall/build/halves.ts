/** Finds what of a mesh stands on both sides of y = 0, so that one of the two need not be sent. */

/** Millimetres in the model's frame; numbers side by side, three a corner. `normal` of length 127. */
export interface Sided { readonly position: Float64Array; readonly normal: Int8Array; readonly index: Uint32Array }

/** A mirrored corner lies within so many millimetres of its twin and looks the same way within some ten degrees. */
const NEAR = 1.5, ALIKE = 0.98 * 127 * 127;
const CELL = 8;

/** Which piece hangs together: for each corner the number of one of its piece. */
function piecesOf({ position, index }: Sided): Int32Array {
  const parent = Int32Array.from({ length: position.length / 3 }, (_, i) => i);
  const root = (i: number): number => { let at = i; while (parent[at] !== at) at = parent[at] ?? at; parent[i] = at; return at; };
  for (let t = 0; t < index.length; t += 3) for (const k of [1, 2]) parent[root(index[t + k] ?? 0)] = root(index[t] ?? 0);
  return parent.map((_, i) => root(i));
}

/** Corners of a mesh by where they are. */
class Places {
  readonly #cells = new Map<string, number[]>();
  readonly #mesh: Sided;
  constructor(mesh: Sided) {
    this.#mesh = mesh;
    for (let i = 0; i < mesh.position.length / 3; i++) {
      const key = [0, 1, 2].map((k) => Math.floor((mesh.position[i * 3 + k] ?? 0) / CELL)).join();
      this.#cells.set(key, [...this.#cells.get(key) ?? [], i]);
    }
  }

  /** The corners that a corner's mirror image falls on. */
  *twins(corner: number): Generator<number> {
    const { position, normal } = this.#mesh, value = (of: ArrayLike<number>, i: number, k: number): number => of[i * 3 + k] ?? 0;
    const image = (of: ArrayLike<number>, k: number): number => (k === 1 ? -1 : 1) * value(of, corner, k);
    const cell = [0, 1, 2].map((k) => Math.floor(image(position, k) / CELL));
    for (let c = 0; c < 27; c++) {
      const key = cell.map((at, k) => at + (Math.floor(c / 3 ** k) % 3) - 1).join();
      for (const other of this.#cells.get(key) ?? []) {
        const off = Math.hypot(...[0, 1, 2].map((k) => image(position, k) - value(position, other, k)));
        const same = [0, 1, 2].reduce((sum, k) => sum + image(normal, k) * value(normal, other, k), 0);
        if (off <= NEAR && same >= ALIKE) yield other;
      }
    }
  }
}

/** Triangles (their first places in `index`) of what stands on the left and once more on the right, and of all that does not. */
export function halves(mesh: Sided): { readonly twice: readonly number[]; readonly once: readonly number[] } {
  const piece = piecesOf(mesh), places = new Places(mesh);
  const corners = new Map<number, number[]>(), triangles = new Map<number, number>();
  piece.forEach((of, i) => corners.set(of, [...corners.get(of) ?? [], i]));
  for (let t = 0; t < mesh.index.length; t += 3) { const of = piece[mesh.index[t] ?? 0] ?? 0; triangles.set(of, (triangles.get(of) ?? 0) + 1); }
  const left = new Set<number>(), right = new Set<number>();
  for (const [of, own] of corners) {
    if (own.some((i) => (mesh.position[i * 3 + 1] ?? 0) >= 0)) continue;
    const met = new Map<number, number>();
    for (const i of own) for (const other of new Set([...places.twins(i)].map((twin) => piece[twin] ?? 0))) met.set(other, (met.get(other) ?? 0) + 1);
    const twin = [...met].find(([other, count]) => count === own.length && corners.get(other)?.length === own.length && triangles.get(other) === triangles.get(of) && other !== of && !left.has(other));
    if (twin) { right.add(of); left.add(twin[0]); }
  }
  const all = Array.from({ length: mesh.index.length / 3 }, (_, t) => t * 3), of = (t: number): number => piece[mesh.index[t] ?? 0] ?? 0;
  return { twice: all.filter((t) => left.has(of(t))), once: all.filter((t) => !left.has(of(t)) && !right.has(of(t))) };
}
