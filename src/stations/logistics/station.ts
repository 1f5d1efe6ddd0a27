import type { StationPlan } from '../../content/types.ts';
import { SHEET } from './numbers.ts';

const VAN = { x: -9.5, z: -8.3 } as const;
/** nose north-east: turned to the rails by 23° */
const HEADING = -0.4;

/** width of one of the three slices that cover the turned van */
const SLICE = 1.09;

/** The van before the west wall: its kerb side and its nose turned to whoever comes along the rails. */
const plan: StationPlan = {
  order: 12,
  title: { de: 'Lieferwagen ohne Fahrer', en: 'The driverless van', zh: '无人配送车' },
  passages: ['s4p1', 's4p2', 's4p3', 's4p4', 's4p5'],
  place: { ...VAN, heading: HEADING },
  blocks: [...[-1, 0, 1].map((i) => ({ x: VAN.x + i * SLICE, z: VAN.z - i * SLICE * Math.tan(HEADING), w: SLICE, d: 1.7 })), SHEET],
  arrival: { eye: [-7.6, 1.65, -3.7], at: [-9.4, 0.95, -8.2] },
  model: 'logistics',
  views: {
    whole: { eye: [-7.7, 1.45, -4.9], at: [-9.45, 0.92, -8.2] },
    exploded: { eye: [-6.1, 3.6, -1.2], at: [-9.2, 1.6, -7.9] },
  },
};

export default plan;
