import { useLayoutEffect, type RefObject } from 'react';
import { cover } from '../state/stage.ts';
import { measured } from './measured.ts';

/** A thing wider than this share of the window lies at its foot. */
const SHEET = 0.8;

/** Tells the hall how much of the window a panel or sheet takes, at its right edge or at its foot. */
export function useCovered(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const measure = (): void => {
      const { left, top, width } = element.getBoundingClientRect();
      // a sheet at the foot is as wide as the window, or nearly
      const beside = left > 1 && width < innerWidth * SHEET;
      cover('right', beside ? Math.round(innerWidth - left) : 0);
      cover('bottom', beside || top <= 1 ? 0 : Math.round(innerHeight - top));
    };
    const stop = measured(element, measure);
    return () => {
      stop();
      cover('right', 0);
      cover('bottom', 0);
    };
  }, [panel]);
}
