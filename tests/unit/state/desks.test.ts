import { afterEach, expect, test } from 'vitest';
import { clearDesks, deskStore } from '../../../src/state/desks.ts';
import { FIRST_VISIT, openLayer, openStation, useVisit } from '../../../src/state/visit.ts';

const useDial = deskStore({ turns: 0 });
afterEach(() => useVisit.setState(FIRST_VISIT, true));

test('a desk keeps what was set while its visitor goes about', () => {
  openLayer(null);
  useDial.setState({ turns: 3 });
  openStation('chips');
  openStation('evtol');
  openLayer('help');
  expect(useDial.getState()).toEqual({ turns: 3 });
});

test('the next visitor, met by the start sheet, finds it as the first one did', () => {
  openLayer(null);
  useDial.setState({ turns: 3 });
  useVisit.setState(FIRST_VISIT);
  expect(useDial.getState()).toEqual({ turns: 0 });
});

test('all desks can be cleared by hand', () => {
  useDial.setState({ turns: 3 });
  clearDesks();
  expect(useDial.getState()).toEqual({ turns: 0 });
});
