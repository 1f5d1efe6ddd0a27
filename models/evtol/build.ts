/** A lift-and-cruise flying taxi with four seats: our own design, typical of its kind. */
import type { Model, Part } from '../kit/model.ts';
import { withQuality } from '../kit/quality.ts';
import { avionics } from './avionics.ts';
import { cabin } from './cabin.ts';
import { cruise } from './cruise.ts';
import { energy } from './energy.ts';
import { far } from './far.ts';
import { fuselage, rescueMarkings } from './fuselage.ts';
import { gear } from './gear.ts';
import { booms, liftUnits } from './lift.ts';
import { structure } from './structure.ts';
import { tail } from './tail.ts';
import { carryThrough, wings } from './wing.ts';

/** Chord tolerance of round things, mm: enough for an aircraft seen from two metres. */
const CHORD = 0.5;

/** Booleans may leave a material without a single triangle. */
const withoutEmpty = (part: Part): Part => ({ ...part, pieces: part.pieces.filter((p) => p.mesh.idx.length > 0) });

export async function build(): Promise<Model> {
  const parts = withQuality(CHORD, () => [...fuselage(), rescueMarkings(), ...wings(), carryThrough(), ...liftUnits(), ...booms(), ...tail(), ...cruise(), ...gear(), ...structure(), ...cabin(), ...energy(), ...avionics()]).map(withoutEmpty);
  return { id: 'evtol', parts, far: withQuality(CHORD, far), positionBits: 16, reach: 700, splitFrom: 420 };
}
