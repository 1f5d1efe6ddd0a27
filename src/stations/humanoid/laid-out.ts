/** The figure laid out: drives in columns on three tables, what holds and covers them on its own plinth. */
import type { LaidKind, LaidSurface, Said } from '../../content/types.ts';

const said = (de: string, en: string, zh: string): Said => ({ de, en, zh });
const kind = (name: Said, ids: RegExp, long: LaidKind['long'] = 'deep'): LaidKind => ({ name, ids, long });

/** A part every drive has: it lies in its drive's column. */
const drive = (name: Said, id: string): LaidKind =>
  kind(name, new RegExp(`^((?:left|right)-(?:shoulder-(?:pitch|roll|yaw)|elbow|wrist-(?:yaw|pitch|roll)|hip-(?:yaw|roll|pitch)|knee|ankle-(?:inner|outer))|neck-(?:yaw|pitch)|waist)-${id}$`));

const MOTORS = [
  [drive(said('Gehäuse', 'Housings', '壳体'), 'housing')],
  [drive(said('Statoren', 'Stators', '定子'), 'stator')],
  [drive(said('Rotoren', 'Rotors', '转子'), 'rotor')],
  [drive(said('Drehgeber', 'Encoders', '编码器'), 'encoder')],
  [drive(said('Leistungsplatinen', 'Driver boards', '驱动板'), 'driver-board')],
  [drive(said('Kappen', 'Covers', '端盖'), 'cover')],
];

const GEARS = [
  [drive(said('Wellgeneratoren', 'Wave generators', '波发生器'), 'wave-generator'), drive(said('Rollenmuttern', 'Roller nuts', '滚柱螺母'), 'nut')],
  [drive(said('Flexsplines', 'Flexsplines', '柔轮'), 'flexspline'), drive(said('Kraftsensoren', 'Force sensors', '力传感器'), 'force-sensor')],
  [drive(said('Hohlräder', 'Circular splines', '刚轮'), 'circular-spline')],
  [drive(said('Lager', 'Bearings', '轴承'), 'bearing')],
  [drive(said('Abtriebsflansche', 'Output flanges', '输出法兰'), 'flange')],
  [drive(said('Schrauben', 'Screws', '螺钉'), 'screws')],
  [drive(said('Kabel mit Stecker', 'Cables with connectors', '线缆与插头'), 'cable')],
  [kind(said('Spindeln', 'Spindles', '丝杠'), /^(?:left|right)-ankle-(?:inner|outer)-screw$/, 'along'), kind(said('Kugelgelenke', 'Ball joints', '球铰'), /^(?:left|right)-ankle-(?:inner|outer)-joints$/, 'along')],
];

