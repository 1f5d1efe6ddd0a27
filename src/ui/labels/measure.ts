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

const elementOf = (root: HTMLElement, part: PartId): HTMLElement | null => root.querySelector(`[data-label="${CSS.escape(part)}"]`);

/** The parts the hall offers, with the widths of their labels as they would be with names; one layout for all. */
export function measureWishes(root: HTMLElement): readonly Wish[] {
  root.dataset['measuring'] = '';
  const wishes = frame.anchors.flatMap(({ part, x, y, box: [left, top, right, bottom] }): Wish[] => {
    const width = elementOf(root, part)?.offsetWidth;
    return width ? [{ part, x, y, width, box: { left, top, right, bottom } }] : [];
  });
  delete root.dataset['measuring'];
  return wishes;
}

/** The room that interface and window leave. */
export function pictureNow(root: HTMLElement, active: PartId | null): Picture {
  const sample = root.querySelector<HTMLElement>('.label');
  const room: Box = { left: EDGE, top: EDGE, right: innerWidth - covered.right - EDGE, bottom: innerHeight - covered.bottom - EDGE };
  const row = sample?.offsetHeight ?? 0;
  const roomy = row * ROWS_FOR_NAMES < (room.bottom - room.top) * MOST_OF_HEIGHT;
  return {
    room, row, active,
    taken: [...document.querySelectorAll<HTMLElement>('[data-keep-clear]')].map((element) => element.getBoundingClientRect()),
    balloon: sample?.querySelector<HTMLElement>('.balloon')?.offsetHeight ?? row,
    names: innerWidth < NAMES_FROM || !roomy ? 'active' : 'all',
  };
}
