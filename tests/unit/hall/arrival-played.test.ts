import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stillIntent } from '../../../src/input/intent.ts';

/** width of a picture so wide that the eye begins 1.7 m before the leaves */
const WIDE = 2;
const heard = new Map<string, () => void>();
const doors: { swing: number; lobby: boolean } = { swing: NaN, lobby: false };
const setDoors = (swing: number, lobby: boolean): void => { Object.assign(doors, { swing, lobby }); };

/** A page of its own: the arrival is played once in each. */
async function page() {
  vi.resetModules();
  const { prepareArrival } = await import('../../../src/hall/arrival.ts');
  const [visit, { frame, walkTo }] = await Promise.all([import('../../../src/state/visit.ts'), import('../../../src/state/frame.ts')]);
  return { prepareArrival, visit, frame, walkTo };
}
/** Seconds on the wall clock while it plays: the first step draws, the second starts the clock. */
async function playing(until: number) {
  const all = await page(), arrival = all.prepareArrival(setDoors), intent = stillIntent();
  if (!arrival) throw new Error('nothing to play');
  arrival.begin();
  for (const now of [100, 101, 101 + until]) arrival.step(now, WIDE, intent);
  return { ...all, arrival, intent };
}

beforeEach(() => {
  heard.clear();
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => { heard.set(name, listener); });
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('the arrival as it is played', () => {
  it('waits shut until the hall stands, however long', async () => {
    const { prepareArrival } = await page(), arrival = prepareArrival(setDoors);
    for (const now of [5, 50, 500]) arrival?.step(now, WIDE, stillIntent());
    expect(arrival?.moving).toBe(false);
    expect(arrival?.behind).toBeCloseTo(5.68, 9);
    expect(doors).toEqual({ swing: 0, lobby: true });
  });

  it('takes four and a half seconds by the clock, in however few pictures', async () => {
    const { arrival, intent, frame } = await playing(2.475);
    expect(arrival.behind).toBeCloseTo(2.84, 9);
    expect(arrival.moving).toBe(true);
    arrival.step(105.5, WIDE, intent);
    expect([arrival.behind, arrival.gain, arrival.moving]).toEqual([0, 1, false]);
    expect(doors).toEqual({ swing: 0, lobby: false });
    expect(frame.pose).toEqual({ x: -26, y: 1.65, z: 0, heading: 0, pitch: 0 });
  });

  it('is a cut when somebody acts before the doors, and a quick end from behind them', async () => {
    const before = await playing(0.5);
    before.intent.forward = 1;
    before.arrival.step(101.6, WIDE, before.intent);
    expect([before.arrival.behind, before.arrival.moving]).toEqual([0, false]);

    const behind = await playing(3);
    const left = behind.arrival.behind;
    expect(left).toBeGreaterThan(0.5);
    behind.walkTo({ x: 0, z: 3 });
    behind.arrival.step(104.1, WIDE, behind.intent);
    expect(behind.arrival.behind).toBeCloseTo(left, 9);
    behind.arrival.step(104.4, WIDE, behind.intent);
    expect(behind.arrival.behind).toBeLessThan(left / 3);
    behind.arrival.step(104.56, WIDE, behind.intent);
    expect([behind.arrival.behind, behind.arrival.moving]).toEqual([0, false]);
  });

  it('ends with an opened station, and with a key or tap once the start sheet is gone', async () => {
    const opened = await playing(0.5);
    opened.visit.openStation('evtol');
    opened.arrival.step(101.6, WIDE, opened.intent);
    expect(opened.arrival.moving).toBe(false);

    const tapped = await playing(0.5);
    heard.get('pointerdown')?.();
    tapped.arrival.step(101.6, WIDE, tapped.intent);
    expect(tapped.arrival.moving).toBe(true);
    tapped.visit.openLayer(null);
    heard.get('keydown')?.();
    tapped.arrival.step(101.7, WIDE, tapped.intent);
    expect(tapped.arrival.moving).toBe(false);
  });

  it('is not played twice, nor with an opened station, nor with less motion', async () => {
    const first = await page();
    expect(first.prepareArrival(setDoors)).not.toBeNull();
    expect(first.prepareArrival(setDoors)).toBeNull();
    const addressed = await page();
    addressed.visit.openStation('chips');
    expect(addressed.prepareArrival(setDoors)).toBeNull();
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    expect((await page()).prepareArrival(setDoors)).toBeNull();
  });
});
