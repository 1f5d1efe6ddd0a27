/** What the map draws of the building itself, metres; hall/room/plan.ts builds by the same measures, and a test compares them. */
export const HALL = { length: 60, width: 24, bay: 6, door: 3.4, wall: 0.5 } as const;
