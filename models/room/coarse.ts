/** Makes the coarser form of the room's steel, for what is far away: `npx tsx models/room/coarse.ts`, after every bake. */
import { readFileSync, writeFileSync } from 'node:fs';
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import { COARSE_HEADER } from '../../src/hall/room/in-view.ts';
import { decodeLight } from '../../src/hall/room/light.ts';
import { buildShape, geometryHash } from '../../src/hall/room/shape.ts';
import { vertexLight } from '../../src/hall/room/vertex-light.ts';

const FOLDER = new URL('../../public/light/', import.meta.url);
/** It strays by so much at most, metres. */
const ERROR = 0.01;
/**
 * What else counts as straying as far: a normal turned by some ten radians, light that differs by an eighth of the most, another
 * material by a hundredth of its number: half-way between two lies a third one, a lamp between a bar and a board.
 */
const NORMAL = 0.1, LIGHT = 8, MATERIAL = 100;
/** A vertex's numbers besides its place: normal, day and lamp light, material. */
const LOOKS = 6;

await Promise.all([MeshoptSimplifier.ready, MeshoptEncoder.ready]);
const shape = buildShape(), { steel } = shape, lit = vertexLight(shape, decodeLight(Uint8Array.from(readFileSync(new URL('room.bin', FOLDER))).buffer).light.steps);
const count = steel.material.length, looks = new Float32Array(count * LOOKS);
for (let i = 0; i < count; i++) {
  for (let k = 0; k < 3; k++) looks[i * LOOKS + k] = steel.normal[i * 3 + k] ?? 0;
  for (let k = 0; k < 2; k++) looks[i * LOOKS + 3 + k] = (lit[i * 2 + k] ?? 0) / 255;
  looks[i * LOOKS + 5] = steel.material[i] ?? 0;
}
// signs are read by their corners, doors turn
const locked = Uint8Array.from(steel.code, (code) => (code === 0 ? 0 : 1));
const weights = [NORMAL, NORMAL, NORMAL, LIGHT, LIGHT, MATERIAL].map((weight) => weight * ERROR);
const full = Uint32Array.from(steel.index.slice(shape.lobbyIndices));
const [index] = MeshoptSimplifier.simplifyWithAttributes(full, Float32Array.from(steel.position), 3, looks, LOOKS, weights, locked, 0, ERROR, ['ErrorAbsolute', 'Prune', 'Permissive']);
const own = index.slice(), packed = MeshoptEncoder.encodeGltfBuffer(new Uint8Array(own.buffer), own.length, 4, 'TRIANGLES');
const file = new Uint8Array(COARSE_HEADER + packed.length), head = new DataView(file.buffer);
head.setUint32(0, geometryHash(shape), true);
head.setUint32(4, own.length, true);
file.set(packed, COARSE_HEADER);
writeFileSync(new URL('room-coarse.bin', FOLDER), file);
console.log(`${full.length / 3} triangles, coarser ${own.length / 3}, ${file.length} bytes`);
