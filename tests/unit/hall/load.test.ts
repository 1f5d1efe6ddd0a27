import { readFileSync } from 'node:fs';
import { Box3, type BufferGeometry, type InstancedMesh, Matrix4, type Mesh, Vector3 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ExhibitPart, readExhibit } from '../../../src/hall/exhibit/load.ts';
import { Slices } from '../../../src/quality/slices.ts';

/** A compiled model's bytes, a copy of its own. */
function bytesOf(file: string): ArrayBuffer {
  const bytes = readFileSync(new URL(`../../../public/models/${file}.glb`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

interface Seen { vertices: number; corners: number; box: Box3 }

/** What three's own loader finds below each part, in the model's frame. */
async function asThreeReads(file: string): Promise<Map<string, Seen>> {
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytesOf(file), '');
  scene.updateMatrixWorld(true);
  const top = scene.children[0];
  const toModel = new Matrix4().copy(top?.matrixWorld ?? new Matrix4()).invert(), matrix = new Matrix4(), point = new Vector3();
  return new Map((top?.children ?? []).map((part) => {
    const seen: Seen = { vertices: 0, corners: 0, box: new Box3() };
    part.traverse((object) => {
      const mesh = object as Mesh & Partial<InstancedMesh>;
      if (!mesh.isMesh) return;
      const position = mesh.geometry.getAttribute('position');
      for (let i = 0; i < (mesh.isInstancedMesh ? (mesh.count ?? 0) : 1); i++) {
        if (mesh.isInstancedMesh) (mesh as InstancedMesh).getMatrixAt(i, matrix); else matrix.identity();
        matrix.premultiply(mesh.matrixWorld).premultiply(toModel);
        for (let v = 0; v < position.count; v++) seen.box.expandByPoint(point.fromBufferAttribute(position, v).applyMatrix4(matrix));
        seen.vertices += position.count;
        seen.corners += mesh.geometry.index?.count ?? 0;
      }
    });
    return [part.name, seen];
  }));
}

const sum = (geometries: readonly (BufferGeometry | null)[], count: (geometry: BufferGeometry) => number): number =>
  geometries.reduce((all, geometry) => all + (geometry ? count(geometry) : 0), 0);

describe('a compiled model', () => {
  test.each(['humanoid', 'evtol.far'])('%s: every part is there, as large and where three reads it', async (file) => {
    const [{ parts }, expected] = await Promise.all([readExhibit(bytesOf(file)), asThreeReads(file)]);
    expect(parts.map(({ id }) => id)).toEqual([...expected.keys()]);
    for (const { id, solid, clear, place, bounds } of parts) {
      const { vertices, corners, box } = expected.get(id) as Seen;
      expect([id, sum([solid, clear], (geometry) => geometry.getAttribute('position').count), sum([solid, clear], ({ index }) => index?.count ?? 0)]).toEqual([id, vertices, corners]);
      // the bounds are those of a box that is turned with the part: never less than what is in it
      expect(bounds.clone().expandByScalar(0.01).containsBox(box), id).toBe(true);
      const exact = new Box3(), point = new Vector3();
      for (const geometry of [solid, clear]) {
        if (!geometry) continue;
        const position = geometry.getAttribute('position');
        for (let i = 0; i < position.count; i++) exact.expandByPoint(point.fromBufferAttribute(position, i).applyMatrix4(place));
      }
      expect(exact.min.distanceTo(box.min) + exact.max.distanceTo(box.max), id).toBeLessThan(0.01);
    }
  });

  test('parts of one make share their geometry', async () => {
    const { parts } = await readExhibit(bytesOf('humanoid'));
    const left = parts.find(({ id }) => id === 'left-elbow-rotor'), right = parts.find(({ id }) => id === 'right-elbow-rotor');
    expect(left?.solid).toBeTruthy();
    expect(left?.solid).toBe(right?.solid);
  });

  test('normals are of unit length, however a piece was stretched to its size', async () => {
    const { parts: [part] } = await readExhibit(bytesOf('chips.far'));
    const { solid } = part as ExhibitPart;
    const normal = (solid as BufferGeometry).getAttribute('normal');
    for (let i = 0; i < normal.count; i += 7) expect(Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i))).toBeCloseTo(1, 1);
  });

  test('each geometry knows its bounds, the very ones three would find', async () => {
    const { parts } = await readExhibit(bytesOf('logistics'));
    for (const { id, solid } of parts.slice(0, 40)) {
      if (!solid) continue;
      const again = solid.clone();
      again.computeBoundingBox();
      again.computeBoundingSphere();
      const { boundingBox: box, boundingSphere: sphere } = solid;
      expect((box?.min.distanceTo(again.boundingBox?.min ?? new Vector3()) ?? 1) + (box?.max.distanceTo(again.boundingBox?.max ?? new Vector3()) ?? 1), id).toBeLessThan(1e-3);
      expect(sphere?.radius, id).toBeCloseTo(again.boundingSphere?.radius ?? 0, 2);
    }
  });

  test.each([
    ['nothing', new ArrayBuffer(0)],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer],
    ['a cut file', bytesOf('chips.far').slice(0, -100)],
    ['a file cut in its contents', bytesOf('chips.far').slice(0, 900)],
  ])('%s is refused', async (_what, bytes) => { await expect(readExhibit(bytes as ArrayBuffer)).rejects.toThrow(); });

  test('is left unread when nobody wants it any more', async () => {
    const stop = new AbortController();
    const reading = readExhibit(bytesOf('chips'), stop.signal);
    stop.abort(new Error('gone elsewhere'));
    await expect(reading).rejects.toThrow('gone elsewhere');
  });
});

describe('slices', () => {
  afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

  test('are spent after eight milliseconds and full again after a rest', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const slices = new Slices();
    vi.advanceTimersByTime(7);
    expect(slices.spent).toBe(false);
    vi.advanceTimersByTime(1);
    expect(slices.spent).toBe(true);
    await slices.rest();
    expect(slices.spent).toBe(false);
  });

  test('the browser itself says when to go on, where it can', async () => {
    const yielded = vi.fn(() => Promise.resolve());
    vi.stubGlobal('scheduler', { yield: yielded });
    await new Slices().rest();
    expect(yielded).toHaveBeenCalledOnce();
  });
});
