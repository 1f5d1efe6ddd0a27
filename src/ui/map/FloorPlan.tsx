import type { StationId } from '../../content/types.ts';
import { useFloorPlan } from '../../state/floor-plan.ts';
import { useVisit } from '../../state/visit.ts';
import type { Station } from '../../stations/index.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { DimensionLines } from './DimensionLines.tsx';
import { HALL } from './hall-outline.ts';
import { PlaceOutline } from './PlaceOutline.tsx';
import { Walls } from './Walls.tsx';
import { YouAreHere } from './YouAreHere.tsx';

interface FloorPlanProps { readonly standing: readonly Station[]; readonly onGo: (id: StationId) => void }

/** Room for dimension lines and words around the walls, metres. */
const MARGIN = { left: 4.5, right: 3.5, top: 4.5, bottom: 5 } as const;
const VIEW = `${-HALL.length / 2 - MARGIN.left} ${-HALL.width / 2 - MARGIN.top} ${HALL.length + MARGIN.left + MARGIN.right} ${HALL.width + MARGIN.top + MARGIN.bottom}`;

/** Seen from above: the door left, the rain window right; plan x is hall x, plan y is hall z. One unit is one metre. */
export function FloorPlan({ standing, onGo }: FloorPlanProps) {
  const { map } = useWords();
  const language = useLanguage();
  const { places, rails } = useFloorPlan();
  const here = useVisit((visit) => visit.station ?? visit.near);
  const track = rails.map(({ x, z }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${z.toFixed(2)}`).join('');
  return (
    <svg className="floor-plan" viewBox={VIEW} role="group" aria-label={map.drawing}>
      <Walls />
      <path className="rails" d={track} />
      <path className="between-rails" d={track} />
      {places.map((place) => {
        const station = standing.find(({ id }) => id === place.id);
        return (
          <PlaceOutline
            key={place.id} place={place} here={place.id === here}
            {...(station ? { label: `${station.order} ${station.title[language]}`, onGo: () => onGo(station.id) } : {})}
          />
        );
      })}
      <YouAreHere label={map.youAreHere} />
      <DimensionLines metres={map.metres} />
      <text transform={`translate(${-HALL.length / 2 - 0.9} 0) rotate(-90)`} className="word middle">{map.entrance}</text>
      <text transform={`translate(${HALL.length / 2 + 1.9} 0) rotate(90)`} className="word middle">{map.window}</text>
      <g className="north" transform={`translate(${HALL.length / 2 - 3} ${HALL.width / 2 + 2.8})`}>
        <circle r={1} />
        <path d="M-1.6 0H1.9M1.2 -.45 1.9 0 1.2 .45" />
        <text x={2.5} y={0.4} className="word">{map.north}</text>
      </g>
    </svg>
  );
}
