/**
 * `npx tsx src/server/notices.ts` writes THIRD-PARTY.md: licences of everything of others that reaches a visitor or serves the page.
 * Read from the lockfile and the installed packages; a test holds the file to it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Licences the hall may carry. Another one is a decision, not an accident. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'MIT AND OFL-1.1']);
/** Installed for development, but cut into the fonts that are served. */
const FONTS: ReadonlySet<string> = new Set(['@fontsource-variable/ibm-plex-sans', '@fontsource/ibm-plex-mono', '@expo-google-fonts/noto-sans-sc']);

interface Locked { readonly version: string; readonly license?: string; readonly dev?: boolean; readonly optional?: boolean; readonly peer?: boolean }
export interface Notice { readonly name: string; readonly version: string; readonly license: string; readonly text: string }

/** @throws when a package's licence is not on the list. */
export function noticesOf(root: string): Notice[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .map(([path, locked]) => ({ path, name: path.replace(/^.*node_modules\//, ''), ...locked }))
    .filter(({ path, name, dev, optional, peer }) => path !== '' && (FONTS.has(name) || !(dev || optional || peer)) && !name.startsWith('@types/'))
    .map(({ path, name, version, license = 'unknown' }) => {
      if (!ALLOWED.has(license)) throw new Error(`${name} ${version} is under "${license}", which the hall's list of licences does not name.`);
      return { name, version, license, text: licenceText(join(root, path)) };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder).filter((file) => /^(licen[cs]e|copying)(_\w+)?(\.(md|txt))?$/i.test(file)).toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}

export function thirdParty(root: string): string {
  const notices = noticesOf(root);
  const rows = notices.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  // the same words are printed once, with all who use them
  const byText = new Map<string, Notice[]>();
  for (const notice of notices) if (notice.text) byText.set(notice.text, [...byText.get(notice.text) ?? [], notice]);
  const silent = notices.filter(({ text }) => !text).map(({ name }) => name);
  return [
    '# Third-party notices', '',
    'What the hall carries of others, beside its own code, texts and models: libraries that are part of the page or serve it, and the fonts its letters are cut from. Made by `npx tsx src/server/notices.ts`; do not edit by hand.', '',
    '| package | version | licence |', '|---|---|---|', ...rows, '',
    'IBM Plex and Noto Sans SC are shipped as subsets (only the characters the hall shows) under the SIL Open Font License 1.1.', '',
    ...(silent.length > 0 ? [`Without a licence file of their own, under the licence named above: ${silent.join(', ')}.`, ''] : []),
    ...[...byText].flatMap(([text, users]) => [`## ${users.map(({ name }) => name).join(', ')}`, '', '```text', text, '```', '']),
  ].join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, 'THIRD-PARTY.md'), thirdParty(root));
}
