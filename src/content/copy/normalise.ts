/** A text reduced to what survives every edition: words in small plain letters and digits, one space between them. */
export interface Normalised {
  /** begins and ends with a space, so that " word " finds whole words */
  readonly text: string;
  /** offset in the source of every character of `text`; for the last space the source's length */
  readonly from: Uint32Array;
}

const SPACE = ' ';
const folded = new Map<string, string>();

/** One character without case, accent and ligature: `ﬁ` → `fi`, `Ä` → `a`, `ß` → `ss`; everything that is no letter or digit → ''. */
function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss').replace(/[^\p{L}\p{N}]/gu, '');
  folded.set(character, plain);
  return plain;
}

/** Characters inside a word that are skipped without parting it: accents of decomposed text, soft hyphens. */
const SKIPPED = /[\p{M}\u00AD\u200B-\u200D\u2060]/u;

/** Quotation marks, dashes, punctuation and kinds of space all become one space; see Normalised. */
export function normalise(source: string): Normalised {
  const characters: string[] = [SPACE];
  const from: number[] = [0];
  let offset = 0;
  for (const character of source) {
    const plain = fold(character);
    if (plain) {
      // by UTF-16 unit, as strings are counted
      for (let unit = 0; unit < plain.length; unit++) { characters.push(plain[unit]!); from.push(offset); }
    } else if (characters.at(-1) !== SPACE && !SKIPPED.test(character)) {
      characters.push(SPACE);
      from.push(offset);
    }
    offset += character.length;
  }
  if (characters.at(-1) !== SPACE || characters.length === 1) { characters.push(SPACE); from.push(offset); }
  return { text: characters.join(''), from: Uint32Array.from(from) };
}

/** A range of the normalised text as offsets in the source; spaces at its ends are left out. */
export function toSource({ text, from }: Normalised, start: number, end: number): { start: number; end: number } {
  let first = start;
  let last = end;
  while (first < last && text[first] === SPACE) first++;
  while (last > first && text[last - 1] === SPACE) last--;
  // the character behind the last one: where the next of another source character begins
  let behind = last;
  while (behind < text.length && from[behind] === from[last - 1]) behind++;
  return { start: from[first] ?? 0, end: from[behind] ?? from.at(-1) ?? 0 };
}
