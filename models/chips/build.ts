/** Four racks of different make and age that work as one, and a bench where one board of each kind is opened to the bottom. */
import type { Model, Part } from '../kit/model.ts';
import { withQuality } from '../kit/quality.ts';
import { benchParts } from './bench.ts';
import { farForm } from './far.ts';
import { frameParts } from './frame.ts';
import type { RackNumber } from './measures.ts';
import { networkParts, overheadParts } from './network.ts';
import { domesticA, domesticB } from './rack-domestic.ts';
import { oldParts } from './rack-old.ts';
import { strongParts } from './rack-strong.ts';

/** Chord errors of round shapes, millimetres: a rack is seen from an arm's length, a package under the nose. */
const RACK_CHORD = 0.4, BENCH_CHORD = 0.15;
const RACKS: readonly RackNumber[] = [1, 2, 3, 4];

export async function build(): Promise<Model> {
  const racks = withQuality(RACK_CHORD, (): Part[] => [...RACKS.flatMap(frameParts), ...strongParts(), ...oldParts(), ...domesticA(), ...domesticB(), ...RACKS.flatMap(networkParts), ...overheadParts()]);
  const bench = withQuality(BENCH_CHORD, benchParts);
  return { id: 'chips', parts: [...racks, ...bench], far: withQuality(1, farForm), positionBits: 16, reach: 60, splitFrom: 0 };
}
