import type { Document, Node } from '@gltf-transform/core';
import type { InstancedMesh } from '@gltf-transform/extensions';
import { beforeAll, describe, expect, test } from 'vitest';
import { bake } from '../../models/kit/bake.ts';
import { faultsOf } from '../../models/kit/check.ts';
import { compile, type Compiled } from '../../models/kit/compile.ts';
import { exportGlb, gltfIO } from '../../models/kit/export.ts';
import { apply, at3, I, mul, S, type M4, type Mesh, type V3 } from '../../models/kit/mesh.ts';
import { pin, pinPlaces, toGltf, twoParts } from './fixtures.ts';

const model = twoParts();
let doc: Document, compiled: Compiled;
beforeAll(async () => {
  compiled = await compile(model);
  doc = await (await gltfIO()).readBinary(await exportGlb(model));
});

const partNodes = (d: Document): Node[] => d.getRoot().listScenes()[0]!.listChildren()[0]!.listChildren();

/** World matrices a node draws its mesh at. */
function placesOf(node: Node): M4[] {
  const world = node.getWorldMatrix() as M4, batch = node.getExtension<InstancedMesh>('EXT_mesh_gpu_instancing');
  if (!batch) return [world];
  return Array.from({ length: batch.getAttribute('TRANSLATION')!.getCount() }, (_, i) => {
    const read = (name: string): number[] => batch.getAttribute(name)!.getElement<number[]>(i, []);
    const [t, s] = [read('TRANSLATION'), read('SCALE')], [x, y, z, w] = read('ROTATION') as [number, number, number, number];
    const turn: M4 = [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w), 0, 2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w), 0, 2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y), 0, ...(t as V3), 1];
    return mul(world, turn, S(...(s as V3)));
  });
}

/** Every vertex a part draws, in metres. */
const drawn = (part: Node): V3[] => part.listChildren().flatMap((node) => placesOf(node).flatMap((m) => {
  const positions = node.getMesh()!.listPrimitives()[0]!.getAttribute('POSITION')!;
  return Array.from({ length: positions.getCount() }, (_, i) => apply(m, positions.getElement(i, [0, 0, 0])));
}));
const wanted = (mesh: Mesh, m: M4): V3[] => Array.from({ length: mesh.pos.length / 3 }, (_, i) => toGltf(apply(m, at3(mesh.pos, i))));
const distance = (p: V3, cloud: readonly V3[]): number => Math.min(...cloud.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])));

describe('round trip', () => {
  test('parts are nodes by their ids, in order, with their extras', () => {
    expect(partNodes(doc).map((n) => n.getName())).toEqual(['block', 'plate']);
    expect(partNodes(doc).map((n) => n.getExtras())).toEqual([{ explode: [0, 0, 50], starts: 0.2, reveal: 0 }, { explode: [0, -30, 0], starts: 0, reveal: 0.1 }]);
    expect(partNodes(doc).every((n) => n.getMesh() === null)).toBe(true);
  });

  test('world positions equal the source within 0.1 mm, instances too', () => {
    for (const [i, part] of model.parts.entries()) {
      const source = part.pieces.flatMap((p) => (p.at ?? [I]).flatMap((m) => wanted(p.mesh, mul(part.place ?? I, m))));
      const got = drawn(partNodes(doc)[i]!);
      expect(Math.max(...source.map((p) => distance(p, got)))).toBeLessThan(1e-4);
      expect(Math.max(...got.map((p) => distance(p, source)))).toBeLessThan(1e-4);
    }
  });

  test('all meshes share one grid: same scale and offset on every mesh node', () => {
    const plain = partNodes(doc).flatMap((n) => n.listChildren()).filter((n) => !n.getExtension('EXT_mesh_gpu_instancing'));
    expect(new Set(plain.map((n) => JSON.stringify([n.getTranslation(), n.getScale()]))).size).toBe(1);
  });

  test('a mesh used six times is stored once', () => {
    const chrome = doc.getRoot().listMeshes().filter((m) => m.listPrimitives()[0]!.getMaterial()!.getName() === 'chrome');
    expect(chrome).toHaveLength(1);
    expect(chrome[0]!.listPrimitives()[0]!.getIndices()!.getCount()).toBe(pin.idx.length);
    expect(pinPlaces).toHaveLength(5);
  });

  test('materials keep their names, alike as they are', () => {
    expect(doc.getRoot().listMaterials().map((m) => m.getName()).sort()).toEqual(['alu-machined', 'anodised-black', 'chrome', 'steel']);
  });

  test('attributes are those the hall reads', () => {
    for (const primitive of doc.getRoot().listMeshes().flatMap((m) => m.listPrimitives())) {
      expect([...primitive.listSemantics()].sort()).toEqual(['COLOR_0', 'NORMAL', 'POSITION']);
      expect(primitive.getAttribute('COLOR_0')!.getType()).toBe('VEC4');
      expect(primitive.getAttribute('COLOR_0')!.getComponentSize()).toBe(1);
      expect(primitive.getAttribute('NORMAL')!.getComponentSize()).toBe(1);
      expect(primitive.getAttribute('POSITION')!.getComponentSize()).toBe(2);
    }
  });
});

describe('compiling', () => {
  test('the same model gives the same bytes', async () => {
    const again = await compile(twoParts());
    expect(Buffer.compare(compiled.full, again.full)).toBe(0);
    expect(Buffer.compare(compiled.far, again.far)).toBe(0);
    expect(compiled.parts).toEqual(['block', 'plate']);
  });

  test('the bottom of a hole is darker than the open top', () => {
    const { parts, shade } = bake(model.parts, { splitFrom: 0 });
    const bare = parts[0]!.pieces.find((p) => p.material === 'alu-machined')!.mesh, light = shade.get(bare)!;
    const deep = [...light].filter((_, i) => bare.pos[i * 3 + 2]! < -1), rim = [...light].filter((_, i) => bare.pos[i * 3 + 2]! > 9.9);
    expect(Math.max(...deep)).toBeLessThan(0.6);
    expect(Math.max(...rim)).toBeGreaterThan(0.75);
  });

  test('faults are told in words', () => {
    const [block, plate] = model.parts as [typeof model.parts[0], typeof model.parts[0]];
    expect(faultsOf(model)).toEqual([]);
    expect(faultsOf({ ...model, parts: [{ ...block, id: 'Block 1' }] })).toEqual(['part "Block 1": ids are kebab-case ASCII']);
    expect(faultsOf({ ...model, parts: [block, { ...plate, id: 'block' }] })).toEqual(['part "block" exists twice']);
    expect(faultsOf({ ...model, far: [] })).toEqual(['the far form is empty']);
    expect(faultsOf({ ...model, parts: [{ ...block, place: S(-1, 1, 1) }] })[0]).toMatch(/part "block": mirrored/);
    const crowd = { ...plate, pieces: [{ material: 'chrome' as const, mesh: pin, at: Array.from({ length: 5000 }, () => I) }] };
    expect(faultsOf({ ...model, parts: [crowd] })[0]).toMatch(/^240000 triangles drawn, 200000 allowed; heaviest: plate 240000/);
  });
});
