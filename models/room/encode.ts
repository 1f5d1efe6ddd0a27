import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import type { Atlas } from '../../src/hall/room/atlas.ts';
import type { Shape } from '../../src/hall/room/builder.ts';
import { encodeLight, METER_X, METER_Z } from '../../src/hall/room/light.ts';
import { lightSteps } from '../../src/hall/room/vertex-light.ts';
import { BURIED_TEXEL, smoothAtlas, smoothVertices } from './filter.ts';

/** lamp light is soft: a quarter of the daylight's resolution carries it */
const LAMP_SCALE = 4;
const QUALITY = 90;

const root = (value: number, max: number): number => Math.min(255, Math.round(255 * Math.sqrt(Math.max(0, value) / max)));
/** the value only `share` of all exceed: lone sparks do not set the scale */
function ceiling(values: Float32Array, share: number, least: number): number {
  const sorted = values.filter((v) => v > 0).sort();
  return Math.max(least, sorted[Math.floor(sorted.length * (1 - share))] ?? 0);
}

export async function encode(shape: Shape, atlas: Atlas, texels: Float32Array, vertices: Float32Array, hash: number): Promise<{ binary: Uint8Array; summary: string }> {
  const day = smoothAtlas(shape.charts, atlas, texels, 0), lamp = smoothAtlas(shape.charts, atlas, texels, 1);
  const maxDay = ceiling(day, 0.0005, 0.3), maxLamp = ceiling(lamp, 0.0005, 0.01);
  const { width: w, height: h } = atlas, lw = w / LAMP_SCALE, lh = h / LAMP_SCALE;
  const pixels = Buffer.alloc(w * (h + lh));
  day.forEach((value, k) => { pixels[k] = root(value, maxDay); });
  for (let j = 0; j < lh; j++) for (let i = 0; i < lw; i++) {
    let sum = 0;
    for (let y = 0; y < LAMP_SCALE; y++) for (let x = 0; x < LAMP_SCALE; x++) sum += lamp[(j * LAMP_SCALE + y) * w + i * LAMP_SCALE + x]!;
    pixels[(h + j) * w + i] = root(sum / LAMP_SCALE ** 2, maxLamp);
  }
  const image = await sharp(pixels, { raw: { width: w, height: h + lh, channels: 1 } }).webp({ quality: QUALITY, effort: 6 }).toBuffer();

  const dayVertex = smoothVertices(shape, vertices, 0), lampVertex = smoothVertices(shape, vertices, 1);
  const maxDayVertex = Math.min(1, ceiling(dayVertex, 0, 0.3)), maxLampVertex = ceiling(lampVertex, 0.002, 0.01);
  const bytes = new Uint8Array(shape.steel.material.length * 2);
  for (let k = 0; k < bytes.length / 2; k++) { bytes[k * 2] = root(dayVertex[k]!, maxDayVertex); bytes[k * 2 + 1] = root(lampVertex[k]!, maxLampVertex); }

  const mean = floorMeans(atlas, day, lamp, texels);
  const maxMeter = Math.max(...mean);
  const binary = encodeLight({
    hash, atlasWidth: w, atlasHeight: h, maxDay, maxLamp, maxDayVertex, maxLampVertex, maxMeter,
    meter: Uint8Array.from(mean, (value) => root(value, maxMeter)), steps: lightSteps(shape, bytes),
  }, image);
  const summary = `picture ${image.length} bytes, room.bin ${binary.length} (brotli ${brotliCompressSync(binary).length}); maxima day ${maxDay.toFixed(3)}, lamp ${maxLamp.toFixed(3)}, vertex ${maxDayVertex.toFixed(3)}, ${maxLampVertex.toFixed(3)}`;
  return { binary, summary };
}

/** Mean floor light by cells of a metre. Floor under a stand is seen by nobody: such cells take their lit neighbours' mean. */
function floorMeans(atlas: Atlas, day: Float32Array, lamp: Float32Array, texels: Float32Array): Float32Array {
  const floor = atlas.slots[0]!;
  const edge = (cell: number, cells: number, size: number): number => Math.floor((cell / cells) * size);
  const mean = new Float32Array(METER_X * METER_Z).fill(-1);
  for (let z = 0; z < METER_Z; z++) for (let x = 0; x < METER_X; x++) {
    let sum = 0, seen = 0, all = 0;
    for (let j = edge(z, METER_Z, floor.h); j < edge(z + 1, METER_Z, floor.h); j++) for (let i = edge(x, METER_X, floor.w); i < edge(x + 1, METER_X, floor.w); i++) {
      const t = (floor.y + j) * atlas.width + floor.x + i;
      all++;
      if (texels[t * 3 + 2]! > BURIED_TEXEL) continue;
      seen++;
      sum += day[t]! + lamp[t]!;
    }
    if (seen > all / 3) mean[z * METER_X + x] = sum / seen;
  }
  while (mean.some((value) => value < 0)) {
    const before = mean.slice();
    before.forEach((value, k) => {
      if (value >= 0) return;
      const x = k % METER_X, z = Math.floor(k / METER_X);
      const lit = [[-1, 0], [1, 0], [0, -1], [0, 1]].flatMap(([dx = 0, dz = 0]) => {
        const inside = x + dx >= 0 && x + dx < METER_X && z + dz >= 0 && z + dz < METER_Z;
        const near = inside ? before[(z + dz) * METER_X + x + dx]! : -1;
        return near >= 0 ? [near] : [];
      });
      if (lit.length) mean[k] = lit.reduce((sum, v) => sum + v, 0) / lit.length;
    });
  }
  return mean;
}
