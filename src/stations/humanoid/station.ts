import type { StationPlan } from '../../content/types.ts';

/** On its plinth in the middle of the hall, facing the door; the tables stand before it with the view to the figure left free. */
const plan: StationPlan = {
  order: 9,
  title: { de: 'Humanoid', en: 'Humanoid', zh: '人形机器人' },
  passages: ['s3p1', 's3p2', 's3p3', 's3p4', 's3p5', 's5p1', 's5p2', 's5p3', 's5p4'],
  place: { x: 2.5, z: 0, heading: Math.PI, y: 0.22 },
  blocks: [
    { x: 2.5, z: 0, w: 2.2, d: 2.2 },
    { x: -2.6, z: -2.6, w: 3, d: 0.9 },
    { x: -2.6, z: 2.6, w: 3, d: 0.9 },
    { x: -6.4, z: -2.6, w: 3, d: 0.9 },
  ],
  arrival: { eye: [-3.4, 1.65, 0], at: [2.5, 1.2, 0] },
  model: 'humanoid',
  views: {
    whole: { eye: [0.35, 1.5, 0.85], at: [2.5, 1.08, 0] },
    exploded: { eye: [-1.75, 1.9, 1.7], at: [2.5, 1.52, 0] },
    laidOut: { eye: [-5.6, 3.2, 6], at: [-1.4, 0.6, 0.4] },
  },
  layout: async () => (await import('./laid-out.ts')).laidOut,
  balance: {
    feet: /^(?:(?:left|right)-(?:foot-.+|ankle-(?:yoke|cross))|skin-(?:left|right)-foot)$/,
    legs: /^(?:(?:left|right)-(?:hip|thigh|knee|shank|ankle|leg|drive)-.+|pelvis-.+|waist-.+|skin-pelvis-.+|skin-(?:left|right)-(?:hip|thigh|knee|shank|calf).*)$/,
    arms: /^(?:(?:left|right)-(?:shoulder-(?:fork|roll|yaw)|upper-arm|elbow|forearm|wrist|hand).*|skin-(?:left|right)-(?:shoulder|upper-arm|elbow|forearm).*)$/,
    ankles: [0, 0, 80], waist: [0, 0, 990], shoulders: [0, 0, 1420],
  },
};

export default plan;
