import { expect, test } from 'vitest';
import { FIRST_VISIT } from '../../../src/state/visit.ts';
import { sentenceFor } from '../../../src/ui/shell/Announcer.tsx';

const hall = { ...FIRST_VISIT, layer: null }, near = { ...hall, near: 'humanoid' }, open = { ...hall, station: 'humanoid' };

test.each([
  ['coming near', near, hall, 'Station 9, Humanoid, before you. Press Enter to open it.', null],
  ['opening', open, near, 'Station 9, Humanoid, opened. Its text stands under “Reading”.', 'Station 9, Humanoid, opened. Its text stands under “Reading”.'],
  ['leaving', hall, open, 'Back in the hall.', null],
  ['going on', hall, near, null, null],
] as const)('%s: told to who walks alone, and to who is led by a tour', (_, now, before, alone, led) => {
  expect([sentenceFor(now, before, 'en', false), sentenceFor(now, before, 'en', true)]).toEqual([alone, led]);
});
