import { describe, expect, it } from 'vitest';
import type { Paragraph, StationText } from '../../../src/content/types.ts';
import { type TourStation, composeTour, lengthOf, readingTime } from '../../../src/tour/compose.ts';

const words = (text: string): Paragraph => [{ type: 'text', text }];
const text = (more: Partial<StationText> = {}): StationText => ({ title: 'Robot', lead: 'It stands here.', passages: [], notes: [], parts: {}, ...more });

describe('a tour', () => {
  it('reads 15 signs a second in German, 6 in Chinese, after a look', () => {
    expect(readingTime('x'.repeat(150), 'de')).toBe(12.5);
    expect(readingTime('字'.repeat(60), 'zh')).toBe(12.5);
  });

  it('takes the part a paragraph speaks of in hand, and tells of parts after the paragraph that names them', () => {
    const paragraph: Paragraph = [{ type: 'text', text: 'Here is ' }, { type: 'note', note: 'n', children: [{ type: 'part', part: 'rotor', children: words('a rotor') }] }];
    const station: TourStation = { id: 'one', way: 0, text: text({ passages: [{ id: 's1p1', caption: false, paragraphs: [paragraph, words('And more.')] }], parts: { stator: [words('A stator.')], rotor: [words('It turns.')] } }) };
    expect(composeTour([station], 5, 'en').map(({ kind, passage, paragraph: index, part }) => [kind, passage, index, part])).toEqual([
      ['lead', null, 0, null], ['paragraph', 's1p1', 0, 'rotor'], ['part', null, 0, 'rotor'], ['paragraph', 's1p1', 1, null], ['part', null, 0, 'stator'],
    ]);
  });

  it('leaves out the later ranks when time is short, but stops at every station', () => {
    const long = (id: string): TourStation => ({ id, way: 10, text: text({ passages: ['s1p1', 's1p2'].map((passage) => ({ id: passage as 's1p1', caption: false, paragraphs: [words('x'.repeat(300)), words('y'.repeat(300))] })) }) });
    const stops = composeTour([long('a'), long('b')], 2, 'en');
    expect(stops.map(({ station, kind, passage, paragraph }) => `${station} ${kind} ${passage ?? ''} ${paragraph}`)).toEqual([
      'a lead  0', 'a paragraph s1p1 0', 'a paragraph s1p2 0', 'b lead  0', 'b paragraph s1p1 0', 'b paragraph s1p2 0',
    ]);
  });

  it('never hurries: a stop lasts at least as long as its text is read', () => {
    const station: TourStation = { id: 'a', way: 0, text: text() };
    for (const stop of composeTour([station], 1, 'de')) expect(stop.seconds).toBeGreaterThanOrEqual(readingTime(stop.text, 'de'));
  });

  it('of one theme tells its passages and the parts they name, and nothing of the time it has left', () => {
    const part = (id: string): Paragraph => [{ type: 'part', part: id, children: words(id) }];
    const station: TourStation = { id: 'one', way: 10, text: text({
      passages: [{ id: 's6p1', caption: false, paragraphs: [part('board')] }, { id: 's6p3', caption: false, paragraphs: [part('rail')] }],
      parts: { board: [words('A board.')], rail: [words('A rail.')], fan: [words('A fan.')] },
    }) };
    const stops = composeTour([station], 15, 'en', 'chips');
    expect(stops.map(({ kind, passage, part: id }) => [kind, passage, id])).toEqual([['lead', null, null], ['paragraph', 's6p1', 'board'], ['part', null, 'board']]);
    expect(lengthOf(stops, [station])).toBeCloseTo(10 + stops.reduce((sum, { text: told }) => sum + readingTime(told, 'en'), 0));
  });
});
