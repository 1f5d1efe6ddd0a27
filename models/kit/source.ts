import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const MODELS = resolve(import.meta.dirname, '..');
const PIPELINE = join(MODELS, 'kit', 'compile.ts');
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** Ids of all models: the folders with a build.ts. */
export const modelIds = (): string[] => readdirSync(MODELS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(MODELS, entry.name, 'build.ts'))).map((entry) => entry.name).sort();

/** Everything a file imports from this repository, itself included. */
function closure(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  if (!file.endsWith('.ts')) return;
  for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const target = resolve(dirname(file), path!);
    if (existsSync(target)) closure(target, seen);
  }
}

/** Hash of all that decides a model's bytes: its folder, what it uses of the kit, and the pipeline. Line ends do not count. */
export function sourceHash(id: string): string {
  const files = new Set<string>(), folder = join(MODELS, id);
  closure(PIPELINE, files);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (name.endsWith('.ts')) closure(join(folder, name), files);
  const hash = createHash('sha256');
  const named = [...files].map((file) => [relative(MODELS, file).split(sep).join('/'), file] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, file] of named) hash.update(`${name}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 32);
}
