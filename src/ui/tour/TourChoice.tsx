import { useState } from 'react';
import { startTour } from '../../state/tour.ts';
import { MINUTES } from '../../tour/compose.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';

/** How much time one has. */
export function TourChoice() {
  const { tour } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <div className="tour-choice" role="group" aria-label={tour.title}>
      {MINUTES.map((minutes) => (
        <Button key={minutes} aria-label={tour.minutesLong(minutes)} onClick={() => { startTour(minutes).catch(() => setFailed(true)); }}>{tour.minutes(minutes)}</Button>
      ))}
      {failed ? <p className="small" role="alert">{tour.failed}</p> : null}
    </div>
  );
}
