/**
 * The miniature of our own van in four forms, and ten of them as one. Written in the big van's millimetres as everywhere in models/ (x forward,
 * y left, z up) and scaled down; flat faces, a colour each, the noses to the south.
 */
import { BufferAttribute, BufferGeometry } from 'three';
import { FIGURES } from '../../stations/logistics/numbers.ts';
import { VANS } from './layout.ts';

export type Form = 'near' | 'middle' | 'far' | 'speck' | 'ten';
type P = readonly [x: number, y: number, z: number];
type Tone = readonly [r: number, g: number, b: number];

/** linear, as the look table's paint-white, paint-enamel, glass-dark, tyre */
const WHITE: Tone = [0.69, 0.695, 0.685], ENAMEL: Tone = [0.024, 0.031, 0.035], GLASS: Tone = [0.008, 0.009, 0.011], TYRE: Tone = [0.012, 0.012, 0.013];
const HUB: Tone = [0.34, 0.35, 0.36], LAMP: Tone = [1.1, 1.1, 1.05], REAR_LAMP: Tone = [0.55, 0.03, 0.015], SEAM: Tone = [0.3, 0.305, 0.3];
/** roof and windscreen as one */
const ROOF: Tone = WHITE.map((white, i) => 0.8 * white + 0.2 * (GLASS[i] ?? 0)) as unknown as Tone;

/** Corners of a form's index: first those only an eye on the left (hall +z) needs, then those any needs; the rest is the right's. */
export interface Sides { readonly left: number; readonly any: number }

/** A cut across the body: half widths below and at the roof, heights of sill, shoulder and roof. */
interface Section { readonly x: number; readonly half: number; readonly sill: number; readonly shoulder: number; readonly roof: number; readonly top: number }
const section = (x: number, half: number, sill: number, shoulder: number, roof: number, top: number): Section => ({ x, half, sill, shoulder, roof, top });

class Faces {
  readonly position: number[] = [];
  readonly normal: number[] = [];
  readonly color: number[] = [];
  /** triangles that only an eye on the van's left sees, that any, that only one on its right */
  readonly left: number[] = [];
  readonly any: number[] = [];
  readonly right: number[] = [];

  /** A flat face, seen from where its corners run counter-clockwise. */
  face(corners: readonly P[], tone: Tone, index = this.any): void {
    const [a, b, c] = corners;
    if (!a || !b || !c) return;
    const first = this.position.length / 3;
    const e = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const, f = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
    const n = [e[1] * f[2] - e[2] * f[1], e[2] * f[0] - e[0] * f[2], e[0] * f[1] - e[1] * f[0]] as const, size = Math.hypot(...n) || 1;
    for (const [x, y, z] of corners) {
      // model x forward is hall −x here: turned by half a circle, so model y (left) is hall +z
      this.position.push(-x / 1000 * FIGURES.scale, z / 1000 * FIGURES.scale, y / 1000 * FIGURES.scale);
      this.normal.push(-n[0] / size, n[2] / size, n[1] / size);
      this.color.push(...tone);
    }
    for (let i = 2; i < corners.length; i++) index.push(first, first + i - 1, first + i);
  }

  /** The same on both sides of the van. `leans`: it looks up as well, and is seen from the other side too. */
  sides(corners: readonly P[], tone: Tone, leans = false): void {
    this.face(corners, tone, leans ? this.any : this.left);
    this.face(corners.map(([x, y, z]) => [x, -y, z] as const).reverse(), tone, leans ? this.any : this.right);
  }

  /** Body through its sections from the rear to the nose. `slope` is the tone of the front's upper face. */
  body(sections: readonly Section[], chamfered: boolean, slope: Tone): void {
    sections.forEach((a, i) => {
      const b = sections[i + 1];
      if (!b) return;
      this.sides([[a.x, a.half, a.sill], [a.x, a.half, a.shoulder], [b.x, b.half, b.shoulder], [b.x, b.half, b.sill]], WHITE);
      if (chamfered) this.sides([[a.x, a.half, a.shoulder], [a.x, a.top, a.roof], [b.x, b.top, b.roof], [b.x, b.half, b.shoulder]], WHITE, true);
      this.face([[a.x, -a.top, a.roof], [b.x, -b.top, b.roof], [b.x, b.top, b.roof], [a.x, a.top, a.roof]], i === sections.length - 2 ? slope : WHITE);
    });
    const rear = sections[0], nose = sections.at(-1);
    if (rear) this.face(outline(rear, chamfered).reverse(), WHITE);
    if (nose) this.face(outline(nose, chamfered), WHITE);
  }

  disc(x: number, y: number, z: number, radius: number, corners: number, tone: Tone): void {
    this.sides(Array.from({ length: corners }, (_, i) => {
      const angle = (-2 * Math.PI * (i + 0.5)) / corners;
      return [x + radius * Math.cos(angle), y, z + radius * Math.sin(angle)] as const;
    }), tone);
  }

  geometry(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.position), 3));
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array(this.normal), 3));
    geometry.setAttribute('tone', new BufferAttribute(new Float32Array(this.color), 3));
    geometry.setIndex([...this.left, ...this.any, ...this.right]);
    geometry.userData = { left: this.left.length, any: this.any.length } satisfies Sides;
    return geometry;
  }
}

