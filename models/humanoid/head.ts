/** The head: two cameras, a depth sensor, a ring of microphones, cooling, behind one dark visor. No face. */
import { at, piece } from '../kit/assemble.ts';
import { copies, mul, polar, R, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';
import { cylMesh, extrudeMesh, revolveMesh } from '../kit/primitives.ts';
import { withQuality } from '../kit/quality.ts';
import { rrect } from '../kit/shapes2d.ts';
import { Solid } from '../kit/solid.ts';
import { fork, saddle } from './brackets.ts';
import { part, travel } from './layout.ts';
import { BODY_REVEAL } from './limbs.ts';
import { panel } from './panel.ts';
import { HEAD, HEAD_CENTRE } from './skin.ts';

const [X, , Z] = HEAD_CENTRE;
const FORWARD = R('y', 90);

const camera = (): Piece[] => [
  ...Solid.box(24, 24, 16, 3, 'anodised-black', { bs: 1 }).pieces(),
  piece('anodised-black', revolveMesh([[0, 8], [10.5, 8], [10.5, 17, 0.8], [8.4, 17], [7.6, 14], [0, 14]], { seg: 20, fs: 1 })),
  piece('lens-coated', revolveMesh([[0, 14], [7.6, 14], [6, 15.4], [3, 16.2], [0, 16.4]], { seg: 18, crease: 60 })),
  ...at([piece('black-oxide', cylMesh(1.4, -8.5, 8.4, { seg: 6 }))], [T(9, 9, 0), T(-9, 9, 0), T(9, -9, 0), T(-9, -9, 0)]),
];
const depthSensor = (): Piece[] => [
  ...Solid.box(18, 62, 15, 4, 'alu-blasted', { bs: 1 }).pieces(),
  ...at([piece('glass-dark', cylMesh(5.6, 7.6, 9, { seg: 14, bevel: 0.6, bs: 1 }))], [T(0, -21, 0), T(0, 21, 0)]), ...at([piece('glass-dark', cylMesh(3.4, 7.6, 8.6, { seg: 10 }))], [T(0, 3, 0)]),
];
/** The half ring in which the neck's upper drive turns the head. */
const clasp = (): Solid[] => saddle({ size: 's', reach: 40, neck: 15, bore: 0 }).slice(0, 1).map((p) => Solid.of(p.mesh, 'alu-blasted').move(-10, 0, -74));
/** What the senses, the ring above and the ears are screwed to. */
const stems = (): Solid[] => [
  ...[31, -31].map((y) => Solid.cyl(5, 46, 57, 'alu-machined', { seg: 8 }).at(FORWARD).move(0, y, 26)), ...[15, -15].map((y) => Solid.cyl(4, 46, 62, 'alu-machined', { seg: 8 }).at(FORWARD).move(0, y, -4)),
  ...[[34, 0], [-42, 30], [-42, -30]].map(([x, y]) => Solid.cyl(4, 70, 89, 'alu-machined', { seg: 8 }).move(x! - 1, y!, 0)),
  ...[1, -1].map((s) => Solid.cyl(13, 34, 69, 'alu-machined', { seg: 12 }).at(R('x', -90 * s))),
  ...[[-38, 40], [-38, 2], [38, 40], [38, 2]].map(([y, z]) => Solid.box(10, 10, 6, 0, 'alu-machined').move(-52, y! * 0.86, z!)),
];
const frame = (): Piece[] => [...Solid.box(96, 11, 150, 4, 'alu-blasted', { bs: 1 }).move(-4, 30, 4).add(
  Solid.box(96, 11, 150, 4, 'alu-blasted', { bs: 1 }).move(-4, -30, 4), Solid.box(10, 66, 96, 4, 'alu-blasted', { bs: 1 }).move(44, 0, 16),
  // over the neck's drive, clasping its housing
  Solid.box(44, 62, 9, 2, 'alu-blasted', { bs: 1 }).move(-10, 0, -37), ...clasp(),
  ...stems(),
).cut(...[-1, 1].flatMap((s) => [Solid.box(52, 20, 42, 8, 'alu-machined', { bs: 1 }).move(-8, s * 30, 42), Solid.box(52, 20, 26, 8, 'alu-machined', { bs: 1 }).move(-8, s * 30, -8)]),
  Solid.cyl(27.5, -80, 80, 'alu-machined', { seg: 28 }).at(R('x', 90)).move(-10, 0, -74)).pieces()];
const board = (): Piece[] => [
  // black: through the gap before the ear one sees shadow, not a green edge
  piece('pcb-black', extrudeMesh([rrect(66, 84, 5)], 0, 1.6, { fs: 1 })), piece('chip-epoxy', copies(extrudeMesh([rrect(16, 16)], 1.6, 3.4, {}), [T(8, 14, 0), T(-14, -20, 0)])),
  piece('chip-epoxy', copies(extrudeMesh([rrect(8, 10)], 1.6, 2.8, {}), [T(22, -8, 0), T(22, -24, 0), T(-20, 14, 0)])), piece('plastic-white', copies(extrudeMesh([rrect(6, 18)], 1.6, 7, {}), [T(-28, 26, 0), T(-28, -2, 0)])),
];
const heatSink = (): Piece[] => [piece('alu-blasted', extrudeMesh([rrect(60, 56, 2)], 0, 4, { fs: 1 })), ...at([piece('alu-blasted', extrudeMesh([rrect(58, 1.6)], 4, 20, {}))], Array.from({ length: 12 }, (_, i) => T(0, -25 + i * 4.55, 0)))];
/** An axial fan in its frame, blowing along +z; also used in the torso. */
export function fan(r: number): Piece[] {
  const blade: Piece = piece('plastic-dark', extrudeMesh([[[r * 0.3, -r * 0.2], [r * 0.82, -r * 0.34], [r * 0.86, r * 0.08], [r * 0.3, r * 0.16]]], -1, 1, { crease: 40 }));
  return [
    ...Solid.extrude([rrect(r * 2.1, r * 2.1, r * 0.25)], -7, 7, 'plastic-dark', { bevel: 1, bs: 1, fs: 2 }).cut(Solid.cyl(r * 0.94, -9, 9, 'plastic-dark', { seg: 24 })).pieces(),
    piece('plastic-dark', revolveMesh([[0, -5], [r * 0.36, -5, 1], [r * 0.36, 5, 1], [0, 5]], { seg: 14, fs: 1 })),
    ...at([blade], polar(7, 0, 0).map((m) => mul(m, T(r * 0.3, 0, 0), R('x', 32), T(-r * 0.3, 0, 0)))),
    ...at([piece('plastic-dark', extrudeMesh([rrect(r * 0.66, 2)], -6, -4, {}))], polar(3, r * 0.64, 0, 20)),
  ];
}
const microphones = (): Piece[] => [
  piece('plastic-dark', revolveMesh([[40, -3], [46, -3], [46, 3, 1], [40, 3, 1]], { seg: 28, fs: 1 })),
  ...at([piece('gold-pad', cylMesh(2.4, 2.8, 3.6, { seg: 8 }))], polar(8, 43, 0, 22.5)),
];
const ear = (): Piece[] => [
  piece('paint-enamel', revolveMesh([[0, -12], [50, -12], [57, -7, 2], [56, -1, 2], [46, 4.5, 4], [0, 8]], { seg: 32, fs: 2, crease: 40 })),
  piece('anodised-orange', revolveMesh([[32, 4.4], [34.5, 4.4], [34.5, 6.6, 0.5], [32, 6.9, 0.5]], { seg: 28, fs: 1 })),
];

/** Everything in the head; `go` adds to the head's own way. */
export function headParts(): Part[] {
  const go = (x: number, y: number, z: number): V3 => travel('head', 0, [x, y, z]), hidden = { reveal: BODY_REVEAL };
  return withQuality(0.4, () => {
    const eye = camera(), earMesh = ear(), heatsink = heatSink();
    const light = panel(HEAD, { t: [-66, 66], angle: [29.4, 32.4], corner: 2, rows: 10, cols: 1, thickness: 3, inset: 3 });
    return [
      part('head-frame', frame(), go(0, 0, 0), { place: T(X, 0, Z), ...hidden }),
      part('head-visor', [piece('glass-dark', panel(HEAD, { t: [-76, 76], angle: [-53, 28], corner: 20, rows: 10, cols: 12, thickness: 3 }))], go(420, 0, 0), { starts: 0 }),
      part('head-light', [piece('led-white', light)], go(330, 0, -14)),
      part('head-camera-left', eye, go(190, 0, 0), { place: mul(T(X + 64, 31, Z + 26), FORWARD), ...hidden }),
      part('head-camera-right', eye, go(190, 0, 0), { place: mul(T(X + 64, -31, Z + 26), FORWARD), ...hidden }),
      part('head-depth-sensor', depthSensor(), go(150, 0, -8), { place: mul(T(X + 68, 0, Z - 4), FORWARD), ...hidden }),
      part('head-microphones', microphones(), go(0, 0, 70), { place: T(X - 6, 0, Z + 91), ...hidden }),
      part('head-board', board(), go(-110, 0, 10), { place: mul(T(X - 56, 0, Z + 20), R('y', -90)), ...hidden }),
      part('head-heat-sink', heatsink, go(-170, 0, 10), { place: mul(T(X - 62, 0, Z + 20), R('y', -90)), ...hidden }),
      part('head-fan', fan(22), go(-240, 0, -30), { place: mul(T(X - 66, 0, Z - 40), R('y', -90)), ...hidden }),
      part('head-ear-left', earMesh, go(0, 190, 0), { place: mul(T(X, 80, Z), R('x', -90)), starts: 0.04 }),
      part('head-ear-right', earMesh, go(0, -190, 0), { place: mul(T(X, -80, Z), R('x', 90)), starts: 0.04 }),
      part('neck-bracket', [...fork({ size: 's', reach: 36, hub: 21, bore: 0, tall: 7, material: 'anodised-black' }), piece('carbon', cylMesh(9, -48, -34, { seg: 14 }))], travel('neck'), { place: T(-6, 0, 1534) }),
      part('neck-collar', [piece('rubber', revolveMesh(Array.from({ length: 6 }, (_, i): [number, number][] => [[41 - i * 1.2, 1462 + i * 9], [44 - i * 1.2, 1466.5 + i * 9]]).flat().concat([[34, 1516], [38, 1462]]), { seg: 26, crease: 20 }))], travel('neck', 0, [-230, 0, -60]), { place: T(-6, 0, 0), starts: 0.04 }),
    ];
  });
}
