import type { Binding, HelpWord } from '../../input/keys.ts';

export interface HelpRow { readonly word: HelpWord; readonly caps: readonly string[] }

/** Key caps that have a name in words; the others show themselves. */
const NAMED: Readonly<Record<string, string>> = { '⇧': 'Shift', '⏎': 'Enter', Esc: 'Escape' };

/** One row for everything that can be done, in the table's order, with all keys that do it. */
export function helpRows(bindings: readonly Binding[]): readonly HelpRow[] {
  const rows = new Map<HelpWord, string[]>();
  for (const { word, caps } of bindings) {
    const row = rows.get(word) ?? [];
    for (const cap of caps.map((cap) => NAMED[cap] ?? cap)) if (!row.includes(cap)) row.push(cap);
    rows.set(word, row);
  }
  return [...rows].map(([word, caps]) => ({ word, caps }));
}
