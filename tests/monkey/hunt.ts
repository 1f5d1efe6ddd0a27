/** Lets the monkey loose with one seed, and makes what it found small. */
import * as fc from 'fast-check';
import { type Deed, deeds, lineOf } from './deeds.ts';
import { type Fault, type House, openHouse, play } from './play.ts';

export interface Hunt {
  readonly seed: number;
  /** deeds of one visit; the next visit begins in a fresh page */
  readonly deeds: number;
  /** seconds of deeds; the hunt ends with the visit that is going on then */
  readonly seconds: number;
  /** seconds for making a found script smaller */
  readonly shrinkSeconds: number;
}

export interface Found { readonly script: readonly Deed[]; readonly what: string }
export interface Hunted { readonly found: Found | null; readonly visits: number; readonly deeds: number; /** how many scripts were tried to make it small */ readonly tried: number }

class Command implements fc.AsyncCommand<object, Deed[]> {
  readonly deed: Deed;
  constructor(deed: Deed) { this.deed = deed; }
  check(): boolean { return true; }
  async run(_: object, script: Deed[]): Promise<void> { script.push(this.deed); }
  toString(): string { return lineOf(this.deed); }
}

/** Visits of so many deeds until the time is over or something is wrong. */
export async function hunt(house: House, { seed, deeds: most, seconds, shrinkSeconds }: Hunt): Promise<Hunted> {
  const open = await openHouse(house), began = performance.now();
  let found: Found | null = null, foundAt = 0, visits = 0, count = 0, tried = 0;
  const over = (): boolean => (found ? performance.now() - foundAt > shrinkSeconds * 1000 : performance.now() - began > seconds * 1000);
  const visit = async (commands: Iterable<fc.AsyncCommand<object, Deed[]>>): Promise<void> => {
    if (over()) return;
    const script: Deed[] = [];
    await fc.asyncModelRun(() => ({ model: {}, real: script }), commands);
    const first = found === null;
    const { fault, done }: { fault: Fault | null; done: readonly Deed[] } = await play(open, script, first ? over : undefined);
    if (first) { visits++; count += done.length; } else tried++;
    if (!fault) return;
    if (first) foundAt = performance.now();
    // what comes after the fault is not part of it
    found = { script: done, what: fault.what };
    throw new Error(fault.what);
  };
  await fc.check(fc.asyncProperty(fc.commands([deeds.map((deed) => new Command(deed))], { maxCommands: most, size: 'max' }), visit), { seed, numRuns: 1000 });
  await open.context.close();
  return { found, visits, deeds: count, tried };
}