/** Seen from ahead, counter-clockwise. */
const outline = ({ x, half, sill, shoulder, roof, top }: Section, chamfered: boolean): P[] => (chamfered
  ? [[x, -half, sill], [x, half, sill], [x, half, shoulder], [x, top, roof], [x, -top, roof], [x, -half, shoulder]]
  : [[x, -half, sill], [x, half, sill], [x, top, roof], [x, -top, roof]]);

const AXLES = [-950, 950] as const;
/** From van to van, and ten of these, in the big van's millimetres. */
const STEP = (VANS.stepU * 1000) / FIGURES.scale, TEN = 10 * STEP;

function near(): Faces {
  const faces = new Faces();
  faces.body([section(-1525, 520, 330, 1530, 1660, 390), section(-1420, 575, 330, 1610, 1770, 435), section(760, 575, 330, 1610, 1770, 435),
    section(1180, 560, 330, 1470, 1610, 410), section(1500, 520, 330, 740, 800, 440)], true, WHITE);
  // underbody, set back
  const skirt: readonly P[] = [[1440, -500, 120], [1440, 500, 120], [1440, 500, 350], [1440, -500, 350]];
  faces.face(skirt, ENAMEL);
  faces.face(skirt.map(([x, y, z]) => [-x, y, z] as const).reverse(), ENAMEL);
  faces.sides([[-1440, 545, 120], [-1440, 545, 350], [1440, 545, 350], [1440, 545, 120]], ENAMEL);
  for (const x of AXLES) { faces.disc(x, 582, 268, 268, 6, TYRE); faces.disc(x, 590, 268, 140, 4, HUB); }
  // windscreen on the sloping front, a hand's breadth smaller
  faces.face([[1225, -400, 1535], [1490, -405, 860], [1490, 405, 860], [1225, 400, 1535]], GLASS);
  faces.face([[1512, -430, 690], [1512, 430, 690], [1512, 430, 740], [1512, -430, 740]], LAMP);
  faces.face([[-1532, -440, 640], [-1532, -440, 1480], [-1532, 440, 1480], [-1532, 440, 640]], SEAM);
  faces.face([[-1538, -400, 560], [-1538, -400, 610], [-1538, 400, 610], [-1538, 400, 560]], REAR_LAMP);
  faces.sides([[40, 579, 640], [40, 579, 1575], [70, 579, 1575], [70, 579, 640]], SEAM);
  lidar(faces);
  return faces;
}

/** A foursided stub on the roof, ahead. */
function lidar(faces: Faces): void {
  const [x0, x1, y, z0, z1] = [480, 680, 100, 1770, 1900];
  faces.face([[x1, -y, z0], [x1, y, z0], [x1, y, z1], [x1, -y, z1]], TYRE);
  faces.face([[x0, -y, z0], [x0, -y, z1], [x0, y, z1], [x0, y, z0]], TYRE);
  faces.sides([[x0, y, z0], [x0, y, z1], [x1, y, z1], [x1, y, z0]], TYRE);
  faces.face([[x0, -y, z1], [x1, -y, z1], [x1, y, z1], [x0, y, z1]], ENAMEL);
}

function middle(): Faces {
  const faces = new Faces();
  faces.body([section(-1525, 560, 200, 1600, 1770, 430), section(800, 575, 200, 1610, 1770, 435), section(1500, 520, 200, 740, 800, 440)], true, WHITE);
  for (const x of AXLES) faces.sides([[x - 210, 580, 20], [x - 210, 580, 500], [x + 210, 580, 500], [x + 210, 580, 20]], TYRE);
  faces.face([[940, -405, 1600], [1490, -405, 850], [1490, 405, 850], [940, 405, 1600]], GLASS);
  faces.face([[480, -100, 1830], [680, -100, 1830], [680, 100, 1830], [480, 100, 1830]], TYRE);
  return faces;
}

function far(): Faces {
  const faces = new Faces();
  faces.body([section(-1525, 575, 120, 1740, 1740, 575), section(900, 575, 120, 1740, 1740, 575), section(1500, 530, 120, 800, 800, 530)], false, GLASS);
  return faces;
}

/** Roof and sides: smaller than a few pixels, and the next one stands so close that no end is seen. */
function speck(): Faces {
  const faces = new Faces();
  faces.sides([[-1525, 575, 120], [-1525, 575, 1740], [1500, 530, 1500], [1500, 530, 120]], WHITE);
  faces.face([[-1525, -575, 1740], [1500, -530, 1500], [1500, 530, 1500], [-1525, 575, 1740]], ROOF);
  return faces;
}

/**
 * Ten nose to tail, for where the gaps between them are finer than a pixel: nine as one, and the tenth, which may be the vermilion one.
 * The middle of the ten is the origin.
 */
function ten(): Faces {
  const faces = new Faces(), half = (TEN - STEP + 3050) / 2, cut = half - STEP;
  for (const [from, to] of [[-half, -cut], [-cut, half]] as const) {
    faces.sides([[from, 575, 120], [from, 575, 1740], [to, 575, 1740], [to, 575, 120]], WHITE);
    faces.face([[from, -575, 1740], [to, -575, 1740], [to, 575, 1740], [from, 575, 1740]], ROOF);
  }
  return faces;
}

const FORMS: Readonly<Record<Form, () => Faces>> = { near, middle, far, speck, ten };

export const vanShape = (form: Form): BufferGeometry => FORMS[form]().geometry();
