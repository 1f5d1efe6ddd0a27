import { expect, test } from 'vitest';
import { pieceAt, readTo } from '../../../src/tour/captions.ts';
import { sameStop } from '../../../src/tour/same-stop.ts';
import type { Stop } from '../../../src/tour/compose.ts';

test('reading begins after a look and ends with the stop', () => {
  expect(readTo(150, 0, 12.5)).toBe(0);
  expect(readTo(150, 2.5, 12.5)).toBe(0);
  expect(readTo(150, 7.5, 12.5)).toBe(75);
  expect(readTo(150, 12.5, 12.5)).toBe(150);
  expect(readTo(150, 99, 12.5)).toBe(150);
});

test('a sign between two pieces belongs to the one before', () => {
  const pieces = [{ from: 0, to: 10 }, { from: 11, to: 20 }];
  expect(pieceAt(pieces, 10)).toEqual({ from: 0, to: 10 });
  expect(pieceAt(pieces, 11)).toEqual({ from: 11, to: 20 });
  expect(pieceAt(pieces, 20)).toEqual({ from: 11, to: 20 });
  expect(pieceAt([], 3)).toEqual({ from: 0, to: 0 });
});

test('another language’s tour goes on with the same stop, or what comes nearest to it', () => {
  const stop = (station: string, more: Partial<Stop> = {}): Stop => ({ station, kind: 'lead', passage: null, paragraph: 0, part: null, explosion: 0, text: '', seconds: 5, ...more });
  const among = [stop('a'), stop('b'), stop('b', { kind: 'paragraph', passage: 's1p1' }), stop('b', { kind: 'part', part: 'rotor' })];
  expect(sameStop(stop('b', { kind: 'part', part: 'rotor' }), among)).toBe(3);
  expect(sameStop(stop('b', { kind: 'paragraph', passage: 's1p1', paragraph: 2 }), among)).toBe(2);
  expect(sameStop(stop('b', { kind: 'part', part: 'stator' }), among)).toBe(1);
  expect(sameStop(stop('gone'), among)).toBe(0);
});
