import { afterEach, expect, it } from 'vitest';
import { onWake } from '../../../src/state/frame.ts';
import { cover, covered } from '../../../src/state/stage.ts';

afterEach(() => { for (const edge of ['top', 'right', 'bottom', 'left', 'foot', 'bar'] as const) cover(edge, 0); });

it('adds what stands on the picture’s foot, and the tour’s bar, to the sheet below them', () => {
  cover('bottom', 300);
  cover('foot', 80);
  expect(covered).toEqual({ top: 0, right: 0, bottom: 380, left: 0 });
  cover('bottom', 100);
  expect(covered.bottom).toBe(180);
  cover('bar', 120);
  expect(covered.bottom).toBe(300);
  cover('foot', 0);
  cover('bar', 0);
  expect(covered.bottom).toBe(100);
});

it('asks for a picture only when something has changed', () => {
  let asked = 0;
  onWake(() => { asked++; });
  cover('right', 40);
  cover('right', 40);
  cover('foot', 0);
  expect(asked).toBe(1);
});
