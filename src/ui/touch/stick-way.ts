/** A thumb this near to the middle, as a share of the way, means nothing. */
const DEAD = 0.12;

/** Where the knob stands and what it wants, for a thumb `dx`, `dy` CSS pixels from the middle of a stick whose knob may go `reach` pixels. */
export function stickWay(dx: number, dy: number, reach: number): { x: number; y: number; sideways: number; forward: number } {
  const length = Math.hypot(dx, dy), share = Math.min(1, length / reach);
  if (length === 0) return { x: 0, y: 0, sideways: 0, forward: 0 };
  const x = (dx / length) * share, y = (dy / length) * share;
  const want = share <= DEAD ? 0 : (share - DEAD) / (1 - DEAD) / share;
  return { x: x * reach, y: y * reach, sideways: x * want, forward: 0 - y * want };
}
