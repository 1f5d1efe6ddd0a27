/** One of the bake's threads: does every n-th row, vertex or element of a step. */
import { parentPort, workerData } from 'node:worker_threads';
import { packAtlas } from '../../src/hall/room/atlas.ts';
import { triple } from '../../src/hall/room/builder.ts';
import { along, type V3 } from '../../src/hall/room/vector.ts';
import { SEEN_NEAR } from '../../src/hall/room/vertex-light.ts';
import { gather, type Gathered } from './gather.ts';
import { bakeScene } from './scene.ts';

/** `day` and `lamp` are the coarse solution so far; `out` takes three floats a sample (day, lamp, buried), or two an element. */
export interface Step {
  readonly name: 'coarse' | 'texels' | 'vertices';
  readonly rays: number; readonly width: number;
  readonly day: SharedArrayBuffer; readonly lamp: SharedArrayBuffer; readonly out: SharedArrayBuffer;
}
const { me, of } = workerData as { me: number; of: number };
const scene = bakeScene();
const result: Gathered = { day: 0, lamp: 0, buried: 0 };
/** one of sixteen fans, ordered so that neighbours differ most */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];
const scatter = (i: number): number => ((Math.imul(i + 1, 0x9e3779b1) >>> 8) & 0xffff) / 65536;

function run({ name, rays, width, ...buffers }: Step): void {
  const day = new Float32Array(buffers.day), lamp = new Float32Array(buffers.lamp), out = new Float32Array(buffers.out);
  const { shape, elements, inward } = scene;
  const sample = (p: V3, n: V3, count: number, seed: number): void => gather(scene, p, n, count, seed, day, lamp, result);
  const store = (k: number): void => { out[k * 3] = result.day; out[k * 3 + 1] = result.lamp; out[k * 3 + 2] = result.buried; };
  if (name === 'coarse') elements.forEach(({ point, normal, albedo }, k) => {
    if (k % of !== me) return;
    sample(point, normal, rays, scatter(k));
    out[k * 2] = result.day * albedo; out[k * 2 + 1] = result.lamp * albedo;
  });
  if (name === 'vertices') for (let k = me; k < shape.steel.material.length; k += of) {
    // what is seen from near carries furniture's soft shadows: twice the rays
    const start = along(triple(shape.steel.position, k), triple(inward, k), 0.012);
    sample(start, triple(shape.steel.normal, k), SEEN_NEAR.has(shape.steel.material[k] ?? 0) ? rays * 2 : rays, 0.37);
    store(k);
  }
  if (name === 'texels') {
    const atlas = packAtlas(shape.charts, width), rim = 1e-3;
    for (const chart of shape.charts) {
      const slot = atlas.slots[chart.id]!;
      for (let j = me; j < slot.h; j += of) for (let i = 0; i < slot.w; i++) {
        const a = Math.min(chart.lengthU - rim, Math.max(rim, (i / (slot.w - 1)) * chart.lengthU)), b = Math.min(chart.lengthV - rim, Math.max(rim, (j / (slot.h - 1)) * chart.lengthV));
        sample(along(along(chart.origin, chart.u, a), chart.v, b), chart.normal, rays, BAYER[(i & 3) + (j & 3) * 4]! / 16);
        store((slot.y + j) * atlas.width + slot.x + i);
      }
    }
  }
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.on('message', (step: Step) => { run(step); parentPort?.postMessage('done'); });
