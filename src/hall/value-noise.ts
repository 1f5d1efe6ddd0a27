/**
 * Adds one octave of tileable value noise to a square of heights: a lattice of random values, `cells` across, blended by `smooth`
 * (0 … 1 to 0 … 1), times `weight`. Takes `cells`² numbers from `random`. Runs before the first picture: everything that is the
 * same for a column is worked out once.
 */
export function addOctave(height: Float32Array, cells: number, weight: number, random: () => number, smooth: (t: number) => number): void {
  const side = Math.sqrt(height.length), lattice = new Float32Array(cells * cells);
  for (let i = 0; i < lattice.length; i++) lattice[i] = random();
  const left = new Uint16Array(side), right = new Uint16Array(side), across = new Float64Array(side);
  for (let x = 0; x < side; x++) {
    const u = (x * cells) / side, i = Math.floor(u);
    left[x] = i % cells;
    right[x] = (i + 1) % cells;
    across[x] = smooth(u - i);
  }
  for (let y = 0; y < side; y++) {
    // square: what holds for a column holds for the row of the same number
    const upper = (left[y] ?? 0) * cells, lower = (right[y] ?? 0) * cells, t = across[y] ?? 0;
    for (let x = 0; x < side; x++) {
      const i = left[x] ?? 0, j = right[x] ?? 0, s = across[x] ?? 0;
      const top = (lattice[upper + i] ?? 0) * (1 - s) + (lattice[upper + j] ?? 0) * s;
      const bottom = (lattice[lower + i] ?? 0) * (1 - s) + (lattice[lower + j] ?? 0) * s;
      const at = y * side + x;
      height[at] = (height[at] ?? 0) + weight * (top * (1 - t) + bottom * t);
    }
  }
}
