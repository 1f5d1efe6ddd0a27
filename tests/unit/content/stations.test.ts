import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { checkAll } from '../../../src/content/build/check-all.ts';
import { problemLine } from '../../../src/content/build/problem.ts';
import { hasWords, loadWords, nextStation, previousStation, station, stationOfPassage, stations, StationUnavailable } from '../../../src/stations/index.ts';

// compiles or reads the whole project
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../../..');
const GREAT = ['evtol', 'humanoid', 'logistics', 'chips'];
const withWords = stations.filter(({ id }) => hasWords(id));

test('every station of the hall is sound', async () => {
  const problems = await checkAll(ROOT, async (path) => import(/* @vite-ignore */ pathToFileURL(path).href));
  expect(problems.map(problemLine)).toEqual([]);
});
test('the registry finds its folders and keeps the order', () => {
  expect(stations.map(({ id }) => id)).toEqual(expect.arrayContaining(GREAT));
  expect(stations.map(({ order }) => order)).toEqual(stations.map(({ order }) => order).toSorted((a, b) => a - b));
});
test('next and previous go round', () => {
  const [first, second] = stations;
  const last = stations.at(-1);
  expect(nextStation(null)).toBe(first);
  expect(previousStation(null)).toBe(last);
  expect(nextStation(first!.id)).toBe(second);
  expect(nextStation(last!.id)).toBe(first);
  expect(previousStation(first!.id)).toBe(last);
});
test('a passage leads to its station', () => {
  expect(stationOfPassage('s3p3')?.id).toBe('humanoid');
  expect(stationOfPassage('s1p6')?.id).toBe('evtol');
  expect(station('atlantis')).toBeNull();
});
test.each(withWords)('$id is told in three languages, with at least 25 notes of four kinds', async ({ id, passages }) => {
  const { text, parts } = await loadWords(id);
  for (const language of ['de', 'en', 'zh'] as const) {
    expect(text[language].passages.map((passage) => passage.id)).toEqual(passages);
    expect(text[language].notes.length).toBeGreaterThanOrEqual(25);
    expect(new Set(text[language].notes.map(({ kind }) => kind)).size).toBe(4);
  }
  expect(parts.parts.length).toBeGreaterThanOrEqual(80);
});
test('a station without words fails by itself, and says which it is', async () => {
  const failure = loadWords('atlantis');
  await expect(failure).rejects.toBeInstanceOf(StationUnavailable);
  await expect(failure).rejects.toMatchObject({ station: 'atlantis' });
});
