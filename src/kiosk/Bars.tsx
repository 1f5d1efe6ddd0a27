import { useId } from 'react';
import type { Bar } from './counts.ts';

const WIDE = 480, HIGH = 120, FOOT = 22, HEAD = 18, TALL_HEAD = 40;
/** A figure's digit is so wide; one that has less room than its neighbours leave stands upright. */
const DIGIT = 9;

/** A row of bars with the figures on them; the same as a list for those who do not see it. */
export function Bars({ title, bars, every = 1 }: { readonly title: string; readonly bars: readonly Bar[]; /** every n-th bar carries its name */ readonly every?: number }) {
  const name = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value)), step = WIDE / Math.max(1, bars.length);
  const upright = (String(most).length + 0.5) * DIGIT > step, head = upright ? TALL_HEAD : HEAD;
  return (
    <figure className="bars">
      <figcaption id={name}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH + FOOT + head}`} aria-hidden="true">
        {bars.map(({ label, value }, at) => {
          const high = (value / most) * HIGH, x = at * step;
          return (
            <g key={label}>
              <rect x={x + step * 0.1} y={head + HIGH - high} width={step * 0.8} height={high} />
              {value > 0 ? <Figure value={value} x={x + step / 2} y={head + HIGH - high - 4} upright={upright} /> : null}
              {at % every === 0 ? <text x={x + step / 2} y={head + HIGH + FOOT - 6} className="name">{label}</text> : null}
            </g>
          );
        })}
        <line x1="0" x2={WIDE} y1={head + HIGH} y2={head + HIGH} />
      </svg>
      <ul className="unseen" aria-labelledby={name}>{bars.filter(({ value }) => value > 0).map(({ label, value }) => <li key={label}>{label}: {value}</li>)}</ul>
    </figure>
  );
}

interface FigureProps { readonly value: number; /** the middle of its bar, and just above it */ readonly x: number; readonly y: number; readonly upright: boolean }

function Figure({ value, x, y, upright }: FigureProps) {
  return upright ? <text className="upright" transform={`translate(${x} ${y}) rotate(-90)`} dominantBaseline="central">{value}</text> : <text x={x} y={y}>{value}</text>;
}
