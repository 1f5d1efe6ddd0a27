import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAtlas, PADDING } from '../../src/hall/room/atlas.ts';
import { exposureFor } from '../../src/hall/room/exposure.ts';
import { decodeLight, encodeLight } from '../../src/hall/room/light.ts';
import { buildShape, geometryHash } from '../../src/hall/room/shape.ts';
import { lightSteps, SEEN_NEAR, vertexLight } from '../../src/hall/room/vertex-light.ts';

const file = readFileSync(new URL('../../public/light/room.bin', import.meta.url));
const bytes = new Uint8Array(file).buffer;
const { light, picture } = decodeLight(bytes);
const shape = buildShape();

describe('the baked light', () => {
  it('was baked for the hall as it is built now (else: npx tsx models/room/bake.ts)', () => {
    expect(light.hash).toBe(geometryHash(shape));
    expect(light.steps.length).toBe(shape.steel.material.length * 2);
  });
  it('has an atlas of the same layout', () => {
    const atlas = packAtlas(shape.charts, light.atlasWidth);
    expect(atlas.height).toBe(light.atlasHeight);
    for (const slot of atlas.slots) expect(slot.x + slot.w + PADDING).toBeLessThanOrEqual(atlas.width);
  });
  it('survives writing and reading', () => {
    const again = encodeLight(light, picture);
    expect(Buffer.from(again).equals(file)).toBe(true);
  });
  it('is stored to half a step: what is seen from near to one 255th of the day, all else and lamps to three', () => {
    const baked = Uint8Array.from({ length: light.steps.length }, (_, i) => (i * 7919) % 256), read = vertexLight(shape, lightSteps(shape, baked));
    const off = (chosen: (vertex: number) => boolean, kind: 0 | 1): number => Math.max(...new Set(Array.from(shape.steel.material, (_, i) => (chosen(i) ? Math.abs((read[i * 2 + kind] ?? 0) - (baked[i * 2 + kind] ?? 0)) : 0))));
    const near = (vertex: number): boolean => SEEN_NEAR.has(shape.steel.material[vertex] ?? 0);
    expect([off(near, 0), off((i) => !near(i), 0), off(() => true, 1)]).toEqual([1, 3, 3]);
  });
  it('stored again is stored alike', () => {
    expect(lightSteps(shape, vertexLight(shape, light.steps)).findIndex((step, i) => step !== light.steps[i])).toBe(-1);
  });
  it('says in plain words when a file is damaged', () => {
    expect(() => decodeLight(new ArrayBuffer(3))).toThrow('room.bin is no light file');
    expect(() => decodeLight(bytes.slice(0, 2000))).toThrow('incomplete');
  });
  it('is read whole or not at all, whatever the file holds', () => {
    const small = encodeLight({ ...light, steps: light.steps.slice(0, 40) }, new Uint8Array(16));
    const damaged = fc.oneof(
      fc.uint8Array({ maxLength: 4000 }),
      fc.nat(small.length).map((length) => small.slice(0, length)),
      fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes) => { const file = small.slice(); for (const [at, value] of changes) file[at] = value; return file; }),
      // the header alone
      fc.array(fc.tuple(fc.nat(47), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes) => { const file = small.slice(); for (const [at, value] of changes) file[at] = value; return file; }),
    );
    fc.assert(fc.property(damaged, (file) => {
      let read: ReturnType<typeof decodeLight>;
      try { read = decodeLight(new Uint8Array(file).buffer); } catch (error) {
        expect(error instanceof Error && error.message.startsWith('The light of the hall is')).toBe(true);
        return;
      }
      expect(file.length).toBe(small.length);
      expect(read.light.steps.length + read.picture.length).toBe(40 + 16);
      for (const most of [read.light.maxDay, read.light.maxLamp, read.light.maxDayVertex, read.light.maxLampVertex, read.light.maxMeter]) expect(most > 0 && most < 1000).toBe(true);
    }), { numRuns: 500 });
  });
  it('stays small', () => {
    expect(picture.length).toBeLessThan(40_000);
  });
});

describe('the exposure meter', () => {
  const north = 0, south = Math.PI;
  it('opens the eye inside and closes it before the window', () => {
    expect(exposureFor(light, -28.4, 1.1, north)).toBeGreaterThan(11);
    expect(exposureFor(light, -28.4, 1.1, north)).toBeLessThan(18);
    expect(exposureFor(light, 24.5, 8.2, 0.5)).toBeLessThan(9);
    expect(exposureFor(light, 24.5, 8.2, south)).toBeGreaterThan(exposureFor(light, 24.5, 8.2, north));
  });
  it('is calm everywhere: no step above a fifth within half a metre', () => {
    for (let x = -29; x < 29; x += 0.5) for (const z of [-7, 0, 7]) {
      const here = exposureFor(light, x, z, north), next = exposureFor(light, x + 0.5, z, north);
      expect(Math.abs(next / here - 1), `at ${x}, ${z}`).toBeLessThan(0.2);
    }
  });
  it('is pure and survives odd places', () => {
    expect(exposureFor(light, 400, -400, 1)).toBe(exposureFor(light, 400, -400, 1));
    expect(exposureFor({ meter: new Uint8Array(60 * 24), maxMeter: 1 }, 0, 0, 0)).toBeLessThan(300);
  });
});
