import { expect, test } from 'vitest';
import { stillIntent } from '../../../src/input/intent.ts';
import { stepTurns } from '../../../src/modes/step-turns.ts';

/** Headings let through for these wishes, degrees. */
function through(...degrees: number[]): number[] {
  const turns = { rest: 0 };
  return degrees.map((wish) => {
    const intent = { ...stillIntent(), heading: (wish * Math.PI) / 180, pitch: 0.1 };
    stepTurns(turns, intent);
    expect(intent.pitch).toBe(0.1);
    return Math.round((intent.heading * 180) / Math.PI) + 0;
  });
}

test('a drag turns by whole thirty degrees, and nothing of it is lost', () => {
  expect(through(12, 12, 12, 12, 12.1)).toEqual([0, 0, 30, 0, 30]);
  expect(through(-75, -20)).toEqual([-60, -30]);
});
test('there and back is nothing', () => expect(through(29, -29, -29, 29)).toEqual([0, 0, 0, 0]));
