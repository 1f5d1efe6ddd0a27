/** The outer form: one loft, from which every panel of the body is cut. */
import { interpolate, loftRings, onSection, type Station } from '../kit/loft.ts';
import type { MaterialName } from '../kit/materials.ts';
import type { V3 } from '../kit/mesh.ts';
import { Solid } from '../kit/solid.ts';
import { SKIN } from './dimensions.ts';

const STATIONS: readonly Station[] = [
  { x: -1525, w: 486, h: 700, z: 985, n: 6.5, t: 0.03 },
  { x: -1520, w: 520, h: 745, z: 975, n: 7, t: 0.03 },
  { x: -1502, w: 547, h: 780, z: 970, n: 7.6, t: 0.03 },
  { x: -1455, w: 567, h: 805, z: 967, n: 8.4, t: 0.03 },
  { x: -1370, w: 574, h: 814, z: 966, n: 9, t: 0.035 },
  { x: -600, w: 575, h: 815, z: 965, n: 9, t: 0.04 },
  { x: 700, w: 575, h: 813, z: 963, n: 9, t: 0.04 },
  { x: 1050, w: 573, h: 806, z: 957, n: 8.4, t: 0.045 },
  { x: 1270, w: 564, h: 792, z: 945, n: 7.4, t: 0.06 },
  { x: 1400, w: 547, h: 760, z: 921, n: 6.4, t: 0.075 },
  { x: 1475, w: 521, h: 706, z: 884, n: 5.6, t: 0.09 },
  { x: 1511, w: 488, h: 640, z: 848, n: 5, t: 0.1 },
  { x: 1525, w: 447, h: 572, z: 818, n: 4.6, t: 0.1 },
];

const ROWS = interpolate(STATIONS, 4, 150);

/** Angles around a section: most points where it bends, so that corners are round and flats cheap. */
function angles(count: number): number[] {
  const fine = 2880, big = ROWS[Math.floor(ROWS.length / 2)]!;
  const at = (i: number): V3 => onSection(big, (i + 0.5) * 2 * Math.PI / fine);
  const cost = [0];
  for (let i = 1; i <= fine; i++) {
    const [a, b, c] = [at(i - 1), at(i), at(i + 1)];
    const length = Math.hypot(b[1] - a[1], b[2] - a[2]);
    const bend = Math.abs(Math.atan2((b[1] - a[1]) * (c[2] - b[2]) - (b[2] - a[2]) * (c[1] - b[1]), (b[1] - a[1]) * (c[1] - b[1]) + (b[2] - a[2]) * (c[2] - b[2])));
    cost.push(cost[i - 1]! + 0.3 * length / 4800 + 0.7 * bend / (2 * Math.PI));
  }
  const out: number[] = [];
  for (let j = 0, i = 0; j < count; j++) {
    while (cost[i + 1]! < j / count * cost[fine]!) i++;
    out.push((i + 0.5) * 2 * Math.PI / fine);
  }
  return out;
}
const FINE_ANGLES = angles(80), COARSE_ANGLES = angles(40), FAR_ANGLES = angles(28);

/** The body's form, made smaller all round by `inset` millimetres (larger when negative). */
export function form(inset: number, material: MaterialName, detail: 'fine' | 'coarse' | 'far' = 'fine'): Solid {
  const around = detail === 'fine' ? FINE_ANGLES : detail === 'coarse' ? COARSE_ANGLES : FAR_ANGLES;
  const rows = detail === 'far' ? ROWS.filter((_, i) => i % 2 === 0 || i > ROWS.length - 3) : ROWS;
  return loftRings(rows.map((r) => around.map((a) => onSection(r, a))), material, inset);
}

const cache = new Map<string, Solid>();
export function formOnce(inset: number, material: MaterialName, detail: 'fine' | 'coarse' = 'fine'): Solid {
  const key = `${inset} ${material} ${detail}`, known = cache.get(key) ?? form(inset, material, detail);
  cache.set(key, known);
  return known;
}

/** A layer of the skin from `out` to `inn` below the surface. */
export const layer = (material: MaterialName, out = 0, inn: number = SKIN, inside: MaterialName = 'plastic-dark'): Solid =>
  formOnce(out, material).cut(formOnce(inn, inside, 'coarse'));

/** Half the gap between panels, and what the lip at its mouth is set back. */
const GAP = 2.5, LIP = 5.6, LIP_DEPTH = 3;

/**
 * Cuts one panel out of the skin: gap all round and a lip that catches the light.
 * @param prism makes the region's prism, its outline moved outwards by `d`
 */
export function panel(material: MaterialName, prism: (d: number) => Solid, out = 0, inn = SKIN): Solid {
  const lip = prism(30).cut(prism(-LIP)).cut(formOnce(out + LIP_DEPTH, material));
  return layer(material, out, inn).and(prism(-GAP)).cut(lip);
}

/** Is a point inside the form? */
function inside(x: number, y: number, z: number): boolean {
  if (x < ROWS[0]!.x || x > ROWS[ROWS.length - 1]!.x) return false;
  let i = 0;
  while (i < ROWS.length - 2 && ROWS[i + 1]!.x < x) i++;
  const a = ROWS[i]!, b = ROWS[i + 1]!, t = (x - a.x) / (b.x - a.x), mix = (k: 'w' | 'h' | 'z' | 'n' | 't'): number => a[k] + (b[k] - a[k]) * t;
  const s = (z - mix('z')) / mix('h');
  if (Math.abs(s) >= 1) return false;
  const half = mix('w') * (1 - mix('t') * (Math.sign(s) * Math.abs(s) + 1) / 2);
  return Math.abs(y / half) ** mix('n') + Math.abs(s) ** mix('n') < 1;
}
const edge = (from: number, to: number, test: (v: number) => boolean): number => {
  let a = from, b = to;
  for (let k = 0; k < 40; k++) { const m = (a + b) / 2; if (test(m)) a = m; else b = m; }
  return a;
};
/** x of the nose's surface over (y, z). */
export const noseAt = (y: number, z: number): number => edge(600, 1600, (x) => inside(x, y, z));
export const tailAt = (y: number, z: number): number => edge(-600, -1600, (x) => inside(x, y, z));
/** half width of the body at (x, z) */
export const sideAt = (x: number, z: number): number => edge(0, 700, (y) => inside(x, y, z));
export const topAt = (x: number, y: number): number => edge(1000, 2000, (z) => inside(x, y, z));
