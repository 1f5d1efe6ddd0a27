import { useEffect, useRef, type RefObject } from 'react';
import { choosePassage, useVisit } from '../../state/visit.ts';
import { useTour } from '../../state/tour.ts';
import { isPassageId } from '../../content/passages.ts';
import { noteElement, useReading } from './reading-context.ts';
import { findWords, reveal } from './reveal.ts';

/** The strip of the page, from its top, in which a passage counts as the one being read. */
const READ_STRIP = '-12% 0px -68% 0px';

/** Text follows the hall (a chosen part, passage or note is scrolled to), and the visit follows the reader's scrolling. */
export function useFollowReading(page: RefObject<HTMLElement | null>): void {
  const { station } = useReading();
  const part = useVisit((visit) => visit.part);
  const passage = useVisit((visit) => visit.passage);
  const note = useVisit((visit) => visit.note);
  /** the passage the reader scrolled to by hand: it is in sight already */
  const read = useRef<string | null>(null);

  useEffect(() => {
    if (part !== null) reveal(page.current, findWords(page.current, 'part', part));
  }, [page, part]);

  useEffect(() => {
    if (passage !== null && passage !== read.current) reveal(page.current, findWords(page.current, 'passage', passage), { at: 'start' });
  }, [page, passage]);

  useEffect(() => {
    if (note !== null) reveal(page.current, document.getElementById(noteElement(station, note)), { focus: true });
  }, [page, note, station]);

  useEffect(() => {
    const root = page.current;
    if (!root) return;
    const observer = new IntersectionObserver((entries) => {
      const id = entries.find((entry) => entry.isIntersecting)?.target.getAttribute('data-passage');
      // a page at rest at its top was not scrolled: arriving at a station names no passage
      if (!id || !isPassageId(id) || root.scrollTop === 0) return;
      // what is told is the tour's affair: the scrolling it asks for must not name the passage it has just left
      if (useTour.getState().tour?.pace === 'going') return;
      read.current = id;
      if (useVisit.getState().note === null) choosePassage(id);
    }, { root, rootMargin: READ_STRIP });
    root.querySelectorAll('[data-passage]').forEach((element) => observer.observe(element));
    return () => observer.disconnect();
  }, [page]);
}
