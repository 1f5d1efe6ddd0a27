/**
 * What of the window the interface covers, CSS pixels from each edge: written by ui/ when its sheets open, close or change
 * size, read by hall/ to centre the exhibit in the picture that is left. Plain and mutable like frame.ts.
 */
import { wake } from './frame.ts';

export interface Covered { top: number; right: number; bottom: number; left: number }

export const covered: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

export function cover(edge: keyof Covered, pixels: number): void {
  if (covered[edge] === pixels) return;
  covered[edge] = pixels;
  wake();
}
