import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'];

function newest(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

/** True when `dist/` under this folder is missing, broken off or older than what it is built from. */
export function isStale(root: string): boolean {
  // compress.ts writes this file last but one: a build that broke off is not taken for one
  const built = join(root, 'dist', '_headers');
  return !existsSync(built) || statSync(built).mtimeMs < Math.max(...SOURCES.map((name) => newest(join(root, name))));
}
