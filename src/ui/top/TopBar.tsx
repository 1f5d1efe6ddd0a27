import { useLayoutEffect, useRef } from 'react';
import { cover } from '../../state/stage.ts';
import { station as stationById } from '../../stations/index.ts';
import { useVisit } from '../../state/visit.ts';
import { useLanguage } from '../use-words.ts';
import { measured } from '../measured.ts';
import { Wordmark } from '../Wordmark.tsx';
import { Tools } from './Tools.tsx';
import './top-bar.css';

/** Title block and tools: the drawing's head. It ends where an opened panel begins. */
export function TopBar() {
  const language = useLanguage();
  const opened = useVisit((visit) => visit.station);
  const near = useVisit((visit) => visit.near);
  const here = stationById(opened ?? near ?? '');
  const bar = useRef<HTMLElement>(null);
  // an upright screen's picture is low: there the opened exhibit stands below the bar, not behind it
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element || opened === null) return;
    const measure = (): void => {
      const { top, bottom } = element.getBoundingClientRect();
      // on a tall kiosk it stands at the foot
      const above = document.documentElement.dataset['screen'] !== 'landscape' && top < innerHeight / 2;
      cover('top', above ? Math.round(bottom) : 0);
    };
    const stop = measured(element, measure);
    return () => { stop(); cover('top', 0); };
  }, [opened]);
  return (
    <header ref={bar} className="top-bar" data-beside-panel={opened === null ? undefined : ''}>
      <div className="title-block plate" data-keep-clear="">
        <h1><Wordmark /></h1>
        {here ? <p className="where"><span className="mono">{here.order}</span> {here.title[language]}</p> : null}
      </div>
      <Tools />
    </header>
  );
}
