/** What can be pressed or moved, for those who go from one to the next: gamepad and switches. */
const PRESSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=slider][tabindex]';

/** The sheet on top if one is open, else the whole page. */
export const topmost = (): HTMLElement => [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.body;

function shown(element: HTMLElement): boolean {
  if (element.closest('[hidden], [inert], [aria-hidden=true]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Everything reachable below `root`, in the page's order. */
export const reachable = (root: ParentNode = topmost()): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(PRESSABLE)].filter((element) => !element.matches(':disabled, [aria-disabled=true]') && shown(element));

/** Puts the focus on the next (1) or previous (−1) one, round and round, and returns it. */
export function stepFocus(step: 1 | -1): HTMLElement | null {
  const all = reachable();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? all.at(step === 1 ? 0 : -1) : all[(at + step + all.length) % all.length];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return next ?? null;
}

/** Moves a slider by a step of its own, up (1) or down (−1). False for anything else. */
export function nudge(element: Element | null, step: 1 | -1): boolean {
  if (element instanceof HTMLInputElement && element.type === 'range') {
    if (step === 1) element.stepUp();
    else element.stepDown();
    element.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
  if (element?.getAttribute('role') !== 'slider') return false;
  const key = step === 1 ? 'ArrowRight' : 'ArrowLeft';
  element.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
  return true;
}
