import { openStation } from '../../state/visit.ts';
import { stations } from '../../stations/index.ts';
import { useLanguage, useWords } from '../use-words.ts';

/**
 * The hall as a list: every standing station in the essay's order, for the Tab key and for those who do not see the picture.
 * A stop shows itself while it has the focus.
 */
export function StationStops() {
  const { walk } = useWords();
  const language = useLanguage();
  return (
    <nav id="stations" className="station-stops" aria-label={walk.stations} tabIndex={-1}>
      <ol>
        {stations.filter(({ model }) => model !== null).map((station) => (
          <li key={station.id}>
            <button type="button" className="plate" onClick={() => openStation(station.id)}>
              <span className="mono">{station.order}</span> {station.title[language]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
