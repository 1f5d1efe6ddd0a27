/**
 * Fields of view as a data sheet draws them, each kind in its own way, so that all of them can be seen at once: lidar as the
 * rings its beams draw, cameras as pyramids with a picture at their end, radar and ultrasound as flat sectors.
 */
import { BufferAttribute, BufferGeometry, Color, DoubleSide, Group, LineBasicMaterial, LineSegments, Mesh, MeshBasicMaterial } from 'three';
import type { FieldsHandle, ModelPoint, PartId, SightField, SightKind } from '../../content/types.ts';
import { DRAWING_LAYER } from '../layers.ts';

const DEGREE = Math.PI / 180;
/** A step of an arc, degrees. */
const STEP = 5;
/** What would lie below the floor ends this high over it, mm: on it, it would flicker. */
const FLOOR = 6;
/** A sector's arcs, shares of the drawn range. */
const ARCS = [1 / 3, 2 / 3, 1] as const;
/** A lidar's beams, shares of its height from below: of one that sees all round, and of one in a corner. */
const BEAMS = { round: [0, 0.25, 0.5, 0.75, 1], corner: [0, 0.5, 1] } as const;
/** How opaque each kind's faces are. */
const PALE: Readonly<Record<SightKind['as'], number>> = { rings: 0.07, pyramid: 0.055, sector: 0.16 };

/** A direction in the model's frame: x forward, y left, z up. Degrees. */
function direction(yaw: number, pitch: number): ModelPoint {
  const c = Math.cos(pitch * DEGREE);
  return [c * Math.cos(yaw * DEGREE), c * Math.sin(yaw * DEGREE), Math.sin(pitch * DEGREE)];
}

/** From a point so far in a direction; what would go below the floor ends on it. Millimetres. */
function reach([x, y, z]: ModelPoint, [a, b, c]: ModelPoint, far: number): ModelPoint {
  const way = c < 0 ? Math.min(far, (z - FLOOR) / -c) : far;
  return [x + a * way, y + b * way, z + c * way];
}

/** The points of an arc across a field, `tilt` degrees over its middle, at a share of its drawn range. All round it closes. */
export function fan(from: ModelPoint, { yaw, pitch, wide, drawn }: SightField, tilt: number, share: number): ModelPoint[] {
  const steps = Math.max(1, Math.round(wide / STEP));
  return Array.from({ length: steps + 1 }, (_, i) => reach(from, direction(yaw - wide / 2 + (wide * i) / steps, pitch + tilt), drawn * 1000 * share));
}

/** Ink: triangles and lines as bare coordinates. */
class Ink {
  readonly faces: number[] = [];
  readonly lines: number[] = [];
  triangle(...corners: readonly [ModelPoint, ModelPoint, ModelPoint]): void { for (const corner of corners) this.faces.push(...corner); }
  line(a: ModelPoint, b: ModelPoint): void { this.lines.push(...a, ...b); }
  curve(points: readonly ModelPoint[]): void { for (const [i, b] of points.entries()) { const a = points[i - 1]; if (a) this.line(a, b); } }
  /** the band between two curves of as many points */
  band(upper: readonly ModelPoint[], lower: readonly ModelPoint[]): void {
    for (let i = 1; i < upper.length; i++) {
      const [a, b, c, d] = [upper[i - 1], upper[i], lower[i - 1], lower[i]];
      if (!a || !b || !c || !d) continue;
      this.triangle(a, c, b);
      this.triangle(b, c, d);
    }
  }
  /** the flat fan between a point and a curve */
  spread(from: ModelPoint, curve: readonly ModelPoint[]): void { for (const [i, b] of curve.entries()) { const a = curve[i - 1]; if (a) this.triangle(from, a, b); } }
  /** from a point to both ends of a curve */
  sides(from: ModelPoint, curve: readonly ModelPoint[]): void { for (const end of [curve[0], curve.at(-1)]) if (end) this.line(from, end); }
}

function rings(from: ModelPoint, field: SightField, ink: Ink): void {
  const round = field.wide >= 360, arcs = (round ? BEAMS.round : BEAMS.corner).map((share) => fan(from, field, field.high * (share - 0.5), 1));
  arcs.forEach((arc, i) => {
    const below = arcs[i - 1];
    ink.curve(arc);
    if (below) ink.band(arc, below);
    if (!round && (i === 0 || i + 1 === arcs.length)) ink.sides(from, arc);
  });
}

function pyramid(from: ModelPoint, field: SightField, ink: Ink): void {
  const upper = fan(from, field, field.high / 2, 1), lower = fan(from, field, -field.high / 2, 1);
  ink.band(upper, lower);
  for (const edge of [upper, lower]) { ink.curve(edge); ink.sides(from, edge); }
  for (const [a, b] of [[upper[0], lower[0]], [upper.at(-1), lower.at(-1)]]) if (a && b) { ink.line(a, b); ink.triangle(from, a, b); }
}

function sector(from: ModelPoint, field: SightField, ink: Ink): void {
  const edge = fan(from, field, 0, 1);
  ink.spread(from, edge);
  ink.sides(from, edge);
  for (const share of ARCS) ink.curve(fan(from, field, 0, share));
}

const DRAW = { rings, pyramid, sector } as const;

/** All fields of a handle, one group a kind in their order, in the model's frame, mm. The caller owns geometries and materials. */
export function sightFields({ fields, colours }: FieldsHandle, middle: (part: PartId) => ModelPoint): Group {
  const all = new Group();
  colours.forEach(({ colour, as }, kind) => {
    const ink = new Ink();
    for (const field of fields) if (field.kind === kind) DRAW[as](middle(field.part), field, ink);
    const color = new Color(colour);
    // not lit and not exposed: ink on the picture, like the labels
    const body = new Mesh(geometry(ink.faces), new MeshBasicMaterial({ color, transparent: true, opacity: PALE[as], depthWrite: false, side: DoubleSide, forceSinglePass: true, toneMapped: false }));
    const edges = new LineSegments(geometry(ink.lines), new LineBasicMaterial({ color, transparent: true, opacity: 0.85, depthWrite: false, toneMapped: false }));
    body.renderOrder = edges.renderOrder = 3;
    for (const drawing of [body, edges]) drawing.layers.set(DRAWING_LAYER);
    all.add(new Group().add(body, edges));
  });
  return all;
}

function geometry(points: number[]): BufferGeometry {
  const made = new BufferGeometry();
  made.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
  return made;
}
