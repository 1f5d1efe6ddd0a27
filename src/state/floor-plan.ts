import { create } from 'zustand';
import type { Block, StationId } from '../content/types.ts';

/** A place on the plan: an exhibit that stands, or room for one that will. Metres, hall coordinates. */
export interface PlanPlace { readonly id: StationId; readonly order: number; readonly x: number; readonly z: number; readonly w: number; readonly d: number; /** a disc of diameter w */ readonly round: boolean }

/** What map and tour know of the room; the hall fills it in once. */
export interface FloorPlan {
  readonly places: readonly PlanPlace[];
  readonly blocks: readonly Block[];
  /** the rails' centre line */
  readonly rails: readonly { readonly x: number; readonly z: number }[];
}

export const useFloorPlan = create<FloorPlan>()(() => ({ places: [], blocks: [], rails: [] }));
export const setFloorPlan = (plan: FloorPlan): void => { useFloorPlan.setState(plan); };
