/**
 * What of the window the interface covers, CSS pixels from each edge: written by ui/ when its sheets open, close or change
 * size, read by hall/ to centre the exhibit in the picture that is left. Plain and mutable like frame.ts.
 */
import { wake } from './frame.ts';

export interface Covered { top: number; right: number; bottom: number; left: number }

export const covered: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

const lower = { bottom: 0, foot: 0, bar: 0 };

/** `foot`: what stands on the lower edge of the picture that is left, above a sheet at the bottom; `bar`: the tour's, between the two. */
export function cover(edge: keyof Covered | 'foot' | 'bar', pixels: number): void {
  if (edge === 'bottom' || edge === 'foot' || edge === 'bar') lower[edge] = pixels;
  const to = edge === 'foot' || edge === 'bar' ? 'bottom' : edge, sum = to === 'bottom' ? lower.bottom + lower.foot + lower.bar : pixels;
  if (covered[to] === sum) return;
  covered[to] = sum;
  wake();
}
