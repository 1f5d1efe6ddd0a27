import { useVisit } from '../../state/visit.ts';
import { IconButton } from '../controls/Button.tsx';
import type { IconName } from '../Icon.tsx';
import { useLanguage } from '../use-words.ts';
import { move } from './move.ts';
import { MOVE_WORDS, type Move } from './move-words.ts';
import './move-buttons.css';

const WALKING: readonly (readonly [Move, IconName])[] = [['ahead', 'up'], ['back', 'down'], ['left', 'previous'], ['right', 'next']];
const INSPECTING: readonly (readonly [Move, IconName])[] = [
  ['nearer', 'more'], ['farther', 'less'], ['round-left', 'previous'], ['round-right', 'next'], ['above', 'up'], ['below', 'down'],
];

/** Everything a drag or a pinch does, by single presses. */
export default function MoveButtons() {
  const words = MOVE_WORDS[useLanguage()];
  const inspecting = useVisit((visit) => visit.station !== null);
  return (
    <nav className="move-buttons plate" aria-label={words.label} data-keep-clear="">
      {(inspecting ? INSPECTING : WALKING).map(([way, icon]) => <IconButton key={way} icon={icon} label={words[way]} onClick={() => move(way)} />)}
    </nav>
  );
}
