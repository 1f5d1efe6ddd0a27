import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping } from 'three';
import { addOctave } from '../value-noise.ts';

const SIZE = 256;
/** [cells across the tile, weight] per octave: r broad tone, g fine grain, b pores */
const CHANNELS: readonly (readonly (readonly [number, number])[])[] = [
  [[4, 1], [8, 0.55], [16, 0.32], [32, 0.18], [64, 0.1]],
  [[64, 0.6], [128, 1], [256, 1]],
  [[32, 1], [64, 0.6]],
];

/** The one texture everything rough is read from: made at start, 0 bytes to load, the same on every machine. */
export function noiseTile(anisotropy: number): DataTexture {
  const random = sequence(7);
  const data = new Uint8Array(SIZE * SIZE * 4).fill(255);
  CHANNELS.forEach((octaves, channel) => layered(octaves, random).forEach((value, i) => { data[i * 4 + channel] = 255 * value; }));
  const tile = new DataTexture(data, SIZE, SIZE);
  tile.wrapS = tile.wrapT = RepeatWrapping;
  tile.generateMipmaps = true;
  tile.minFilter = LinearMipmapLinearFilter;
  tile.magFilter = LinearFilter;
  tile.anisotropy = anisotropy;
  tile.needsUpdate = true;
  return tile;
}

/** Linear congruential, 0 … 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 4294967296; };
}
const smooth = (t: number): number => t * t * t * (t * (6 * t - 15) + 10);

/** Tileable value noise, stretched to 0 … 1. */
function layered(octaves: readonly (readonly [number, number])[], random: () => number): Float32Array {
  const height = new Float32Array(SIZE * SIZE);
  for (const [cells, weight] of octaves) addOctave(height, cells, weight, random, smooth);
  let low = Infinity, high = -Infinity;
  for (const v of height) { low = Math.min(low, v); high = Math.max(high, v); }
  return height.map((v) => (v - low) / (high - low));
}
