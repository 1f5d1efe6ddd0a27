import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCoarse } from '../../src/hall/room/in-view.ts';
import { buildShape, geometryHash } from '../../src/hall/room/shape.ts';

const bytes = Uint8Array.from(readFileSync(new URL('../../public/light/room-coarse.bin', import.meta.url))).buffer;

test('no triangle of the room’s coarser form reaches from one material to another: half-way lies a third one', async () => {
  const shape = buildShape(), index = await readCoarse(bytes, geometryHash(shape)), { material } = shape.steel;
  let mixed = 0;
  for (let t = 0; t < index.length; t += 3) if (new Set([0, 1, 2].map((k) => material[index[t + k] ?? 0])).size > 1) mixed++;
  expect(mixed).toBe(0);
  expect(index.length / 3).toBeLessThan(32_000);
});

test('a form of another hall is refused', async () => {
  await expect(readCoarse(bytes, 1)).rejects.toThrow('npx tsx models/room/coarse.ts');
});
