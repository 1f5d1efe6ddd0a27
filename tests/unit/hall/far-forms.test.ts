import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { farForms, packFarForms } from '../../../src/hall/build/far-forms-plugin.ts';
import { halves } from '../../../src/hall/build/halves.ts';
import { type PackedFar, flat, packFar } from '../../../src/hall/build/pack-far.ts';
import { unpackFarForms } from '../../../src/hall/exhibit/far-forms.ts';
import { bytesOf, readFar, upright } from '../../../src/hall/exhibit/far-mesh.ts';
import { type ExhibitModel, readExhibit } from '../../../src/hall/exhibit/load.ts';
import { shadeMapOf } from '../../../src/hall/exhibit/open-sky.ts';
import { CELLS, type ShadeMap } from '../../../src/hall/exhibit/shade-map.ts';

const PUBLIC = new URL('../../../public', import.meta.url).pathname;
const bytesIn = (id: string): ArrayBuffer => new Uint8Array(readFileSync(`${PUBLIC}/models/${id}.far.glb`)).buffer;
const corners = ({ parts }: ExhibitModel): number[] => parts.flatMap(({ solid }) => [...(solid?.getAttribute('position').array ?? [])]);
const shade = (value: number): ShadeMap => ({ field: [-1, -2, 3, 4.5], open: Uint8Array.from({ length: CELLS * CELLS }, (_, i) => (i * value) % 256) });
const whole = new Map<string, PackedFar>();
beforeAll(async () => { for (const id of ['chips', 'humanoid']) whole.set(id, await packFar(bytesIn(id))); });
const packed = (id: string): PackedFar => whole.get(id) as PackedFar;
const forms = (): Parameters<typeof packFarForms>[0] => ({ chips: { model: packed('chips'), shade: shade(7) }, humanoid: { model: packed('humanoid'), shade: shade(200) } });
const pack = (files: Parameters<typeof packFarForms>[0]): ArrayBuffer => new Uint8Array(packFarForms(files)).buffer;

describe('the file of all far forms', () => {
  test('what was packed comes out again', async () => {
    const read = await unpackFarForms(pack(forms()));
    expect([...read.keys()]).toEqual(['chips', 'humanoid']);
    expect(read.get('humanoid')?.shade).toEqual(shade(200));
    const { said, bytes } = packed('humanoid');
    expect(corners(read.get('humanoid')?.model as ExhibitModel)).toEqual(corners(await readFar(said, bytes)));
  });

  test('no models: nothing', async () => expect((await unpackFarForms(pack({}))).size).toBe(0));

  test('a shade that is cut off is left out, its model stays', async () => {
    const read = await unpackFarForms(pack(forms()).slice(0, -1));
    expect([...read.keys()]).toEqual(['chips', 'humanoid']);
    expect(read.get('chips')?.shade).toEqual(shade(7));
    expect(read.get('humanoid')?.shade).toBeNull();
  });

  test('a model that is cut off is left out, the whole ones stay', async () => {
    expect([...(await unpackFarForms(pack(forms()).slice(0, -1 - CELLS * CELLS))).keys()]).toEqual(['chips']);
  });

  test('a model whose triangles name corners that it has not got is left out', async () => {
    const { said, bytes } = packed('chips'), [first, ...more] = said.pieces;
    if (!first) throw new Error('no pieces');
    const fewer = { said: { ...said, pieces: [{ ...first, corners: first.corners - 1, packed: first.packed + 9 }, ...more] }, bytes };
    expect(bytesOf(fewer.said)).toBe(bytes.length);
    expect([...(await unpackFarForms(pack({ ...forms(), chips: { model: fewer, shade: null } }))).keys()]).toEqual(['humanoid']);
  });

  test('what is no such file at all is refused', async () => {
    await expect(unpackFarForms(new TextEncoder().encode('<!doctype html><title>Welcome</title>').buffer)).rejects.toThrow();
    await expect(unpackFarForms(new ArrayBuffer(2))).rejects.toThrow();
  });
});

