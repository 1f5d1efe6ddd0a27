import { type PointerEvent, useRef } from 'react';

/** A finger that goes further than this, and twice as far aside as up or down, swipes. Pixels. */
const FAR = 44;

/** Left: onward. Right: back. 0: it was no swipe. */
export const swipeStep = (dx: number, dy: number): 1 | -1 | 0 => (Math.abs(dx) < FAR || Math.abs(dx) < 2 * Math.abs(dy) ? 0 : dx < 0 ? 1 : -1);

/** Handlers for whatever is swiped along by a finger or a pen; two fingers swipe nothing. */
export function useSwipe(onStep: (step: 1 | -1) => void) {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown({ pointerType, pointerId, clientX, clientY }: PointerEvent): void {
      start.current = pointerType === 'mouse' || start.current ? null : { id: pointerId, x: clientX, y: clientY };
    },
    onPointerUp({ pointerId, clientX, clientY }: PointerEvent): void {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const step = swipeStep(clientX - from.x, clientY - from.y);
      if (step) onStep(step);
    },
    onPointerCancel(): void { start.current = null; },
  };
}
