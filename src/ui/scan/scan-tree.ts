import { reachable, topmost } from '../reach/reachable.ts';

/** What the ring goes round: one thing to press, or several under one name. */
export interface ScanNode {
  /** the one thing, or the first of several; a node is known again by it when the page has changed */
  readonly key: HTMLElement;
  readonly name: string;
  readonly elements: readonly HTMLElement[];
  /** empty for one thing */
  readonly children: readonly ScanNode[];
}

/** What belongs together on the page, by its own marks. */
const TOGETHER = 'nav, header, footer, section, fieldset, [role=group], [role=tablist], aside, main';
/** More than this many in a row take too long to go through: they are walked by rows first. */
const MANY = 8;
const ROW = 6;
/** Text is written with the device's own keyboard; a ring that waits there would be caught. */
const WRITTEN = 'textarea, input[type=search], input[type=text], input:not([type])';

const clean = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

/** How an element calls itself. */
export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  return clean(element.getAttribute('aria-label')) || clean(by && document.getElementById(by)?.textContent)
    || clean(element.querySelector(':scope > legend, :scope > h1, :scope > h2')?.textContent)
    || (element.matches('button, a, summary') ? clean(element.textContent) : '') || clean(element.closest('label')?.textContent) || clean(element.getAttribute('title'));
}

const one = (element: HTMLElement): ScanNode => ({ key: element, name: nameOf(element), elements: [element], children: [] });

function several(name: string, elements: readonly HTMLElement[]): ScanNode | null {
  const [key] = elements;
  if (!key) return null;
  if (elements.length === 1) return one(key);
  const inRows = elements.length > MANY;
  const children = inRows
    ? Array.from({ length: Math.ceil(elements.length / ROW) }, (_, row) => several('', elements.slice(row * ROW, (row + 1) * ROW))).filter((node) => node !== null)
    : elements.map(one);
  return { key, name: name || nameOf(key), elements, children };
}

/** Everything that can be pressed now, in groups: the tour's bar first, then in the page's order. */
export function scanTree(root: HTMLElement = topmost()): ScanNode[] {
  const groups = new Map<Element, HTMLElement[]>();
  for (const element of reachable(root)) {
    if (element.matches(WRITTEN)) continue;
    const group = element.closest(TOGETHER) ?? root;
    groups.set(group, [...(groups.get(group) ?? []), element]);
  }
  const tourFirst = [...groups].sort(([a], [b]) => Number(b.matches('.tour-bar')) - Number(a.matches('.tour-bar')));
  return tourFirst.map(([group, elements]) => several(group === root ? '' : nameOf(group), elements)).filter((node) => node !== null);
}
