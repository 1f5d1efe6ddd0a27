import { beforeEach, expect, test } from 'vitest';
import {
  FIRST_VISIT, choosePart, choosePassage, closeStation, closeTop, comeNear, explodeTo, isolate, openLayer, notify, openStation, showTab, useVisit,
} from '../../../src/state/visit.ts';

const now = () => useVisit.getState();
beforeEach(() => useVisit.setState(FIRST_VISIT, true));

test('a visit begins at the start sheet, walking', () => {
  expect(now()).toMatchObject({ mode: 'walk', layer: 'start', station: null, part: null, explosion: 0 });
});

test('opening a station opens its text, assembled, and closes every sheet', () => {
  openStation('evtol', { part: 'rotor', passage: 's1p5' });
  expect(now()).toMatchObject({ mode: 'inspect', station: 'evtol', part: 'rotor', passage: 's1p5', tab: 'text', explosion: 0, layer: null });
});

test('opening the same station again keeps how far it is taken apart, and the tab', () => {
  openStation('evtol');
  explodeTo(0.4);
  showTab('parts');
  openStation('evtol', { part: 'rotor' });
  expect(now()).toMatchObject({ explosion: 0.4, tab: 'parts', part: 'rotor' });
  openStation('chips');
  expect(now()).toMatchObject({ explosion: 0, tab: 'text', part: null });
});

test('closing it leaves nothing of it', () => {
  openStation('evtol', { part: 'rotor', passage: 's1p5' });
  isolate(true);
  explodeTo(1);
  closeStation();
  expect(now()).toEqual({ ...FIRST_VISIT, layer: null });
});

test('only a chosen part can stand alone; letting go of it brings all back', () => {
  openStation('evtol');
  isolate(true);
  expect(now().isolated).toBe(false);
  choosePart('rotor');
  isolate(true);
  choosePart('cabin');
  expect(now()).toMatchObject({ part: 'cabin', isolated: true });
  choosePart(null);
  expect(now()).toMatchObject({ part: null, isolated: false });
});

test.each([[-1, 0], [0.5, 0.5], [7, 1]])('explodeTo(%f) is %f', (wanted, got) => {
  explodeTo(wanted);
  expect(now().explosion).toBe(got);
});

test('Escape closes the sheet, then brings all parts back, then lets go of the part, then closes the station; then there is nothing', () => {
  openStation('evtol', { part: 'rotor' });
  isolate(true);
  openLayer('map');
  const steps: unknown[] = [];
  while (closeTop()) { const { layer, isolated, part, station } = now(); steps.push([layer, isolated, part, station]); }
  expect(steps).toEqual([[null, true, 'rotor', 'evtol'], [null, false, 'rotor', 'evtol'], [null, false, null, 'evtol'], [null, false, null, null]]);
  expect(closeTop()).toBe(false);
});

test('what does not change tells nobody', () => {
  let told = 0;
  const off = useVisit.subscribe(() => { told++; });
  comeNear('evtol');
  comeNear('evtol');
  off();
  expect(told).toBe(1);
});

test('choosing a passage or part puts the note away', () => {
  useVisit.setState({ note: 'price' });
  choosePassage('s3p3');
  expect(now().note).toBeNull();
});

test('a word stays until it is read, and a later one does not push it away', () => {
  const said: (string | null)[] = [];
  for (const word of ['The tour is missing.', 'The flying taxi is missing.', 'The tour is missing.', null, 'The map is missing.']) {
    notify(word);
    said.push(now().notice);
  }
  expect(said).toEqual(['The tour is missing.', 'The tour is missing.\nThe flying taxi is missing.', 'The tour is missing.\nThe flying taxi is missing.', null, 'The map is missing.']);
});
