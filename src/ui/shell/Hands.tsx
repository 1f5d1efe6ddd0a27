import { lazy, Suspense } from 'react';
import { useLastInput } from '../../state/last-input.ts';
import { useSettings } from '../../state/settings.ts';
import { useVisit } from '../../state/visit.ts';
import { useHands } from './use-hands.ts';

const Joystick = lazy(() => import('../touch/Joystick.tsx'));
const MoveButtons = lazy(() => import('../touch/MoveButtons.tsx'));
const Vignette = lazy(() => import('../comfort/Vignette.tsx'));
const Scan = lazy(() => import('../scan/Scan.tsx'));

/** What makes the hall fit a visitor's hands and stomach, each fetched when it is first wanted. */
export function Hands() {
  useHands();
  const touches = useLastInput(({ last }) => last === 'touch');
  const { joystick, moveButtons, vignette, scan } = useSettings();
  const layer = useVisit((visit) => visit.layer);
  const walking = useVisit((visit) => visit.station === null);
  return (
    <Suspense>
      {touches && joystick && walking && layer === null ? <Joystick /> : null}
      {(moveButtons || scan !== 'off') && layer !== 'start' ? <MoveButtons /> : null}
      {vignette ? <Vignette /> : null}
      {scan === 'off' ? null : <Scan switches={scan} />}
    </Suspense>
  );
}
