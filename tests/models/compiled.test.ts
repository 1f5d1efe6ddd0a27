import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstancedMesh } from '@gltf-transform/extensions';
import { validateBytes } from 'gltf-validator';
import { describe, expect, test } from 'vitest';
import { BUDGET } from '../../models/kit/check.ts';
import { gltfIO } from '../../models/kit/export.ts';
import { brotliSize, OUT, readManifest } from '../../models/kit/manifest.ts';
import { modelIds } from '../../models/kit/source.ts';
import { staleModels } from '../../models/kit/stale.ts';

const manifest = readManifest(), ids = modelIds().filter((id) => manifest[id]);
const open = async (name: string) => {
  const bytes = readFileSync(join(OUT, name));
  return { bytes, doc: await (await gltfIO()).readBinary(bytes) };
};

async function drawnTriangles(name: string): Promise<number> {
  const { doc } = await open(name);
  return doc.getRoot().listNodes().reduce((sum, node) => {
    const copies = node.getExtension<InstancedMesh>('EXT_mesh_gpu_instancing')?.getAttribute('TRANSLATION')?.getCount() ?? 1;
    return sum + (node.getMesh()?.listPrimitives() ?? []).reduce((n, p) => n + p.getIndices()!.getCount() / 3 * copies, 0);
  }, 0);
}

test('every model is compiled from the sources as they are', () => {
  expect(staleModels(manifest).map(({ why }) => why)).toEqual([]);
});

test('the manifest names no model that is gone', () => {
  expect(Object.keys(manifest).filter((id) => !modelIds().includes(id))).toEqual([]);
});

describe.each(ids.map((id) => [id] as const))('%s', (id) => {
  const full = `${id}.glb`, far = `${id}.far.glb`;

  test('keeps its budgets', async () => {
    const near = await drawnTriangles(full), away = await drawnTriangles(far);
    expect(near).toBeLessThanOrEqual(BUDGET.triangles);
    expect(away).toBeLessThanOrEqual(BUDGET.farTriangles);
    expect([near, away]).toEqual([manifest[id]!.triangles.drawn, manifest[id]!.triangles.far]);
  });

  test('is small as served', () => {
    // quality 11 as served; the manifest holds the same number, which the compiler measured
    const bytes = readFileSync(join(OUT, far));
    expect(brotliSize(bytes)).toBe(manifest[id]!.files[far]!.brotli);
    expect(manifest[id]!.files[far]!.brotli).toBeLessThanOrEqual(BUDGET.farBrotliBytes);
    expect(manifest[id]!.files[full]!.brotli).toBeLessThanOrEqual(BUDGET.brotliBytes);
  });

  test('holds the parts the manifest tells of', async () => {
    const { doc } = await open(full);
    expect(doc.getRoot().listScenes()[0]!.listChildren()[0]!.listChildren().map((n) => n.getName())).toEqual(manifest[id]!.parts);
  });

  test.each([full, far])('%s is sound glTF', async (name) => {
    const report = await validateBytes(new Uint8Array(readFileSync(join(OUT, name))), {
      // the validator does not know these two extensions and what they allow
      ignoredIssues: ['UNSUPPORTED_EXTENSION', 'BUFFER_VIEW_TARGET_MISSING'], maxIssues: 20,
    });
    expect(report.issues.messages.filter(({ severity }) => severity === 0)).toEqual([]);
  });
});
