/** Fins on the booms, the bridge between them, rudders and elevator. */
import { loft, loftRings } from '../kit/loft.ts';
import { mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { BOOM_Y, SIDES } from './measures.ts';
import { boomSolid } from './lift.ts';
import { aerofoil, onSide, sectionRing, sidePrism, surface, type Section } from './shapes.ts';

const BRIDGE_Z = 1722;
const BRIDGE_HALF = 2034;
const BRIDGE: readonly [le: number, chord: number] = [-3040, 520];
const ELEVATOR_FROM = 0.64;
/** Fin sections from below to above: height, leading edge, chord. Its top stays below the last rotor's plane. */
const FIN: readonly (readonly [z: number, le: number, chord: number])[] = [[1010, -3310, 250], [1050, -3275, 305], [1300, -3150, 410], [1722, -2960, 590], [1960, -3090, 480], [2150, -3205, 378], [2180, -3245, 318]];
const RUDDER: Pt[] = [[-4000, 1075], [-3420, 1075], [-3386, 1600], [-4000, 1600]];

function fin(): { fixed: Piece[]; rudder: Piece[] } {
  const rings = FIN.map(([z, le, chord], i) => {
    const s: Section = { origin: [le, 0, 0], chord, thick: i === 0 || i === FIN.length - 1 ? 0.05 : 0.105, camber: 0 };
    return sectionRing(aerofoil(14, s.thick, 0), s, [0, 1, 0]).map(([x, y]): V3 => [x, y, z]);
  });
  const whole = loftRings(rings, 'paint-white'), boom = boomSolid(-1, 'carbon');
  const slot = 6, front = sidePrism([[RUDDER[1]![0] - slot, 1075 - slot], [RUDDER[1]![0] + slot, 1075 - slot], [RUDDER[2]![0] + slot, 1600 + slot], [RUDDER[2]![0] - slot - 700, 1600 + slot], [-4200, 1600 + slot], [-4200, 1075 - slot]], -400, 400, 'carbon');
  const nose = Solid.cyl(13, 1078, 1597, 'carbon', { bevel: 2, seg: 20 }).at([1, 0, 0, 0, 0, 1, 0, 0, (RUDDER[2]![0] - RUDDER[1]![0]) / 525, 0, 1, 0, RUDDER[1]![0] - 8 - 1075 * (RUDDER[2]![0] - RUDDER[1]![0]) / 525, 0, 0, 1]);
  const rudder = whole.and(sidePrism([[RUDDER[0]![0], 1078], [RUDDER[1]![0] - 8, 1078], [RUDDER[2]![0] - 8, 1597], [RUDDER[3]![0], 1597]], -400, 400, 'carbon')).add(nose);
  return { fixed: whole.cut(front, boom).at(T(0, BOOM_Y, 0)).pieces(), rudder: rudder.at(T(0, BOOM_Y, 0)).pieces() };
}

const drive = (): Solid => Solid.revolve([[0, -70], [22, -70, 5], [22, 30, 5], [15, 34], [15, 44, 3], [0, 44]], 'alu-blasted', { seg: 18 })
  .add(Solid.cyl(5, 40, 96, 'steel', { bevel: 1, seg: 10 }));

export function tail(): Part[] {
  const section = (y: number): Section => ({ origin: [BRIDGE[0], y, BRIDGE_Z], chord: BRIDGE[1], thick: 0.115, camber: -0.012 });
  const booms = [1, -1].map((s) => boomSolid(-2, 'carbon').at(T(0, s * BOOM_Y, 0)));
  const fins = [1, -1].map((s) => Solid.box(900, 62, 900, 2, 'carbon').move(-3300, s * (BOOM_Y + 2), BRIDGE_Z));
  const cut = BRIDGE[0] - BRIDGE[1] * ELEVATOR_FROM, ys = [-BRIDGE_HALF - 60, 0, BRIDGE_HALF + 60];
  const behind = Solid.box(800, 5000, 400, 1, 'carbon').move(cut - 400, 0, BRIDGE_Z);
  const bridge = surface(ys.map(section), 'paint-white', { count: 16 }).cut(behind, ...booms, ...fins);
  const elevator = surface([-1990, 0, 1990].map(section), 'paint-white', { count: 12, from: ELEVATOR_FROM + 0.03 });
  const { fixed, rudder } = fin(), pair = [1, -1].map((s) => drive().at(mul(T(cut + 70, s * 180, BRIDGE_Z + 2), R('y', -90))));
  const light = loft([{ x: -3590, w: 4, h: 4, z: 1716, n: 2 }, { x: -3584, w: 14, h: 18, z: 1716, n: 2 }, { x: -3570, w: 22, h: 30, z: 1716, n: 2 }], 'led-white', { along: 2, around: 16 }).at(T(0, BOOM_Y, 0)).pieces();
  const rudderDrive = drive().at(mul(T(-3330, BOOM_Y, 1500), R('y', -90))).pieces();
  return [
    { id: 'tail-bridge', pieces: bridge.pieces(), explode: [-420, 0, 420], starts: 0.1, group: 'tail' },
    { id: 'elevator', pieces: elevator.pieces(), explode: [-760, 0, 420], starts: 0.1, group: 'tail' },
    { id: 'elevator-actuator', pieces: pair[0]!.add(pair[1]!).pieces(), explode: [-420, 0, 560], starts: 0.3, reveal: 0.2, group: 'tail' },
    { id: 'tail-light', pieces: [...light, ...onSide(-1, light)], explode: [-160, 0, 0], starts: 0, group: 'tail' },
    ...SIDES.flatMap(([name, sign]): Part[] => [
      { id: `${name}-fin`, pieces: onSide(sign, fixed), explode: [0, sign * 520, 0], starts: 0.1, group: `${name}-fin` },
      { id: `${name}-rudder`, pieces: onSide(sign, rudder), explode: [-380, sign * 520, 0], starts: 0.15, group: `${name}-fin` },
      { id: `${name}-rudder-actuator`, pieces: onSide(sign, rudderDrive), explode: [-60, sign * 820, 0], starts: 0.25, reveal: 0.2, group: `${name}-fin` },
    ]),
  ];
}
