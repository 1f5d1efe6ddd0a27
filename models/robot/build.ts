/** A hotel's service robot, 1,058 mm: it brings what was ordered, and here it leads the way. Standing on its wheels, looking along +x. */
import type { Model } from '../kit/model.ts';
import { withQuality } from '../kit/quality.ts';
import { baseParts } from './base.ts';
import { columnParts } from './column.ts';
import { farForm } from './far.ts';
import { headParts } from './head.ts';
import { insideParts } from './inside.ts';

/** Chord error of round shapes, millimetres: it is met at two paces. */
const CHORD = 0.3;

export const build = async (): Promise<Model> => ({
  id: 'robot',
  parts: withQuality(CHORD, () => [...baseParts(), ...columnParts(), ...headParts(), ...insideParts()]),
  far: farForm(),
  positionBits: 14,
  reach: 90,
  splitFrom: 0,
});
