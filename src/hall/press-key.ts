import type { PressedAction } from '../input/keys.ts';
import { TURN_STEP } from '../input/keyboard.ts';
import { wake } from '../state/frame.ts';
import { leaveTour, useTour } from '../state/tour.ts';
import { closeTop, explodeTo, isolate, openLayer, openStation, useVisit } from '../state/visit.ts';
import type { Director } from './director.ts';

/** A press of `[` or `]` takes apart by this much. */
const EXPLODE_STEP = 0.1;

/** One press, one deed. Returns true when it did something. */
export function pressKey(action: PressedAction, director: Director): boolean {
  const visit = useVisit.getState();
  switch (action) {
    case 'turn-left': director.turn(-TURN_STEP); wake(); return true;
    case 'turn-right': director.turn(TURN_STEP); wake(); return true;
    case 'less-exploded': explodeTo(visit.explosion - EXPLODE_STEP); return true;
    case 'more-exploded': explodeTo(visit.explosion + EXPLODE_STEP); return true;
    case 'isolate': isolate(!visit.isolated); return visit.part !== null;
    case 'next-part': return director.beside(1);
    case 'previous-part': return director.beside(-1);
    case 'map': case 'help': openLayer(visit.layer === action ? null : action); return true;
    case 'close': return closeTop() || endTour();
    case 'open': if (!visit.near || visit.layer) return false; openStation(visit.near); return true;
  }
}

/** Escape's last layer. */
function endTour(): boolean {
  const touring = useTour.getState().tour !== null;
  if (touring) leaveTour();
  return touring;
}
