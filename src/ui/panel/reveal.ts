/** Finding and showing places inside the reading panel. */

/** The first words bound to a part or carrying a note; null where the text has none. */
export function findWords(page: HTMLElement | null, kind: 'part' | 'note' | 'passage', id: string): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`) ?? null;
}

interface How {
  /** the keyboard goes along; only after a step the visitor took inside the text */
  readonly focus?: boolean;
  readonly at?: 'center' | 'start';
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls a place into sight, unless it already is. */
export function reveal(page: HTMLElement | null, place: HTMLElement | null, { focus = false, at = 'center' }: How = {}): void {
  if (!page || !place) return;
  const [frame, box] = [page.getBoundingClientRect(), place.getBoundingClientRect()];
  const inSight = box.top >= frame.top && box.bottom <= frame.bottom;
  if (!inSight || at === 'start') place.scrollIntoView({ block: at, behavior: still() ? 'auto' : 'smooth' });
  if (focus) place.focus({ preventScroll: true });
}
