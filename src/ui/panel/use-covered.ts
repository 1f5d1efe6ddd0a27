import { useEffect, type RefObject } from 'react';
import { cover } from '../../state/stage.ts';

/** Tells the hall how much of the window the panel takes, at its right edge or at its foot. */
export function useCovered(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const measure = (): void => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const beside = left > 1;
      cover('right', beside ? Math.round(width) : 0);
      cover('bottom', beside || top <= 1 ? 0 : Math.round(height));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      cover('right', 0);
      cover('bottom', 0);
    };
  }, [panel]);
}
