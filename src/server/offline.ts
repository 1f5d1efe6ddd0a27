/** Writes the service worker beside the built page: the list of all its files with their hashes is part of the script. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { type Precache, WORKER, isKept } from '../offline/precache.ts';

/** Every file below a folder, with the folder's own path before it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes);

export function precacheOf(dist: string): Precache {
  const paths = filesIn(dist).map((file) => relative(dist, file).split(sep).join('/')).filter(isKept).toSorted();
  const files = Object.fromEntries(paths.map((path) => [path, `sha256-${sha256(readFileSync(join(dist, path))).digest('base64')}`]));
  return { version: sha256(JSON.stringify(files)).digest('hex').slice(0, 16), files };
}

/** Classic script, one file: module workers are younger than the browsers in halls. @throws when the worker cannot be built. */
export async function writeWorker(dist: string): Promise<void> {
  const built = await build({
    configFile: false, publicDir: false, logLevel: 'error', mode: 'production',
    define: { PRECACHE: JSON.stringify(precacheOf(dist)) },
    build: {
      write: false, target: 'es2022', modulePreload: false,
      rolldownOptions: { input: new URL('../offline/worker.ts', import.meta.url).pathname, output: { format: 'iife', entryFileNames: WORKER } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  if (!script) throw new Error('The service worker could not be built.');
  writeFileSync(join(dist, WORKER), script.code);
}
