import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goal } from '../../../src/state/frame.ts';
import { setLanguage } from '../../../src/state/settings.ts';
import { go, goOn, leaveTour, pauseTour, startTour, tellOn, useTour } from '../../../src/state/tour.ts';
import { FIRST_VISIT, choosePart, openStation, useVisit } from '../../../src/state/visit.ts';

const tour = () => useTour.getState().tour!;
/** The hall would walk there and open it. */
const arrive = (): void => openStation(goal.now!.open!);

describe('a tour under way', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    leaveTour();
    setLanguage('en');
    useVisit.setState(FIRST_VISIT, true);
    await startTour(5);
  });

  it('closes the start sheet and walks to the first station, which opens on arrival', () => {
    expect(useVisit.getState()).toMatchObject({ layer: null, station: null });
    expect(goal.now).toMatchObject({ x: 10.5, z: 3, open: 'evtol' });
    arrive();
    expect(tour()).toMatchObject({ at: 0, pace: 'going' });
    expect(useVisit.getState()).toMatchObject({ station: 'evtol', tab: 'text', explosion: 0 });
  });

  it('tells no seconds while it is on the way, and moves on when a stop is told', () => {
    tellOn(1000);
    expect(tour()).toMatchObject({ at: 0, told: 0 });
    arrive();
    tellOn(tour().stops[0]!.seconds - 1);
    expect(tour().at).toBe(0);
    tellOn(1.5);
    expect(tour()).toMatchObject({ at: 1, told: 0 });
    expect(useVisit.getState().passage).toBe('s1p5');
  });

  it('pauses when the visitor takes something in hand, and goes on where it was left', () => {
    arrive();
    go(1);
    tellOn(3);
    choosePart('nose-camera');
    expect(tour()).toMatchObject({ at: 1, told: 3, pace: 'paused' });
    tellOn(1000);
    expect(tour().at).toBe(1);
    openStation('humanoid');
    goOn();
    expect(tour()).toMatchObject({ at: 1, told: 3, pace: 'going' });
    expect(goal.now?.open).toBe('evtol');
  });

  it('is over after its last stop, and can be left', () => {
    arrive();
    const last = tour().stops.length - 1;
    go(last);
    expect(goal.now?.open).toBe('chips');
    arrive();
    tellOn(1000);
    expect(tour()).toMatchObject({ at: last, pace: 'over' });
    pauseTour();
    expect(tour().pace).toBe('over');
    leaveTour();
    expect(useTour.getState().tour).toBeNull();
  });

  it('is told in the language chosen while it was being put together', async () => {
    leaveTour();
    const starting = startTour(5);
    setLanguage('zh');
    await starting;
    await vi.waitFor(() => expect(tour().language).toBe('zh'));
    expect(tour()).toMatchObject({ at: 0, pace: 'going' });
    expect(tour().stops[0]!.text).toMatch(/\p{Script=Han}/u);
  });

  it('ends with the visit: the start sheet comes back', () => {
    useVisit.setState({ layer: 'start' });
    expect(useTour.getState().tour).toBeNull();
  });
});
