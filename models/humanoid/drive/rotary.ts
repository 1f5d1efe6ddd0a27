/** One rotary drive module, as thirteen kinds of part. Built once a size; all joints of that size share the meshes. */
import { triangles } from '../../kit/mesh.ts';
import type { Piece } from '../../kit/model.ts';
import { withQuality } from '../../kit/quality.ts';
import { SIZES, type Size } from '../sizes.ts';
import { driverBoard, encoder } from './boards.ts';
import { TURNABLE, circularSpline, flexspline, waveGenerator } from './gear.ts';
import { rotor, stator } from './motor.ts';
import { bearing, cable, cover, flange, housing, screws } from './shell.ts';

/** In their order along the axis, with how far each travels when the module opens (in diameters) and whether it hides inside. */
export const KINDS = {
  cover: { make: cover, travel: -1.02, inside: false },
  'driver-board': { make: driverBoard, travel: -0.72, inside: true },
  encoder: { make: encoder, travel: -0.44, inside: true },
  housing: { make: housing, travel: 0, inside: false },
  stator: { make: stator, travel: 0.52, inside: true },
  rotor: { make: rotor, travel: 0.92, inside: true },
  'wave-generator': { make: waveGenerator, travel: 1.16, inside: true },
  flexspline: { make: flexspline, travel: 1.42, inside: true },
  'circular-spline': { make: circularSpline, travel: 1.78, inside: true },
  bearing: { make: bearing, travel: 1.98, inside: true },
  flange: { make: flange, travel: 2.28, inside: false },
  screws: { make: screws, travel: 2.66, inside: false },
  cable: { make: cable, travel: 0, inside: false },
} as const;
export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

const built = new Map<Size, Readonly<Record<Kind, Piece[]>>>();
/** The thirteen parts of one size, in the module's own frame. */
export function rotaryDrive(size: Size): Readonly<Record<Kind, Piece[]>> {
  const known = built.get(size);
  if (known) return known;
  const made = withQuality(0.3, () => Object.fromEntries(KIND_NAMES.map((kind) => [kind, KINDS[kind].make(SIZES[size])])) as Record<Kind, Piece[]>);
  built.set(size, made);
  return made;
}

/** The same with the gear that visitors turn. */
export function turnableDrive(size: Size): Readonly<Record<Kind, Piece[]>> {
  const m = SIZES[size], gear = { 'wave-generator': waveGenerator(m, TURNABLE), flexspline: flexspline(m, TURNABLE), 'circular-spline': circularSpline(m, TURNABLE) };
  return { ...rotaryDrive(size), ...gear };
}

/** Triangles drawn for one module of this size. */
export const driveTriangles = (size: Size): number =>
  Object.values(rotaryDrive(size)).flat().reduce((sum, p) => sum + triangles(p.mesh) * (p.at?.length ?? 1), 0);
