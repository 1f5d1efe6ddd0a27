import { beforeEach, describe, expect, it } from 'vitest';
import type { Handle, Said } from '../../../src/content/types.ts';
import { hasHold, slide, switchOff, switchOn } from '../../../src/state/handles.ts';
import { FIRST_VISIT, closeStation, openStation, takeOff, useVisit } from '../../../src/state/visit.ts';

const said: Said = { de: 'a', en: 'a', zh: 'a' };
const base = { title: said, line: said };
const doors: Handle = { ...base, id: 'doors', kind: 'move', seconds: 1, swings: [] };
const cut: Handle = { ...base, id: 'cut', kind: 'cut', normal: [0, 1, 0], from: 0, to: 1, first: 0.7, grip: [0, 0, 0], slider: said };
const supply: Handle = { ...base, id: 'supply', kind: 'colours', colours: [] };
const borrow: Handle = { ...base, id: 'borrow', kind: 'colours', colours: [] };
const moving: Handle = { ...doors, swings: [{ ids: /^left-door$/ }] };
const all = [doors, cut, supply, borrow];
const on = () => useVisit.getState().handles;

describe('handles', () => {
  beforeEach(() => { useVisit.setState({ ...FIRST_VISIT, mode: 'inspect', station: 'evtol' }, true); });

  it('go on and off side by side, the last one last', () => {
    switchOn(cut, all);
    switchOn(doors, all);
    expect(Object.entries(on())).toEqual([['cut', 0.7], ['doors', 1]]);
    switchOff('cut');
    expect(on()).toEqual({ doors: 1 });
  });

  it('allow one colouring at a time', () => {
    switchOn(doors, all);
    switchOn(supply, all);
    switchOn(borrow, all);
    expect(on()).toEqual({ doors: 1, borrow: 1 });
  });

  it('slide between 0 and 1 only while they are on', () => {
    slide('cut', 0.4);
    expect(on()).toEqual({});
    switchOn(cut, all);
    slide('cut', 1.7);
    expect(on()).toEqual({ cut: 1 });
  });

  it('put the exhibit together when they need it whole, colours do not', () => {
    useVisit.setState({ explosion: 1 });
    switchOn(supply, all);
    expect(useVisit.getState().explosion).toBe(1);
    switchOn(doors, all);
    expect(useVisit.getState().explosion).toBe(0);
  });

  it('close before a flight, and land what flies', () => {
    switchOn(doors, all);
    useVisit.setState({ weather: 'clear' });
    takeOff();
    expect(useVisit.getState()).toMatchObject({ flying: true, handles: {} });
    switchOn(doors, all);
    expect(useVisit.getState().flying).toBe(false);
  });

  it('know the parts they move', () => {
    expect([hasHold(moving, 'left-door'), hasHold(moving, 'left-door-window'), hasHold(supply, 'left-door')]).toEqual([true, false, false]);
  });

  it('are left at another station', () => {
    switchOn(doors, all);
    openStation('evtol', { part: 'nose-camera' });
    expect(on()).toEqual({ doors: 1 });
    openStation('humanoid');
    expect(on()).toEqual({});
    closeStation();
    expect(on()).toEqual({});
  });
});
