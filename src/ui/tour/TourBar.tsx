import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useSettings } from '../../state/settings.ts';
import { cover } from '../../state/stage.ts';
import { go, goOn, leaveTour, pauseTour, tellOn, useTour, type Tour } from '../../state/tour.ts';
import { useVisit } from '../../state/visit.ts';
import { station as stationById } from '../../stations/index.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { measured } from '../measured.ts';
import { useLanguage } from '../use-words.ts';
import { Captions } from './Captions.tsx';
import { useSwipe } from './swipe.ts';
import { TOUR_WORDS } from './tour-words.ts';
import { VoiceSheet, VoiceTools } from './VoiceTools.tsx';
import './tour-bar.css';

/** The tour's clock ticks this often, milliseconds. */
const TICK = 250;
/** Keys of presenter clickers and arrows: the tour's while it goes, the exhibit's when it is paused. */
const STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

/** Where the tour is, and the way through it. */
export default function TourBar() {
  const tour = useTour((all) => all.tour);
  return tour ? <Bar tour={tour} /> : null;
}

function Bar({ tour }: { readonly tour: Tour }) {
  const language = useLanguage();
  const words = TOUR_WORDS[language];
  const { stops, at, told, pace } = tour;
  const opened = useVisit((visit) => visit.station);
  const stop = stops[at];
  const going = pace === 'going';
  useClock(going);
  useTourKeys(at, going);
  const bar = useRef<HTMLElement>(null);
  usePageMark(pace, bar);
  const captions = useSettings(({ narration }) => narration.captions);
  const swipe = useSwipe((step) => go(at + step));
  if (!stop) return null;
  const there = opened === stop.station;
  const left = stops.slice(at).reduce((sum, { seconds }) => sum + seconds, -told) / 60;
  const station = stationById(stop.station)?.title[language] ?? '';
  const word = pace === 'over' ? words.over : pace === 'paused' ? words.paused : there ? station : `${words.onTheWay}: ${station}`;
  return (
    <section ref={bar} className="tour-bar plate" aria-label={words.toldAt(station)} data-keep-clear="" data-pace={pace} {...swipe}>
      {captions && there ? <Captions stop={stop} told={told} /> : null}
      {there && going ? null : <p className="tour-word">{word}</p>}
      <div className="tour-steps">
        <IconButton icon="previous" label={words.previous} disabled={at === 0} onClick={() => go(at - 1)} aria-keyshortcuts="PageUp" />
        <p className="mono"><span>{words.stop(at + 1, stops.length)}</span> <span className="tour-rest">{pace === 'over' ? '' : words.rest(left)}</span></p>
        <IconButton icon="next" label={words.next} disabled={at + 1 >= stops.length} onClick={() => go(at + 1)} aria-keyshortcuts="PageDown" />
        <VoiceTools />
        <div className="tour-deeds">
          {going ? <Button icon="pause" className="tour-pause" title={words.pause} onClick={pauseTour}><span>{words.pause}</span></Button> : null}
          {pace === 'paused' ? <Button look="main" onClick={goOn}>{words.goOn}</Button> : null}
          {going ? null : <Button look={pace === 'over' ? 'main' : 'plain'} onClick={() => go(0)}>{words.startAnew}</Button>}
          <IconButton icon="close" label={words.leave} onClick={leaveTour} />
        </div>
      </div>
      <VoiceSheet />
      <p className="unseen" role="status">{there && going ? words.sayStop(at + 1, stops.length, stop.passage) : word}</p>
      <progress max={stop.seconds} value={there ? told : 0} aria-hidden="true" />
    </section>
  );
}

/** Counts what is told, as long as somebody can see it. */
function useClock(going: boolean): void {
  useEffect(() => {
    if (!going) return;
    const clock = setInterval(() => { if (!document.hidden) tellOn(TICK / 1000); }, TICK);
    return () => clearInterval(clock);
  }, [going]);
}

function useTourKeys(at: number, going: boolean): void {
  useEffect(() => {
    if (!going) return;
    const press = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (!step || event.shiftKey || (event.target instanceof HTMLElement && event.target.closest('input, [role=tablist], [role=slider], [data-own-keys], dialog'))) return;
      event.preventDefault();
      event.stopPropagation();
      go(at + step);
    };
    // before the hall's own keys
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [at, going]);
}

/** Ruler and switches make way while the tour leads, and stand above its bar while it waits. */
function usePageMark(pace: Tour['pace'], bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    document.documentElement.dataset['tour'] = pace;
    return () => { delete document.documentElement.dataset['tour']; };
  }, [pace]);
  useLayoutEffect(() => {
    const { style } = document.documentElement, element = bar.current;
    if (!element) return;
    const stop = measured(element, () => {
      const { offsetHeight } = element, page = getComputedStyle(document.documentElement);
      style.setProperty('--tour-bar', `${offsetHeight}px`);
      // the picture makes room for it, and for the edge below it; --edge is in rem
      cover('bar', offsetHeight + Math.round(Number.parseFloat(page.getPropertyValue('--edge')) * Number.parseFloat(page.fontSize)));
    });
    return () => { stop(); style.removeProperty('--tour-bar'); cover('bar', 0); };
  }, [bar]);
}
