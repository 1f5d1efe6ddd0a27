/** What sits on printed boards: each from z = 0 (the copper) up, centred. Millimetres. */
import { merged, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { copies, mul, R, T, xf, type M4, type Mesh } from '../mesh.ts';
import type { Piece } from '../model.ts';
import { boxMesh, cylMesh, extrudeMesh, revolveMesh } from '../primitives.ts';
import { circle, rrect } from '../shapes2d.ts';
import { stripProfile, sweep } from '../sweep.ts';
import { boxHeader } from './connector.ts';

export type Component =
  /** chips with leads on four or two sides: body size, leads a side */
  | { readonly kind: 'qfp'; readonly size: number; readonly leads?: number }
  | { readonly kind: 'soic'; readonly size: number; readonly leads?: number }
  /** chips without leads in sight: an epoxy block, or a bare die on its substrate */
  | { readonly kind: 'qfn'; readonly size: number }
  | { readonly kind: 'bga'; readonly size: number; readonly depth?: number; readonly lid?: 'die' | 'epoxy' | 'metal' }
  /** resistors and capacitors by length (1.0, 1.6, 2.0, 3.2 …) */
  | { readonly kind: 'r' | 'c'; readonly size: number }
  | { readonly kind: 'inductor'; readonly size: number }
  | { readonly kind: 'electrolytic'; readonly size: number; readonly height?: number }
  | { readonly kind: 'crystal'; readonly size?: number }
  | { readonly kind: 'mosfet'; readonly size?: number }
  | { readonly kind: 'header'; readonly pins: number; readonly rows?: 1 | 2 }
  | { readonly kind: 'shield'; readonly size: number; readonly depth: number }
  | { readonly kind: 'led'; readonly colour?: 'led-red' | 'led-green' | 'led-amber' | 'led-white' };

const soft = { bs: 1, fs: 1 } as const;
const block = (w: number, d: number, z0: number, z1: number, r: number): Mesh => extrudeMesh([rrect(w, d, r)], z0, z1, { bevel: r, bottom: 0, ...soft });

/** Gull-wing lead from the body's side at x outwards. */
function gull(x: number, width: number, height: number): Mesh {
  return sweep(stripProfile(width, 0.16), [[x - 0.2, 0, height], [x + 0.35, 0, height], [x + 0.6, 0, 0.1], [x + 1.1, 0, 0.1]]);
}

/** Gull-wing leads along the sides of a rectangular body. */
function leads(sides: readonly M4[], n: number, half: number, pitch: number): Piece {
  const lead = gull(half, pitch * 0.46, 0.6), places = sides.flatMap((s) => Array.from({ length: n }, (_, i) => mul(s, T(0, (i - (n - 1) / 2) * pitch, 0))));
  return piece('solder', copies(lead, places));
}

/** The moulded mark of pin 1. */
const pinMark = (w: number, d: number, z: number): Piece => piece('plastic-grey', xf(cylMesh(Math.min(0.4, w * 0.06), z - 0.02, z + 0.012, { seg: 10 }), T(-w / 2 + w * 0.14, -d / 2 + d * 0.14, 0)));

function bga(w: number, d: number, lid: 'die' | 'epoxy' | 'metal'): Piece[] {
  const carrier = piece('substrate', block(w, d, 0.35, 0.95, 0.12));
  const step = Math.max(1.2, w / 14), nx = Math.floor((w - step) / step), ny = Math.floor((d - step) / step);
  // only the outermost row of balls can be seen under the carrier
  const rim = Array.from({ length: nx * ny }, (_, i) => [i % nx, Math.floor(i / nx)] as const).filter(([i, j]) => i === 0 || j === 0 || i === nx - 1 || j === ny - 1);
  const balls = piece('solder', copies(cylMesh(step * 0.28, 0, 0.38, { seg: 6 }), rim.map(([i, j]) => T((i - (nx - 1) / 2) * step, (j - (ny - 1) / 2) * step, 0))));
  if (lid === 'epoxy') return [carrier, balls, piece('chip-epoxy', block(w * 0.94, d * 0.94, 0.95, 1.7, 0.15)), pinMark(w * 0.9, d * 0.9, 1.7)];
  if (lid === 'metal') return [carrier, balls, piece('nickel', block(w * 0.92, d * 0.92, 0.95, 1.25, 0.1)), piece('nickel', block(w * 0.74, d * 0.74, 1.2, 2.3, 0.35))];
  const caps = [-1, 1].flatMap((s) => [0.3, 0, -0.3].map((t) => T(s * w * 0.4, t * d, 0.95)));
  return [carrier, balls, piece('silicon', block(w * 0.56, d * 0.56, 0.95, 1.6, 0.05)), piece('chip-epoxy', block(w * 0.6, d * 0.6, 0.95, 1.12, 0.15)), piece('ceramic', copies(block(w * 0.05, w * 0.09, 0, 0.4, 0.05), caps))];
}

function chip(c: Extract<Component, { kind: 'qfp' | 'soic' | 'qfn' }>): Piece[] {
  const s = c.size, body = (w: number, d: number, lift: number): Piece[] => [piece('chip-epoxy', extrudeMesh([rrect(w, d, 0.12)], lift, lift + 1.05, { bevel: 0.15, ...soft })), pinMark(w, d, lift + 1.05)];
  if (c.kind === 'qfn') return [...body(s, s, 0.02), piece('solder', extrudeMesh([rrect(s * 1.06, s * 1.06, 0.1)], 0, 0.16, { bevel: 0.04, ...soft }))];
  if (c.kind === 'qfp') return [...body(s, s, 0.15), leads([0, 90, 180, 270].map((a) => R('z', a)), c.leads ?? Math.max(4, Math.round(s / 0.9)), s / 2, s * 0.86 / (c.leads ?? Math.max(4, Math.round(s / 0.9))))];
  return [...body(s * 0.78, s, 0.15), leads([R('z', 0), R('z', 180)], c.leads ?? 4, s * 0.39, s * 0.94 / (c.leads ?? 4))];
}

/** Chip resistor (black top) or ceramic capacitor between two soldered ends. */
function passive(L: number, capacitor: boolean): Piece[] {
  const w = L * (capacitor ? 0.62 : 0.52), h = capacitor ? L * 0.5 : L * 0.28, end = boxMesh(L * 0.22, w * 1.05, h * 1.05, Math.min(0.1, h * 0.3), { bs: 1 });
  const ends = copies(end, [-1, 1].map((s) => T(s * L * 0.4, 0, h / 2)));
  return [piece(capacitor ? 'ceramic' : 'chip-epoxy', boxMesh(L * 0.64, w, h, 0.05, { bs: 1 })), piece('solder', ends)].map((p, i) => (i ? p : piece(p.material, xf(p.mesh, T(0, 0, h / 2)))));
}

function electrolytic(D: number, H: number): Piece[] {
  const r = D / 2, groove = revolveMesh([[0, 0.9], [r, 0.9, 0.2], [r, H * 0.16], [r * 0.93, H * 0.19], [r, H * 0.22], [r, H + 0.06, r * 0.14], [0, H + 0.06]], { fs: 2 });
  const half = extrudeMesh([[...circle(r * 0.8, 24).filter(([x]) => x > r * 0.3), [r * 0.3, r * 0.74], [r * 0.3, -r * 0.74]]], H + 0.05, H + 0.1);
  const skirt = extrudeMesh([[[-r - 0.2, -r - 0.2, 0.4], [r - 0.4, -r - 0.2, 0.3], [r + 0.2, -r + 0.6, 0.3], [r + 0.2, r - 0.6, 0.3], [r - 0.4, r + 0.2, 0.3], [-r - 0.2, r + 0.2, 0.4]]], 0, 1.1, { bevel: 0.2, bottom: 0, bs: 1, fs: 1 });
  return [piece('alu-blasted', groove), piece('plastic-dark', half), piece('plastic-dark', skirt), piece('solder', copies(boxMesh(1.4, 0.9, 0.3, 0.05, { bs: 1 }), [-1, 1].map((s) => T(s * (r + 0.5), 0, 0.15))))];
}

function inductor(s: number): Piece[] {
  const h = s * 0.5;
  return [piece('plastic-grey', extrudeMesh([rrect(s, s, s * 0.14)], 0.15, h, { bevel: s * 0.05, bs: 1 })), piece('solder', copies(boxMesh(s * 0.12, s * 0.5, 0.35, 0.05, { bs: 1 }), [-1, 1].map((d) => T(d * s * 0.49, 0, 0.18))))];
}

const can = (w: number, d: number, h: number, material: MaterialName): Piece[] =>
  [piece(material, block(w, d, 0.25, h, Math.min(0.6, h * 0.3))), piece(material, block(w * 1.1, d * 1.12, 0, 0.3, 0.1))];

/** The meshes of one component. */
export function component(c: Component): Piece[] {
  switch (c.kind) {
    case 'qfp': case 'soic': case 'qfn': return merged(chip(c));
    case 'bga': return merged(bga(c.size, c.depth ?? c.size, c.lid ?? 'epoxy'));
    case 'r': case 'c': return passive(c.size, c.kind === 'c');
    case 'inductor': return inductor(c.size);
    case 'electrolytic': return merged(electrolytic(c.size, c.height ?? c.size * 1.1));
    case 'crystal': return merged(can(c.size ?? 5, (c.size ?? 5) * 0.64, (c.size ?? 5) * 0.22, 'nickel'));
    case 'shield': return merged([piece('nickel', block(c.size, c.depth, 0, 2.2, 0.35))]);
    case 'header': return boxHeader(c.pins, { rows: c.rows ?? 1 });
    case 'led': return [piece(c.colour ?? 'led-green', xf(boxMesh(0.8, 1, 0.5, 0.1, { bs: 1 }), T(0, 0, 0.35))), piece('plastic-white', xf(boxMesh(1.6, 1.1, 0.35, 0.05, { bs: 1 }), T(0, 0, 0.18)))];
    case 'mosfet': {
      const s = c.size ?? 6.5;
      return merged([piece('chip-epoxy', block(s, s * 0.92, 0.1, s * 0.35, 0.2)), piece('nickel', xf(block(s * 0.84, s * 0.3, 0, s * 0.12, 0.1), T(0, s * 0.55, 0))), piece('solder', copies(xf(gull(s * 0.46, 0.8, 0.6), R('z', -90)), [-1, 1].map((k) => T(k * s * 0.35, 0, 0))))]);
    }
  }
}
