import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { IconButton } from '../controls/Button.tsx';
import { useWords } from '../use-words.ts';
import { detentNear, DETENTS, heightOf, type Detent } from './detents.ts';

/** The rails at the upper edge of the upright sheet: dragged, or moved a step at a time by two buttons. */
export function SheetHandle({ sheet }: { readonly sheet: RefObject<HTMLElement | null> }) {
  const { panel } = useWords();
  const [detent, setDetent] = useState<Detent>('half');

  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    element.dataset['detent'] = detent;
    element.style.removeProperty('height');
  }, [sheet, detent]);

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const element = sheet.current;
    const handle: HTMLElement = event.currentTarget;
    if (!element || !event.isPrimary) return;
    handle.setPointerCapture(event.pointerId);
    const [startY, startHeight] = [event.clientY, element.offsetHeight];
    const abort = new AbortController();
    element.dataset['dragged'] = '';
    handle.addEventListener('pointermove', (move) => {
      const height = Math.min(innerHeight, Math.max(heightOf('low', innerHeight), startHeight + startY - move.clientY));
      element.style.setProperty('height', `${height}px`);
    }, { signal: abort.signal });
    const settle = (): void => {
      abort.abort();
      delete element.dataset['dragged'];
      const nearest = detentNear(element.offsetHeight, innerHeight);
      element.style.removeProperty('height');
      setDetent(nearest);
    };
    handle.addEventListener('pointerup', settle, { signal: abort.signal });
    handle.addEventListener('pointercancel', settle, { signal: abort.signal });
  };

  const step = (by: 1 | -1): void => setDetent(DETENTS[DETENTS.indexOf(detent) + by] ?? detent);
  return (
    <div className="sheet-handle">
      <div className="rails" onPointerDown={drag} aria-hidden="true" />
      <div className="steps" role="group" aria-label={panel.height}>
        <IconButton icon="up" label={`${panel.height}: ${detent === 'low' ? panel.heights.half : panel.heights.full}`} disabled={detent === 'full'} onClick={() => step(1)} />
        <IconButton icon="down" label={`${panel.height}: ${detent === 'full' ? panel.heights.half : panel.heights.low}`} disabled={detent === 'low'} onClick={() => step(-1)} />
      </div>
    </div>
  );
}
