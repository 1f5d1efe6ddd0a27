import { useEffect } from 'react';
import type { HallSound } from '../../sound/hall-sound.ts';
import { switchSound, useVisit } from '../../state/visit.ts';
import { IconButton } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';

/** Off until wanted. What makes the sound comes with the first press; without it the hall is silent, and that is no error. */
export function SoundTool() {
  const { tools } = useWords();
  const on = useVisit((visit) => visit.sound);
  useEffect(() => {
    if (!on) return;
    let sound: HallSound | null = null, left = false;
    import('../../sound/hall-sound.ts').then(({ startHallSound }) => { if (!left) sound = startHallSound(); }).catch(() => switchSound(false));
    return () => { left = true; sound?.stop(); };
  }, [on]);
  if (typeof AudioContext === 'undefined') return null;
  return <IconButton icon={on ? 'sound' : 'silence'} label={tools.sound} aria-pressed={on} onClick={() => switchSound(!on)} className="only-on-room" />;
}
