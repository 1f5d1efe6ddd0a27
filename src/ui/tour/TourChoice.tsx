import { useState } from 'react';
import { startTour } from '../../state/tour.ts';
import { stations } from '../../stations/index.ts';
import { MINUTES, THEME_MINUTES, type Minutes } from '../../tour/lengths.ts';
import { type Theme, offeredThemes } from '../../tour/themes.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage, useWords } from '../use-words.ts';
import { CHOICE_WORDS } from './choice-words.ts';

const OFFERED = offeredThemes(stations.filter(({ model }) => model !== null));

/** How much time one has, or what one wants to know. */
export function TourChoice() {
  const { tour } = useWords();
  const words = CHOICE_WORDS[useLanguage()];
  const [failed, setFailed] = useState(false);
  const start = (minutes: Minutes, theme?: Theme): void => { startTour(minutes, theme).catch(() => setFailed(true)); };
  return (
    <div className="tour-choices">
      <div className="tour-choice" role="group" aria-label={`${tour.title}: ${words.byTime}`}>
        {MINUTES.map((minutes) => (
          <Button key={minutes} aria-label={tour.minutesLong(minutes)} onClick={() => start(minutes)}>{tour.minutes(minutes)}</Button>
        ))}
      </div>
      <div className="tour-choice by-theme" role="group" aria-label={`${tour.title}: ${words.byTheme}`}>
        {OFFERED.map(({ theme, stations: count }) => (
          <Button key={theme} aria-label={words.themeLong(words.themes[theme], words.stations(count))} onClick={() => start(THEME_MINUTES, theme)}>
            {words.themes[theme]} <span className="mono">{words.stations(count)}</span>
          </Button>
        ))}
      </div>
      {failed ? <p className="small" role="alert">{tour.failed}</p> : null}
    </div>
  );
}
