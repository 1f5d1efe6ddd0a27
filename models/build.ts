/**
 * Compiles models to public/models: `npm run models -- [ids…] [--draft] [--check] [--force]`.
 * Coarser forms of what stands at a station come after it (levels/make.ts). Without ids all models are compiled whose sources changed. `--draft` leaves the baked shade away, `--check` only compares.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET } from './kit/check.ts';
import { compile } from './kit/compile.ts';
import { enter, fileEntry, OUT, readManifest, type FileEntry, type ManifestEntry } from './kit/manifest.ts';
import type { Model } from './kit/model.ts';
import { staleModels } from './kit/stale.ts';
import { modelIds, sourceHash } from './kit/source.ts';
import { levelIds, makeLevels } from './levels/make.ts';

const kB = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
const describe = (name: string, { bytes, brotli, triangles }: FileEntry): string =>
  `  ${name.padEnd(28)} ${String(triangles).padStart(7)} triangles  ${kB(bytes).padStart(8)} raw  ${kB(brotli).padStart(8)} brotli`;

/** Compile one model and write its files; throws when it is over budget. */
async function make(id: string, draft: boolean): Promise<void> {
  const started = performance.now(), source = sourceHash(id);
  const { build } = await import(`./${id}/build.ts`) as { build: () => Promise<Model> };
  const model = await build(), built = performance.now();
  if (model.id !== id) throw new Error(`models/${id}/build.ts makes a model called "${model.id}"`);
  const { full, far, parts, triangles } = await compile(model, { draft });
  const files = { [`${id}.glb`]: fileEntry(full, triangles.drawn), [`${id}.far.glb`]: fileEntry(far, triangles.far) };
  console.log(`${id}: ${parts.length} parts, ${triangles.unique} triangles stored, ${triangles.drawn} drawn`
    + ` (built in ${((built - started) / 1000).toFixed(1)} s, compiled in ${((performance.now() - built) / 1000).toFixed(1)} s${draft ? ', draft' : ''})`);
  for (const [name, entry] of Object.entries(files)) console.log(describe(name, entry));
  const over = Object.entries(files).filter(([name, { brotli }]) => brotli > (name.endsWith('.far.glb') ? BUDGET.farBrotliBytes : BUDGET.brotliBytes));
  if (over.length) throw new Error(`${id} is over budget: ${over.map(([name, { brotli }]) => `${name} ${kB(brotli)} as brotli`).join(', ')}`);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${id}.glb`), full);
  writeFileSync(join(OUT, `${id}.far.glb`), far);
  const entry: ManifestEntry = { source, ...(draft ? { draft: true as const } : {}), files, parts, triangles };
  enter(id, entry);
  if (levelIds().includes(id)) await makeLevels(id);
}

async function main(args: readonly string[]): Promise<number> {
  const has = (flag: string): boolean => args.includes(flag), named = args.filter((a) => !a.startsWith('--'));
  const unknown = named.filter((id) => !modelIds().includes(id));
  if (unknown.length) {
    console.error(`No such model: ${unknown.join(', ')}. There are: ${modelIds().join(', ')}`);
    return 2;
  }
  const stale = staleModels(readManifest());
  if (has('--check')) {
    for (const { why } of stale) console.error(why);
    return stale.length ? 1 : 0;
  }
  const wanted = named.length ? named : has('--force') ? modelIds() : stale.map(({ id }) => id);
  if (!wanted.length) console.log('All models are up to date.');
  let failed = 0;
  for (const id of wanted) {
    try {
      await make(id, has('--draft'));
    } catch (error) {
      failed++;
      console.error(error instanceof Error && /cannot be compiled|over budget/.test(error.message) ? error.message : error);
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
