/** The matrix as a table of text, printed at the end of a run. */
import { FAULTS, type Fault } from './faulty-host.ts';
import { KINDS, type Verdict } from './matrix.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { full: 'full', degraded: 'degr.', fail: 'FAIL' };

export class Table {
  readonly #cells = new Map<string, Map<Fault, Verdict>>();
  readonly #rows: [name: string, verdict: Verdict][] = [];

  cell(kind: string, fault: Fault, verdict: Verdict): void {
    this.#cells.set(kind, (this.#cells.get(kind) ?? new Map<Fault, Verdict>()).set(fault, verdict));
  }

  /** Whatever is no file's fault: one line each. */
  row(name: string, verdict: Verdict): void { this.#rows.push([name, verdict]); }

  /** How many cells have which verdict. */
  count(): Record<Verdict, number> {
    const all = [...[...this.#cells.values()].flatMap((row) => [...row.values()]), ...this.#rows.map(([, verdict]) => verdict)];
    return { full: all.filter((one) => one === 'full').length, degraded: all.filter((one) => one === 'degraded').length, fail: all.filter((one) => one === 'fail').length };
  }

  toString(): string {
    const wide = Math.max(...KINDS.map(({ name }) => name.length)) + 1;
    const line = (name: string, cells: readonly string[]): string => name.padEnd(wide) + cells.map((cell) => cell.padEnd(13)).join('').trimEnd();
    const { full, degraded, fail } = this.count();
    return [
      line('', FAULTS),
      ...KINDS.filter(({ name }) => this.#cells.has(name)).map(({ name }) => line(name, FAULTS.map((fault) => { const verdict = this.#cells.get(name)?.get(fault); return verdict ? SIGNS[verdict] : '·'; }))),
      '', ...this.#rows.map(([name, verdict]) => `${SIGNS[verdict].padEnd(7)}${name}`),
      '', `${full} full, ${degraded} degraded with all text reachable, ${fail} failed${[...this.#cells.values()].some((row) => row.size < FAULTS.length) ? ' (· not in this run: npm run faults)' : ''}`,
    ].join('\n');
  }
}
