/** What a narrow window cuts off, pushes aside or covers. Functions that run in the page; they name what they find. */

/** Drawings, what is meant to be heard only, and rows that are pushed sideways on purpose: plan of the hall, switches over the picture. */
const APART = '.unseen, .floor-plan, .floor-plan *, .labels, .labels *, .zones, .zones *, .station-stops *, .skip-links *, .qr *, .title-block, .title-block *, .plan-room, .handles, .handles *, .handle-key ul, .captions *, option';

/** Everything that scrolls sideways, is cut at an edge or runs out of its box. */
export function cutOff(apart: string): string[] {
  const found: string[] = [];
  const name = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}”`;
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) found.push(`the page is ${page.scrollWidth} wide`);
  interface Frame { readonly left: number; readonly right: number }
  const frames = new Map<Element, Frame>();
  /** between which edges something inside this element can be seen */
  const frame = (element: Element | null): Frame => {
    if (!element) return { left: 0, right: innerWidth };
    const known = frames.get(element);
    if (known) return known;
    const { overflowX, position } = getComputedStyle(element), outer = frame(position === 'fixed' ? null : element.parentElement);
    const { left, right } = element.getBoundingClientRect();
    const here = overflowX === 'visible' ? outer : { left: Math.max(left, outer.left), right: Math.min(right, outer.right) };
    frames.set(element, here);
    return here;
  };
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(apart) || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const { overflowX, display, position } = getComputedStyle(element), box = element.getBoundingClientRect(), wide = element.scrollWidth > element.clientWidth + 1;
    if (box.width < 2 || box.height < 2) continue;
    if (/auto|scroll/.test(overflowX) && wide) found.push(`${name(element)} scrolls sideways: ${element.scrollWidth} in ${element.clientWidth}`);
    const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (!says && !element.matches('button, input, select, textarea, a')) continue;
    if (display !== 'inline' && element.clientWidth > 0 && wide && !element.matches('input, select')) found.push(`${name(element)} runs out of its box: ${element.scrollWidth} in ${element.clientWidth}`);
    const edges = frame(position === 'fixed' ? null : element.parentElement);
    if (box.left < edges.left - 1 || box.right > edges.right + 1) found.push(`${name(element)} is cut: ${Math.round(box.left)} to ${Math.round(box.right)} in ${Math.round(edges.left)} to ${Math.round(edges.right)}`);
  }
  return found;
}

/** Words of a button that lie over other words of it. */
export function overlaid(apart: string): string[] {
  const found: string[] = [], range = document.createRange();
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  for (const button of root.querySelectorAll('button')) {
    if (button.childNodes.length < 2 || button.matches(apart) || !button.checkVisibility({ visibilityProperty: true })) continue;
    const said = [...button.childNodes].flatMap((node) => {
      const words = node.textContent?.trim();
      if (!words || (node instanceof Element && getComputedStyle(node).position === 'absolute')) return [];
      range.selectNodeContents(node);
      return [{ words, boxes: [...range.getClientRects()] }];
    });
    for (const [i, one] of said.entries()) {
      for (const other of said.slice(i + 1)) {
        // lines are higher than the letters in them
        const over = one.boxes.some((a) => other.boxes.some((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height)));
        if (over) found.push(`“${one.words}” and “${other.words}” lie over each other`);
      }
    }
  }
  return found;
}

/** Whatever takes the focus and cannot be seen then (WCAG 2.4.11). Long lists are tried at both ends. */
export function covered(apart: string): string[] {
  const found: string[] = [];
  const name = (element: Element | null): string => (element ? `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}”` : 'nothing');
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const all = [...root.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter((element) => !element.matches(`:disabled, ${apart}`) && element.checkVisibility({ visibilityProperty: true }));
  for (const element of all.length > 44 ? [...all.slice(0, 30), ...all.slice(-14)] : all) {
    element.focus();
    if (document.activeElement !== element) continue;
    const seen = [...element.getClientRects()].some(({ left, top, width, height }) => [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5], [0.5, 0.2], [0.5, 0.8]].some(([x = 0, y = 0]) => {
      const there = document.elementFromPoint(left + width * x, top + height * y);
      return there && (element.contains(there) || (there.closest('label')?.contains(element) ?? false));
    }));
    if (seen) continue;
    const { left, top, width, height } = element.getBoundingClientRect();
    found.push(`${name(element)} in focus is covered by ${name(document.elementFromPoint(left + width / 2, top + height / 2))}`);
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return found;
}

export { APART };
