/** Fields of view as they are drawn in a data sheet: a pale body, its edges, arcs at a third, two thirds and all of the drawn range. */
import { BufferAttribute, BufferGeometry, Color, DoubleSide, Group, LineBasicMaterial, LineSegments, Mesh, MeshBasicMaterial } from 'three';
import type { FieldsHandle, ModelPoint, PartId, SightField } from '../../content/types.ts';
import { DRAWING_LAYER } from '../layers.ts';

const DEGREE = Math.PI / 180;
/** A step of an arc, degrees. */
const STEP = 5;
const ARCS = [1 / 3, 2 / 3, 1] as const;

/** A direction in the model's frame: x forward, y left, z up. Degrees. */
function direction(yaw: number, pitch: number): ModelPoint {
  const c = Math.cos(pitch * DEGREE);
  return [c * Math.cos(yaw * DEGREE), c * Math.sin(yaw * DEGREE), Math.sin(pitch * DEGREE)];
}

/** From a point so far in a direction; what would lie below the floor (z = 0) ends on it. Millimetres. */
function reach([x, y, z]: ModelPoint, [a, b, c]: ModelPoint, far: number): ModelPoint {
  const way = c < 0 ? Math.min(far, z / -c) : far;
  return [x + a * way, y + b * way, z + c * way];
}

/** One field's outline points: a fan across at a pitch. All round it closes. */
export function fan(from: ModelPoint, { yaw, pitch, wide, drawn }: SightField, tilt: number, share: number): ModelPoint[] {
  const steps = Math.max(1, Math.round(wide / STEP));
  return Array.from({ length: steps + 1 }, (_, i) => reach(from, direction(yaw - wide / 2 + (wide * i) / steps, pitch + tilt), drawn * 1000 * share));
}

interface Drawn { readonly faces: number[]; readonly lines: number[] }

function draw(from: ModelPoint, field: SightField, { faces, lines }: Drawn): void {
  const round = field.wide >= 360, half = field.high / 2;
  const upper = fan(from, field, half, 1), lower = fan(from, field, -half, 1);
  const triangle = (...points: ModelPoint[]): void => { for (const point of points) faces.push(...point); };
  const line = (a: ModelPoint, b: ModelPoint): void => { lines.push(...a, ...b); };
  for (let i = 0; i + 1 < upper.length; i++) {
    const [a, b, c, d] = [upper[i], upper[i + 1], lower[i], lower[i + 1]];
    if (!a || !b || !c || !d) continue;
    triangle(from, a, b);
    triangle(from, c, d);
    triangle(a, c, b);
    triangle(b, c, d);
    line(a, b);
    line(c, d);
  }
  for (const share of ARCS) {
    const arc = fan(from, field, 0, share);
    for (let i = 0; i + 1 < arc.length; i++) { const a = arc[i], b = arc[i + 1]; if (a && b) line(a, b); }
  }
  if (round) return;
  for (const [top, bottom] of [[upper[0], lower[0]], [upper.at(-1), lower.at(-1)]]) {
    if (!top || !bottom) continue;
    triangle(from, top, bottom);
    line(from, top);
    line(from, bottom);
    line(top, bottom);
  }
}

/** All fields of a handle, one mesh and one set of lines a colour; the model's frame, mm. The caller owns geometries and materials. */
export function sightFields({ fields, colours }: FieldsHandle, middle: (part: PartId) => ModelPoint): Group {
  const group = new Group();
  colours.forEach(({ colour }, kind) => {
    const drawn: Drawn = { faces: [], lines: [] };
    for (const field of fields) if (field.kind === kind) draw(middle(field.part), field, drawn);
    const color = new Color(colour);
    // not lit and not exposed: ink on the picture, like the labels
    const body = new Mesh(geometry(drawn.faces), new MeshBasicMaterial({ color, transparent: true, opacity: 0.07, depthWrite: false, side: DoubleSide, forceSinglePass: true, toneMapped: false }));
    const edges = new LineSegments(geometry(drawn.lines), new LineBasicMaterial({ color, transparent: true, opacity: 0.6, depthWrite: false, toneMapped: false }));
    body.renderOrder = edges.renderOrder = 3;
    for (const drawing of [body, edges]) drawing.layers.set(DRAWING_LAYER);
    group.add(body, edges);
  });
  return group;
}

function geometry(points: number[]): BufferGeometry {
  const made = new BufferGeometry();
  made.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
  return made;
}
