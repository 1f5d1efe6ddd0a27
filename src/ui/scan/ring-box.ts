import { topmost } from '../reach/reachable.ts';
import type { Ring } from './scanner.ts';

/** Room between the ring and what it goes round, CSS pixels. */
const ROOM = 6;

/** the sheet over which the ring was last brought to the top */
let over: HTMLElement | null = null;

/** Puts the ring round its elements, and the word below it or above it, wherever there is room. */
export function ringBox(element: HTMLElement, ring: Ring): void {
  const top = topmost();
  // what is shown last lies on top: a sheet that opened later would hide the ring
  if (over !== top && element.matches(':popover-open')) element.hidePopover();
  if (!element.matches(':popover-open')) element.showPopover();
  over = top;
  const boxes = ring?.node.elements.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0) ?? [];
  element.toggleAttribute('data-nowhere', boxes.length === 0);
  if (boxes.length === 0) return;
  const left = Math.max(ROOM / 2, Math.min(...boxes.map((box) => box.left)) - ROOM), upper = Math.max(ROOM / 2, Math.min(...boxes.map((box) => box.top)) - ROOM);
  const right = Math.min(innerWidth - ROOM / 2, Math.max(...boxes.map((box) => box.right)) + ROOM), lower = Math.min(innerHeight - ROOM / 2, Math.max(...boxes.map((box) => box.bottom)) + ROOM);
  for (const [name, value] of Object.entries({ left, top: upper, width: right - left, height: lower - upper })) element.style.setProperty(`--${name}`, `${value}px`);
  element.toggleAttribute('data-low', lower > innerHeight - 80);
}
