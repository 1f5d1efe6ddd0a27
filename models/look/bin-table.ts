/** All of the parts bin laid out on a table, to look at: `npx tsx models/look/bin-table.ts pictures/look/bin-table.glb`, then `shoot.ts` of the same file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at, merged, moved, piece } from '../kit/assemble.ts';
import { board, row } from '../kit/bin/board.ts';
import { ballBearing, crossedRollerBearing, rollerBearing } from '../kit/bin/bearing.ts';
import { bundle, cable, clip, onWay, routed, slack, tie } from '../kit/bin/cable.ts';
import { boxHeader, circularPlug, gland, ringLug } from '../kit/bin/connector.ts';
import { fan, heatSink, pinSink } from '../kit/bin/cooling.ts';
import { handle, hinge, labelPlate, levellingFoot } from '../kit/bin/hardware.ts';
import { corrugated, hose, hoseClamp, quickCoupling } from '../kit/bin/hose.ts';
import { hexBolt, hexNut, socketScrew, washer } from '../kit/bin/screw.ts';
import { solidWheel, wheel } from '../kit/bin/wheel.ts';
import { compile } from '../kit/compile.ts';
import { drawnTriangles } from '../kit/check.ts';
import { mul, R, T, type V3 } from '../kit/mesh.ts';
import type { Part, Piece } from '../kit/model.ts';

const lying = R('x', 90);
const theFan = fan(80, 25), theWheel = wheel({ r: 60, width: 34, tread: 40, spokes: 5 });
const arc: V3[] = routed([[-60, 0, 4], [-25, 12, 4], [5, -10, 14], [35, 5, 6], [60, 0, 4]], 8);
const controller = board({
  outline: [90, 60], holes: [[-41, -26, 1.6], [41, -26, 1.6], [41, 26, 1.6], [-41, 26, 1.6]], fingers: { x: 0, y: -30, faces: -90, n: 24 },
  components: [
    { kind: 'bga', size: 22, lid: 'die', x: -8, y: 4 }, { kind: 'bga', size: 11, lid: 'epoxy', x: 14, y: 14 }, { kind: 'bga', size: 11, lid: 'epoxy', x: 14, y: -2 },
    { kind: 'qfp', size: 10, x: -32, y: 10 }, { kind: 'soic', size: 5, x: -32, y: -8 }, { kind: 'qfn', size: 5, x: 27, y: -14 },
    ...row({ kind: 'inductor', size: 7 }, 3, [30, 18], [30, -2]), ...row({ kind: 'electrolytic', size: 8 }, 2, [39, 14], [39, 4]),
    ...row({ kind: 'c', size: 2 }, 8, [-20, 20], [4, 20], 90), ...row({ kind: 'r', size: 1.6 }, 10, [-24, -14], [4, -14], 90), ...row({ kind: 'c', size: 3.2 }, 4, [12, -14], [22, -14], 90),
    { kind: 'crystal', x: -20, y: -7 }, { kind: 'mosfet', x: -18, y: -22 }, { kind: 'mosfet', x: -6, y: -22 }, { kind: 'header', pins: 8, rows: 2, x: -30, y: 24 }, { kind: 'shield', size: 14, depth: 10, x: 34, y: -18 },
    { kind: 'led', x: 6, y: 26 }, { kind: 'led', colour: 'led-amber', x: 10, y: 26 },
  ],
});

const things: Record<string, Piece[]> = {
  'socket-m4-low': at(socketScrew(4), [T(-6, 0, 0), T(4, 4, 0)]),
  'socket-m8-medium': moved(socketScrew(8, { length: 30, detail: 'medium' }), mul(T(-15, 0, 6.5), R('y', 90))),
  'socket-m12': moved(socketScrew(12, { length: 25, detail: 'medium', material: 'steel' }), T(0, 0, 25)),
  'hex-bolt': moved(hexBolt(10, { length: 40, detail: 'medium' }), mul(T(-18, 0, 8), R('y', 90))),
  nuts: [...moved(hexNut(10), T(-9, 0, 0)), ...moved(washer(10), T(12, 0, 0)), ...moved(hexNut(5), T(0, 14, 0))],
  'ball-bearing': ballBearing({ d: 20, D: 47, B: 14 }), 'shielded-bearing': ballBearing({ d: 15, D: 35, B: 11 }, { shielded: true }),
  'roller-bearing': rollerBearing({ d: 25, D: 52, B: 15 }), 'crossed-bearing': moved(crossedRollerBearing({ d: 40, D: 62, B: 10 }), mul(T(0, 0, 31), lying)),
  plug: moved(circularPlug(9), mul(T(-20, 0, 9), R('y', 90))), gland: gland(5), header: boxHeader(10, { rows: 2, pitch: 2.54, height: 9 }), lug: moved(ringLug(3, 3.2), T(6, 0, 3)),
  cables: [...bundle(arc, ['cable-orange', 'cable-black', 'cable-black', 'cable-blue', 'cable-red'], 1.8, 1), ...moved(tie(5), onWay(arc, 0.3)), ...moved(clip(5), onWay(arc, 0.75))],
  'slack-cable': [cable(slack([-50, 0, 30], [50, 0, 30], 22, { out: [1, 0, 0], into: [1, 0, 0] }), 3, 'cable-orange')],
  controller, 'heat-sink': heatSink({ w: 60, d: 50, h: 25 }), 'pin-sink': pinSink({ w: 50, d: 50, h: 20 }),
  fan: [...theFan.frame, ...theFan.rotor], coupling: moved(quickCoupling(7), mul(T(-25, 0, 13), R('y', 90))),
  hoses: [hose(routed([[-50, -8, 8], [-20, 0, 8], [10, 14, 8], [50, 10, 8]]), 8), corrugated(routed([[-50, 22, 8], [0, 20, 8], [50, 34, 8]]), 8), ...moved(hoseClamp(8), mul(T(-42, -5.5, 8), R('z', 15), R('y', 90)))],
  plate: labelPlate(50, 28), hinge: moved(hinge(50, 22, 3.5, { angle: 60 }), mul(T(0, 0, 4), R('x', -90))), handle: handle(90, 30, 5), foot: levellingFoot(20, 45),
  wheel: moved([...theWheel.tyre, ...theWheel.rim], mul(T(0, 0, 60), R('x', 72))), castor: moved(solidWheel(30, 22), mul(T(0, 0, 30), R('x', 70))),
};

const parts = Object.entries(things).map(([id, pieces], i): Part => {
  const column = i % 6, line = Math.floor(i / 6);
  return { id, pieces: merged(pieces), place: T(column * 105 - 262, -line * 92, 0), explode: [0, 0, 0] };
});
for (const { id, pieces } of parts) console.log(id.padEnd(18), String(drawnTriangles(pieces)).padStart(6), 'triangles', pieces.map((p) => p.material).join(' '));
const { full, triangles } = await compile({ id: 'bin-table', parts, far: [piece('steel', parts[0]!.pieces[0]!.mesh)] }, { draft: process.argv.includes('--draft') });
console.log(triangles, `${(full.length / 1024).toFixed(0)} kB`);
const out = process.argv[2] ?? 'pictures/look/bin-table.glb';
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, full);