describe('a far form as it is shipped', () => {
  test.for(['chips', 'humanoid'])('%s has all its triangles, no corner more than 3 mm off, and looks the same way', async (id) => {
    const { said, bytes } = packed(id), [exact, shipped] = await Promise.all([readExhibit(bytesIn(id)), readFar(said, bytes)]);
    expect(shipped.parts.map((part) => part.id)).toEqual(exact.parts.map((part) => part.id));
    shipped.root.elements.forEach((element, i) => expect(element).toBeCloseTo(exact.root.elements[i] ?? NaN, 6));
    const [before, after] = [exact, shipped].map(({ parts }) => parts[0]?.solid);
    if (!before?.index || !after?.index) throw new Error('it has no geometry');
    expect(after.index.count).toBe(before.index.count);
    // every corner near one of the compiled model's, facing as that does
    const [place, looks] = [before.getAttribute('position').array, before.getAttribute('normal').array], [own, facing] = [after.getAttribute('position').array, after.getAttribute('normal').array];
    const lost = Array.from({ length: own.length / 3 }, (_, i) => i).filter((i) => {
      const at = (of: ArrayLike<number>, corner: number, k: number): number => of[corner + k] ?? 0;
      for (let k = 0; k < place.length / 3; k++) {
        if (Math.abs(at(own, i * 3, 0) - at(place, k * 3, 0)) > 3 || Math.abs(at(own, i * 3, 1) - at(place, k * 3, 1)) > 3 || Math.abs(at(own, i * 3, 2) - at(place, k * 3, 2)) > 3) continue;
        if (at(facing, i * 4, 0) * at(looks, k * 4, 0) + at(facing, i * 4, 1) * at(looks, k * 4, 1) + at(facing, i * 4, 2) * at(looks, k * 4, 2) > 0.97 * 127 * 127) return false;
      }
      return true;
    });
    expect(lost).toEqual([]);
    // what stands twice is not turned inside out
    expect(volume(after) / volume(before)).toBeCloseTo(1, 1);
  });

  test('of a symmetrical figure one half is sent', () => {
    const twice = packed('humanoid').said.pieces.filter((piece) => piece.twice).reduce((sum, { triangles }) => sum + triangles, 0);
    expect(twice).toBeGreaterThan(1900);
  });

  test('directions survive the unfolded octahedron to three degrees', () => {
    for (const [x, y, z] of [[1, 0, 0], [0, -1, 0], [0, 0, -1], [0.6, -0.48, 0.64], [-0.6, 0.48, -0.64], [-0.8, -0.6, 0]] as const) {
      const [a, b, c] = upright(...flat([x, y, z]));
      expect((a * x + b * y + c * z) / Math.hypot(a, b, c)).toBeGreaterThan(Math.cos(3 * Math.PI / 180));
    }
  });
});

/** Cubic metres that a closed geometry in millimetres holds; negative where it is inside out. */
function volume(geometry: NonNullable<ExhibitModel['parts'][number]['solid']>): number {
  const { array } = geometry.getAttribute('position'), index = geometry.index?.array ?? [];
  let six = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a = [], b = [], c = []] = [0, 1, 2].map((k) => Array.from({ length: 3 }, (_, axis) => (array[(index[t + k] ?? 0) * 3 + axis] ?? 0) / 1000));
    const [ax = 0, ay = 0, az = 0] = a, [bx = 0, by = 0, bz = 0] = b, [cx = 0, cy = 0, cz = 0] = c;
    six += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return six / 6;
}

test('only what has its twin on the other side stands twice', () => {
  // three triangles: one left of the middle, its image, and one that has none
  const position = Float64Array.of(0, 5, 0, 1, 5, 0, 0, 6, 1, 0, -5, 0, 1, -5, 0, 0, -6, 1, 9, -5, 0, 9, -6, 0, 9, -5, 1);
  const normal = Int8Array.from({ length: 27 }, (_, i) => (i % 3 === 0 ? 127 : 0)), index = Uint32Array.of(0, 1, 2, 3, 5, 4, 6, 7, 8);
  expect(halves({ position, normal, index })).toEqual({ twice: [0], once: [6] });
  const turned = normal.map((value, i) => (i >= 9 && i < 18 ? -value : value));
  expect(halves({ position, normal: turned, index })).toEqual({ twice: [], once: [0, 3, 6] });
});

test('the build ships every far form, with the shade that is worked out from it', async () => {
  const plugin = farForms() as unknown as { configResolved(config: { publicDir: string; root: string }): void; generateBundle(this: { emitFile(file: { source: Buffer }): void }): Promise<void> };
  let built: Buffer | null = null;
  plugin.configResolved({ publicDir: PUBLIC, root: new URL('../../..', import.meta.url).pathname });
  await plugin.generateBundle.call({ emitFile: ({ source }) => { built = source; } });
  const read = await unpackFarForms(new Uint8Array(built as unknown as Buffer).buffer), chips = read.get('chips');
  expect([...read.keys()]).toEqual(['chips', 'evtol', 'humanoid', 'logistics']);
  expect(chips?.shade).toEqual(shadeMapOf(await readExhibit(bytesIn('chips'))));
  // dark below it, free at the rim
  const open = chips?.shade?.open ?? [];
  expect(Math.min(...open)).toBeLessThan(60);
  expect(open[0]).toBeGreaterThan(230);
});
