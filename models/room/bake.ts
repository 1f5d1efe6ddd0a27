/**
 * Bakes the hall's light: `npx tsx models/room/bake.ts [--draft]` writes public/light/room.bin.
 * Coarse radiosity on all surfaces first, then one gather for every texel and vertex that reads it. Deterministic.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { packAtlas } from '../../src/hall/room/atlas.ts';
import { geometryHash } from '../../src/hall/room/shape.ts';
import { encode } from './encode.ts';
import { bakeScene } from './scene.ts';
import type { Step } from './worker.ts';

const draft = process.argv.includes('--draft');
const WIDTH = draft ? 512 : 768, TEXEL_RAYS = draft ? 16 : 48, VERTEX_RAYS = draft ? 24 : 64, COARSE_RAYS = draft ? 48 : 64, BOUNCES = 4, THREADS = 2;
const OUT = new URL('../../public/light/', import.meta.url);

const floats = (n: number): SharedArrayBuffer => new SharedArrayBuffer(n * 4);
const started = performance.now();
const say = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${what}`);

const { shape, elements } = bakeScene();
const atlas = packAtlas(shape.charts, WIDTH);
// Node's threads do not inherit tsx's loader: each registers it before it reads worker.ts
const boot = `import('${import.meta.resolve('tsx/esm/api')}').then(({ register }) => { register(); return import('${new URL('./worker.ts', import.meta.url)}'); });`;
const workers = Array.from({ length: THREADS }, (_, me) => new Worker(boot, { eval: true, workerData: { me, of: THREADS } }));
const run = (step: Step): Promise<unknown> => Promise.all(workers.map((worker) => new Promise((done, fail) => {
  worker.once('message', done);
  worker.once('error', fail);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(step);
})));

let day = floats(elements.length), lamp = floats(elements.length);
for (let bounce = 0; bounce < BOUNCES; bounce++) {
  const out = floats(elements.length * 2);
  await run({ name: 'coarse', rays: COARSE_RAYS, width: WIDTH, day, lamp, out });
  const both = new Float32Array(out);
  const plane = (which: number): SharedArrayBuffer => {
    const buffer = floats(elements.length);
    new Float32Array(buffer).forEach((_, k, all) => { all[k] = both[k * 2 + which] ?? 0; });
    return buffer;
  };
  day = plane(0); lamp = plane(1);
}
say(`coarse light on ${elements.length} elements`);
const vertices = floats(shape.steel.material.length * 3);
await run({ name: 'vertices', rays: VERTEX_RAYS, width: WIDTH, day, lamp, out: vertices });
say(`${shape.steel.material.length} vertices`);
const texels = floats(atlas.width * atlas.height * 3);
await run({ name: 'texels', rays: TEXEL_RAYS, width: WIDTH, day, lamp, out: texels });
say(`${atlas.width} × ${atlas.height} texels`);
await Promise.all(workers.map((worker) => worker.terminate()));

const { binary, summary } = await encode(shape, atlas, new Float32Array(texels), new Float32Array(vertices), geometryHash(shape));
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('room.bin', OUT), binary);
say(summary);
