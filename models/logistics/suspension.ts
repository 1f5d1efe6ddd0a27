/** Double wishbones, uprights, springs and dampers. Modelled for front left in the axle's frame: x forward, z from the ground. */
import { mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { circle } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';
import { circleProfile, sweep } from '../kit/sweep.ts';
import { AXLE_Z } from './dimensions.ts';
import { ALONG_X, ALONG_Y, bar, block, part } from './make.ts';
import { onCorners } from './corners.ts';

export const LOWER = { pivotX: 150, pivotY: 266, jointY: 424, z: 188 } as const;
export const UPPER = { pivotX: 50, pivotY: 276, jointY: 416, z: 356 } as const;
export const TIE_ROD = { inner: [125, 272, 300] as V3, outer: [116, 424, AXLE_Z + 4] as V3 };
/** the spring's seat on the lower arm and its top in the tower */
export const SPRING_FOOT: V3 = [-84, 336, 208], SPRING_TOP: V3 = [-84, 312, 506];

function wishbone(pivotX: number, pivotY: number, jointY: number, z: number, thickness: number, foot: boolean): Solid {
  const w = foot ? 17 : 11, outline: Pt[] = [
    [-pivotX - w, pivotY - 6, 8], [-pivotX + w, pivotY - 6, 8], [-pivotX * 0.42, pivotY + 34, 14], [pivotX * 0.42, pivotY + 34, 14],
    [pivotX - w, pivotY - 6, 8], [pivotX + w, pivotY - 6, 8], [w + 3, jointY + 12, 14], [-w - 3, jointY + 12, 14],
  ];
  const inner: Pt[] = [[-pivotX * 0.36, pivotY + 52, 10], [pivotX * 0.36, pivotY + 52, 10], [0.1 * pivotX, jointY - 34, 7], [-0.1 * pivotX, jointY - 34, 7]];
  const plate = Solid.extrude([outline, inner], z - thickness / 2, z + thickness / 2, 'cast-iron', { bevel: 4, bs: 1, fs: 2 });
  const bushes = [-1, 1].flatMap((k) => {
    const at = mul(T(k * pivotX, pivotY, z), ALONG_X);
    return [Solid.cyl(15, -19, 19, 'cast-iron', { bevel: 2, seg: 16, bs: 1 }).at(at), Solid.cyl(11, -22, 22, 'rubber', { bevel: 2, seg: 12, bs: 1 }).at(at), Solid.cyl(6, -25, 25, 'zinc', { seg: 6 }).at(at)];
  });
  const joint = Solid.revolve([[0, -17.5], [17, -17.5, 3], [17, 12, 3], [11, 18, 4], [7, 22], [0, 22]], 'black-oxide', { seg: 14, fs: 1 }).at(mul(T(0, jointY, z), foot ? T(0, 0, 0) : R('x', 180)));
  return plate.add(...bushes, joint);
}

function upright(): Solid {
  const y0 = 414, y1 = 446;
  const outline: Pt[] = [[-20, 168, 10], [20, 168, 10], [34, 216, 18], [52, 240, 20], [52, 296, 20], [30, 330, 16], [18, 372, 10], [-18, 372, 10], [-30, 330, 16], [-52, 296, 20], [-52, 240, 20], [-34, 216, 18]];
  const body = Solid.extrude([outline, circle(34, 20).map(([x, y]): Pt => [x, y + AXLE_Z])], -y1, -y0, 'cast-iron', { bevel: 4, bs: 1, fs: 2 }).at(R('x', 90));
  const bearing = Solid.revolve([[33, -16, 2], [48, -16, 3], [48, 18, 3], [33, 18, 2]], 'cast-iron', { seg: 20, fs: 1 }).at(mul(T(0, 430, AXLE_Z), ALONG_Y));
  const arm = block([30, 418, AXLE_Z - 11], [128, 440, AXLE_Z + 9], 7, 'cast-iron').cut(Solid.cyl(6, -100, 100, 'steel', { seg: 12 }).move(116, 428, AXLE_Z));
  const bracket = block([44, 420, AXLE_Z + 24], [84, 444, AXLE_Z + 66], 6, 'cast-iron').at(mul(T(0, 0, AXLE_Z), R('y', 0), T(0, 0, -AXLE_Z)));
  return body.add(bearing, arm, bracket);
}

/** Closer coils at the top: the spring stiffens as it is pressed. */
function spring(): Solid {
  const length = Math.hypot(SPRING_TOP[1] - SPRING_FOOT[1], SPRING_TOP[2] - SPRING_FOOT[2]), from = 52, to = length - 30, turns = 8.5, r = 30;
  const path = Array.from({ length: Math.round(turns * 8) + 1 }, (_, i): V3 => {
    const t = i / Math.round(turns * 8), a = t * turns * 2 * Math.PI, z = from + (to - from) * (1.45 * t - 0.45 * t * t);
    return [r * Math.cos(a), r * Math.sin(a), z];
  });
  return Solid.of(sweep(circleProfile(4.6, 6), path), 'paint-graphite').at(alongSpring());
}
const alongSpring = () => {
  const tilt = Math.atan2(SPRING_FOOT[1] - SPRING_TOP[1], SPRING_TOP[2] - SPRING_FOOT[2]) * 180 / Math.PI;
  return mul(T(...SPRING_FOOT), R('x', tilt));
};
function damper(): Solid {
  const length = Math.hypot(SPRING_TOP[1] - SPRING_FOOT[1], SPRING_TOP[2] - SPRING_FOOT[2]);
  const tube = Solid.revolve([[0, 0], [16, 0], [20, 10], [20, 40], [37, 42], [37, 48], [21, 50], [21, 150, 3], [12, 154], [12, 158], [0, 158]], 'anodised-black', { seg: 18, fs: 1 });
  const rod = Solid.cyl(7, 150, length, 'chrome', { seg: 14 });
  const top = Solid.revolve([[0, length - 28], [34, length - 28], [36, length - 20, 2], [24, length - 16], [22, length - 6], [0, length - 6]], 'rubber', { seg: 18, fs: 1 });
  const eye = Solid.cyl(15, -17, 17, 'cast-iron', { bevel: 2, seg: 20 }).at(mul(T(0, 0, 2), ALONG_X));
  return tube.add(rod, top, eye).at(alongSpring());
}

export const suspensionParts = (): Part[] => [
  ...onCorners('upright', [...upright().pieces()], [330, 320, 60], 0.25),
  ...onCorners('lower-wishbone', [...wishbone(LOWER.pivotX, LOWER.pivotY, LOWER.jointY, LOWER.z, 24, true).pieces()], [330, 180, 0], 0.35),
  ...onCorners('upper-wishbone', [...wishbone(UPPER.pivotX, UPPER.pivotY, UPPER.jointY, UPPER.z, 18, false).pieces()], [330, 200, 190], 0.35),
  ...onCorners('spring', [...spring().pieces()], [190, 330, 300], 0.3),
  ...onCorners('damper', [...damper().pieces()], [60, 360, 300], 0.32),
];

/** Rack, motor and tie rods: the same unit at both ends. */
export function steeringParts(): Part[] {
  const [x, , z] = TIE_ROD.inner;
  const housing = Solid.revolve([[14, -190], [21, -190, 3], [21, 70], [29, 78, 5], [29, 150, 5], [21, 158], [21, 190, 3], [14, 190]], 'alu-blasted', { seg: 20, fs: 1 }).at(mul(T(x, 0, z), ALONG_Y));
  const feet = [-120, 120].map((y) => block([x - 26, y - 18, 226], [x + 34, y + 18, z - 12], 5, 'alu-blasted'));
  const rack = bar([x, -258, z], [x, 258, z], 12, 'steel', 16);
  const gaiter = (k: 1 | -1): Solid => Solid.revolve([[12.5, 0], [24, 2, 2], [20, 9, 2], [23, 15, 2], [18, 22, 2], [21, 28, 2], [16, 35, 2], [18, 41, 2], [14, 48, 1], [12.5, 48]], 'rubber', { seg: 14, fs: 1 }).at(mul(T(x, k * 188, z), R('x', -90 * k)));
  const motor = Solid.revolve([[0, -70], [30, -70, 4], [34, -62, 3], [34, 50, 3], [38, 54, 2], [38, 62, 2], [0, 62]], 'anodised-black', { seg: 28, fs: 2 }).at(mul(T(x, 70, z + 74), ALONG_Y));
  const belt = Solid.extrude([[[x - 40, z + 74, 34], [x - 40, z - 20, 30], [x + 40, z - 20, 30], [x + 40, z + 114, 34], [x - 40, z + 114, 34]]], -154, -132, 'alu-blasted', { bevel: 3 }).at(R('x', 90));
  const plug = block([x - 14, -6, z + 96], [x + 14, 26, z + 122], 4, 'plastic-dark');
  const rod = bar(TIE_ROD.inner, TIE_ROD.outer, 8, 'zinc', 12)
    .add(Solid.ball(13, 'black-oxide', 10).move(...TIE_ROD.inner), Solid.revolve([[0, -14], [13, -14, 3], [13, 10, 3], [7, 15, 2], [5, 20], [0, 20]], 'black-oxide', { seg: 16 }).at(mul(T(...TIE_ROD.outer), R('x', 180))));
  const rodPieces = [...rod.pieces()], shared = { rack: [housing, rack, gaiter(1), gaiter(-1), ...feet].flatMap((s) => s.pieces()), motor: [motor, belt, plug].flatMap((s) => s.pieces()) };
  return [
    ...([1, -1] as const).flatMap((s) => {
      const end = s > 0 ? 'front' : 'rear', place = mul(T(s * 950, 0, 0), R('z', s > 0 ? 0 : 180));
      return [
        part(`${end}-steering-rack`, [shared.rack], [s * 520, 0, 160], { place, starts: 0.35, reveal: 0.15 }),
        part(`${end}-steering-motor`, [shared.motor], [s * 620, 0, 300], { place, starts: 0.35, reveal: 0.15 }),
      ];
    }),
    ...onCorners('tie-rod', rodPieces, [480, 240, 110], 0.35),
  ];
}
