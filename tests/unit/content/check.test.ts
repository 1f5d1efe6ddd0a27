import { describe, expect, test } from 'vitest';
import { checkStations } from '../../../src/content/build/check.ts';
import type { LoadedStation } from '../../../src/content/build/load.ts';
import { problemLine } from '../../../src/content/build/problem.ts';
import { readStation } from '../../../src/content/build/read-station.ts';
import { LANGUAGES, type PartsList, type StationPlan } from '../../../src/content/types.ts';

const SOURCE = `# Titel

Vorspann.

## s3p3

Der [Rotor](part:elbow-rotor) und [mehr][^mehr].

[^mehr]: term **Mehr.** Text.
`;
const said = (word: string) => ({ de: word, en: word, zh: word });
const PLAN: StationPlan = {
  order: 3, title: said('Titel'), passages: ['s3p3'], place: { x: 0, z: 0, heading: 0 }, blocks: [],
  arrival: { eye: [0, 1.65, 0], at: [1, 1, 0] }, model: 'humanoid',
};
const PARTS: PartsList = {
  groups: { elbow: said('Ellbogen') },
  parts: ['elbow-rotor', 'elbow-stator'].map((id) => ({ id, name: said(id), line: said('dreht'), group: 'elbow' })),
};
function station(changed: Partial<LoadedStation> = {}, sources: Partial<Record<'de' | 'en' | 'zh', string>> = {}): LoadedStation {
  const folder = 'src/stations/humanoid';
  return {
    id: 'humanoid', folder, plan: PLAN, parts: PARTS, sources: { parts: "\n{ id: 'elbow-rotor' },\n{ id: 'elbow-stator' }", anchors: 'x' },
    texts: Object.fromEntries(LANGUAGES.map((language) => [language, readStation(sources[language] ?? SOURCE, `${folder}/${language}.md`, language)])),
    anchors: { notes: {}, parts: [], unanchored: ['mehr'] }, modelParts: ['elbow-rotor', 'elbow-stator'], problems: [], ...changed,
  };
}
const check = (...stations: LoadedStation[]) => checkStations(stations).map(problemLine);

describe('the cross check', () => {
  test('finds nothing in a sound station', () => { expect(check(station())).toEqual([]); });
  test('names the nearest part for a wrong link', () => {
    const wrong = SOURCE.replace('part:elbow-rotor', 'part:elbow-rotr');
    expect(check(station({}, { de: wrong, en: wrong, zh: wrong }))).toEqual(LANGUAGES.map((language) =>
      `src/stations/humanoid/${language}.md:7: part "elbow-rotr" does not exist in models/humanoid. Did you mean "elbow-rotor"?`));
  });
  test('a translation lacks a link, a footnote, a passage', () => {
    expect(check(station({}, { en: SOURCE.replace('[Rotor](part:elbow-rotor)', 'rotor') }))).toEqual([
      'src/stations/humanoid/en.md:5: part "elbow-rotor" is not linked in s3p3. It is in src/stations/humanoid/de.md:7.',
    ]);
    expect(check(station({}, { zh: SOURCE.replace('[mehr][^mehr]', 'mehr').replace(/\[\^mehr\]:.*\n/, '') }))).toEqual([
      'src/stations/humanoid/zh.md:1: footnote "mehr" is missing. It is in src/stations/humanoid/de.md:9.',
      'src/stations/humanoid/zh.md:5: footnote "mehr" is not referred to in s3p3. It is in src/stations/humanoid/de.md:7.',
    ]);
  });
  test('a footnote is of the same kind everywhere', () => {
    expect(check(station({}, { en: SOURCE.replace('term', 'context') }))).toEqual([
      'src/stations/humanoid/en.md:9: footnote "mehr" is of kind context, in src/stations/humanoid/de.md of kind term.',
    ]);
  });
  test('a language is missing', () => {
    const whole = station();
    expect(check({ ...whole, texts: { de: whole.texts.de!, en: whole.texts.en! } })).toEqual(['src/stations/humanoid/zh.md:1: is missing. Every station is told in de, en and zh.']);
  });
  test('the parts list and the model differ', () => {
    expect(check(station({ modelParts: ['elbow-rotor', 'elbow-statar', 'screw'] }))).toEqual([
      'src/stations/humanoid/parts.ts:1: part "elbow-statar" of models/humanoid has no name.',
      'src/stations/humanoid/parts.ts:1: part "screw" of models/humanoid has no name.',
      'src/stations/humanoid/parts.ts:3: part "elbow-stator" does not exist in models/humanoid. Did you mean "elbow-statar"?',
    ]);
  });
  test('a part without a name in one language', () => {
    const [rotor, stator] = PARTS.parts;
    expect(check(station({ parts: { ...PARTS, parts: [{ ...rotor!, name: { ...rotor!.name, zh: ' ' } }, { ...stator!, group: 'elbwo' }] } }))).toEqual([
      'src/stations/humanoid/parts.ts:2: part "elbow-rotor" has no name in "zh".',
      'src/stations/humanoid/parts.ts:3: part "elbow-stator" stands in group "elbwo", which does not exist. Did you mean "elbow"?',
    ]);
  });
  test('a caption of the essay is marked as one', () => {
    const captions = SOURCE.replace('s3p3', 's3p4');
    const problems = check(station({ plan: { ...PLAN, passages: ['s3p4'] } }, { de: captions, en: captions, zh: captions }));
    expect(problems[0]).toBe('src/stations/humanoid/de.md:5: passage "s3p4" is a caption in the essay. Write "## s3p4 caption".');
    expect(problems).toHaveLength(3);
  });
  test('passages are those of station.ts, and of the essay', () => {
    expect(check(station({ plan: { ...PLAN, passages: ['s3p3', 's3p5', 's9p9'] } }))).toEqual([
      'src/stations/humanoid/de.md:1: passage "s3p5" of station.ts is missing.',
      'src/stations/humanoid/en.md:1: passage "s3p5" of station.ts is missing.',
      'src/stations/humanoid/station.ts:1: "s9p9" is no passage of the essay. Did you mean "s0p1"?',
      'src/stations/humanoid/zh.md:1: passage "s3p5" of station.ts is missing.',
    ]);
  });
  test('every note has an anchor or says that it has none; no quotation is longer than six words', () => {
    expect(check(station({ anchors: { notes: {}, parts: [], unanchored: ['mer'] } }))).toEqual([
      'src/stations/humanoid/anchors.ts:1: footnote "mer" does not exist. Did you mean "mehr"?',
      'src/stations/humanoid/anchors.ts:1: footnote "mehr" has neither an anchor nor a place among the unanchored.',
    ]);
    expect(check(station({ anchors: { notes: { mehr: { passage: 's3p3', prefix: 'eins zwei ', exact: 'drei-vier fünf', suffix: ' sechs sieben' } }, parts: [], unanchored: [] } }))).toEqual([
      'src/stations/humanoid/anchors.ts:1: "mehr" quotes 7 words in a row. At most 6 are allowed.',
    ]);
  });
  test('one broken station does not hide another', () => {
    const broken = station({ id: 'evtol', folder: 'src/stations/evtol', plan: null, problems: [{ file: 'src/stations/evtol/station.ts', line: 1, message: 'is missing.', remedy: '' }] });
    expect(check(broken, station({ modelParts: ['elbow-rotor'] }))).toEqual([
      'src/stations/evtol/station.ts:1: is missing.',
      'src/stations/humanoid/parts.ts:3: part "elbow-stator" does not exist in models/humanoid. Did you mean "elbow-rotor"?',
    ]);
  });
});
