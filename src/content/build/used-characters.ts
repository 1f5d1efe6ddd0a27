import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../types.ts';
import { SOFT_HYPHEN } from '../plain.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
/** Where words are written: texts, parts lists, titles, the interface's words, the page before it runs. */
const FOLDERS = ['src/stations', 'src/language', 'src/ui', 'src/catalogue'];
const FILES = ['index.html'];

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const ADDED_BY_TYPESETTING = `${SOFT_HYPHEN}\u00A0`;

/**
 * Every character that may be shown, once each and in code point order, for cutting fonts down to what is used.
 * A station's Markdown counts for its own language, everything else for all: language names are written in their own script.
 */
export async function usedCharacters(root = PROJECT): Promise<Record<Language, string>> {
  const shared = new Set(PRINTABLE_ASCII + ADDED_BY_TYPESETTING);
  const own: Record<Language, Set<string>> = { de: new Set(), en: new Set(), zh: new Set() };
  const files = FOLDERS.flatMap((folder) => filesBelow(root, folder)).filter((path) => /\.(?:md|ts|tsx|json)$/.test(path));
  for (const path of [...files, ...FILES]) {
    const language = LANGUAGES.find((code) => path.endsWith(`/${code}.md`));
    const characters = language ? own[language] : shared;
    for (const character of readFileSync(join(root, path), 'utf8')) if (character >= ' ') characters.add(character);
  }
  const inOrder = (language: Language): string => [...new Set([...shared, ...own[language]])].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('');
  return { de: inOrder('de'), en: inOrder('en'), zh: inOrder('zh') };
}

function filesBelow(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
  } catch {
    return [];
  }
}
