/** Writes THIRD-PARTY.md: what the served page contains of others, with its licence. Run: npx tsx src/server/notices.ts */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;
const modules = join(ROOT, 'node_modules');
interface Manifest { readonly name: string; readonly version: string; readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> }
const manifest = (name: string): Manifest => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as Manifest;

/** Fonts are cut at build time and served; their packages are not dependencies of the page. */
const FONTS = ['@fontsource-variable/ibm-plex-sans', '@fontsource/ibm-plex-mono', '@expo-google-fonts/noto-sans-sc'];

/** Everything the page's dependencies need, themselves included. */
export function shipped(): Manifest[] {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const names = new Set<string>(Object.keys(own.dependencies ?? {}));
  for (const name of names) for (const next of Object.keys(manifest(name).dependencies ?? {})) names.add(next);
  return [...names, ...FONTS].toSorted().map(manifest);
}

function licenceText(name: string): string {
  const file = readdirSync(join(modules, name)).find((one) => /^licen[cs]e/i.test(one));
  return file ? readFileSync(join(modules, name, file), 'utf8').trim() : '';
}

/** The whole notice as Markdown: a table, then each licence's text once. */
export function notices(): string {
  const packages = shipped();
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license ?? 'see below'} |`);
  const texts = new Map<string, string[]>();
  for (const { name } of packages) {
    const text = licenceText(name);
    if (text) texts.set(text, [...(texts.get(text) ?? []), name]);
  }
  const sections = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`\n${text}\n\`\`\``);
  return ['# Third-party notices', '', 'What the served page contains of others.', '', '| package | version | licence |', '|---|---|---|', ...rows, '', ...sections, ''].join('\n');
}

if (process.argv[1]?.endsWith('notices.ts')) writeFileSync(join(ROOT, 'THIRD-PARTY.md'), notices());
