import type { StationPlan } from '../../content/types.ts';

/** Middle of the exhibit, metres in the hall. */
const X = -21.8, Z = -9.6;

const plan: StationPlan = {
  order: 14,
  title: { de: 'Chipverbund', en: 'Chip cluster', zh: '芯片集群' },
  passages: ['s6p1', 's6p2', 's6p3'],
  // −90° about y turns the model's forward axis from +x to +z: backs to the west wall, fronts to the nave
  place: { x: X, z: Z, heading: -Math.PI / 2 },
  blocks: [
    // the row of racks, 2.4 × 1.2 m, its manifolds and cables reach 0.13 m before it
    { x: X, z: Z - 1.49, w: 2.46, d: 1.34 },
    // the bench, 2.4 × 0.8 m; an aisle of 1.4 m stays between the two
    { x: X, z: Z + 0.95, w: 2.4, d: 0.8 },
  ],
  arrival: { eye: [X, 1.65, -4.2], at: [X, 1.1, Z] },
  model: 'chips',
  views: {
    whole: { eye: [X + 1.5, 2.3, -5.6], at: [X - 0.05, 1, Z - 0.1] },
    exploded: { eye: [X + 1.9, 3, -5.5], at: [X + 0.05, 1.3, Z - 0.1] },
  },
  desk: { id: 'mixing', title: { de: 'Mischpult', en: 'Mixing desk', zh: '混算台' } },
};

export default plan;
