/** Printed circuit boards with what is soldered to them. Traces and vias are drawn by the material `pcb` itself. */
import { at, moved, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { copies, mul, R, T, type M4 } from '../mesh.ts';
import type { Piece } from '../model.ts';
import type { Pt } from '../outline.ts';
import { extrudeMesh } from '../primitives.ts';
import { circle, rrect } from '../shapes2d.ts';
import { Solid } from '../solid.ts';
import { component, type Component } from './components.ts';

export type Placed = Component & { readonly x: number; readonly y: number; /** degrees */ readonly turn?: number; /** soldered to the underside */ readonly under?: boolean };

export interface BoardOptions {
  /** counter-clockwise outline, or [width, depth] of a rectangle about the origin */
  readonly outline: readonly Pt[] | readonly [number, number];
  /** cut-outs besides the mounting holes */
  readonly cutouts?: readonly (readonly Pt[])[];
  readonly thickness?: number;
  readonly material?: Extract<MaterialName, 'pcb' | 'pcb-blue' | 'pcb-black'>;
  /** plated mounting holes: x, y, radius */
  readonly holes?: readonly (readonly [number, number, number])[];
  /** gold fingers along an edge: the edge's middle, direction in degrees it faces, number, pitch */
  readonly fingers?: { readonly x: number; readonly y: number; readonly faces: number; readonly n: number; readonly pitch?: number };
  readonly components?: readonly Placed[];
}

const isRectangle = (o: BoardOptions['outline']): o is readonly [number, number] => typeof o[0] === 'number';

/** A board from z = 0 to its thickness (1.6 mm), components on top. Equal components share one mesh. */
export function board(o: BoardOptions): Piece[] {
  const t = o.thickness ?? 1.6, outline = isRectangle(o.outline) ? rrect(o.outline[0], o.outline[1], 1.5) : o.outline, holes = o.holes ?? [];
  const sheet = extrudeMesh([outline, ...holes.map(([x, y, r]) => circle(r, 20, [x, y])), ...(o.cutouts ?? [])], 0, t, { bevel: 0.08, bs: 1 });
  const rings = holes.map(([x, y, r]): Piece => {
    const land = extrudeMesh([circle(r * 1.75, 20), circle(r * 0.96, 20)], -0.04, t + 0.04, { bevel: 0.03, bs: 1 });
    return piece('gold-pad', copies(land, [T(x, y, 0)]));
  });
  return [...Solid.of(sheet, o.material ?? 'pcb').refine(cell(outline)).pieces(), ...rings, ...(o.fingers ? [fingers(o.fingers, t)] : []), ...populate(o.components ?? [], t)];
}

/** Edge length the sheet is divided to: the shade of the components must find vertices to lie on. */
function cell(outline: readonly Pt[]): number {
  const xs = outline.map(([x]) => x), ys = outline.map(([, y]) => y);
  return Math.max(4, Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 14);
}

/** Plated strips on both faces at an edge. */
function fingers({ x, y, faces, n, pitch = 1.27 }: NonNullable<BoardOptions['fingers']>, t: number): Piece {
  const strip = extrudeMesh([rrect(3.6, pitch * 0.66, 0.15, -2.1, 0)], -0.035, t + 0.035, { fs: 1 });
  const places = Array.from({ length: n }, (_, i) => mul(T(x, y, 0), R('z', faces), T(0, (i - (n - 1) / 2) * pitch, 0)));
  return piece('gold-pad', copies(strip, places));
}

function populate(placed: readonly Placed[], t: number): Piece[] {
  const alike = new Map<string, { sample: Component; places: M4[] }>();
  for (const { x, y, turn = 0, under = false, ...sample } of placed) {
    const key = JSON.stringify(sample), group = alike.get(key) ?? { sample, places: [] };
    group.places.push(under ? mul(T(x, y, 0), R('x', 180), R('z', turn)) : mul(T(x, y, t), R('z', turn)));
    alike.set(key, group);
  }
  return [...alike.values()].flatMap(({ sample, places }) => {
    const pieces = component(sample), [only] = places;
    return places.length === 1 && only ? moved(pieces, only) : at(pieces, places);
  });
}

/** A row of equal components from one place to another. */
export function row(c: Component, n: number, from: readonly [number, number], to: readonly [number, number], turn = 0): Placed[] {
  return Array.from({ length: n }, (_, i) => {
    const t = n === 1 ? 0 : i / (n - 1);
    return { ...c, x: from[0] + (to[0] - from[0]) * t, y: from[1] + (to[1] - from[1]) * t, turn };
  });
}
