/** Where in a stop's text one is while nobody reads it aloud, or a voice that tells of whole sentences does. Pure. */
import { LOOK } from './compose.ts';
import type { Span } from './pieces.ts';

/** The sign reached after so many of a stop's seconds, at an even pace. */
export function readTo(length: number, told: number, seconds: number): number {
  const share = (told - LOOK) / Math.max(0.1, seconds - LOOK);
  return Math.round(length * Math.min(1, Math.max(0, share)));
}

/** The piece a sign stands in, or the last that began before it. */
export function pieceAt(pieces: readonly Span[], sign: number): Span {
  return pieces.findLast(({ from }) => from <= sign) ?? pieces[0] ?? { from: 0, to: 0 };
}
