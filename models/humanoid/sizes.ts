/** Sizes of the drive modules, millimetres. One design, four sizes; every joint of the body takes one of them. */
export type Size = 'xl' | 'l' | 'm' | 's';

export interface Measures {
  /** outer diameter and length along the axis */
  readonly d: number;
  readonly l: number;
  /** teeth of the stator, each with its winding */
  readonly coils: number;
  readonly magnets: number;
  readonly fins: number;
  readonly screws: number;
  /** teeth drawn on the flexspline; the ring has two more. Coarser than the real 100, so that they can be seen. */
  readonly teeth: number;
  /** segments around */
  readonly seg: number;
}

export const SIZES: Readonly<Record<Size, Measures>> = {
  xl: { d: 110, l: 72, coils: 24, magnets: 20, fins: 24, screws: 6, teeth: 24, seg: 22 },
  l: { d: 92, l: 66, coils: 24, magnets: 20, fins: 20, screws: 6, teeth: 22, seg: 20 },
  m: { d: 74, l: 58, coils: 24, magnets: 20, fins: 18, screws: 6, teeth: 22, seg: 18 },
  s: { d: 52, l: 46, coils: 18, magnets: 14, fins: 12, screws: 4, teeth: 16, seg: 12 },
};

/** The linear drive of the ankle, millimetres. */
export const LINEAR = { d: 38, l: 190, rod: 78 } as const;
