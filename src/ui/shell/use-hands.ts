import { useEffect } from 'react';
import { used } from '../../state/last-input.ts';

/** Notes what the visitor's hands are on, and fetches what a gamepad needs when one is there. */
export function useHands(): void {
  useEffect(() => {
    const gone = new AbortController(), { signal } = gone;
    addEventListener('pointerdown', ({ pointerType }) => used(pointerType === 'mouse' ? 'mouse' : 'touch'), { signal, capture: true });
    // a resting hand jogs the mouse: only a way counts
    addEventListener('pointermove', ({ pointerType, movementX, movementY }) => { if (pointerType === 'mouse' && Math.abs(movementX) + Math.abs(movementY) > 2) used('mouse'); }, { signal, capture: true });
    addEventListener('keydown', () => used('keys'), { signal, capture: true });
    const fetchPad = (): void => {
      addEventListener('gamepadconnected', () => { void import('../gamepad/start-gamepad.ts').then(({ startGamepad }) => { if (!signal.aborted) startGamepad(signal); }).catch(fetchPad); }, { signal, once: true });
    };
    fetchPad();
    return () => gone.abort();
  }, []);
}
