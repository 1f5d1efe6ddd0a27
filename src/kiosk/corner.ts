/** The keeper's way in: a finger that rests in the top left corner. */
const CORNER = 120;
const TREMBLE = 24;
export const HOLD_SECONDS = 3;

/** Calls when a finger has rested there long enough; CSS pixels. Listens until the signal aborts. */
export function listenAtCorner(held: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined, from = { id: -1, x: 0, y: 0 };
  const off = (): void => clearTimeout(timer);
  addEventListener('pointerdown', ({ pointerId, clientX, clientY }) => {
    off();
    if (clientX > CORNER || clientY > CORNER) return;
    from = { id: pointerId, x: clientX, y: clientY };
    timer = setTimeout(held, HOLD_SECONDS * 1000);
  }, { signal, capture: true });
  addEventListener('pointermove', ({ pointerId, clientX, clientY }) => { if (pointerId === from.id && Math.hypot(clientX - from.x, clientY - from.y) > TREMBLE) off(); }, { signal, capture: true });
  for (const type of ['pointerup', 'pointercancel', 'blur']) addEventListener(type, off, { signal, capture: true });
  signal.addEventListener('abort', off);
}
