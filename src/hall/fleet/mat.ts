/** The printed sheet with its two bars: one mesh. Cut into rectangles so that words and light each have their own corners. */
import { BufferAttribute, BufferGeometry, Sphere } from 'three';
import { SHEET } from '../../stations/logistics/numbers.ts';
import { BAR, BARS, THICK, toHall } from './layout.ts';
import { PANELS, type Panel } from './panels.ts';

/** The floor's light changes slowly: a corner at least this often, metres. */
const LIGHT_STEP = 1;

type Corner = readonly [u: number, y: number, v: number];
export type SlotOf = (panel: Panel) => readonly [number, number, number, number];

const between = (value: number, from: number, to: number): number => (value - from) / (to - from);
/** All distinct cuts, ascending. */
const cuts = (values: readonly number[]): number[] => [...new Set(values.map((value) => Math.round(value * 1e5) / 1e5))].sort((a, b) => a - b);

class Surface {
  readonly position: number[] = [];
  readonly normal: number[] = [];
  readonly print: number[] = [];
  readonly ink: number[] = [];
  readonly light: number[] = [];
  readonly index: number[] = [];
  readonly #lightAt: (x: number, z: number) => number;
  constructor(lightAt: (x: number, z: number) => number) { this.#lightAt = lightAt; }

  /** A rectangle, counter-clockwise as seen from its front; `print` one pair a corner. */
  quad(corners: readonly Corner[], normal: readonly [number, number, number], ink: readonly [number, number], print?: readonly (readonly [number, number])[]): void {
    const first = this.light.length;
    corners.forEach(([u, y, v], i) => {
      const { x, z } = toHall(u, v);
      this.position.push(x, y, z);
      this.normal.push(...normal);
      this.print.push(...(print?.[i] ?? [-1, -1]));
      this.ink.push(...ink);
      this.light.push(this.#lightAt(x, z));
    });
    this.index.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }

  /** A box on the sheet without its underside. */
  box(u0: number, v0: number, u1: number, v1: number, y0: number, y1: number, solid: number): void {
    const ink = [0, solid] as const;
    this.quad([[u0, y1, v0], [u1, y1, v0], [u1, y1, v1], [u0, y1, v1]], [0, 1, 0], ink);
    this.walls(u0, v0, u1, v1, y0, y1, ink);
  }

  walls(u0: number, v0: number, u1: number, v1: number, y0: number, y1: number, ink: readonly [number, number]): void {
    this.quad([[u0, y0, v0], [u1, y0, v0], [u1, y1, v0], [u0, y1, v0]], [0, 0, 1], ink);
    this.quad([[u1, y0, v1], [u0, y0, v1], [u0, y1, v1], [u1, y1, v1]], [0, 0, -1], ink);
    this.quad([[u1, y0, v0], [u1, y0, v1], [u1, y1, v1], [u1, y1, v0]], [1, 0, 0], ink);
    this.quad([[u0, y0, v1], [u0, y0, v0], [u0, y1, v0], [u0, y1, v1]], [-1, 0, 0], ink);
  }
}

/** The sheet lies at hall height; `lightAt` is the light on the floor, `slotOf` where a panel's print is in its texture. */
export function matGeometry(lightAt: (x: number, z: number) => number, slotOf: SlotOf): BufferGeometry {
  const surface = new Surface(lightAt), { w, d } = SHEET;
  const steps = (length: number): number[] => Array.from({ length: Math.floor(length / LIGHT_STEP) + 1 }, (_, i) => i * LIGHT_STEP);
  const us = cuts([...steps(w), w, ...PANELS.flatMap((panel) => [panel.u, panel.u + panel.w])]);
  const vs = cuts([...steps(d), d, ...PANELS.flatMap((panel) => [panel.v, panel.v + panel.h])]);
  us.slice(1).forEach((u1, i) => vs.slice(1).forEach((v1, j) => {
    const u0 = us[i] ?? 0, v0 = vs[j] ?? 0, u = (u0 + u1) / 2, v = (v0 + v1) / 2;
    const panel = PANELS.find((one) => u > one.u && u < one.u + one.w && v > one.v && v < one.v + one.h);
    const print = panel && [[u0, v0], [u1, v0], [u1, v1], [u0, v1]].map(([a = 0, b = 0]) => printAt(panel, slotOf(panel), a, b));
    surface.quad([[u0, THICK, v0], [u1, THICK, v0], [u1, THICK, v1], [u0, THICK, v1]], [0, 1, 0], [panel?.signal ? 1 : 0, 0], print);
  }));
  surface.walls(0, 0, w, d, 0, THICK, [0, 0]);
  for (const { u, v, length } of BARS) {
    surface.box(u, v, u + length - BAR, v + BAR, THICK, THICK + BAR, 1);
    surface.box(u + length - BAR, v, u + length, v + BAR, THICK, THICK + BAR, 2);
  }
  return geometryOf(surface);
}

function printAt(panel: Panel, [left, top, right, bottom]: readonly [number, number, number, number], u: number, v: number): readonly [number, number] {
  const across = between(u, panel.u, panel.u + panel.w), up = between(v, panel.v, panel.v + panel.h);
  const a = panel.turned ? 1 - across : across, b = panel.turned ? 1 - up : up;
  return [left + (right - left) * a, bottom + (top - bottom) * b];
}

function geometryOf({ position, normal, print, ink, light, index }: Surface): BufferGeometry {
  const geometry = new BufferGeometry();
  const floats = (values: readonly number[], size: number): BufferAttribute => new BufferAttribute(new Float32Array(values), size);
  geometry.setAttribute('position', floats(position, 3));
  geometry.setAttribute('normal', floats(normal, 3));
  geometry.setAttribute('print', floats(print, 2));
  geometry.setAttribute('ink', floats(ink, 2));
  geometry.setAttribute('light', floats(light, 1));
  geometry.setIndex(index);
  geometry.computeBoundingBox();
  geometry.boundingSphere = geometry.boundingBox?.getBoundingSphere(new Sphere()) ?? null;
  return geometry;
}
