/** Frames, bulkheads, stringers, floor: what the skin is bonded to. */
import { piece } from '../kit/assemble.ts';
import { interpolate, onSection } from '../kit/loft.ts';
import type { V3 } from '../kit/mesh.ts';
import type { Part } from '../kit/model.ts';
import { Solid } from '../kit/solid.ts';
import { stripProfile, sweep } from '../kit/sweep.ts';
import { coarseBody as body } from './fuselage.ts';
import { FLOOR_Z, FUSELAGE } from './measures.ts';
import { block, boxTool, topPrism } from './shapes.ts';
import { wingTool } from './wing.ts';
import { MIRROR } from './shapes.ts';

const INSET = 14; // from the outer skin: its thickness and the bond
const FRAME_X = [2560, 440, 60, -480, -880, -1340] as const;
const slab = (x0: number, x1: number): Solid => boxTool(x0, -1600, 0, x1, 1600, 3000, 'carbon');

function frames(): Part[] {
  const web = body(INSET, 'carbon').cut(body(INSET + 46, 'carbon'));
  const wing = wingTool(12), wingBox = boxTool(-560, -410, 1815, 240, 410, 2300, 'carbon');
  return FRAME_X.map((x, i): Part => {
    const ring = web.and(slab(x - 10, x + 10));
    const cut = i === 0 ? ring.cut(boxTool(2000, -1600, 990, 3000, 1600, 3000, 'carbon')) : ring.cut(wing, wing.at(MIRROR), wingBox);
    return { id: `frame-${i + 1}`, pieces: cut.pieces(), explode: [0, 0, 0], starts: 0.4, reveal: 0.1, group: 'structure' };
  });
}

function stringers(): Part {
  const rows = interpolate(FUSELAGE, 4, 220), line = (angle: number, from: number, to: number): V3[] => rows.filter((r) => r.x >= from && r.x <= to)
    .map((r) => onSection({ ...r, w: r.w - INSET - 12, h: r.h - INSET - 12 }, angle * Math.PI / 180));
  const runs: [number, number, number][] = [[12, -1340, 440], [168, -1340, 440], [-22, -1340, 440], [202, -1340, 440], [-72, -880, 2560], [252, -880, 2560], [46, -1340, -520], [134, -1340, -520], [62, 440, 1900], [118, 440, 1900]];
  const pieces = runs.map(([angle, from, to]) => {
    const a = angle * Math.PI / 180;
    return piece('carbon', sweep(stripProfile(24, 16), line(angle, from, to), { up: [0, Math.cos(a), Math.sin(a)] }));
  });
  return { id: 'stringers', pieces, explode: [0, 0, 0], starts: 0.4, reveal: 0.1, group: 'structure' };
}

function bulkhead(x: number, top: number): Solid {
  const plate = body(INSET, 'carbon').and(slab(x - 3, x + 3)), lip = body(INSET, 'carbon').cut(body(INSET + 6, 'carbon')).and(slab(x - 18, x + 18));
  const beads = [-300, -150, 0, 150, 300].map((y) => block(x - 12, y - 12, 700, x + 12, y + 12, top - 40, 5, 'carbon'));
  const inside = body(INSET + 6, 'carbon');
  return plate.add(lip, ...beads.map((b) => b.and(inside))).cut(boxTool(x - 100, -1600, top, x + 100, 1600, 3000, 'carbon'));
}

function floor(): Part[] {
  const hull = body(INSET, 'carbon'), under = FLOOR_Z - 16;
  const crossBeams = [2066, 1266, 466].map((x) => block(x - 10, -900, 560, x + 10, 900, under, 3, 'alu-blasted'));
  const lengthBeams = [-450, 0, 450].map((y) => block(450, y - 9, 560, 2560, y + 9, under, 3, 'alu-blasted'));
  const shelf = topPrism([[-990, -900], [440, -900], [440, 900], [-990, 900]], 820, 830, 'carbon').add(...[-700, -300, 100].map((x) => block(x - 8, -800, 740, x + 8, 800, 821, 3, 'alu-blasted')));
  const panel = topPrism([[452, -900], [2600, -900], [2600, 900], [452, 900]], under + 1, FLOOR_Z, 'plastic-grey').and(body(INSET + 3, 'plastic-grey'));
  const rails = [-640, -330, -155, 155, 330, 640].flatMap((y) => (Math.abs(y) === 155 ? [[520, 2250]] : [[520, 1150]]).map(([a, b]) => block(a!, y - 14, FLOOR_Z - 2, b!, y + 14, FLOOR_Z + 9, 3, 'alu-machined')));
  return [
    { id: 'floor-beams', pieces: crossBeams[0]!.add(...crossBeams.slice(1), ...lengthBeams, shelf).and(hull).pieces(), explode: [0, 0, 0], starts: 0.4, reveal: 0.1, group: 'structure' },
    { id: 'cabin-floor', pieces: panel.add(...rails).pieces(), explode: [0, 0, 70], starts: 0.4, group: 'structure' },
  ];
}

export const structure = (): Part[] => [
  ...frames(), stringers(), ...floor(),
  { id: 'front-bulkhead', pieces: bulkhead(2650, 960).pieces(), explode: [260, 0, 0], starts: 0.35, reveal: 0.1, group: 'structure' },
  { id: 'rear-bulkhead', pieces: bulkhead(-1012, 1900).pieces(), explode: [0, 0, 0], starts: 0.35, reveal: 0.1, group: 'structure' },
];
export { INSET };
