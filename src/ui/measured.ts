/**
 * Calls `measure` at once, and again whenever the element may have another size: what was put into it or taken out is measured
 * before the next picture. A ResizeObserver alone speaks with the page's own next picture, which a browser that is busy drawing
 * puts off, up to seconds in Chromium's software rendering. Returns its own off-switch.
 */
export function measured(element: HTMLElement, measure: () => void): () => void {
  const grown = new ResizeObserver(measure), changed = new MutationObserver(measure);
  grown.observe(element);
  changed.observe(element, { childList: true, subtree: true });
  // what the page is, its styles go by
  changed.observe(document.documentElement, { attributeFilter: ['data-screen', 'data-size', 'data-tour'] });
  addEventListener('resize', measure);
  measure();
  return () => {
    grown.disconnect();
    changed.disconnect();
    removeEventListener('resize', measure);
  };
}
