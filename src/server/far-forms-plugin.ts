import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'models/far-forms.bin';
const FAR = /^(.+)\.far\.glb$/;

/** Packs files as src/hall/exhibit/far-forms.ts reads them. */
export function packFarForms(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const contents = Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(files).map(([id, bytes]) => [id, bytes.length]))));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(contents.length);
  return Buffer.concat([size, contents, ...Object.values(files)]);
}

function packFolder(models: string): Buffer {
  const names = existsSync(models) ? readdirSync(models).filter((name) => FAR.test(name)).toSorted() : [];
  return packFarForms(Object.fromEntries(names.map((name) => [name.replace(FAR, '$1'), readFileSync(join(models, name))])));
}

/** All compiled far forms in one file beside the models: built once, or made for each request of the developer's server. */
export function farForms(): Plugin {
  let models = '';
  return {
    name: 'far-forms',
    configResolved({ publicDir }) { models = join(publicDir, 'models'); },
    generateBundle() { this.emitFile({ type: 'asset', fileName: NAME, source: packFolder(models) }); },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_, response) => {
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(packFolder(models));
      });
    },
  };
}
