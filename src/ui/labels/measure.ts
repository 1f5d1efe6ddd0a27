import type { PartId } from '../../content/types.ts';
import { frame } from '../../state/frame.ts';
import { covered } from '../../state/stage.ts';
import type { Box } from './geometry.ts';
import type { Picture, Wish } from './label.ts';

/** Labels stay this far from the window's edges, CSS pixels. */
const EDGE = 10;
/** Narrower pictures show numbers only. */
const NAMES_FROM = 600;
/** So many rows must fit into most of the height before every label may carry its name. */
const ROWS_FOR_NAMES = 8;
const MOST_OF_HEIGHT = 0.8;

/**
 * The parts the hall offers, with the widths of their labels as they would be with names, and the room that interface and window
 * leave. One layout of the page for all of it.
 */
export function measure(root: HTMLElement, active: PartId | null): { wishes: readonly Wish[]; picture: Picture } {
  root.dataset['measuring'] = '';
  const labels = new Map([...root.querySelectorAll<HTMLElement>('[data-label]')].map((label) => [label.dataset['label'], label]));
  const wishes = frame.anchors.flatMap(({ part, x, y, box: [left, top, right, bottom] }): Wish[] => {
    const width = labels.get(part)?.offsetWidth;
    return width ? [{ part, x, y, width, box: { left, top, right, bottom } }] : [];
  });
  const picture = pictureNow(labels.values().next().value ?? null, active);
  delete root.dataset['measuring'];
  return { wishes, picture };
}

function guide(): Box[] {
  if (!frame.guideBox) return [];
  const [left, top, right, bottom] = frame.guideBox;
  return [{ left, top, right, bottom }];
}

function pictureNow(sample: HTMLElement | null, active: PartId | null): Picture {
  const room: Box = { left: EDGE, top: EDGE, right: innerWidth - covered.right - EDGE, bottom: innerHeight - covered.bottom - EDGE };
  const row = sample?.offsetHeight ?? 0;
  const roomy = row * ROWS_FOR_NAMES < (room.bottom - room.top) * MOST_OF_HEIGHT;
  return {
    room, row, active,
    taken: [...[...document.querySelectorAll<HTMLElement>('[data-keep-clear]')].map((element): Box => element.getBoundingClientRect()), ...guide()],
    balloon: sample?.querySelector<HTMLElement>('.balloon')?.offsetHeight ?? row,
    names: innerWidth < NAMES_FROM || !roomy ? 'active' : 'all',
  };
}
