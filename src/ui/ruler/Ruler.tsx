import { explodeTo, useVisit } from '../../state/visit.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';
import { Ticks } from './Ticks.tsx';
import './ruler.css';

const PERCENT = 100;

/** How far the exhibit is taken apart: a ruler whose slider is at "here". */
export function Ruler() {
  const { ruler } = useWords();
  const explosion = useVisit((visit) => visit.explosion);
  const percent = Math.round(explosion * PERCENT);
  return (
    <div className="ruler plate" role="group" aria-label={ruler.label} data-keep-clear="" data-own-keys="">
      <div className="track">
        <Ticks />
        <input
          type="range" min={0} max={PERCENT} step={1} value={percent} aria-label={ruler.label} aria-valuetext={ruler.value(percent)}
          aria-keyshortcuts="[ ]" onChange={(event) => explodeTo(event.target.valueAsNumber / PERCENT)}
        />
      </div>
      <div className="ends">
        <Button look="quiet" aria-pressed={percent === 0} onClick={() => explodeTo(0)}>{ruler.together}</Button>
        <Button look="quiet" aria-pressed={percent === PERCENT} onClick={() => explodeTo(1)}>{ruler.apart}</Button>
      </div>
    </div>
  );
}
