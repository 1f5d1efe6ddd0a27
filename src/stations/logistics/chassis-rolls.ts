/** How the skateboard chassis rolls out from under the body. Millimetres of models/logistics. */
import type { ModelPoint, Swing } from '../../content/types.ts';

/** Everything that drives, steers, brakes, feeds and thinks; the rest is body and goes up. */
export const CHASSIS = new RegExp(`^(${[
  '(front|rear)-(left|right)-(tyre|rim|disc|hub|caliper|upright|lower-wishbone|upper-wishbone|spring|damper|tie-rod)',
  '(front|rear)-(steering-rack|steering-motor|subframe)', '(left|right)-(longitudinal|sill-beam|half-shaft)', 'cross-member-.+', 'battery-(?!flap).+', 'nose-tray',
  'drive-.+', 'inverter.*', 'brake-.+', 'computer-.+', 'low-voltage-battery', 'voltage-converter', 'radiator.*', 'coolant-.+', 'inertial-unit', 'high-voltage-cable', 'harness-(left|right|clips)',
].join('|')})$`);
const BODY = new RegExp(`^(?!${CHASSIS.source.slice(1, -1)}$).+$`);

/** So far the body rises. */
export const RISE = 860;
/** Both axles turn their wheels the same way by so much, radians: the chassis goes at an angle and does not turn. */
const STEER = 0.6;
const ROLL = 1450;
const TYRE_RADIUS = 268;
const WAY: ModelPoint = [ROLL * Math.cos(STEER), -ROLL * Math.sin(STEER), 0];

const UP_DURING = [0, 0.4] as const, STEER_DURING = [0.25, 0.45] as const, ROLL_DURING = [0.4, 1] as const;

/** Steering turns about the ball joints of both wishbones; a tie rod pulls so far before (rear: behind) them. */
const KINGPIN = { x: 950, y: 437 } as const, STEERING_ARM = 120;
const AXLE = { x: 950, z: TYRE_RADIUS } as const;

const corners = (['front', 'rear'] as const).flatMap((end) => (['left', 'right'] as const).map((side) => ({ end, side, s: end === 'front' ? 1 : -1, left: side === 'left' ? 1 : -1 })));

/** In order: a wheel rolls about its axle where it stands, turns with its upright, and goes along with the chassis. */
export const chassisSwings: readonly Swing[] = [
  ...corners.flatMap(({ end, side, s, left }): Swing[] => [
    { ids: new RegExp(`^${end}-${side}-(tyre|rim|disc|hub)$`), turn: { through: [s * AXLE.x, 0, AXLE.z], axis: [0, 1, 0], by: ROLL / TYRE_RADIUS }, during: ROLL_DURING },
    { ids: new RegExp(`^${end}-${side}-(tyre|rim|disc|hub|caliper|upright)$`), turn: { through: [s * KINGPIN.x, left * KINGPIN.y, 0], axis: [0, 0, 1], by: -STEER }, during: STEER_DURING },
    { ids: new RegExp(`^${end}-${side}-tie-rod$`), shift: [0, -s * STEERING_ARM * Math.sin(STEER), 0], during: STEER_DURING },
  ]),
  { ids: CHASSIS, shift: WAY, during: ROLL_DURING },
  { ids: BODY, shift: [0, 0, RISE], during: UP_DURING },
];
