/** What happens to a text on its way through browsers, mail, printers and scanners. All of it deterministic. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const straightQuotes = (text: string): string => text.replace(/[„“”]/g, '"');
export const guillemets = (text: string): string => text.replaceAll('„', '»').replace(/[“”]/g, '«');
export const hyphensForDashes = (text: string): string => text.replaceAll('–', '-');
export const longDashes = (text: string): string => text.replaceAll(' – ', '—');
export const windowsLineEnds = (text: string): string => text.replaceAll('\n', '\r\n');
export const withoutBlankLines = (text: string): string => text.replace(/\n\s*\n/g, '\n');
export const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
export const decomposed = (text: string): string => text.normalize('NFD');
export const ligatures = (text: string): string => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ');
export const softHyphens = (text: string): string => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00AD');
export const hardSpaces = (text: string): string => text.replaceAll(' ', '\u00A0');
export const withoutUmlauts = (text: string): string => text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** Wrapped at `columns`, long words broken with a hyphen at the line's end. */
export function hyphenated(text: string, columns = 60): string {
  return text.split('\n').map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      let rest = word;
      if (line && line.length + 1 + rest.length > columns) {
        const room = columns - line.length - 2;
        if (room >= 3 && rest.length - room >= 3 && /^\p{L}+$/u.test(rest.slice(0, room + 3))) {
          line += ` ${rest.slice(0, room)}-`;
          rest = rest.slice(room);
        }
        lines.push(line);
        line = rest;
      } else line = line ? `${line} ${rest}` : rest;
    }
    return [...lines, line].join('\n');
  }).join('\n');
}

/** Letters changed, lost or doubled by a scanner: `share` of all letters. */
export function scanned(text: string, share: number, seed: number): string {
  const roll = dice(seed);
  return [...text].map((letter) => {
    if (!/\p{L}/u.test(letter) || roll() >= share) return letter;
    const kind = roll();
    if (kind < 0.6) return 'aceinorstu'[Math.floor(roll() * 10)]!;
    return kind < 0.8 ? '' : letter + letter;
  }).join('');
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const whole = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index++) view.setUint16(index * 2, whole.charCodeAt(index), order === 'le');
  return new Uint8Array(view.buffer);
}

/** Windows-1252 of the characters German books use; others become `?`. */
const TYPOGRAPHIC: Readonly<Record<string, number>> = { '€': 0x80, '‚': 0x82, '„': 0x84, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => TYPOGRAPHIC[character] ?? (character <= '\u00FF' ? character.charCodeAt(0) : 63));
