import { expect, test } from 'vitest';
import { glbParts } from '../../../src/content/build/glb-parts.ts';

/** A GLB with only a JSON chunk. */
function glb(json: unknown): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const bytes = new Uint8Array(20 + text.length);
  const view = new DataView(bytes.buffer);
  [0x46546c67, 2, bytes.length, text.length, 0x4e4f534a].forEach((word, index) => view.setUint32(index * 4, word, true));
  bytes.set(text, 20);
  return bytes;
}

test('parts are the nodes directly below the root node', () => {
  const nodes = [{ name: 'humanoid', children: [1, 3] }, { name: 'rotor', children: [2] }, { name: 'rotor.mesh' }, { name: 'stator' }];
  expect(glbParts(glb({ scene: 0, scenes: [{ nodes: [0] }], nodes }))).toEqual(['rotor', 'stator']);
});
test.each([
  ['no bytes', new Uint8Array(), 'not a GLB file'],
  ['another file', new TextEncoder().encode('<!doctype html><title>404</title>'), 'not a GLB file'],
  ['a cut file', glb({ scenes: [] }).subarray(0, 25), 'a GLB without its JSON chunk'],
  ['no root', glb({ scenes: [{ nodes: [] }] }), 'a GLB without parts below its root node'],
])('%s is refused', (_what, bytes, message) => { expect(() => glbParts(bytes)).toThrow(message); });
