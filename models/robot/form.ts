/** The outer form: a rounded column that grows slimmer and leans a little forward as it rises. Every shell is cut from it. */
import { loftRings } from '../kit/loft.ts';
import type { MaterialName } from '../kit/materials.ts';
import { frame, nrm, type M4, type V3 } from '../kit/mesh.ts';
import type { Pt } from '../kit/outline.ts';
import type { Solid } from '../kit/solid.ts';
import { ahead } from './make.ts';
import { BASE, HEAD } from './measures.ts';

/** Superellipse exponent of every section: 2 is an ellipse, 9 nearly a box. */
const SQUARENESS = 2.75;

interface Section { /** half depth and half width */ readonly a: number; readonly b: number; /** how far its middle leans forward */ readonly x: number }

/** The section at a height. */
export function sectionAt(z: number): Section {
  if (z <= BASE.z1) return { a: 232, b: 218, x: 0 };
  const t = Math.min(1, (z - BASE.z1) / (HEAD.top - BASE.z1)), slim = t ** 1.25;
  return { a: 212 - 36 * slim, b: 200 - 32 * slim, x: 14 * t * t };
}

/** Angles around a section that lie evenly along its edge. */
function evenAngles(count: number): number[] {
  const fine = 1440, { a, b } = sectionAt(HEAD.z0), length = [0];
  const at = (i: number): readonly [number, number] => corner(a, b, (i * 2 * Math.PI) / fine);
  for (let i = 1; i <= fine; i++) {
    const [x0, y0] = at(i - 1), [x1, y1] = at(i);
    length.push(length[i - 1]! + Math.hypot(x1 - x0, y1 - y0));
  }
  const out: number[] = [];
  for (let j = 0, i = 0; j < count; j++) {
    const wanted = (j + 0.5) / count * length[fine]!;
    while (length[i + 1]! < wanted) i++;
    out.push((i + (wanted - length[i]!) / (length[i + 1]! - length[i]!)) * 2 * Math.PI / fine);
  }
  return out;
}
const corner = (a: number, b: number, angle: number): readonly [number, number] => {
  const c = Math.cos(angle), s = Math.sin(angle), e = 2 / SQUARENESS;
  return [a * Math.sign(c) * Math.abs(c) ** e, b * Math.sign(s) * Math.abs(s) ** e];
};
const AROUND = { fine: evenAngles(56), coarse: evenAngles(28), far: evenAngles(20) } as const;

export interface BandOptions {
  /** smaller all round by so much, mm; negative stands out */
  readonly inset?: number;
  /** roundings of the upper and the lower edge */
  readonly top?: number;
  readonly bottom?: number;
  readonly detail?: keyof typeof AROUND;
}

/** Rows of a flank: heights with what each is set in. */
function rowsOf(z0: number, z1: number, { inset = 0, top = 0, bottom = 0, detail = 'fine' }: BandOptions): (readonly [z: number, inset: number])[] {
  const quarter = (r: number): number => (detail !== 'fine' ? 2 : r > 12 ? 6 : r > 4 ? 3 : 2);
  const arc = (r: number, edge: number, up: 1 | -1): (readonly [number, number])[] => Array.from({ length: quarter(r) + 1 }, (_, k) => {
    const angle = ((up < 0 ? k : quarter(r) - k) / quarter(r)) * Math.PI / 2;
    return [edge - up * r * (1 - Math.cos(angle)), inset + r * (1 - Math.sin(angle))] as const;
  });
  const low = bottom > 0 ? arc(bottom, z0, -1) : [[z0, inset] as const], high = top > 0 ? arc(top, z1, 1) : [[z1, inset] as const];
  const from = z0 + bottom, to = z1 - top, steps = Math.max(1, Math.round((to - from) / (detail === 'fine' ? 130 : 300)));
  const between = Array.from({ length: steps - 1 }, (_, k) => [from + (to - from) * (k + 1) / steps, inset] as const);
  return [...low, ...between, ...high];
}

/** The form between two heights, closed above and below. */
export function band(z0: number, z1: number, material: MaterialName, o: BandOptions = {}): Solid {
  return loftRings(rowsOf(z0, z1, o).map(([z, inset]) => {
    const { a, b, x } = sectionAt(z);
    return AROUND[o.detail ?? 'fine'].map((angle): V3 => {
      const [p, q] = corner(a - inset, b - inset, angle);
      return [x + p, q, z];
    });
  }), material);
}

/** Thickness of the shells. */
export const SHELL = 5;

/** An open shell between two heights, its edges rounded. */
export const sleeve = (z0: number, z1: number, material: MaterialName, o: BandOptions = {}): Solid =>
  band(z0, z1, material, { top: 2.4, bottom: 2.4, ...o }).cut(band(z0 - 9, z1 + 9, 'plastic-dark', { inset: (o.inset ?? 0) + SHELL, detail: 'coarse' }));

/** Half the gap between shells; how far the lip at its mouth reaches, and how deep it is. */
const GAP = 1.5, LIP = 3.8, LIP_DEPTH = 1.2;

/**
 * Cuts a panel out of a shell, or with `opening` the opening for one: a gap all round, and a lip that catches the light.
 * @param prism the panel's outline as a prism, moved outwards by so much
 */
export function panel(shell: Solid, [z0, z1]: readonly [number, number], prism: (outwards: number) => Solid, opening = false): Solid {
  const below = band(z0 - 30, z1 + 30, 'plastic-white', { inset: LIP_DEPTH });
  if (opening) return shell.cut(prism(GAP)).cut(prism(LIP).cut(below));
  return shell.and(prism(-GAP)).cut(prism(30).cut(prism(-LIP)).cut(below));
}

/** Prism over an outline of (y, z), through the front (1) or the back (−1). */
export const through = (outline: (outwards: number) => readonly Pt[], facing: 1 | -1, material: MaterialName = 'plastic-white') => (outwards: number): Solid =>
  (facing > 0 ? ahead([outline(outwards)], 40, 400, material) : ahead([outline(outwards)], -400, -40, material));

/** Where the surface is: at (y, z) in front (1) or behind (−1); z of the frame points outwards, x of it up. `out` stands it off. */
export function seat(y: number, z: number, facing: 1 | -1, out = 0, upright: V3 = [0, 0, 1]): M4 {
  const { a, b, x } = sectionAt(z), n = SQUARENESS, along = (1 - Math.abs(y / b) ** n) ** (1 / n);
  const normal = nrm([facing * along ** (n - 1) / a, Math.sign(y) * Math.abs(y / b) ** (n - 1) / b, 0.0002]);
  return frame([x + facing * a * along + normal[0] * out, y + normal[1] * out, z + normal[2] * out], normal, upright);
}

/** The same on a flank: at (x, z) on the left (1) or the right (−1). */
export function seatAside(x: number, z: number, left: 1 | -1, out = 0): M4 {
  const { a, b, x: middle } = sectionAt(z), n = SQUARENESS, u = x - middle, along = (1 - Math.abs(u / a) ** n) ** (1 / n);
  const normal = nrm([Math.sign(u) * Math.abs(u / a) ** (n - 1) / a, left * along ** (n - 1) / b, 0.0002]);
  return frame([x + normal[0] * out, left * b * along + normal[1] * out, z + normal[2] * out], normal, [0, 0, 1]);
}
