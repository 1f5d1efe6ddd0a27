import { useId } from 'react';
import type { Bar } from './counts.ts';

const WIDE = 480, HIGH = 120, FOOT = 22, HEAD = 18;

/** A row of bars with the figures on them; the same as a list for those who do not see it. */
export function Bars({ title, bars, every = 1 }: { readonly title: string; readonly bars: readonly Bar[]; /** every n-th bar carries its name */ readonly every?: number }) {
  const name = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value)), step = WIDE / Math.max(1, bars.length);
  return (
    <figure className="bars">
      <figcaption id={name}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH + FOOT + HEAD}`} aria-hidden="true">
        {bars.map(({ label, value }, at) => {
          const high = (value / most) * HIGH, x = at * step;
          return (
            <g key={label}>
              <rect x={x + step * 0.1} y={HEAD + HIGH - high} width={step * 0.8} height={high} />
              {value > 0 ? <text x={x + step / 2} y={HEAD + HIGH - high - 4}>{value}</text> : null}
              {at % every === 0 ? <text x={x + step / 2} y={HEAD + HIGH + FOOT - 6} className="name">{label}</text> : null}
            </g>
          );
        })}
        <line x1="0" x2={WIDE} y1={HEAD + HIGH} y2={HEAD + HIGH} />
      </svg>
      <ul className="unseen" aria-labelledby={name}>{bars.filter(({ value }) => value > 0).map(({ label, value }) => <li key={label}>{label}: {value}</li>)}</ul>
    </figure>
  );
}
