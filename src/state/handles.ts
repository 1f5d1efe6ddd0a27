/** What a visitor does with the handles of the opened exhibit. */
import type { CutHandle, GearHandle, Handle, PartId } from '../content/types.ts';
import { useVisit } from './visit.ts';

/** It stays where one puts it; the others are on or off. */
export const hasSlider = (handle: Handle): handle is CutHandle | GearHandle => handle.kind === 'cut' || handle.kind === 'gear';

/** It moves or turns this very part. */
export const hasHold = (handle: Handle, part: PartId): boolean =>
  (handle.kind === 'move' && handle.swings.some(({ ids }) => ids.test(part))) || (handle.kind === 'gear' && [handle.core, handle.cup, handle.ring].includes(part));

const colours = ({ kind }: Handle): boolean => kind === 'colours' || kind === 'flow';
const looks = ({ view, alone }: Handle): boolean => view !== undefined || alone !== undefined;
/** The exhibit stands together for it. */
const needsWhole = ({ kind }: Handle): boolean => kind === 'move' || kind === 'cut' || kind === 'fields' || kind === 'gear';

/** Two ways to colour, to look or to cut would be in each other's way. */
export const exclude = (a: Handle, b: Handle): boolean =>
  a.id !== b.id && ((colours(a) && colours(b)) || (looks(a) && looks(b)) || (a.kind === 'cut' && b.kind === 'cut'));

/** Switches a handle on; what it excludes goes off, and the exhibit together where it must. `all`: the station's handles. */
export function switchOn(handle: Handle, all: readonly Handle[]): void {
  const on = handle.kind === 'cut' ? handle.first : handle.kind === 'gear' ? 0 : 1;
  useVisit.setState((visit) => {
    const others = Object.entries(visit.handles).filter(([id]) => !all.some((one) => one.id === id && exclude(one, handle)));
    const whole = needsWhole(handle);
    return {
      handles: { ...Object.fromEntries(others), [handle.id]: on },
      ...(whole ? { explosion: 0, flying: false } : {}),
      ...(handle.apart && visit.explosion < 1 ? { explosion: 1, flying: false } : {}),
      ...(looks(handle) ? { part: null, isolated: false } : {}),
    };
  });
}

export const switchOff = (id: string): void =>
  useVisit.setState(({ handles }) => ({ handles: Object.fromEntries(Object.entries(handles).filter(([one]) => one !== id)) }));

/** Moves the slider of a handle that is on; 0 … 1. */
export const slide = (id: string, to: number): void =>
  useVisit.setState(({ handles }) => (id in handles ? { handles: { ...handles, [id]: Math.min(1, Math.max(0, to)) } } : {}));

/** Of a handle that shows kinds (fields of view): 1 shows all, 2 + n the n-th alone. */
const FIRST_KIND = 2;
/** The one kind shown alone, null for all. */
export const kindAlone = (value: number): number | null => (value >= FIRST_KIND ? value - FIRST_KIND : null);
/** Shows one kind alone, or all. */
export const showKind = (id: string, kind: number | null): void =>
  useVisit.setState(({ handles }) => (id in handles ? { handles: { ...handles, [id]: kind === null ? 1 : FIRST_KIND + kind } } : {}));

/** Of a handle through which something runs: 1 runs, this stands still. */
const PAUSED = 0.5;
export const isPaused = (value: number): boolean => value === PAUSED;
export const pause = (id: string, paused: boolean): void =>
  useVisit.setState(({ handles }) => (id in handles ? { handles: { ...handles, [id]: paused ? PAUSED : 1 } } : {}));
