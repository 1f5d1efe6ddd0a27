import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { farForms, packFarForms } from '../../../src/hall/build/far-forms-plugin.ts';
import { unpackFarForms } from '../../../src/hall/exhibit/far-forms.ts';
import { readExhibit } from '../../../src/hall/exhibit/load.ts';
import { shadeMapOf } from '../../../src/hall/exhibit/open-sky.ts';
import { CELLS, type ShadeMap } from '../../../src/hall/exhibit/shade-map.ts';

const PUBLIC = new URL('../../../public', import.meta.url).pathname;
const shade = (value: number): ShadeMap => ({ field: [-1, -2, 3, 4.5], open: new Uint8Array(CELLS * CELLS).fill(value) });
const forms = {
  chips: { model: Uint8Array.of(1, 2, 3), shade: shade(7) },
  evtol: { model: Uint8Array.of(), shade: null },
  van: { model: Uint8Array.of(9, 8), shade: shade(200) },
};
const pack = (files: Parameters<typeof packFarForms>[0]): ArrayBuffer => new Uint8Array(packFarForms(files)).buffer;

describe('the file of all far forms', () => {
  test('what was packed comes out again', () => {
    const read = unpackFarForms(pack(forms));
    expect([...read].map(([id, { model, shade }]) => [id, { model: new Uint8Array(model), shade }])).toEqual(Object.entries(forms));
  });

  test('no models: nothing', () => expect(unpackFarForms(pack({})).size).toBe(0));

  test('a shade that is cut off is left out, its model stays', () => {
    const read = unpackFarForms(pack(forms).slice(0, -1));
    expect([...read.keys()]).toEqual(['chips', 'evtol', 'van']);
    expect(read.get('chips')?.shade).toEqual(shade(7));
    expect(read.get('van')?.shade).toBeNull();
  });

  test('a model that is cut off is left out, the whole ones stay', () => {
    expect([...unpackFarForms(pack(forms).slice(0, -1 - CELLS * CELLS)).keys()]).toEqual(['chips', 'evtol']);
  });

  test('what is no such file at all is refused', () => {
    expect(() => unpackFarForms(new TextEncoder().encode('<!doctype html><title>Welcome</title>').buffer)).toThrow();
    expect(() => unpackFarForms(new ArrayBuffer(2))).toThrow();
  });
});

test('the build ships every far form to the millimetre, with the shade that is worked out from it', async () => {
  const plugin = farForms() as unknown as { configResolved(config: { publicDir: string; root: string }): void; generateBundle(this: { emitFile(file: { source: Buffer }): void }): Promise<void> };
  let packed: Buffer | null = null;
  plugin.configResolved({ publicDir: PUBLIC, root: new URL('../../..', import.meta.url).pathname });
  await plugin.generateBundle.call({ emitFile: ({ source }) => { packed = source; } });
  const read = unpackFarForms(new Uint8Array(packed as unknown as Buffer).buffer);
  expect(read.size).toBeGreaterThanOrEqual(4);
  const file = new Uint8Array(readFileSync(`${PUBLIC}/models/chips.far.glb`)), chips = read.get('chips');
  expect(chips?.model.byteLength).toBeLessThan(file.length);
  const [whole, shipped] = await Promise.all([readExhibit(file.buffer), readExhibit(chips?.model ?? new ArrayBuffer())]);
  expect(shipped.parts.map(({ id }) => id)).toEqual(whole.parts.map(({ id }) => id));
  const corners = ({ parts }: typeof whole): number[] => parts.flatMap(({ solid }) => [...(solid?.getAttribute('position').array ?? [])]);
  const exact = corners(whole), off = corners(shipped).map((millimetres, i) => Math.abs(millimetres - (exact[i] ?? Infinity)));
  expect(off.length).toBe(exact.length);
  expect(off.reduce((most, by) => Math.max(most, by), 0)).toBeLessThan(0.6);
  expect(chips?.shade).toEqual(shadeMapOf(whole));
  // dark below it, free at the rim
  const open = chips?.shade?.open ?? [];
  expect(Math.min(...open)).toBeLessThan(60);
  expect(open[0]).toBeGreaterThan(230);
});
