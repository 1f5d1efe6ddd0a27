import { expect, test } from 'vitest';
import { unpackFarForms } from '../../../src/hall/exhibit/far-forms.ts';
import { packFarForms } from '../../../src/server/far-forms-plugin.ts';

const pack = (files: Readonly<Record<string, Uint8Array>>): ArrayBuffer => new Uint8Array(packFarForms(files)).buffer;
const files = { chips: Uint8Array.of(1, 2, 3), evtol: Uint8Array.of(), van: Uint8Array.of(9, 8) };

test('what was packed comes out again', () => {
  const forms = unpackFarForms(pack(files));
  expect([...forms].map(([id, bytes]) => [id, [...new Uint8Array(bytes)]])).toEqual([['chips', [1, 2, 3]], ['evtol', []], ['van', [9, 8]]]);
});

test('no models: nothing', () => expect(unpackFarForms(pack({})).size).toBe(0));

test('a file that is cut off is left out, the whole ones stay', () => {
  expect([...unpackFarForms(pack(files).slice(0, -1)).keys()]).toEqual(['chips', 'evtol']);
});

test('what is no such file at all is refused', () => {
  expect(() => unpackFarForms(new TextEncoder().encode('<!doctype html><title>Welcome</title>').buffer)).toThrow();
  expect(() => unpackFarForms(new ArrayBuffer(2))).toThrow();
});
