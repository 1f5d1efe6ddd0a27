import { distance } from 'fastest-levenshtein';

/** Something a curator has to mend. `file` is relative to the project, `line` counts from 1; `remedy` may be empty. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** `src/stations/humanoid/en.md:31: part "x" does not exist in models/humanoid. Did you mean "y"?` */
export const problemLine = ({ file, line, message, remedy }: Problem): string =>
  `${file}:${line}: ${message}${remedy ? ` ${remedy}` : ''}`;

/** A guess further away than this share of its length helps nobody. */
const GUESS_WITHIN = 0.4;

/** `Did you mean "left-elbow-rotor"?`, or nothing when no name comes near. Equal distances: the first of the list. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  let best = '';
  let bestDistance = Math.max(2, wrong.length * GUESS_WITHIN);
  for (const name of names) {
    const away = distance(wrong, name);
    if (away < bestDistance || (best === '' && away === bestDistance)) [best, bestDistance] = [name, away];
  }
  return best ? `Did you mean "${best}"?` : '';
}

/** Line where a name is written in a source, quoted or as a key; 1 when it is composed in code. */
export function lineOf(source: string, name: string): number {
  const written = name.replace(/[^\w-]/g, '.');
  const at = source.search(new RegExp(`['"\`]${written}['"\`]|^\\s*${written}:`, 'm'));
  return at < 0 ? 1 : source.slice(0, at).split('\n').length + (source[at] === '\n' ? 1 : 0);
}
