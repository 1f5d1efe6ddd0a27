import { openStation, useVisit } from '../../state/visit.ts';
import { station as stationById } from '../../stations/index.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage, useWords } from '../use-words.ts';
import { StationStops } from './StationStops.tsx';
import './approach.css';

/** What stands before the walker, and the one next step: opening it. */
export function Approach() {
  const { walk } = useWords();
  const language = useLanguage();
  const near = useVisit((visit) => visit.near);
  const here = near === null ? null : stationById(near);
  return (
    <main className="approach">
      <StationStops />
      {here && here.model !== null ? (
        <div className="approach-plate plate" data-keep-clear="">
          <p><span className="mono">{here.order}</span> <b>{here.title[language]}</b></p>
          <Button look="main" icon="onward" iconAt="end" aria-label={walk.openStation(here.title[language])} onClick={() => openStation(here.id)}>{walk.open}</Button>
        </div>
      ) : null}
    </main>
  );
}
