import type { StationId } from '../../content/types.ts';
import { walkTo } from '../../state/frame.ts';
import { closeStation, openLayer } from '../../state/visit.ts';
import { stations, type Station } from '../../stations/index.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { TourChoice } from '../tour/TourChoice.tsx';
import { useLanguage, useWords } from '../use-words.ts';
import { FloorPlan } from './FloorPlan.tsx';
import { goalBefore } from './goal.ts';
import './map-sheet.css';

const standing: readonly Station[] = stations.filter(({ model }) => model !== null);

/** The walker goes there by a free path of its own; what was open stays behind. */
function goTo(id: StationId): void {
  const station = standing.find((one) => one.id === id);
  if (!station) return;
  openLayer(null);
  closeStation();
  walkTo(goalBefore(station.arrival));
}

/** The drawing of the hall: where everything stands, where one is, and the way there. */
export default function MapSheet() {
  const { map, tour } = useWords();
  const language = useLanguage();
  return (
    <Sheet title={map.title} line={map.line}>
      <div className="map-sheet">
        <div className="plan-room"><FloorPlan standing={standing} onGo={goTo} /></div>
        <nav aria-label={map.title}>
          <ol>
            {standing.map((station) => (
              <li key={station.id}>
                <button type="button" onClick={() => goTo(station.id)}>
                  <span className="mono">{station.order}</span>{station.title[language]}
                </button>
              </li>
            ))}
          </ol>
          <h2>{tour.title}</h2>
          <TourChoice />
          <p><i aria-hidden="true" />{map.coming}</p>
        </nav>
      </div>
    </Sheet>
  );
}
