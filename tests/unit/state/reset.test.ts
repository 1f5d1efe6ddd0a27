// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { followAddress } from '../../../src/state/address.ts';
import { recallCopy, takeCopy, useCopy } from '../../../src/state/copy.ts';
import { deskStore } from '../../../src/state/desks.ts';
import { frame, goal, walkTo } from '../../../src/state/frame.ts';
import { pause, showKind, slide, switchOff, switchOn } from '../../../src/state/handles.ts';
import { resetVisit, type FirstVisitor } from '../../../src/state/reset.ts';
import { used, useLastInput } from '../../../src/state/last-input.ts';
import { useNarration } from '../../../src/state/narration.ts';
import { setComfort, setLanguage, setLetterKeys, setNarration, setTextSize, useSettings } from '../../../src/state/settings.ts';
import { go, goOn, leaveTour, pauseTour, startTour, tellOn, useTour } from '../../../src/state/tour.ts';
import {
  callOff, choosePart, choosePassage, chooseNote, closeStation, closeTop, comeNear, explodeTo, hoverPart, isolate, notify, openLayer, openStation, showOriginal, showTab, switchSound,
  takeOff, tellFlight, turnWeather, useVisit,
} from '../../../src/state/visit.ts';
import { stations } from '../../../src/stations/index.ts';

// what the finder finds is told by the text's first letters
vi.mock('../../../src/content/copy/place.ts', () => ({ place: (text: string) => (text.startsWith('foreign') ? { problem: 'foreign' } : { from: text.slice(0, 5), passages: {} }) }));
vi.stubGlobal('speechSynthesis', { cancel: vi.fn() });

const FIRST: FirstVisitor = { language: 'zh', textSize: 1.25, sound: true, address: '/?mode=kiosk&lang=zh,de' };
const useDial = deskStore({ turns: 0 });
const doors = { id: 'doors', kind: 'move', seconds: 1, swings: [], title: { de: '', en: '', zh: '' }, line: { de: '', en: '', zh: '' } } as const;
const cut = { ...doors, id: 'cut', kind: 'cut', normal: [0, 1, 0], from: 0, to: 1, first: 0.7, grip: [0, 0, 0], slider: doors.title } as const;
const gone = new AbortController();

/** Everything a visit can leave behind. */
const traces = () => ({
  visit: useVisit.getState(), settings: useSettings.getState(), tour: useTour.getState(), desk: useDial.getState(),
  narration: useNarration.getState(), last: useLastInput.getState().last,
  copy: { ...useCopy.getState(), passage: null }, pose: { ...frame.pose }, explosion: frame.explosion, goal: goal.now,
  address: location.pathname + location.search, scroll: [scrollX, scrollY], stored: { ...localStorage },
});

/** One deed of a visitor for each number, and what the hall tells of it. */
const deeds: readonly ((n: number) => unknown)[] = [
  (n) => openStation(stations[n % stations.length]!.id, { part: 'left-elbow-rotor', passage: 's3p3' }), closeStation, closeTop,
  () => choosePart('left-elbow-rotor'), () => hoverPart('left-elbow-rotor'), () => choosePassage('s3p2'), () => chooseNote('preis'),
  (n) => showTab((['text', 'parts', 'desk'] as const)[n % 3]!), () => isolate(true), (n) => explodeTo((n % 5) / 2),
  (n) => openLayer((['start', 'map', 'settings', 'help', 'copy', null] as const)[n % 6]!), () => showOriginal(true), () => comeNear('evtol'),
  () => turnWeather('clear'), takeOff, callOff, (n) => tellFlight(n % 2 ? 'rising' : 'grounded'), (n) => switchSound(n % 2 === 0), () => notify('!'),
  () => switchOn(doors, [doors, cut]), () => switchOn(cut, [doors, cut]), () => switchOff('doors'), () => slide('cut', 0.2), () => showKind('doors', 1), () => pause('doors', true),
  (n) => setLanguage((['de', 'en', 'zh'] as const)[n % 3]!), () => setTextSize(2), () => setLetterKeys(false),
  () => setComfort({ darkPanel: true, scan: 'two', pace: 1.5 }), () => setNarration({ on: true, rate: 1.5 }), () => used('touch'), () => useNarration.setState({ state: 'speaking', byWord: true }),
  (n) => startTour(n % 2 ? 5 : 15), (n) => go(n % 9), goOn, pauseTour, leaveTour, (n) => tellOn(n),
  () => useDial.setState({ turns: 9 }), () => takeCopy('x'.repeat(3_000_000)), () => takeCopy('visitor '.repeat(200)), () => takeCopy('foreign '.repeat(200)), () => localStorage.setItem('zhanting.copy', 'text'),
  (n) => walkTo({ x: n % 20, z: 3, open: 'evtol' }), (n) => { Object.assign(frame.pose, { x: n, heading: 1 }); frame.explosion = 0.4; },
  () => scrollTo(0, 300), () => history.pushState(null, '', '/?station=evtol&lang=de'),
];

beforeAll(() => followAddress(gone.signal));
afterAll(() => gone.abort());

test('whatever a visitor did, the next one finds what the first one found', { timeout: 60_000 }, async () => {
  resetVisit(FIRST);
  const first = traces();
  expect(first.visit).toMatchObject({ layer: 'start', station: null, sound: true, original: false, weather: 'rain' });
  expect(first.settings).toMatchObject({ language: 'zh', textSize: 1.25, letterKeys: true });
  expect(first.pose).toEqual({ x: -26, y: 1.65, z: 0, heading: 0, pitch: 0 });
  expect(first.address).toBe('/?mode=kiosk&lang=zh,de');
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(deeds.length - 1), fc.nat(100)), { maxLength: 30 }), fc.boolean(), async (visit, wait) => {
    const open: unknown[] = [];
    for (const [deed, n] of visit) {
      const done = deeds[deed]!(n);
      open.push(done);
      if (wait) await done;
    }
    const { visitor } = frame;
    resetVisit(FIRST);
    expect(traces()).toEqual(first);
    expect(frame.visitor).toBe(visitor + 1);
    // what was still on its way comes to nothing
    await Promise.all(open);
    expect(traces()).toEqual(first);
  }), { numRuns: 150 });
});

test('what the keeper chose stays', () => {
  useSettings.setState({ quality: 'low' });
  resetVisit(FIRST);
  expect(useSettings.getState().quality).toBe('low');
});

test('a copy the house laid beside the page stays, one a visitor brought goes', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('house '.repeat(100), { headers: { 'content-type': 'text/plain' } })));
  await recallCopy('http://hall.example/');
  const house = useCopy.getState().placed;
  expect(house).toMatchObject({ from: 'house' });
  await takeCopy('visitor '.repeat(100));
  expect(useCopy.getState().placed).toMatchObject({ from: 'visit' });
  resetVisit(FIRST);
  expect(useCopy.getState().placed).toBe(house);
  expect(useVisit.getState().original).toBe(true);
});

test('every store of the state is among those that are reset', () => {
  const folder = `${import.meta.dirname}/../../../src/state`;
  const stores = readdirSync(folder).flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/export const (use\w+) = create</g)].map(([, name]) => name));
  // useFloorPlan is the room's, not a visitor's
  expect(stores.sort()).toEqual(['useCopy', 'useFloorPlan', 'useLastInput', 'useNarration', 'useSettings', 'useTour', 'useVisit']);
});