const BRAIN_AND_HANDS = [
  [
    kind(said('Platinen und Rechner', 'Boards and computer', '电路板与计算模块'), /^(?:(?:torso|head)-(?:carrier-board|power-board|battery-board|board|computer)|(?:left|right)-hand-board)$/),
    kind(said('Kühlung', 'Cooling', '散热'), /^(?:torso|head)-(?:heat-sink|fan|fan-left|fan-right)$/),
    kind(said('Sensoren', 'Sensors', '传感器'), /^(?:head-(?:camera-left|camera-right|depth-sensor|microphones)|torso-imu|(?:left|right)-foot-sensor)$/),
    kind(said('Funk, Licht, Not-Halt', 'Radio, light, emergency stop', '天线、灯、急停'), /^(?:torso-antenna-(?:left|right)|head-light|torso-emergency-stop)$/),
    kind(said('Batterie', 'Battery', '电池'), /^torso-battery-(?:cells|case|handle)$/),
  ],
  [
    kind(said('Handteller und Handrücken', 'Palms and backs', '掌骨架与手背'), /^(?:left|right)-hand-(?:palm|back|thumb-base)$/),
    kind(said('Grundglieder', 'Proximal phalanges', '近节指骨'), /^(?:left|right)-hand-\w+-proximal$/),
    kind(said('Fingerspitzen', 'Fingertips', '指尖'), /^(?:left|right)-hand-\w+-tip$/),
    kind(said('Koppelstangen', 'Linkage rods', '连杆'), /^(?:left|right)-hand-\w+-link$/),
    kind(said('Fingermotoren', 'Finger motors', '手指电机'), /^(?:left|right)-hand-[\w-]+-motor$/),
    kind(said('Schneckengetriebe', 'Worm gears', '蜗杆蜗轮'), /^(?:left|right)-hand-\w+-worm$/),
    kind(said('Tastkissen', 'Touch pads', '触觉垫'), /^(?:left|right)-hand-\w+-pad$/),
  ],
  [
    kind(said('Gabeln', 'Forks', '叉架'), /^(?:left|right)-(?:\w+-fork|ankle-yoke|ankle-cross)$/),
    kind(said('Bügel und Sättel', 'Brackets and saddles', '支架与座'), /^(?:(?:left|right)-(?:[\w-]+-bracket|\w+-saddle|drive-mount)|neck-bracket)$/),
  ],
  [kind(said('Kabelbäume', 'Wiring harnesses', '线束'), /^(?:left|right)-leg-harness$|^torso-harness$/, 'along')],
  [kind(said('Armkabel', 'Arm harnesses', '手臂线束'), /^(?:left|right)-arm-harness$/, 'along'), kind(said('Kabelklips', 'Cable clips', '线夹'), /^torso-clips$/, 'along'), kind(said('Klemmen', 'Clamps', '抱箍'), /^(?:left|right)-(?:upper-arm|forearm)-clamp$/)],
];

const SKIN_AND_FRAME = [
  [kind(said('Füße', 'Feet', '脚'), /^(?:left|right)-foot-(?:sole|plate|toe|heel)$/), kind(said('Polster', 'Bumpers', '软垫'), /^skin-(?:left|right)-(?:elbow|hip|knee)-bumper$/), kind(said('Schalen der Arme', 'Arm panels', '手臂外壳'), /^skin-(?:left|right)-(?:shoulder|upper-arm-front|upper-arm-back|forearm-front|forearm-back)$/)],
  [kind(said('Schalen der Beine', 'Leg panels', '腿部外壳'), /^skin-(?:left|right)-(?:thigh-front|thigh-back|shank|calf|foot)$/), kind(said('Rohre', 'Tubes', '碳纤维管'), /^(?:left|right)-(?:upper-arm|forearm|thigh|shank)-tube$/)],
  [kind(said('Schalen des Rumpfs', 'Torso panels', '躯干外壳'), /^skin-(?:chest|abdomen|back-upper|back-lower|side-left|side-right|pelvis-front|pelvis-back)$/)],
  [kind(said('Kopf', 'Head', '头部'), /^(?:skin-head-\w+|head-(?:visor|frame|ear-left|ear-right)|neck-collar)$/), kind(said('Rahmen und Becken', 'Frame and pelvis', '骨架与骨盆'), /^(?:torso-frame|torso-base|pelvis-casting)$/, 'along')],
];

/** All tables are read from the east, as one drawing; the plinth from the door. The farthest table is laid first, the plinth when nothing hangs over it any more. */
export const laidOut: readonly LaidSurface[] = [
  { x: -6.4, z: -2.6, y: 0.82, w: 3, d: 0.9, heading: -Math.PI / 2, rows: BRAIN_AND_HANDS },
  { x: -2.6, z: -2.6, y: 0.82, w: 3, d: 0.9, heading: -Math.PI / 2, rows: MOTORS },
  { x: -2.6, z: 2.6, y: 0.82, w: 3, d: 0.9, heading: -Math.PI / 2, rows: GEARS },
  { x: 2.5, z: 0, y: 0.22, w: 2.2, d: 2.2, heading: 0, dark: true, rows: SKIN_AND_FRAME },
];
