/** Shapes an aircraft is made of: aerofoils, prisms across an axis, smooth pillows. Millimetres. */
import { loft, loftRings, type Station } from '../kit/loft.ts';
import type { MaterialName } from '../kit/materials.ts';
import { mul, R, S, xf, type M4, type Mesh, type V3 } from '../kit/mesh.ts';
import type { Piece } from '../kit/model.ts';
import { grow } from '../kit/shapes2d.ts';
import { Solid, type Pt } from '../kit/solid.ts';

export const MIRROR: M4 = S(1, -1, 1);

/** Outline in (x, z) drawn through from y0 to y1. */
export const sidePrism = (outline: readonly Pt[], y0: number, y1: number, material: MaterialName, d = 0): Solid =>
  Solid.extrude([d ? grow(outline, d) : outline], -y1, -y0, material).at(R('x', 90));
/** Outline in (x, y) raised from z0 to z1. */
export const topPrism = (outline: readonly Pt[], z0: number, z1: number, material: MaterialName, d = 0): Solid =>
  Solid.extrude([d ? grow(outline, d) : outline], z0, z1, material);
/** Outline in (y, z) drawn along from x0 to x1. */
export const frontPrism = (outline: readonly Pt[], x0: number, x1: number, material: MaterialName, o: { bevel?: number; bs?: number } = {}): Solid =>
  Solid.extrude([outline], x0, x1, material, o).at([0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
export const boxTool = (x0: number, y0: number, z0: number, x1: number, y1: number, z1: number, material: MaterialName): Solid =>
  topPrism([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], z0, z1, material);
/** A bevelled block between two corners. */
export const block = (x0: number, y0: number, z0: number, x1: number, y1: number, z1: number, r: number, material: MaterialName): Solid =>
  Solid.box(x1 - x0, y1 - y0, z1 - z0, r, material, { bs: 1 }).move((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2);

/** Half thickness and camber of a four-digit aerofoil at `u` (fraction of the chord), both in chords. */
function aerofoilAt(u: number, thick: number, camber: number, bluntness: number): [half: number, mean: number] {
  const half = 5 * thick * (0.2969 * Math.sqrt(u) - 0.126 * u - 0.3516 * u * u + 0.2843 * u ** 3 - 0.1036 * u ** 4) + bluntness * u;
  const p = 0.4;
  const mean = u < p ? camber / (p * p) * (2 * p * u - u * u) : camber / ((1 - p) ** 2) * (1 - 2 * p + 2 * p * u - u * u);
  return [half, mean];
}

/** Points of an aerofoil of chord 1, nose at 0: upper side tail to nose, lower side nose to tail. `from` > 0 gives a flap's section with a round nose. */
export function aerofoil(count: number, thick: number, camber = 0.02, o: { from?: number; blunt?: number } = {}): [number, number][] {
  const from = o.from ?? 0, blunt = o.blunt ?? 0.002;
  const spread = (i: number): number => from + (1 - from) * (1 + Math.cos(Math.PI * i / count)) / 2;
  const upper: [number, number][] = [], lower: [number, number][] = [];
  for (let i = 0; i <= count; i++) {
    const u = spread(i), [half, mean] = aerofoilAt(u, thick, camber, blunt);
    // a flap's nose: an ellipse closes the section over its first fifth
    const into = from > 0 ? Math.min(1, (u - from) / ((1 - from) * 0.22)) : 1;
    const shape = from > 0 ? Math.sqrt(Math.max(0, 1 - (1 - into) ** 2)) : 1;
    upper.push([u, mean + half * shape]);
    if (i < count) lower.unshift([u, mean - half * shape]);
  }
  return [...upper, ...lower];
}

export interface Section { readonly origin: V3; readonly chord: number; readonly thick: number; readonly camber?: number; readonly twist?: number }

/** Ring of one section. `origin` is the leading edge; the chord runs to −x, thickness along `up`; `twist` turns about the quarter chord (degrees, nose up). */
export function sectionRing(points: readonly [number, number][], { origin, chord, twist = 0 }: Section, up: V3 = [0, 0, 1]): V3[] {
  const c = Math.cos(twist * Math.PI / 180), s = Math.sin(twist * Math.PI / 180);
  return points.map(([u, v]): V3 => {
    const a = (u - 0.25) * chord, b = v * chord, along = a * c + b * s + 0.25 * chord, across = b * c - a * s;
    return [origin[0] - along, origin[1] + up[1] * across, origin[2] + up[2] * across];
  });
}

/** A lifting surface through its sections. */
export const surface = (sections: readonly Section[], material: MaterialName, o: { count?: number; from?: number; up?: V3; inset?: number } = {}): Solid =>
  loftRings(sections.map((s) => sectionRing(aerofoil(o.count ?? 14, s.thick, s.camber ?? 0.02, { from: o.from }), s, o.up)), material, o.inset);

/** A cushion with crowned faces, centred, `l` along x, `w` across, `h` high. */
export function pillow(l: number, w: number, h: number, material: MaterialName, n = 4.5): Solid {
  const rows = [0.02, 0.14, 0.42, 1].map((t): [number, number] => [t, 1 - (1 - t) ** 3]);
  const half = rows.map(([t, k]): Station => ({ x: -l / 2 + t * l * 0.22, w: w / 2 * (0.8 + 0.2 * k), h: h / 2 * (0.35 + 0.65 * k), z: 0, n }));
  const other = half.map((s): Station => ({ ...s, x: -s.x })).reverse();
  return loft([...half, ...other], material, { along: 1, around: 16 });
}

const mirrorOf = new WeakMap<Mesh, Mesh>();
function mirrorMesh(mesh: Mesh): Mesh {
  const known = mirrorOf.get(mesh) ?? xf(mesh, MIRROR);
  mirrorOf.set(mesh, known);
  return known;
}
/** The same pieces on the other side of the aircraft; shared meshes stay shared, places stay free of mirrors. */
export const mirrored = (pieces: readonly Piece[]): Piece[] => pieces.map(({ material, mesh, at }) =>
  ({ material, mesh: mirrorMesh(mesh), ...(at ? { at: at.map((m) => mul(MIRROR, m, MIRROR)) } : {}) }));
/** For a part of the left side: itself, or mirrored. */
export const onSide = (sign: 1 | -1, pieces: readonly Piece[]): Piece[] => (sign > 0 ? [...pieces] : mirrored(pieces));
