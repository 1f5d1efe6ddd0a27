import { NodeIO, PropertyType, VertexLayout, type Document } from '@gltf-transform/core';
import { EXTMeshGPUInstancing, EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { dedup, quantize, reorder, weld } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { toDocument, type Shade } from './document.ts';
import type { Model } from './model.ts';

/** Reads and writes the files of the exhibits. */
export async function gltfIO(): Promise<NodeIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  return new NodeIO()
    .setVertexLayout(VertexLayout.SEPARATE) // plain attributes: interleaved ones cannot be copied into a batch
    .registerExtensions([EXTMeshGPUInstancing, EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
}

/** The model as a compressed GLB; the same model gives the same bytes. */
export async function exportGlb(model: Pick<Model, 'id' | 'parts' | 'positionBits'>, shade?: Shade): Promise<Uint8Array> {
  const io = await gltfIO(), doc = toDocument(model, shade);
  await compress(doc, model.positionBits ?? 14);
  return io.writeBinary(doc);
}

async function compress(doc: Document, positionBits: number): Promise<void> {
  await doc.transform(
    // materials carry nothing but their names: merged by content, all would become one
    dedup({ propertyTypes: [PropertyType.ACCESSOR, PropertyType.MESH] }),
    weld(),
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    // one grid for the whole file, so that finishes which work in object space agree from part to part
    quantize({ pattern: /^POSITION$/, quantizePosition: positionBits, quantizationVolume: 'scene', cleanup: false }),
  );
  for (const accessor of doc.getRoot().listAccessors()) {
    const used = accessor.listParents().some((parent) => parent.propertyType !== PropertyType.ROOT);
    if (!used) accessor.dispose();
  }
  // the filter writes the normals as 8-bit octahedra
  doc.createExtension(EXTMeshoptCompression).setRequired(true).setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
}
