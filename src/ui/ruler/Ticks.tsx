const TICKS = 40;
const WIDTH = 400;
const HEIGHT = 28;

/** Long at the ends and the middle, half at the fives, short between. */
const topOf = (tick: number): number => (tick % 20 === 0 ? 0 : tick % 5 === 0 ? 12 : 18);
const path = Array.from({ length: TICKS + 1 }, (_, tick) => `M${(tick * WIDTH) / TICKS} ${topOf(tick)}V${HEIGHT}`).join('');

export function Ticks() {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`${path}M0 ${HEIGHT}H${WIDTH}`} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
