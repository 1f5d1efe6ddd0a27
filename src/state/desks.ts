import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { useVisit } from './visit.ts';

const clear: (() => void)[] = [];

/** What visitors set at one desk. It outlives panel and canvas; a new visitor finds it as `first`. */
export function deskStore<State extends object>(first: State): UseBoundStore<StoreApi<State>> {
  const use = create<State>()(() => first);
  clear.push(() => use.setState(first, true));
  return use;
}

/** All desks as for the first visitor. */
export const clearDesks = (): void => clear.forEach((one) => one());

// the start sheet comes back only with a new visitor
useVisit.subscribe((now, before) => { if (now.layer === 'start' && before.layer !== 'start') clearDesks(); });
