/** Cables along the limbs, clipped to the bones: power in orange, data in black. */
import { at, piece } from '../kit/assemble.ts';
import { apply, frame, mul, sub, T, type M4, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { extrudeMesh } from '../kit/primitives.ts';
import { rrect } from '../kit/shapes2d.ts';
import { catmull, circleProfile, sweep } from '../kit/sweep.ts';
import { part, travel } from './layout.ts';
import { framesOf, HIP_Z, sideName, SIDES, type FrameName, type Side } from './skeleton.ts';

type Stop = readonly [FrameName, V3];

/** One bundle through the stops: two cables side by side, a clip where the stop lies on a bone. */
function bundle(stops: readonly V3[], thick: number, fine: number, clipped: (stop: number) => boolean = () => true): Piece[] {
  const path = catmull(stops, fine), beside = path.map(([x, y, z]): V3 => [x - thick * 1.4, y + thick * 0.9, z]);
  const clip = extrudeMesh([rrect(thick * 5.4, thick * 4.4)], -2.6, 2.6, {});
  const clips: M4[] = stops.slice(1, -1).flatMap((p, i) => (clipped(i + 1) ? [mul(frame(p, sub(stops[i + 2]!, stops[i]!)), T(-thick * 0.5, thick * 0.4, 0))] : []));
  return [piece('cable-orange', sweep(circleProfile(thick, 5), path)), piece('cable-black', sweep(circleProfile(thick * 0.75, 4), beside)), ...at([piece('plastic-dark', clip)], clips)];
}
const through = (s: Side, stops: readonly Stop[]): V3[] => {
  const f = framesOf(s);
  return stops.map(([name, [x, y, z]]) => apply(f[name], [x, y * s, z]));
};
const ARM: readonly Stop[] = [
  ['body', [-48, 96, 1392]], ['body', [-46, 176, 1398]], ['upperArm', [-46, -8, -62]], ['upperArm', [-33, -6, -130]], ['upperArm', [-33, -6, -218]], ['upperArm', [-41, -20, -262]],
  ['forearm', [-41, -22, -26]], ['forearm', [-30, -12, -74]], ['forearm', [-26, -6, -128]], ['forearm', [-31, -4, -190]], ['wrist', [-30, -6, -246]], ['wrist', [-14, 0, -288]],
];
const LEG: readonly Stop[] = [
  ['body', [-62, 70, HIP_Z + 128]], ['hip', [-66, -52, 62]], ['thigh', [-64, -50, -10]], ['thigh', [-40, -20, -92]], ['thigh', [-38, -14, -200]], ['thigh', [-44, -20, -318]], ['thigh', [-61, -22, -382]],
  ['shank', [-58, -20, -34]], ['shank', [-34, -18, -98]], ['shank', [-30, 0, -180]], ['shank', [-30, 0, -270]], ['shank', [-32, 0, -352]], ['foot', [-38, 0, -22]],
];
/** Past the battery and outside the uprights. */
const SPINE: V3[] = [[-50, 54, HIP_Z + 130], [-41, 70, 1062], [-22, 72, 1130], [-20, 72, 1210], [-22, 66, 1300], [-34, 40, 1376], [-42, 22, 1430], [-46, 8, 1480], [-44, 0, 1540], [-50, 0, 1590]];

export function harnessParts(): Part[] {
  const clipless = (pieces: Piece[]): Piece[] => pieces.slice(0, 2), clips = (pieces: Piece[]): Piece[] => pieces.slice(2);
  const spine = bundle(SPINE, 3.4, 4);
  /** near enough to the tube to be held by it */
  const onBone = (stops: readonly Stop[]) => (i: number): boolean => { const [name, [x, y]] = stops[i]!; return name !== 'body' && name !== 'hip' && Math.hypot(x, y) < 42; };
  return [
    part('torso-harness', clipless(spine), travel('torso', 0, [-560, 190, 0])),
    part('torso-clips', clips(spine), travel('torso', 0, [-520, 190, 0])),
    ...SIDES.flatMap((s) => [
      part(`${sideName(s)}-arm-harness`, bundle(through(s, ARM), 2.6, 3, onBone(ARM)), travel('upperArm', s, [-380, 60, 60])),
      part(`${sideName(s)}-leg-harness`, bundle(through(s, LEG), 3.2, 3, onBone(LEG)), travel('thigh', s, [-520, 60, 40])),
    ]),
  ];
}
