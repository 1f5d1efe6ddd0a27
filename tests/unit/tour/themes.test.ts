import { describe, expect, it } from 'vitest';
import { PASSAGE_IDS } from '../../../src/content/passages.ts';
import { LANGUAGES } from '../../../src/content/types.ts';
import { loadWords, stations } from '../../../src/stations/index.ts';
import { composeTour, lengthOf, readingTime, type TourStation } from '../../../src/tour/compose.ts';
import { THEMES, belongsTo, offeredThemes } from '../../../src/tour/themes.ts';

describe('themes', () => {
  it('are threads through passages the essay has', () => {
    for (const theme of THEMES) expect(PASSAGE_IDS.filter((passage) => belongsTo(passage, theme)).length).toBeGreaterThan(2);
    // but for the journey’s outline and the colophon every passage has one
    expect(PASSAGE_IDS.filter((passage) => !THEMES.some((theme) => belongsTo(passage, theme)))).toEqual(['s0p2', 's7p1']);
  });

  it('are offered where some station tells of them: a new one joins by its passages', () => {
    expect(offeredThemes([{ passages: ['s6p1', 's6p3'] }])).toEqual([{ theme: 'structure', stations: 1 }, { theme: 'chips', stations: 1 }]);
    expect(offeredThemes([{ passages: ['s6p1'] }, { passages: ['s2p1', 's2p5'] }])).toEqual([{ theme: 'capital', stations: 1 }, { theme: 'chips', stations: 2 }]);
    expect(offeredThemes([])).toEqual([]);
  });
});

// every station's Markdown is read and checked first
describe('the themes of this hall', { timeout: 60_000 }, () => {
  const standing = stations.filter(({ model }) => model !== null);
  it('are all four, each with something to tell', () => expect(offeredThemes(standing).map(({ theme }) => theme)).toEqual(['structure', 'capital', 'hardware', 'chips']));

  it.for(LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const)))('tell of nothing else: %s, %s', async ([language, theme]) => {
    const of = standing.filter(({ passages }) => passages.some((passage) => belongsTo(passage, theme)));
    const all: TourStation[] = await Promise.all(of.map(async ({ id }) => ({ id, way: 15, text: (await loadWords(id)).text[language] })));
    const stops = composeTour(all, 15, language, theme);
    for (const { passage } of stops) if (passage) expect(belongsTo(passage, theme)).toBe(true);
    // a lead, and something of the theme, at every station
    for (const { id } of all) expect(stops.filter(({ station, passage }) => station === id && passage !== null).length).toBeGreaterThan(0);
    for (const stop of stops) expect(stop.seconds).toBeCloseTo(readingTime(stop.text, language));
    expect(lengthOf(stops, all) / 60).toBeLessThan(16.5);
  });
});
