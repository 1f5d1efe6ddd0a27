import type { Block, StationPlan } from '../../content/types.ts';

const PAD_X_M = 19.5;
const PAD_RADIUS_M = 6;
const PAD_HEIGHT_M = 0.12;

/** The round pad as slices along the nave: no slice reaches more than a hand's breadth over the circle's edge. */
function padBlocks(slices: number): Block[] {
  const depth = (2 * PAD_RADIUS_M) / slices;
  return Array.from({ length: slices }, (_, i) => {
    const from = -PAD_RADIUS_M + i * depth;
    const widest = Math.min(Math.abs(from), Math.abs(from + depth));
    const crossesMiddle = from < 0 && from + depth > 0;
    const nearest = crossesMiddle ? 0 : widest;
    return { x: PAD_X_M + from + depth / 2, z: 0, w: depth, d: 2 * Math.sqrt(PAD_RADIUS_M ** 2 - nearest ** 2) };
  });
}

const LIFT_UNITS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const plan: StationPlan = {
  order: 5,
  title: { de: 'Flugtaxi', en: 'Flying taxi', zh: '飞行出租车' },
  passages: ['s1p5', 's1p6'],
  // nose towards the door, turned so that arriving visitors see its left side too
  place: { x: PAD_X_M, z: 0, heading: Math.PI - 0.5, y: PAD_HEIGHT_M },
  blocks: padBlocks(7),
  arrival: { eye: [10.5, 1.65, 3], at: [PAD_X_M, 1.5, 0] },
  desk: { id: 'weather', title: { de: 'Wetterpult', en: 'Weather desk', zh: '天气台' } },
  model: 'evtol',
  // neighbours turn against each other: their torques cancel out
  rotors: LIFT_UNITS.map((n) => ({ parts: new Set([`lift-rotor-${n}-blades`, `lift-rotor-${n}-hub`, `lift-motor-${n}-rotor`]), way: n % 2 === 0 ? -1 : 1 })),
  views: {
    whole: { eye: [10.4, 2.5, 3.4], at: [PAD_X_M, 1.3, 0] },
    exploded: { eye: [9.2, 4.2, 4.6], at: [PAD_X_M - 0.3, 2.2, 0] },
  },
};

export default plan;
