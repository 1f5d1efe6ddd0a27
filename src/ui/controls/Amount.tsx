import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import './amount.css';

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** the value as it is read aloud */
  readonly said: string;
  readonly fewer: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
  /** drawn under the slider, as wide as its way */
  readonly children?: ReactNode;
}

/** A number of things: a slider between two buttons, each a target of its own. */
export function Amount({ label, value, most, said, fewer, more, onChange, children }: AmountProps) {
  return (
    <div className="amount" role="group" aria-label={label}>
      <IconButton look="plain" icon="less" label={fewer} aria-disabled={value <= 0} onClick={() => onChange(Math.max(0, value - 1))} />
      <div className="way">
        {children}
        <input type="range" min={0} max={most} step={1} value={value} aria-label={label} aria-valuetext={said} onChange={(event) => onChange(event.target.valueAsNumber)} />
      </div>
      <IconButton look="plain" icon="more" label={more} aria-disabled={value >= most} onClick={() => onChange(Math.min(most, value + 1))} />
    </div>
  );
}
