import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping } from 'three';
import { addOctave } from '../value-noise.ts';

const SIDE = 256;

/** A repeatable generator, so that every visitor sees the same grain. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const smooth = (t: number): number => t * t * (3 - 2 * t);

/**
 * The one picture behind every surface finish, made at run time: red and green hold a normal, blue a roughness noise,
 * alpha one-dimensional streaks for turned metal. 256², tiles in both directions, 0 bytes to load.
 */
export function finishTile(): DataTexture {
  const random = generator(1);
  const height = new Float32Array(SIDE * SIDE);
  for (const [cells, weight] of [[16, 0.5], [32, 0.7], [64, 1], [128, 0.8]] as const) addOctave(height, cells, weight, random, smooth);
  const streaks = Float32Array.from({ length: SIDE }, random);
  const at = (x: number, y: number): number => height[((y + SIDE) % SIDE) * SIDE + ((x + SIDE) % SIDE)] ?? 0;
  const byte = (value: number): number => Math.round(127.5 + 127.5 * Math.max(-1, Math.min(1, value)));
  const data = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const streak = (streaks[x] ?? 0) * 0.6 + (streaks[(x + 1) % SIDE] ?? 0) * 0.4;
      data.set([
        byte((at(x - 1, y) - at(x + 1, y)) * 0.9), byte((at(x, y - 1) - at(x, y + 1)) * 0.9),
        byte(at(x, y) / 1.5 - 1), byte(streak * 2 - 1),
      ], (y * SIDE + x) * 4);
    }
  }
  const tile = new DataTexture(data, SIDE, SIDE);
  tile.wrapS = tile.wrapT = RepeatWrapping;
  tile.minFilter = LinearMipmapLinearFilter;
  tile.magFilter = LinearFilter;
  tile.generateMipmaps = true;
  tile.anisotropy = 1;
  tile.needsUpdate = true;
  return tile;
}
