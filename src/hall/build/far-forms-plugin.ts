import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { FarContents } from '../exhibit/far-forms.ts';
import { readExhibit } from '../exhibit/load.ts';
import { shadeMapOf } from '../exhibit/open-sky.ts';
import { CELLS, type ShadeMap } from '../exhibit/shade-map.ts';
import { type PackedFar, packFar } from './pack-far.ts';

const NAME = 'models/far-forms.bin';
const FAR = /^(.+)\.far\.glb$/;

interface Packed { readonly model: PackedFar; readonly shade: ShadeMap | null }

/** Packs far forms as src/hall/exhibit/far-forms.ts reads them. */
export function packFarForms(forms: Readonly<Record<string, Packed>>): Buffer {
  const said: FarContents = Object.fromEntries(Object.entries(forms).map(([id, { model, shade }]) => [id, { ...model.said, field: shade?.field ?? null }]));
  const contents = Buffer.from(JSON.stringify(said)), size = Buffer.alloc(4);
  size.writeUInt32LE(contents.length);
  return Buffer.concat([size, contents, ...Object.values(forms).flatMap(({ model, shade }) => (shade ? [model.bytes, rowsApart(shade.open)] : [model.bytes]))]);
}

/** Each cell as its difference to the one a row before. */
const rowsApart = (open: Uint8Array): Uint8Array => open.map((value, i) => value - (open[i - CELLS] ?? 0));

/** What was worked out before, by file and when that was written. */
const known = new Map<string, Packed>();

/** A compiled far form with its shade. Rejects when it is damaged. */
async function withShade(file: string): Promise<Packed> {
  const key = `${file} ${statSync(file).mtimeMs}`;
  const had = known.get(key);
  if (had) return had;
  const model = new Uint8Array(readFileSync(file)).buffer;
  const packed = { model: await packFar(model), shade: shadeMapOf(await readExhibit(model)) };
  known.set(key, packed);
  return packed;
}

/** Those that stand at a station: what comes later, as the robot does, is not loaded before the first walk. */
async function packFolder(models: string, stations: string): Promise<Buffer> {
  const stands = (name: string): boolean => existsSync(join(stations, name.replace(FAR, '$1')));
  const names = existsSync(models) ? readdirSync(models).filter((name) => FAR.test(name) && stands(name)).toSorted() : [];
  const forms: Record<string, Packed> = {};
  for (const name of names) forms[name.replace(FAR, '$1')] = await withShade(join(models, name));
  return packFarForms(forms);
}

/** All compiled far forms in one file beside the models: built once, or made for each request of the developer's server. */
export function farForms(): Plugin {
  let models = '', stations = '';
  return {
    name: 'far-forms',
    configResolved({ publicDir, root }) { models = join(publicDir, 'models'); stations = join(root, 'src/stations'); },
    async generateBundle() { this.emitFile({ type: 'asset', fileName: NAME, source: await packFolder(models, stations) }); },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_, response, next) => {
        packFolder(models, stations).then((pack) => {
          response.setHeader('Content-Type', 'application/octet-stream');
          response.end(pack);
        }, next);
      });
    },
  };
}
