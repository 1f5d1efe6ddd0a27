import { expect, test } from 'vitest';
import { isPassageId, PASSAGE_IDS, PASSAGES } from '../../../src/content/passages.ts';

test('the essay has 37 passages in eight sections, two of them captions', () => {
  expect(PASSAGE_IDS).toHaveLength(37);
  expect(PASSAGE_IDS.slice(0, 4)).toEqual(['s0p1', 's0p2', 's0p3', 's1p1']);
  expect(PASSAGE_IDS.at(-1)).toBe('s7p1');
  expect(PASSAGES.filter(({ caption }) => caption).map(({ id }) => id)).toEqual(['s1p6', 's3p4']);
});
test('only these are passages', () => {
  expect(isPassageId('s2p8')).toBe(true);
  expect(isPassageId('s2p9')).toBe(false);
});
