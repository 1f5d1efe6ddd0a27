import { expect, test } from 'vitest';
import { EXACT, type Sample, growth, slope } from '../../soak/gate.ts';

const FLAT: Sample = { textures: 29, buffers: 61, programs: 12, framebuffers: 2, nodes: 840, listeners: 120, heapKB: 9000, residentMB: 310 };
/** A heap that breathes by a few kB, as measured heaps do. */
const visits = (count: number, change: (visit: number) => Partial<Sample> = () => ({})): Sample[] =>
  Array.from({ length: count }, (_, i) => ({ ...FLAT, heapKB: 9000 + ((i * 7919) % 40), residentMB: 310 + ((i * 104729) % 30) / 10, ...change(i) }));

test('the slope is the median of all slopes: one stray value does not move it', () => {
  expect(slope([1, 2, 3, 4, 5])).toBe(1);
  expect(slope([5, 5, 5, 900, 5, 5, 5])).toBe(0);
  expect(slope([])).toBe(0);
});

test('a hall that stays as it is passes', () => {
  expect(growth(visits(60))).toEqual([]);
});

test.each(EXACT)('one %s left lying once is seen', (key) => {
  expect(growth(visits(60, (i) => (i >= 40 ? { [key]: FLAT[key] + 1 } : {})))).toEqual([`${key}: ${FLAT[key]} after the warm-up, ${FLAT[key] + 1} after 40 more visits`]);
});

test('a heap that grows by 15 kB a visit, and memory that grows by 0.3 MB a visit, are seen through their noise', () => {
  expect(growth(visits(60, (i) => ({ heapKB: 9000 + 15 * i + ((i * 7919) % 40) })))[0]).toMatch(/^heapKB: grows by 1[3-7]\.\d\d a visit, at most 10$/);
  expect(growth(visits(60, (i) => ({ residentMB: 310 + 0.3 * i + ((i * 104729) % 30) / 10 })))[0]).toMatch(/^residentMB: grows by 0\.[23]\d a visit, at most 0\.15$/);
});

test('no measurement is no proof', () => {
  expect(growth([])).toEqual(['nothing was measured']);
});
