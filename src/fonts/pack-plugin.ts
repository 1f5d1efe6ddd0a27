import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FACES } from '../quality/font-pack.ts';

const NAME = 'fonts/first.bin';

/** Packs fonts as src/quality/font-pack.ts reads them. */
export function packFonts(fonts: Readonly<Record<string, Uint8Array>>): Buffer {
  const contents = Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(fonts).map(([file, { length }]) => [file, length])))), size = Buffer.alloc(4);
  size.writeUInt32LE(contents.length);
  return Buffer.concat([size, contents, ...Object.values(fonts)]);
}

/** The first cuts of the fonts in one file beside the whole ones: built once, or made for each request of the developer's server. */
export function firstFontPack(): Plugin {
  let folder = '';
  const pack = (): Buffer => packFonts(Object.fromEntries(FACES.map(({ file }) => [file, readFileSync(join(folder, file))])));
  return {
    name: 'first-font-pack',
    configResolved({ root }) { folder = join(root, 'src/fonts/first'); },
    generateBundle() { this.emitFile({ type: 'asset', fileName: NAME, source: pack() }); },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_, response) => {
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(pack());
      });
    },
  };
}
