import { LINE } from '../../../stations/chips/mixing.ts';
import { placeOn, scaleFor } from './scale.ts';

interface MeterProps {
  readonly name: string;
  /** as it is written */
  readonly shown: string;
  readonly value: number;
  /** the notch at the strong system's 100 */
  readonly notch?: boolean;
}

/** A small instrument: a name, a number, a bar with a notch where the strong system stands. */
export function Meter({ name, shown, value, notch = false }: MeterProps) {
  const scale = notch ? scaleFor(value) : { end: LINE, ticks: [], numbers: [] };
  return (
    <div className="meter">
      <dt>{name}</dt>
      <dd>
        {shown}
        <svg aria-hidden="true">
          <rect className="ground" width="100%" />
          <rect className="value" width={placeOn(scale, value)} />
          {notch ? <rect className="notch" x={placeOn(scale, LINE)} /> : null}
        </svg>
      </dd>
    </div>
  );
}
