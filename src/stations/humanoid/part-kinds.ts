/** Kinds of parts the handles speak of, as patterns of whole ids. */
const SIDE = '(?:left|right)-', DRIVE = `(?:${SIDE}(?:shoulder-(?:pitch|roll|yaw)|elbow|wrist-(?:yaw|pitch|roll)|hip-(?:yaw|roll|pitch)|knee|ankle-(?:inner|outer))|neck-(?:yaw|pitch)|waist)`;

/** Whole ids of this pattern, or all others. */
export const only = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
export const rest = (pattern: string): RegExp => new RegExp(`^(?!(?:${pattern})$)`);

const BEARINGS = `${DRIVE}-bearing`, GEARS = `${DRIVE}-(?:wave-generator|flexspline|circular-spline)`, ENCODERS = `${DRIVE}-encoder`;
const ROLLER_SCREWS = `${SIDE}ankle-(?:inner|outer)-(?:nut|screw)`, FINGER_MOTORS = `${SIDE}hand-(?:thumb|index|middle|ring|little|thumb-rotation)-motor`;

/** Precision parts that matured elsewhere over decades. */
export const BORROWED = [BEARINGS, GEARS, ENCODERS, ROLLER_SCREWS, FINGER_MOTORS].join('|');
export const OPEN_SOFTWARE = 'torso-computer';

/** What everybody orders from the same catalogues. */
export const BOUGHT = [
  BORROWED, OPEN_SOFTWARE,
  `${DRIVE}-(?:stator|rotor|screws|cable)`, `${SIDE}ankle-(?:inner|outer)-(?:force-sensor|joints)`,
  `${SIDE}(?:upper-arm|forearm|thigh|shank)-tube`, `${SIDE}foot-sensor`,
  'head-(?:camera-left|camera-right|depth-sensor|microphones|fan)',
  'torso-(?:battery-cells|fan-left|fan-right|imu|antenna-left|antenna-right|emergency-stop|clips)',
].join('|');

/** The left arm from the shoulder's drive to the fingertips, with its skin and cables. */
export const ARM = 'left-(?:shoulder|upper-arm|elbow|forearm|wrist|hand|arm)-.+|skin-left-(?:shoulder|upper-arm-front|upper-arm-back|elbow-bumper|forearm-front|forearm-back)';
