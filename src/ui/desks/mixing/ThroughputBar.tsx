import { LINE, LOSSES, type Outcome } from '../../../stations/chips/mixing.ts';
import type { MixingWords } from '../../../stations/chips/mixing-words.ts';
import { fillOf } from './Hatches.tsx';
import { placeOn, scaleFor } from './scale.ts';

/** Where the line's name no longer fits on its right. */
const HALF = 0.5;

/** The instrument: what arrives, then what is lost, laid end to end against the line to reach. Said in words beside it. */
export function ThroughputBar({ result, words }: { readonly result: Outcome; readonly words: MixingWords }) {
  const scale = scaleFor(result.sum);
  let from = 0;
  const pieces = [{ name: 'arrives', value: result.throughput, fill: undefined as string | undefined }, ...LOSSES.map((loss) => ({ name: loss, value: result.losses[loss], fill: fillOf(loss) }))]
    .map((piece) => {
      const start = from;
      from += piece.value;
      return { ...piece, x: placeOn(scale, start), width: placeOn(scale, piece.value) };
    })
    .filter(({ value }) => value > 0);
  const line = placeOn(scale, LINE);
  return (
    <div className="bar" aria-hidden="true">
      <p className={`line-name${LINE / scale.end > HALF ? ' before' : ''}`} style={LINE / scale.end > HALF ? { paddingRight: `calc(100% - ${line})` } : { paddingLeft: line }}>
        <span>{words.line}</span>
      </p>
      <div className="drawn">
        <svg className="pieces">
          {pieces.map(({ name, x, width, fill }) => <rect key={name} className={name} x={x} width={width} height="100%" fill={fill} />)}
        </svg>
        <svg className="scale">
          <rect className="foot" width="100%" height="1" />
          {scale.ticks.map((tick) => <rect key={tick} className={scale.numbers.includes(tick) ? 'long' : ''} x={placeOn(scale, tick)} />)}
        </svg>
        <span className="line" style={{ left: line }} />
      </div>
      <div className="numbers mono">
        {scale.numbers.map((tick) => <span key={tick} className={tick === LINE ? 'here' : ''} style={{ left: placeOn(scale, tick) }}>{tick}</span>)}
      </div>
    </div>
  );
}
