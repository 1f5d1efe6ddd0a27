// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../../src/language/words.en.ts';
import { addressOf, followAddress, openAddress, readSettings } from '../../../src/state/address.ts';
import { setLanguage, useSettings } from '../../../src/state/settings.ts';
import { FIRST_VISIT, choosePart, choosePassage, closeStation, openStation, useVisit } from '../../../src/state/visit.ts';
import { loadWords, stations } from '../../../src/stations/index.ts';

const now = () => useVisit.getState();
const [humanoid] = stations.filter(({ id }) => id === 'humanoid');
const part = (await loadWords('humanoid')).parts.parts[0]?.id ?? '';

beforeEach(() => {
  useVisit.setState(FIRST_VISIT, true);
  useSettings.setState({ language: 'en', quality: 'auto' });
  history.replaceState(null, '', '/');
});

test('an address opens exactly what it names', () => {
  expect(readSettings('?lang=zh&quality=low')).toEqual({ face: 'walk' });
  openAddress(`?station=humanoid&part=${part}&passage=s3p3&lang=zh`);
  expect(now()).toMatchObject({ station: 'humanoid', part, passage: 's3p3', notice: null });
  expect(useSettings.getState()).toMatchObject({ language: 'zh', quality: 'low' });
});

test('what is opened has an address, and the address opens it', () => {
  for (const passage of humanoid?.passages ?? []) {
    openStation('humanoid', { part, passage });
    const { station, part: chosen, passage: told } = now(), address = addressOf('');
    expect(address).toBe(`?station=humanoid&part=${part}&passage=${passage}&lang=en`);
    useVisit.setState(FIRST_VISIT, true);
    openAddress(address);
    expect(now()).toMatchObject({ station, part: chosen, passage: told });
  }
});

test('what the address says besides is kept; a hall without a station needs no query', () => {
  openStation('evtol');
  expect(addressOf('?quality=low&mode=walk')).toBe('?quality=low&mode=walk&station=evtol&lang=en');
  closeStation();
  expect(addressOf('?quality=low&station=evtol')).toBe('?quality=low');
  expect(addressOf('')).toBe('/');
});

test.each([
  ['?lang=fr', en.notices.unknownValue('lang', 'fr')], ['?quality=ultra', en.notices.unknownValue('quality', 'ultra')], ['?mode=fly', en.notices.unknownValue('mode', 'fly')],
])('%s is named to the visitor and left', (search, notice) => {
  expect(readSettings(search)).toEqual({ face: 'walk' });
  expect(now().notice).toBe(notice);
  expect(useSettings.getState()).toMatchObject({ language: 'en', quality: 'auto' });
});

test('the catalogue is a face of its own', () => expect(readSettings('?mode=catalogue')).toEqual({ face: 'catalogue' }));

test('an unknown station leaves one at the entrance', () => {
  openAddress('?station=nowhere&part=x');
  expect(now()).toMatchObject({ station: null, notice: en.notices.unknownStation('nowhere') });
});

test('an unknown passage or one of another station leaves the station open', () => {
  openAddress('?station=humanoid&passage=s6p1');
  expect(now()).toMatchObject({ station: 'humanoid', passage: null, notice: en.notices.unknownPassage('s6p1') });
});

test('an unknown part is let go once the list of parts is there', async () => {
  openAddress('?station=humanoid&part=third-arm');
  await vi.waitFor(() => expect(now()).toMatchObject({ station: 'humanoid', part: null, notice: en.notices.unknownPart('third-arm') }));
});

test('the address follows: a station and a part are steps back, a passage and a language are not', () => {
  const gone = new AbortController();
  followAddress(gone.signal);
  const steps = history.length;
  openStation('humanoid');
  choosePart(part);
  expect(history.length).toBe(steps + 2);
  choosePassage('s3p2');
  setLanguage('de');
  expect(history.length).toBe(steps + 2);
  expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({ station: 'humanoid', part, passage: 's3p2', lang: 'de' });
  gone.abort();
  closeStation();
  expect(location.search).toContain('station=humanoid');
});

test('back and forward are heard', () => {
  const gone = new AbortController();
  followAddress(gone.signal);
  openStation('humanoid');
  history.replaceState(null, '', '/?station=evtol');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(now().station).toBe('evtol');
  history.replaceState(null, '', '/');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(now()).toMatchObject({ station: null, mode: 'walk' });
  gone.abort();
});

test('any query leaves a valid visit, settings of the hall’s own, and an address that can be read again', () => {
  const names = fc.constantFrom('station', 'part', 'passage', 'lang', 'quality', 'mode', 'scan', '__proto__', 'constructor', 'toString'), known = fc.constantFrom('humanoid', 'evtol', 's3p3', part, 'zh', 'low', 'catalogue', 'one', '__proto__');
  const search = fc.oneof(fc.array(fc.tuple(names, fc.oneof(known, fc.string({ maxLength: 30 })))).map((all) => `?${new URLSearchParams(all)}`), fc.string({ maxLength: 60 }));
  fc.assert(fc.property(search, (query) => {
    useVisit.setState(FIRST_VISIT, true);
    expect(['walk', 'catalogue', 'kiosk']).toContain(readSettings(query).face);
    openAddress(query);
    const { station, passage } = now(), { language, quality } = useSettings.getState();
    expect(station === null || stations.some(({ id }) => id === station)).toBe(true);
    expect(passage === null || stations.some(({ passages }) => passages.includes(passage))).toBe(true);
    expect(['de', 'en', 'zh']).toContain(language);
    expect(['auto', 'low', 'medium', 'high']).toContain(quality);
    const address = addressOf(query);
    expect(addressOf(address.startsWith('?') ? address : '')).toBe(address);
  }), { numRuns: 60 });
});
