import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { unpackFarForms } from '../../../src/hall/exhibit/far-forms.ts';
import { type ExhibitModel, ModelError, loadExhibit } from '../../../src/hall/exhibit/load.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const sound = new Uint8Array(readFileSync(new URL('../../../public/models/evtol.far.glb', import.meta.url)));
const headBytes = new DataView(sound.buffer, sound.byteOffset).getUint32(12, true);
const head = new TextDecoder().decode(sound.subarray(20, 20 + headBytes));

/** A file with this header before the sound file's numbers. */
function withHead(json: string): Uint8Array {
  const text = new TextEncoder().encode(json), padded = new Uint8Array(text.length + ((4 - (text.length % 4)) % 4)).fill(32);
  padded.set(text);
  const file = new Uint8Array(20 + padded.length + sound.length - 20 - headBytes), view = new DataView(file.buffer);
  file.set(sound.subarray(0, 20));
  file.set(padded, 20);
  file.set(sound.subarray(20 + headBytes), 20 + padded.length);
  view.setUint32(8, file.length, true);
  view.setUint32(12, padded.length, true);
  return file;
}

/** A model, or the one kind of error there is. */
async function read(file: Uint8Array): Promise<'read' | string> {
  vi.stubGlobal('fetch', async () => new Response(file.slice().buffer as ArrayBuffer));
  try {
    await loadExhibit('models/x.glb');
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    return (error as ModelError).message.replace('The model models/x.glb could not be loaded: ', '');
  }
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every place in a header, as the way there. */
function placesIn(json: Json, way: readonly string[] = []): string[][] {
  return [[...way], ...(typeof json === 'object' && json !== null ? Object.entries(json).flatMap(([name, value]) => placesIn(value, [...way, name])) : [])];
}
const places = placesIn(JSON.parse(head) as Json).slice(1);

function put(way: readonly string[], value: Json): string {
  const changed = JSON.parse(head) as Json;
  let at = changed as Record<string, Json>;
  for (const name of way.slice(0, -1)) at = at[name] as Record<string, Json>;
  at[way.at(-1) ?? ''] = value;
  return JSON.stringify(changed);
}
const nasty = fc.constantFrom<Json>(null, -1, 0, 1, 0.5, 7, 65_536, 1e9, 2 ** 31, 1e308, '', 'x', '__proto__', true, [], {}, [0], [0, 0], { a: 1 });

test('the sound file is read, also with its header written anew', async () => {
  expect(await read(sound)).toBe('read');
  expect(await read(withHead(head))).toBe('read');
});

test('whatever stands in a header, a model or a model’s error comes of it', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...places), nasty, async (way, value) => { await read(withHead(put(way, value))); }), { numRuns: 60 });
});

test('any bytes, and any bytes in the sound file, give a model or a model’s error', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => { expect(await read(bytes)).not.toBe('read'); }), { numRuns: 100 });
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), async (flips) => {
    const file = sound.slice();
    for (const [at, byte] of flips) file[at] = byte;
    await read(file);
  }), { numRuns: 30 });
});

test.each([
  ['nodes: 20001', put(['nodes'], Array.from({ length: 20_001 }, () => ({}))), 'too many nodes'],
  ['numbers', put(['accessors', '0', 'count'], 1e9), 'too many numbers'],
  ['memory', put(['bufferViews', '0', 'extensions', 'EXT_meshopt_compression', 'count'], 1e9), 'too many unpacked'],
  ['a ring of nodes', put(['nodes', '0', 'children'], [1, 1]), 'no tree'],
  ['another file', put(['buffers'], [{ uri: 'https://elsewhere.example/a.bin', byteLength: 4 }]), 'other files'],
  ['pictures', put(['images'], [{ uri: 'a.png' }]), 'other files'],
])('refused before it is unpacked: %s', async (_, json, why) => {
  expect(await read(withHead(json))).toContain(why);
});

test('a file of four megabytes is not even looked into', async () => {
  const file = new Uint8Array(4_000_001);
  file.set(sound);
  new DataView(file.buffer).setUint32(8, file.length, true);
  expect(await read(file)).toContain('too many bytes');
});

test('any pack of far forms gives forms of its own bytes, or an error', async () => {
  const number = fc.oneof(fc.nat(40), fc.constantFrom(-5, 1e12, NaN)), piece = fc.record({ material: fc.string({ maxLength: 3 }), corners: number, triangles: number, packed: number, twice: fc.boolean() });
  const named = fc.dictionary(fc.string({ maxLength: 5 }), fc.record({ id: fc.string(), step: number, root: fc.array(number, { maxLength: 3 }), pieces: fc.array(piece, { maxLength: 3 }), field: fc.constantFrom(null, { x: 0 }) }), { maxKeys: 4 });
  await fc.assert(fc.asyncProperty(named, fc.uint8Array({ maxLength: 100 }), async (contents, rest) => {
    const json = new TextEncoder().encode(JSON.stringify(contents)), pack = new Uint8Array(4 + json.length + rest.length);
    new DataView(pack.buffer).setUint32(0, json.length, true);
    pack.set(json, 4);
    pack.set(rest, 4 + json.length);
    const forms = await unpackFarForms(pack.buffer).catch((error: unknown) => { expect(error).toBeInstanceOf(Error); return new Map<string, never>(); });
    for (const { model } of forms.values()) for (const { solid } of (model as ExhibitModel).parts) expect(solid?.getAttribute('position').count ?? 0).toBeLessThanOrEqual(2 * rest.length);
  }), { numRuns: 300 });
});
