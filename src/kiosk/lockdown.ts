/** What a public screen must not let through. The operating system is the real lock; this keeps the page itself shut. */

/** Keys that mean something to the hall; alone or with Shift. */
const OURS = /^(?:Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End|Enter|Escape|Tab|Shift|[\p{L}\p{N}\p{P}\p{S} ])$/u;

export interface Press { readonly key: string; readonly ctrlKey: boolean; readonly altKey: boolean; readonly metaKey: boolean }

/** A key that belongs to the browser or the system: reload, print, find, developer's tools, address line, back. */
export const isForeign = ({ key, ctrlKey, altKey, metaKey }: Press): boolean => ctrlKey || altKey || metaKey || !OURS.test(key);

/** A link that stays on this page. */
export const staysHere = (link: string, here: string): boolean => {
  const to = URL.canParse(link, here) ? new URL(link, here) : null;
  if (!to || to.hash === '') return false;
  to.hash = '';
  const from = new URL(here);
  from.hash = '';
  return to.href === from.href;
};

/** Nothing on this page opens, selects, prints, zooms, types or leaves, until the signal aborts. `unlocked`: the keeper is here, links may lead to files. */
export function lockDown(signal: AbortSignal, unlocked: () => boolean = () => false): void {
  const stop = (event: Event): void => { event.preventDefault(); event.stopImmediatePropagation(); };
  const how = { signal, capture: true, passive: false };
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste', 'beforeinput', 'gesturestart', 'auxclick', 'submit']) addEventListener(type, stop, how);
  addEventListener('keydown', (event) => { if (isForeign(event)) stop(event); }, how);
  addEventListener('wheel', (event) => { if (event.ctrlKey) stop(event); }, how);
  addEventListener('touchmove', (event) => { if (event.touches.length > 1 && !(event.target instanceof HTMLCanvasElement)) event.preventDefault(); }, how);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link instanceof HTMLAnchorElement && !staysHere(link.href, location.href) && !unlocked()) stop(event);
  }, how);
  const open = window.open;
  window.open = () => null;
  signal.addEventListener('abort', () => { window.open = open; });
}
