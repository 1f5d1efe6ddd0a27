import { useEffect } from 'react';
import { leaveTour } from '../../state/tour.ts';
import { closeStation, notify, openLayer } from '../../state/visit.ts';
import { Button } from '../controls/Button.tsx';
import type { MissingProps } from '../later.tsx';
import { useWords } from '../use-words.ts';
import { PlainPages } from './PlainPages.tsx';
import '../shell/notice.css';

/** A sheet did not come: the hall is there again, with a word about it. */
export function MissingSheet() {
  const { notices } = useWords();
  useEffect(() => {
    openLayer(null);
    notify(notices.missing);
  }, [notices]);
  return null;
}

/** The tour's bar did not come: nobody is led who could not stop. */
export function MissingTour() {
  const { notices } = useWords();
  useEffect(() => {
    leaveTour();
    notify(notices.missing);
  }, [notices]);
  return null;
}

/** All that stands round an opened exhibit is on its way. */
export function ComingText() {
  const { panel, close } = useWords();
  return (
    <div className="plate coming">
      <p role="status">{panel.loading}</p>
      <Button onClick={closeStation}>{close}</Button>
    </div>
  );
}

/** All that stands round an opened exhibit did not come: the exhibit does, and its text as a plain page. */
export function MissingText({ station, again }: MissingProps & { readonly station: string }) {
  const { panel, close } = useWords();
  return (
    <div role="alert" className="notice plate missing">
      <p>{panel.failed}</p>
      <Button onClick={again}>{panel.retry}</Button>
      <PlainPages station={station} />
      <Button onClick={closeStation}>{close}</Button>
    </div>
  );
}
