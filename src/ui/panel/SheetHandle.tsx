import type { PointerEvent } from 'react';
import { IconButton } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';
import { detentNear, DETENTS, heightOf, type Detent } from './detents.ts';

interface SheetHandleProps { readonly detent: Detent; readonly onSettle: (detent: Detent) => void }

/** The rails at the upper edge of the upright sheet: dragged, or moved a step at a time by two buttons. */
export function SheetHandle({ detent, onSettle }: SheetHandleProps) {
  const { panel } = useWords();
  const step = (by: 1 | -1): void => onSettle(DETENTS[DETENTS.indexOf(detent) + by] ?? detent);
  return (
    <div className="sheet-handle">
      <div className="rails" onPointerDown={(event) => drag(event, onSettle)} aria-hidden="true" />
      <div className="steps" role="group" aria-label={panel.height}>
        <IconButton icon="up" word={detent === 'low' ? panel.heights.half : panel.heights.full} label={`${panel.height}: ${detent === 'low' ? panel.heights.half : panel.heights.full}`} disabled={detent === 'full'} onClick={() => step(1)} />
        <IconButton icon="down" word={detent === 'full' ? panel.heights.half : panel.heights.low} label={`${panel.height}: ${detent === 'full' ? panel.heights.half : panel.heights.low}`} disabled={detent === 'low'} onClick={() => step(-1)} />
      </div>
    </div>
  );
}

/** The sheet follows the finger by hand; React hears only where it came to rest. */
function drag(event: PointerEvent<HTMLElement>, onSettle: (detent: Detent) => void): void {
  const handle: HTMLElement = event.currentTarget;
  const sheet = handle.closest<HTMLElement>('.panel');
  if (!sheet || !event.isPrimary) return;
  handle.setPointerCapture(event.pointerId);
  const [startY, startHeight] = [event.clientY, sheet.offsetHeight];
  const abort = new AbortController();
  sheet.dataset['dragged'] = '';
  handle.addEventListener('pointermove', (move) => {
    const height = Math.min(innerHeight, Math.max(heightOf('low', innerHeight), startHeight + startY - move.clientY));
    sheet.style.setProperty('height', `${height}px`);
  }, { signal: abort.signal });
  const settle = (): void => {
    abort.abort();
    const nearest = detentNear(sheet.offsetHeight, innerHeight);
    delete sheet.dataset['dragged'];
    sheet.style.removeProperty('height');
    onSettle(nearest);
  };
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) handle.addEventListener(end, settle, { signal: abort.signal });
  // turned round, the screen has other heights
  addEventListener('resize', settle, { signal: abort.signal });
}
