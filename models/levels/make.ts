/** Makes `public/models/<id>.levels.bin` from compiled models: `npx tsx models/levels/make.ts [ids…]`; without ids, all that are not up to date. `npm run models` does it too. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LevelContents, type LevelEntry, openLevels, shapesOf } from '../../src/hall/exhibit/levels.ts';
import { readExhibit } from '../../src/hall/exhibit/load.ts';
import { brotliSize, OUT, sha256 } from '../kit/manifest.ts';
import { innerParts } from './inner.ts';
import { coarseForms, packed } from './simplify.ts';

const STATIONS = new URL('../../src/stations/', import.meta.url);
const fileOf = (id: string): string => join(OUT, `${id}.levels.bin`);
const markOf = (model: Uint8Array): string => sha256(model).slice(0, 32);

/** What stands at a station: nothing else is taken apart. */
export const levelIds = (): string[] => readdirSync(STATIONS, { withFileTypes: true }).map(({ name }) => name).filter((name) => existsSync(join(OUT, `${name}.glb`)));

/** What the file there is says; null for none. */
const contentsOf = (id: string): LevelContents | null => (existsSync(fileOf(id)) ? openLevels(Uint8Array.from(readFileSync(fileOf(id))).buffer).contents : null);

/** Ids whose file is missing or was made from another model. */
export const staleLevels = (): string[] => levelIds().filter((id) => contentsOf(id)?.of !== markOf(readFileSync(join(OUT, `${id}.glb`))));

/** Makes one model's file. */
export async function makeLevels(id: string): Promise<void> {
  const started = performance.now(), bytes = readFileSync(join(OUT, `${id}.glb`)), model = await readExhibit(Uint8Array.from(bytes).buffer);
  const streams: Uint8Array[] = [];
  const shapes = shapesOf(model).map((shape) => ({
    corners: shape.index?.count ?? 0,
    levels: coarseForms(shape).map(({ error, index }): LevelEntry => {
      const stream = packed(index);
      streams.push(stream);
      return [error, index.length, stream.length];
    }),
  }));
  const of = markOf(bytes), before = contentsOf(id);
  // minutes of rays: not cast again for the same model
  const said: LevelContents = { of, inner: before?.of === of ? before.inner : innerParts(model), shapes };
  const contents = Buffer.from(JSON.stringify(said)), size = Buffer.alloc(4);
  size.writeUInt32LE(contents.length);
  const file = Buffer.concat([size, contents, ...streams]);
  writeFileSync(fileOf(id), file);
  console.log(`${id}: ${said.inner.length} of ${model.parts.length} parts out of sight, coarser forms ${(brotliSize(file) / 1000).toFixed(0)} kB brotli, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2);
  for (const id of named.length > 0 ? named : staleLevels()) await makeLevels(id);
}
