import type { KeyboardEvent } from 'react';
import type { PlanPlace } from '../../state/floor-plan.ts';

interface PlaceOutlineProps {
  readonly place: PlanPlace;
  readonly here: boolean;
  /** absent where no exhibit stands yet: then it is an outline and nothing to choose */
  readonly label?: string;
  readonly onGo?: () => void;
}

/** Smallest side of what a finger should hit, metres of the plan; at 1440 px about 44 px. */
const TOUCH = 3;
/** Thin things against a wall are drawn at least this wide. */
const THINNEST = 0.5;

export function PlaceOutline({ place, here, label, onGo }: PlaceOutlineProps) {
  const [w, d] = [Math.max(place.w, THINNEST), Math.max(place.d, THINNEST)];
  const outline = place.round
    ? <circle className="outline" cx={place.x} cy={place.z} r={w / 2} />
    : <rect className="outline" x={place.x - w / 2} y={place.z - d / 2} width={w} height={d} />;
  const tall = Math.min(w, d) >= 1.6;
  const number = <text className="number middle" x={tall ? place.x : place.x + (w < d ? 1.5 : 0)} y={place.z + 0.5 + (tall || w < d ? 0 : d / 2 + 1)}>{place.order}</text>;
  if (!onGo) return <g className="place coming" aria-hidden="true">{outline}{number}</g>;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onGo();
  };
  const [touchW, touchD] = [Math.max(w, TOUCH), Math.max(d, TOUCH)];
  return (
    <g className={`place standing${here ? ' here' : ''}`} role="button" tabIndex={0} aria-label={label} onClick={onGo} onKeyDown={onKeyDown}>
      <rect className="touch" x={place.x - touchW / 2} y={place.z - touchD / 2} width={touchW} height={touchD} />
      {outline}
      {number}
    </g>
  );
}
