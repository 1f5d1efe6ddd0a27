import { useLastInput } from '../../state/last-input.ts';
import { useSettings } from '../../state/settings.ts';
import { useVisit } from '../../state/visit.ts';
import { later } from '../later.tsx';
import { useHands } from './use-hands.ts';

const Joystick = later(() => import('../touch/Joystick.tsx').then((file) => file.default));
const MoveButtons = later(() => import('../touch/MoveButtons.tsx').then((file) => file.default));
const Vignette = later(() => import('../comfort/Vignette.tsx').then((file) => file.default));
const Scan = later(() => import('../scan/Scan.tsx').then((file) => file.default));

/** What makes the hall fit a visitor's hands and stomach, each fetched when it is first wanted. */
export function Hands() {
  useHands();
  const touches = useLastInput(({ last }) => last === 'touch');
  const { joystick, moveButtons, vignette, scan } = useSettings();
  const layer = useVisit((visit) => visit.layer);
  const walking = useVisit((visit) => visit.station === null);
  return (
    <>
      {touches && joystick && walking && layer === null ? <Joystick /> : null}
      {(moveButtons || scan !== 'off') && layer !== 'start' ? <MoveButtons /> : null}
      {vignette ? <Vignette /> : null}
      {scan === 'off' ? null : <Scan switches={scan} />}
    </>
  );
}
