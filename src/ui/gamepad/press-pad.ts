import { hands } from '../../input/hands.ts';
import type { PadAction } from '../../input/gamepad.ts';
import { walkTo } from '../../state/frame.ts';
import { go, useTour } from '../../state/tour.ts';
import { choosePart, explodeTo, isolate, openLayer, openStation, showTab, useVisit } from '../../state/visit.ts';
import { stations } from '../../stations/index.ts';
import { nudge, stepFocus } from '../reach/reachable.ts';

/** Where a visit begins: before the door, looking along the nave. */
const DOOR = { x: -26, z: 0, heading: 0, pitch: 0 } as const;

/** what the d-pad put the focus on; a button clicked before with a mouse is not meant by A */
let chosen: HTMLElement | null = null;

/** One press of a gamepad's button. */
export function pressPad(action: PadAction): void {
  const visit = useVisit.getState(), { tour } = useTour.getState();
  switch (action) {
    case 'open':
      if (pressFocused()) return;
      hands()?.press('open');
      return;
    case 'back':
      if (document.activeElement === chosen) chosen?.blur();
      chosen = null;
      hands()?.press('close');
      return;
    case 'map': openLayer(visit.layer === 'map' ? null : 'map'); return;
    case 'menu': openLayer(visit.layer === null ? 'start' : null); return;
    case 'text':
      if (visit.station) { showTab('text'); document.getElementById('text')?.focus(); }
      else hands()?.press('open');
      return;
    case 'previous-station': if (tour) go(tour.at - 1); else openBeside(-1); return;
    case 'next-station': if (tour) go(tour.at + 1); else openBeside(1); return;
    case 'reset':
      if (visit.station) { isolate(false); choosePart(null); explodeTo(0); }
      else walkTo(DOOR);
      return;
    case 'focus-left': case 'focus-right': {
      const step = action === 'focus-right' ? 1 : -1;
      if (!nudge(document.activeElement, step)) chosen = stepFocus(step);
      return;
    }
    case 'focus-up': chosen = stepFocus(-1); return;
    case 'focus-down': chosen = stepFocus(1);
  }
}

/** Presses what the d-pad chose, or what a sheet has put the focus on. */
function pressFocused(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return false;
  if (focused !== chosen && useVisit.getState().layer === null && !focused.closest('dialog')) return false;
  focused.click();
  return true;
}

/** Opens the station before or after the one that is open or near, in the essay's order, round and round. */
function openBeside(step: 1 | -1): void {
  const standing = stations.filter(({ model }) => model !== null);
  const { station, near } = useVisit.getState();
  const at = standing.findIndex(({ id }) => id === (station ?? near));
  const next = at < 0 ? standing.at(step === 1 ? 0 : -1) : standing[(at + step + standing.length) % standing.length];
  if (next) openStation(next.id);
}
