import type { PartName, Said } from '../../content/types.ts';

/** German, English, Chinese: the order of every triple in this folder. */
export type Triple = readonly [de: string, en: string, zh: string];

export const said = ([de, en, zh]: Triple): Said => ({ de, en, zh });

export function part(group: string, id: string, name: Triple, line: Triple): PartName {
  return { id, name: said(name), line: said(line), group };
}

const fill = (triple: Triple, n: string): Triple => triple.map((text) => text.replaceAll('{n}', n)) as unknown as Triple;

/** A part that repeats with a running number; `{n}` in names and lines is replaced by it. `digits`: how the id writes it. */
export function series(group: string, numbers: readonly number[], id: string, name: Triple, line: Triple, digits = 1): PartName[] {
  return numbers.map((n) => part(group, id.replace('{n}', String(n).padStart(digits, '0')), fill(name, String(n)), fill(line, String(n))));
}

export const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** The name with what it belongs to: “Rahmen, Schrank 1”. */
export const of = (name: Triple, owner: Triple): Triple => [`${name[0]}, ${owner[0]}`, `${name[1]}, ${owner[1]}`, `${owner[2]}${name[2]}`];
