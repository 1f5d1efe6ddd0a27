import { explodeTo, reachOf, useVisit } from '../../state/visit.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';
import { Ticks } from './Ticks.tsx';
import './ruler.css';

const PERCENT = 100;

/** How far the exhibit is taken apart: a ruler whose slider is at "here". Where there are tables, its second half lays it out on them. */
export function Ruler() {
  const { ruler } = useWords();
  const explosion = useVisit((visit) => visit.explosion);
  const reach = useVisit((visit) => reachOf(visit.station));
  const percent = Math.round(explosion * PERCENT);
  const stops = [ruler.together, ruler.apart, ruler.laidOut].slice(0, reach + 1);
  return (
    <div className="ruler plate" role="group" aria-label={ruler.label} data-keep-clear="" data-own-keys="">
      <div className="track">
        <Ticks />
        <input
          type="range" min={0} max={reach * PERCENT} step={1} value={percent} aria-label={ruler.label} aria-valuetext={ruler.value(percent)}
          aria-keyshortcuts="[ ]" onChange={(event) => explodeTo(event.target.valueAsNumber / PERCENT)}
        />
      </div>
      <div className="ends">
        {stops.map((stop, at) => <Button key={stop} look="quiet" aria-pressed={percent === at * PERCENT} onClick={() => explodeTo(at)}>{stop}</Button>)}
      </div>
    </div>
  );
}
