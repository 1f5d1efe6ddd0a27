/** After the build: the service worker, the headers for static hosts, and brotli and gzip beside every file that gains by it. Run by `npm run build`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFile } from './headers.ts';
import { filesIn, writeWorker } from './offline.ts';

const GAINS = /\.(?:html|js|css|svg|json|txt|glb|bin|webmanifest|wasm)$/;
/** A copy that saves less than this is not worth a file. */
const WORTH = 0.95;
/** Powers of two; 0 lets brotli choose. Scripts, which change their tone often, gain 0.3 % by the smallest. */
const SCRIPT_BLOCK = 16, ANY_BLOCK = 0;

const dist = new URL('../../dist', import.meta.url).pathname;
await writeWorker(dist);
writeFileSync(join(dist, '_headers'), headersFile());
for (const file of filesIn(dist).filter((name) => GAINS.test(name))) {
  const bytes = readFileSync(file);
  const block = file.endsWith('.js') ? SCRIPT_BLOCK : ANY_BLOCK;
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_LGBLOCK]: block } });
  if (brotli.length > bytes.length * WORTH) continue;
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
