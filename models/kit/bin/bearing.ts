/** Rolling bearings about the z axis, from z = 0 to the width. Millimetres. */
import { at, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { mul, polar, R, T } from '../mesh.ts';
import type { Piece } from '../model.ts';
import type { Pt } from '../outline.ts';
import { ballMesh, cylMesh, extrudeMesh, revolveMesh } from '../primitives.ts';
import { circle, sector } from '../shapes2d.ts';

export interface BearingSize { /** bore */ readonly d: number; /** outside */ readonly D: number; /** width */ readonly B: number }
export interface BearingOptions {
  readonly elements?: number;
  /** closes the gap with sheet rings; nothing rolls in sight then and nothing is drawn inside */
  readonly shielded?: boolean;
  readonly ring?: MaterialName;
}

/** Profile of a ring between two radii with a round groove of radius `g` on the side `towards` the other ring. */
function grooved(inner: number, outer: number, B: number, g: number, towards: 1 | -1): Pt[] {
  const f = Math.min(0.6, (outer - inner) * 0.2), side = towards > 0 ? outer : inner, half = g * 0.8;
  const groove = [-60, -30, 0, 30, 60].map((deg): Pt => {
    const a = deg * Math.PI / 180;
    return [side - towards * (Math.cos(a) - 0.5) * g * 0.62, B / 2 + Math.sin(a) * half * 1.1];
  });
  return towards > 0
    ? [[inner, 0, f], [outer, 0, f * 0.5], ...groove, [outer, B, f * 0.5], [inner, B, f]]
    : [[inner, 0, f * 0.5], [outer, 0, f], [outer, B, f], [inner, B, f * 0.5], ...[...groove].reverse()];
}

/** Deep groove ball bearing. */
export function ballBearing({ d, D, B }: BearingSize, o: BearingOptions = {}): Piece[] {
  const ring = o.ring ?? 'steel', mid = (d + D) / 4, gap = (D - d) / 2, ball = Math.min(gap * 0.3, B * 0.36);
  const inner = revolveMesh(grooved(d / 2, mid - gap * 0.19, B, ball, 1), { crease: 40 });
  const outer = revolveMesh(grooved(mid + gap * 0.19, D / 2, B, ball, -1), { crease: 40 });
  const rings = [piece(ring, inner), piece(ring, outer)];
  if (o.shielded) {
    const profile = (z: number, s: 1 | -1): Pt[] => [[mid - gap * 0.2, z], [mid + gap * 0.2, z], [mid + gap * 0.2, z + s * 0.3], [mid + gap * 0.12, z + s * 0.45], [mid - gap * 0.12, z + s * 0.45], [mid - gap * 0.2, z + s * 0.3]];
    return [...rings, piece('steel-dark', revolveMesh(profile(0.35, 1))), piece('steel-dark', revolveMesh(profile(B - 0.35, -1)))];
  }
  const n = o.elements ?? Math.max(6, Math.floor(Math.PI * mid / ball * 0.7));
  const cage = extrudeMesh([circle(mid + ball * 0.28), circle(mid - ball * 0.28)], B / 2 + ball * 0.25, B / 2 + ball * 0.55, { bevel: ball * 0.08, bs: 1 });
  const under = extrudeMesh([circle(mid + ball * 0.28), circle(mid - ball * 0.28)], B / 2 - ball * 0.55, B / 2 - ball * 0.25, { bevel: ball * 0.08, bs: 1 });
  return [...rings, ...at([piece('chrome', ballMesh(ball, 12))], polar(n, mid, B / 2)), piece('brass', cage), piece('brass', under)];
}

/** Cylindrical roller bearing. */
export function rollerBearing({ d, D, B }: BearingSize, o: BearingOptions = {}): Piece[] {
  const ring = o.ring ?? 'steel', mid = (d + D) / 4, gap = (D - d) / 2, r = gap * 0.26, f = Math.min(0.8, gap * 0.12);
  const inner: Pt[] = [[d / 2, 0, f], [mid - r * 0.6, 0, f], [mid - r * 0.6, B * 0.12], [mid - r, B * 0.12], [mid - r, B * 0.88], [mid - r * 0.6, B * 0.88], [mid - r * 0.6, B, f], [d / 2, B, f]];
  const outer: Pt[] = [[mid + r, 0, f], [D / 2, 0, f], [D / 2, B, f], [mid + r, B, f]];
  const n = o.elements ?? Math.floor(Math.PI * mid / r * 0.82);
  const bars = extrudeMesh([sector(mid - r * 0.35, mid + r * 0.35, 360 / n * 0.36, 360 / n * 0.64)], B * 0.08, B * 0.92);
  const rim = revolveMesh([[mid - r * 0.5, B * 0.9], [mid + r * 0.5, B * 0.9], [mid + r * 0.5, B * 0.97, 0.2], [mid - r * 0.5, B * 0.97, 0.2]]);
  return [
    piece(ring, revolveMesh(inner)), piece(ring, revolveMesh(outer)), piece('brass', rim),
    ...at([piece('chrome', cylMesh(r * 0.97, B * 0.13, B * 0.87, { bevel: r * 0.12, seg: 14, bs: 1 }))], polar(n, mid, 0)),
    ...at([piece('brass', bars)], polar(n, 0, 0)),
  ];
}

/** Crossed-roller bearing: rollers alternate by a quarter turn and carry every load, as robot joints want it. */
export function crossedRollerBearing({ d, D, B }: BearingSize, o: BearingOptions = {}): Piece[] {
  const ring = o.ring ?? 'steel', mid = (d + D) / 4, zm = B / 2, r = Math.min(B * 0.22, (D - d) / 8), v = r * 1.1, f = 0.4;
  const outer: Pt[] = [[mid + 0.3, 0, f], [D / 2, 0, f], [D / 2, zm - 0.3], [D / 2 - 0.3, zm], [D / 2, zm + 0.3], [D / 2, B, f], [mid + 0.3, B, f], [mid + 0.3, zm + v], [mid + 0.3 + v, zm], [mid + 0.3, zm - v]];
  const inner: Pt[] = [[d / 2, 0, f], [mid - 0.3, 0, f], [mid - 0.3, zm - v], [mid - 0.3 - v, zm], [mid - 0.3, zm + v], [mid - 0.3, B, f], [d / 2, B, f]];
  const n = o.elements ?? Math.floor(Math.PI * mid / r * 0.84);
  const places = polar(n, mid, 0).map((m, i) => mul(T(0, 0, zm), m, R('y', i % 2 ? 45 : -45)));
  return [
    piece(ring, revolveMesh(outer)), piece(ring, revolveMesh(inner)),
    ...at([piece('chrome', cylMesh(r, -r * 0.9, r * 0.9, { bevel: r * 0.15, seg: 12, bs: 1 }))], places),
  ];
}
