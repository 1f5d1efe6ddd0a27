/** Bars, bevelled boxes and round plates of the vertex-lit set. Metres. */
import { STEEL, type Shape, type SteelName } from './builder.ts';
import { along, AXES, cross, length, minus, negate, onAxes, unit, type Axis, type V3 } from './vector.ts';

export interface BarOptions {
  /** length of one light cell along the bar */
  readonly step?: number;
  /** direction of `height`, made perpendicular to the bar */
  readonly up?: V3;
  /** faces nobody sees */
  readonly skip?: readonly ('right' | 'left' | 'top' | 'bottom' | 'ends')[];
}
const OPEN_ENDS = ['ends'] as const;

/** Square-edged bar from `p` to `q`: far or thin enough to need no bevel. Open at its ends unless `skip` says otherwise. */
export function addBar(shape: Shape, p: V3, q: V3, width: number, height: number, material: SteelName, options: BarOptions = {}): void {
  const { step = 1.5, up = [0, 1, 0], skip = OPEN_ENDS } = options;
  const forward = unit(minus(q, p));
  const sideways = cross(forward, up);
  const side = unit(length(sideways) < 1e-3 ? [1, 0, 0] : sideways);
  const top = unit(cross(side, forward));
  const cells = Math.max(1, Math.round(length(minus(q, p)) / step));
  const at = (base: V3, i: number, j: number): V3 => along(along(base, side, (i * width) / 2), top, (j * height) / 2);
  const face = (i0: number, j0: number, i1: number, j1: number, normal: V3): void =>
    shape.addQuad(at(p, i0, j0), at(q, i0, j0), at(q, i1, j1), at(p, i1, j1), normal, material, cells);
  if (!skip.includes('right')) face(1, -1, 1, 1, side);
  if (!skip.includes('left')) face(-1, -1, -1, 1, negate(side));
  if (!skip.includes('top')) face(-1, 1, 1, 1, top);
  if (!skip.includes('bottom')) face(-1, -1, 1, -1, negate(top));
  if (skip.includes('ends')) return;
  for (const [end, normal] of [[p, negate(forward)], [q, forward]] as const)
    shape.addQuad(at(end, -1, -1), at(end, 1, -1), at(end, 1, 1), at(end, -1, 1), normal, material);
}

export interface BoxOptions { readonly bevel?: number; readonly step?: number; /** false: it stands on something, no underside */ readonly underside?: boolean }

/** Axis-aligned box with bevelled edges, `size` whole, `centre` its middle. */
export function addBox(shape: Shape, centre: V3, size: V3, material: SteelName, options: BoxOptions = {}): void {
  const { bevel = 0.012, step = 0.3, underside = false } = options;
  const half = size.map((s) => s / 2) as unknown as V3;
  const inset = Math.min(bevel, ...half.map((h) => h * 0.9));
  const low = (axis: Axis): number => (axis === 1 && !underside ? -half[1] : inset - half[axis]);
  const high = (axis: Axis): number => half[axis] - inset;
  const cells = (axis: Axis): number => Math.max(1, Math.round(size[axis] / step));
  const exists = (axis: Axis, sign: number): boolean => axis !== 1 || sign > 0 || underside;
  const put = (offset: V3): V3 => along(centre, offset);
  for (const [a, b, c] of AXES) for (const sign of [-1, 1]) {
    if (!exists(a, sign)) continue;
    const corner = (vb: number, vc: number): V3 => put(onAxes(a, sign * half[a], b, vb, c, vc));
    shape.addQuad(corner(low(b), low(c)), corner(high(b), low(c)), corner(high(b), high(c)), corner(low(b), high(c)),
      onAxes(a, sign, b, 0, c, 0), material, cells(b), cells(c));
  }
  if (inset < 1e-4) return;
  for (const [a, b, c] of AXES) for (const i of [-1, 1]) for (const j of [-1, 1]) {
    if (!exists(b, i) || !exists(c, j)) continue;
    const first = shape.steel.material.length, count = cells(a);
    for (const onB of [true, false]) for (let t = 0; t <= count; t++) {
      const run = low(a) + ((high(a) - low(a)) * t) / count;
      shape.vertex(put(onAxes(a, run, b, i * (half[b] - (onB ? 0 : inset)), c, j * (half[c] - (onB ? inset : 0)))),
        onAxes(a, 0, b, onB ? i : 0, c, onB ? 0 : j), STEEL[material]);
    }
    shape.stitch(first, count + 1, 2);
  }
  for (const x of [-1, 1]) for (const y of underside ? [-1, 1] : [1]) for (const z of [-1, 1]) {
    shape.patches++;
    const tip = (fx: number, fy: number, fz: number): number => shape.vertex(
      put([x * (half[0] - inset * (1 - fx)), y * (half[1] - inset * (1 - fy)), z * (half[2] - inset * (1 - fz))]), [x * fx, y * fy, z * fz], STEEL[material]);
    shape.triangle(tip(1, 0, 0), tip(0, 1, 0), tip(0, 0, 1));
  }
}

