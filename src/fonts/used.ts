/**
 * Which characters the hall can show, read from the sources themselves: whatever a curator or a programmer writes is in one
 * of these files, so nothing can be forgotten in a list. Build time only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOOR_CHARACTERS } from '../hall/room/pictograms.ts';
import { TITLES } from '../hall/room/titles.ts';

/** Han, its punctuation, full-width forms. */
const isChinese = (code: number): boolean => (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef);

const ASCII_AND_LATIN_1 = [...range(0x20, 0x7e), ...range(0xa1, 0xff)];
/** What any text of the three languages may use although no source does yet; a reader's own copy does. */
const TYPOGRAPHY = [...'–—‘’‚“”„…‹›•′″€−×·½°²³µ'].map(codeOf);
const GERMAN = [...'äöüÄÖÜß'].map(codeOf);
const CHINESE_PUNCTUATION = [...'，。、；：？！“”‘’（）《》〈〉「」【】—…·～％'].map(codeOf);
/** The walls teach a word each, in every language. */
const ALWAYS_CHINESE = [...`展厅中文${DOOR_CHARACTERS}${Object.values(TITLES).map(({ term = '' }) => term).join('')}`].map(codeOf);
/** Never drawn: line ends, soft hyphen, zero-width and no-break spaces, direction and variation marks, byte order mark. */
const UNDRAWN = new Set([0x09, 0x0a, 0x0d, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x2009, 0x200a, 0x202f, 0x2060, 0xfe0f, 0xfeff]);

/** Sources whose Chinese German and English pages show too: their own texts, the stations' titles on the walls. */
const SHOWN_TO_ALL = /(\/(de|en)\.md|\/words(\.de|\.en)?\.ts|\/station\.ts|\.tsx)$/;
/** Sources of words that are read only where a station or the catalogue is open: whatever stands in them alone may come later. */
const READ_LATER = /(\.md|\/stations\/\w+\/(?!station\.ts)[\w-]+\.ts|\/(catalogue|panel|desks|settings|help|share|privacy)\/.*)$/;

export interface UsedCharacters {
  /** letters, figures and signs of every language */
  readonly latin: readonly number[];
  /** all that Chinese pages show */
  readonly chinese: readonly number[];
  /** the Chinese that German and English pages show */
  readonly few: readonly number[];
  /** what of `latin` and `few` can be seen before a station, the catalogue or a sheet is open */
  readonly firstLatin: readonly number[];
  readonly firstFew: readonly number[];
}

function* range(first: number, last: number): Generator<number> {
  for (let code = first; code <= last; code++) yield code;
}
function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Paths of all text sources under `folder` that a visitor's words can stand in. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|ts|tsx)$/.test(path)).map((path) => join(folder, path));

/** @param root the repository's root @returns code points, ascending, without doubles */
export function usedCharacters(root: string): UsedCharacters {
  const files = ['src/stations', 'src/language', 'src/ui', 'src/catalogue', 'src/input', 'src/kiosk', 'src/hall/room', 'src/hall/fleet', 'src/tour'].flatMap((folder) => sources(join(root, folder)));
  const everywhere = new Set<number>([...ASCII_AND_LATIN_1, ...TYPOGRAPHY]);
  const few = new Set<number>(ALWAYS_CHINESE);
  const chineseSigns = new Set<number>(CHINESE_PUNCTUATION);
  const first = new Set<number>([...range(0x20, 0x7e), ...TYPOGRAPHY, ...GERMAN]), firstFew = new Set<number>(ALWAYS_CHINESE);
  for (const file of files) {
    const shownToAll = SHOWN_TO_ALL.test(file), readLater = READ_LATER.test(file);
    for (const character of readFileSync(file, 'utf8')) {
      const code = codeOf(character);
      everywhere.add(code);
      if (!readLater) first.add(code);
      if (!shownToAll || !isChinese(code)) continue;
      few.add(code);
      if (!readLater) firstFew.add(code);
    }
  }
  const drawn = [...everywhere].filter((code) => !UNDRAWN.has(code));
  const sorted = (codes: Iterable<number>): number[] => [...new Set(codes)].sort((a, b) => a - b);
  return {
    latin: sorted(drawn.filter((code) => !isChinese(code))),
    chinese: sorted([...drawn.filter(isChinese), ...chineseSigns]),
    few: sorted(few),
    firstLatin: sorted([...first].filter((code) => !UNDRAWN.has(code) && !isChinese(code))),
    firstFew: sorted(firstFew),
  };
}
