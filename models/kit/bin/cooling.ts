/** Heat sinks and fans. Base or mounting face at z = 0. Millimetres. */
import { at, merged, piece } from '../assemble.ts';
import type { MaterialName } from '../materials.ts';
import { grid, polar, type V3 } from '../mesh.ts';
import type { Piece } from '../model.ts';
import type { Pt } from '../outline.ts';
import { boxMesh, extrudeMesh, revolveMesh } from '../primitives.ts';
import { circle, rrect } from '../shapes2d.ts';
import { loftRings } from '../loft.ts';
import { Solid } from '../solid.ts';
import { R, mul, T, xf } from '../mesh.ts';

export interface HeatSinkOptions {
  readonly w: number; readonly d: number; readonly h: number;
  /** thickness of the base */
  readonly base?: number;
  readonly fins?: number;
  /** thickness of a fin at its root; it tapers to 70 % */
  readonly fin?: number;
  readonly material?: MaterialName;
}

/** Extruded heat sink: fins along y, one profile, so that it looks as pressed. */
export function heatSink({ w, d, h, base = Math.max(2, h * 0.16), fins = Math.max(4, Math.round(w / 4)), fin = w / fins * 0.34, material = 'anodised-black' }: HeatSinkOptions): Piece[] {
  const pitch = (w - fin) / (fins - 1), root = Math.min(pitch - fin, fin) * 0.4;
  const comb: Pt[] = [[-w / 2, 0, 0.3], [w / 2, 0, 0.3]];
  for (let i = fins - 1; i >= 0; i--) {
    const x = -w / 2 + fin / 2 + i * pitch, tip = fin * 0.35;
    if (i < fins - 1) comb.push([x + fin / 2, base, root]);
    comb.push([x + tip, h, fin * 0.22], [x - tip, h, fin * 0.22]);
    if (i > 0) comb.push([x - fin / 2, base, root]);
  }
  const pressed = extrudeMesh([comb], -d / 2, d / 2, { bevel: 0.15, bs: 1, fs: 1 });
  return [piece(material, xf(pressed, R('x', 90)))];
}

/** Heat sink of pins; the pins are instances. */
export function pinSink({ w, d, h, base = 2.5, material = 'alu-blasted' }: HeatSinkOptions, pitch = 5): Piece[] {
  const plate = extrudeMesh([rrect(w, d, 1)], 0, base, { bevel: 0.4 });
  const pin = revolveMesh([[0, base - 0.2], [pitch * 0.27, base - 0.2], [pitch * 0.21, h, 0.3], [0, h]], { seg: 10, fs: 1 });
  return [piece(material, plate), ...at([piece(material, pin)], grid(Math.floor(w / pitch), Math.floor(d / pitch), pitch, pitch))];
}

export interface FanOptions { readonly blades?: number; readonly frame?: MaterialName; readonly rotor?: MaterialName }

/** Axial fan, `size` square and `depth` high, blowing towards −z. Returned apart, so that the rotor may be a part of its own. */
export function fan(size: number, depth: number, o: FanOptions = {}): { frame: Piece[]; rotor: Piece[] } {
  const { blades = 7, frame: frameMaterial = 'plastic-dark', rotor: rotorMaterial = 'plastic-dark' } = o;
  const bore = size * 0.475, hub = size * 0.2, hole = size * 0.4375, flange = depth * 0.16;
  const tube = revolveMesh([[bore, 0, 0.3], [bore + 1.4, 0], [bore + 1.4, depth], [bore, depth, 0.3]]);
  const plate = (z: number): Solid => Solid.extrude([rrect(size, size, size * 0.06), circle(bore + 0.7)], z, z + flange, frameMaterial, { bevel: 0.4, bs: 1 })
    .cut(...[[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, y]) => Solid.hole(size * 0.027, flange, flange * 3, frameMaterial, { seg: 14 }).move(x! * hole, y! * hole, z)));
  const struts = [20, 110, 200, 290].map((a) => xf(boxMesh(bore - hub * 0.9, 2.2, flange, 0.3, { bs: 1 }), mul(R('z', a), T((bore + hub * 0.9) / 2, 0, flange / 2))));
  const motor = revolveMesh([[0, 0], [hub * 0.98, 0, 0.4], [hub * 0.98, flange * 1.2], [0, flange * 1.2]]);
  const frame = merged([piece(frameMaterial, tube), ...plate(0).pieces(), ...plate(depth - flange).pieces(), ...struts.map((m) => piece(frameMaterial, m)), piece(frameMaterial, motor)]);
  const cap = revolveMesh([[0, flange * 1.5], [hub, flange * 1.5, 0.3], [hub, depth * 0.94, depth * 0.09], [hub * 0.55, depth * 0.95, 0.2], [hub * 0.53, depth * 0.925], [0, depth * 0.925]]);
  const label = revolveMesh([[0, depth * 0.92], [hub * 0.5, depth * 0.92], [hub * 0.5, depth * 0.935], [0, depth * 0.935]], { seg: 32 });
  return { frame, rotor: [piece(rotorMaterial, cap), piece('label-white', label), ...at(blade(hub * 0.97, bore - 0.8, flange * 1.7, depth * 0.9, 360 / blades, rotorMaterial), polar(blades, 0, 0))] };
}

/** A twisted, swept blade from the hub to the tip between two heights. `pitch`: degrees between blades. */
function blade(inner: number, outer: number, z0: number, z1: number, pitch: number, material: MaterialName): Piece[] {
  const rows = 7, around = 14, rings: V3[][] = [];
  for (let i = 0; i < rows; i++) {
    const t = i / (rows - 1), r = inner + (outer - inner) * t, chord = pitch * (0.92 - 0.2 * t) * Math.PI / 180, sweepBack = -0.34 * t * t, thick = (z1 - z0) * (0.075 - 0.04 * t);
    const high = z1 - (z1 - z0) * 0.12 * t, low = z0 + (z1 - z0) * 0.2 * t;
    rings.push(Array.from({ length: around }, (_, j): V3 => {
      const a = j / around * 2 * Math.PI, s = Math.cos(a) / 2, bend = 0.25 - s * s;
      const angle = sweepBack + chord * s, z = (high + low) / 2 + (high - low) * (s + bend * 0.5) + Math.sin(a) * thick * (1.15 - s);
      return [r * Math.cos(angle), r * Math.sin(angle), z];
    }));
  }
  return loftRings(rings, material).pieces();
}
