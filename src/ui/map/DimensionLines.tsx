import { HALL } from './hall-outline.ts';

const X = HALL.length / 2;
const Z = HALL.width / 2;
const MILLIMETRES = 1000;
/** Where the lines run outside the walls, and half of an oblique tick, metres. */
const OUT = 2;
const TICK = 0.4;
const SCALE_LENGTH = 10;

/** Lengths as a drawing gives them: millimetres, thousands parted by a thin space. */
const figure = (metres: number): string => String(metres * MILLIMETRES).replace(/(?=000$)/, ' ');
const tick = (x: number, y: number): string => `M${x - TICK} ${y + TICK}l${2 * TICK} ${-2 * TICK}`;

export function DimensionLines({ metres }: { readonly metres: (count: number) => string }) {
  const [top, left, scale] = [-Z - OUT, -X - OUT, Z + OUT + 0.8];
  return (
    <g className="dimensions" aria-hidden="true">
      <path d={`M${-X} ${top - 0.5}V${-Z - 1}M${X} ${top - 0.5}V${-Z - 1}M${-X} ${top}H${X}${tick(-X, top)}${tick(X, top)}`} />
      <text className="word middle" x={0} y={top - 0.5}>{figure(HALL.length)}</text>
      <path d={`M${left - 0.5} ${-Z}H${-X - 1}M${left - 0.5} ${Z}H${-X - 1}M${left} ${-Z}V${Z}${tick(left, -Z)}${tick(left, Z)}`} />
      <text className="word middle" transform={`translate(${left - 0.5} 0) rotate(-90)`}>{figure(HALL.width)}</text>
      <path d={`M${-X} ${scale}h${SCALE_LENGTH}M${-X} ${scale - TICK}v${2 * TICK}M${-X + SCALE_LENGTH / 2} ${scale - TICK}v${2 * TICK}M${-X + SCALE_LENGTH} ${scale - TICK}v${2 * TICK}`} />
      <text className="word" x={-X + SCALE_LENGTH + 0.6} y={scale + 0.4}>{metres(SCALE_LENGTH)}</text>
    </g>
  );
}
