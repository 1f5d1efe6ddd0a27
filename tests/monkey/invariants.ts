import type { Page } from 'playwright-core';
import type { Pose } from '../../src/state/frame.ts';

/** What the page tells of itself, all at once. */
interface Told {
  readonly state: { readonly mode: string; readonly station: string | null; readonly explosion: number; readonly pose: Pose } | null;
  readonly face: 'hall' | 'catalogue' | 'none';
  readonly dialogs: number;
  /** there are words, or a way to them */
  readonly reachable: boolean;
  readonly scale: number;
}

const tellAll = (page: Page): Promise<Told> => page.evaluate(() => {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  let state: Told['state'] = null;
  try { state = window.zhanting.state(); } catch { /* told by its absence */ }
  return {
    state, face: has('.catalogue') ? 'catalogue' as const : has('.hall canvas') ? 'hall' as const : 'none' as const, dialogs: document.querySelectorAll('dialog[open]').length,
    // the start sheet's ways in, a sheet that can be closed, the stations' list, the opened station's words or word of them there or instead of them, the catalogue's pages
    reachable: has('.start-block button, .kiosk-start button, dialog[open] button, #stations button, .panel [data-passage], .panel .parts-table, .panel .panel-word, .panel .panel-page > *, .missing button, .coming button, .catalogue main, .attract'),
    scale: visualViewport?.scale ?? 1,
  };
});

/** The hall's walls, metres, and how high and low an eye that walks round something may get. */
const WALLS = { x: 30, z: 12, low: 0, high: 14 } as const;
/** Before an exhibit by the wall one may look at it from outside. */
const BEYOND = 8;

/** Everything that must hold after each deed and does not, in words. */
export async function violations(page: Page): Promise<string[]> {
  const { state, face, dialogs, reachable, scale } = await tellAll(page), wrong: string[] = [];
  if (!state) wrong.push('the state cannot be read');
  if (face === 'none') wrong.push('neither hall nor catalogue stands');
  if (face === 'catalogue' && !page.url().includes('mode=catalogue')) wrong.push('the hall has fallen back to the catalogue');
  if (dialogs > 1) wrong.push(`${dialogs} dialogs are open`);
  if (!reachable) wrong.push('no words can be reached');
  if (scale !== 1) wrong.push(`the page is zoomed by ${scale}`);
  if (!state) return wrong;
  const { pose: { x, y, z }, pose, mode } = state;
  if (!Object.values(pose).every(Number.isFinite) || !Number.isFinite(state.explosion)) wrong.push(`not finite: ${JSON.stringify({ ...pose, explosion: state.explosion })}`);
  const more = mode === 'walk' ? 0 : BEYOND;
  if (Math.abs(x) > WALLS.x + more || Math.abs(z) > WALLS.z + more || y < WALLS.low || y > WALLS.high) wrong.push(`outside the floor (${mode}): ${JSON.stringify(pose)}`);
  return wrong;
}
