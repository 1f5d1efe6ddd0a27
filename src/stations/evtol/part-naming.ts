import type { PartName, Said } from '../../content/types.ts';

/** German, English, Chinese: the order of every triple in this folder. */
export type Triple = readonly [de: string, en: string, zh: string];

export const said = ([de, en, zh]: Triple): Said => ({ de, en, zh });

export function part(group: string, id: string, name: Triple, line: Triple): PartName {
  return { id, name: said(name), line: said(line), group };
}

/** A part that exists once on each side: `left-<id>` (port) and `right-<id>` (starboard), named alike, told alike. */
export function pair(group: string, id: string, name: Triple, line: Triple): PartName[] {
  const [de, en, zh] = name;
  return [
    part(group, `left-${id}`, [`${de}, links`, `${en}, left`, `左侧${zh}`], line),
    part(group, `right-${id}`, [`${de}, rechts`, `${en}, right`, `右侧${zh}`], line),
  ];
}

/** A part that repeats with a running number, 1 … `count`; `{n}` in id, names and lines is replaced by it, `{where}` by its place. */
export function series(group: string, count: number, id: string, name: Triple, line: Triple, where?: (n: number) => Triple): PartName[] {
  return Array.from({ length: count }, (_, i) => {
    const n = i + 1;
    const places = where?.(n) ?? ['', '', ''];
    const fill = (triple: Triple): Triple => triple.map((text, k) => text.replaceAll('{n}', String(n)).replaceAll('{where}', places[k] ?? '')) as unknown as Triple;
    return part(group, id.replace('{n}', String(n)), fill(name), fill(line));
  });
}
