/** Where the senses sit in the skin and which way they look: read by the body (to cut their holes) and by the sensors. */
import { frame, mul, T, type M4, type V3 } from '../kit/mesh.ts';
import { Solid } from '../kit/solid.ts';
import { noseAt, sideAt, tailAt } from './skin.ts';

export interface Mount { readonly id: string; readonly at: V3; readonly dir: V3; readonly hole: number }

const nose = (y: number, z: number): V3 => [noseAt(y, z), y, z];
const tail = (y: number, z: number): V3 => [tailAt(y, z), y, z];
const flank = (x: number, z: number, left: 1 | -1): V3 => [x, left * sideAt(x, z), z];
const AHEAD: V3 = [1, 0, 0], BACK: V3 = [-1, 0, 0], LEFT: V3 = [0, 1, 0], RIGHT: V3 = [0, -1, 0];

const CAMERA = 25;
export const CAMERAS: readonly Mount[] = [
  { id: 'front-wide', at: nose(64, 1448), dir: AHEAD, hole: CAMERA },
  { id: 'front-narrow', at: nose(-64, 1448), dir: AHEAD, hole: CAMERA },
  { id: 'front-near', at: nose(0, 694), dir: AHEAD, hole: CAMERA },
  { id: 'front-left', at: flank(1110, 1330, 1), dir: LEFT, hole: CAMERA },
  { id: 'front-right', at: flank(1110, 1330, -1), dir: RIGHT, hole: CAMERA },
  { id: 'side-left', at: flank(31, 1560, 1), dir: LEFT, hole: CAMERA },
  { id: 'side-right', at: flank(31, 1560, -1), dir: RIGHT, hole: CAMERA },
  { id: 'rear-left', at: flank(-1411, 1520, 1), dir: LEFT, hole: 21 },
  { id: 'rear-right', at: flank(-1411, 1520, -1), dir: RIGHT, hole: 21 },
  { id: 'rear-wide', at: tail(0, 1600), dir: BACK, hole: CAMERA },
  { id: 'handover', at: flank(360, 1607, -1), dir: RIGHT, hole: 20 },
];

const US = 14;
export const ULTRASONICS: readonly Mount[] = [
  ...[-430, -290, 290, 430].map((y) => ({ at: nose(y, 388), dir: AHEAD })),
  ...[-540, 540].flatMap((x) => [{ at: flank(x, 318, 1), dir: LEFT }, { at: flank(x, 318, -1), dir: RIGHT }]),
  ...[-430, -290, 290, 430].map((y) => ({ at: tail(y, 388), dir: BACK })),
].map((m, i) => ({ ...m, id: String(i + 1).padStart(2, '0'), hole: US }));

const STOP = 17;
export const STOPS: readonly Mount[] = [
  { id: 'left', at: flank(-1411, 1060, 1), dir: LEFT, hole: STOP },
  { id: 'right', at: flank(-1411, 1060, -1), dir: RIGHT, hole: STOP },
  { id: 'rear', at: tail(330, 476), dir: BACK, hole: STOP },
];

/** Drums standing upright, half in the body's corners. */
export const CORNER_LIDAR = { radius: 42, z0: 566, z1: 650 } as const;
export const CORNER_LIDARS: readonly Mount[] = ([[1, 1], [1, -1], [-1, 1], [-1, -1]] as const).map(([s, left]) => {
  const x = s > 0 ? 1402 : -1474;
  return { id: `${s > 0 ? 'front' : 'rear'}-${left > 0 ? 'left' : 'right'}`, at: [x, left * (sideAt(x, 610) - 14), 0] as V3, dir: [s * 0.7, left * 0.7, 0] as V3, hole: CORNER_LIDAR.radius + 6 };
});

/** A mount's frame: z looks out, the origin lies on the skin. */
export const mountFrame = (m: Mount): M4 => frame(m.at, m.dir, m.dir[0] === 0 ? [1, 0, 0] : [0, 1, 0]);

/** Holes for everything that looks through the skin. */
export const mountHoles = (): Solid[] => [
  ...[...CAMERAS, ...ULTRASONICS, ...STOPS].map((m) => Solid.cyl(m.hole + 1, -90, 60, 'trim', { seg: 24 }).at(mountFrame(m))),
  ...CORNER_LIDARS.map((m) => Solid.cyl(m.hole, CORNER_LIDAR.z0 - 8, CORNER_LIDAR.z1 + 8, 'trim', { seg: 28 }).at(mul(T(m.at[0], m.at[1], 0)))),
];