/** Round bar from `p` to `q`; closed at both ends, or at `q` alone where it grows out of something. `cells` of light along it. */
export function addPin(shape: Shape, p: V3, q: V3, radius: number, material: SteelName, { segments = 12, cells = 1, rooted = false }: { readonly segments?: number; readonly cells?: number; readonly rooted?: boolean } = {}): void {
  const forward = unit(minus(q, p)), side = unit(cross(forward, Math.abs(forward[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0])), up = cross(side, forward);
  const round = (i: number): V3 => {
    const angle = ((i % segments) / segments) * 2 * Math.PI;
    return along(along([0, 0, 0], side, Math.cos(angle)), up, Math.sin(angle));
  };
  const first = shape.steel.material.length;
  for (let j = 0; j <= cells; j++) for (let i = 0; i <= segments; i++) shape.vertex(along(along(p, minus(q, p), j / cells), round(i), radius), round(i), STEEL[material]);
  shape.stitch(first, segments + 1, cells + 1);
  if (segments < 8) return;
  for (const [end, normal] of [[q, forward], [p, negate(forward)]] as const) {
    if (end === p && rooted) continue;
    shape.patches++;
    const rim = Array.from({ length: segments }, (_, i) => shape.vertex(along(end, round(i), radius), normal, STEEL[material]));
    for (let i = 1; i + 1 < segments; i++) shape.triangle(rim[0] ?? 0, rim[i] ?? 0, rim[i + 1] ?? 0);
  }
}

/** One ring of a turned body: radius, height, and the profile's normal there (outward, upward). */
export interface Ring { readonly radius: number; readonly y: number; readonly out: number; readonly up: number }

/** Surface of revolution about the vertical through (x, z): consecutive rings are joined, `segments` around. */
export function addTurned(shape: Shape, x: number, z: number, rings: readonly Ring[], material: SteelName, segments = 96): void {
  const first = shape.steel.material.length;
  for (const { radius, y, out, up } of rings) for (let i = 0; i <= segments; i++) {
    const angle = ((i % segments) / segments) * 2 * Math.PI, c = Math.cos(angle), s = Math.sin(angle);
    shape.vertex([x + radius * c, y, z + radius * s], [c * out, up, s * out], STEEL[material]);
  }
  shape.stitch(first, segments + 1, rings.length);
}

interface RoundOptions { readonly bevel?: number; readonly step?: number; readonly segments?: number }

/** Standing rim of a round plate with its bevel, open above. */
export function addKerb(shape: Shape, x: number, z: number, radius: number, base: number, top: number, material: SteelName, { bevel = 0.015, segments = 96 }: RoundOptions = {}): void {
  const shoulder = { radius, y: top - bevel, out: 1, up: 0 };
  addTurned(shape, x, z, [{ ...shoulder, y: base }, shoulder], material, segments);
  addTurned(shape, x, z, [shoulder, { radius: radius - bevel, y: top, out: 0, up: 1 }], material, segments);
}

/** Round plate; its top has a light ring every `step` metres. */
export function addDisc(shape: Shape, x: number, z: number, radius: number, base: number, top: number, material: SteelName, options: RoundOptions = {}): void {
  const { bevel = 0.015, step = 0.4, segments = 96 } = options;
  addKerb(shape, x, z, radius, base, top, material, options);
  const outer = radius - bevel, rings = Math.max(1, Math.round(outer / step));
  const profile = Array.from({ length: rings + 1 }, (_, i): Ring => ({ radius: Math.max(0.001, outer * (1 - i / rings)), y: top, out: 0, up: 1 }));
  addTurned(shape, x, z, profile, material, segments);
}
