/** A model as a glTF document: one node a part, named by its id, its meshes hanging below it. */
import { Document, Logger, type Buffer as GltfBuffer, type Material, type Mesh as GltfMesh, type Node } from '@gltf-transform/core';
import { EXTMeshGPUInstancing } from '@gltf-transform/extensions';
import type { MaterialName } from './materials.ts';
import type { Mesh } from './mesh.ts';
import type { Model, Part, Piece } from './model.ts';
import { poseOf } from './pose.ts';

/** Ambient occlusion of each vertex, 0 (buried) … 1 (open); a mesh without an entry is all open. */
export type Shade = ReadonlyMap<Mesh, Float32Array>;

/** Model millimetres, z up, to glTF metres, y up: a quarter turn about x. */
const TO_GLTF: [number, number, number, number] = [-Math.SQRT1_2, 0, 0, Math.SQRT1_2];
const METRE = 0.001;

export function toDocument(model: Pick<Model, 'id' | 'parts'>, shade: Shade = new Map()): Document {
  const doc = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  doc.getRoot().getAsset().generator = 'zhanting models';
  const root = doc.createNode(model.id).setRotation(TO_GLTF).setScale([METRE, METRE, METRE]);
  const scene = doc.createScene(model.id).addChild(root);
  doc.getRoot().setDefaultScene(scene);
  const writer = new MeshWriter(doc, shade);
  for (const part of model.parts) root.addChild(partNode(doc, part, writer));
  return doc;
}

function partNode(doc: Document, part: Part, writer: MeshWriter): Node {
  const extras = { explode: [...part.explode], starts: part.starts ?? 0, reveal: part.reveal ?? 0 };
  const node = doc.createNode(part.id).setExtras(extras);
  if (part.place) {
    const { translation, rotation, scale } = poseOf(part.place);
    node.setTranslation(translation).setRotation(rotation).setScale([scale, scale, scale]);
  }
  part.pieces.forEach((piece, i) => node.addChild(writer.node(piece, `${part.id}.${i}`)));
  return node;
}

/** Writes meshes, each (mesh, material) once however often it is used. */
class MeshWriter {
  private readonly buffer: GltfBuffer;
  private readonly materials = new Map<MaterialName, Material>();
  private readonly meshes = new Map<Mesh, Map<MaterialName, GltfMesh>>();

  constructor(private readonly doc: Document, private readonly shade: Shade) {
    this.buffer = doc.createBuffer();
  }

  node(piece: Piece, name: string): Node {
    const node = this.doc.createNode(name).setMesh(this.mesh(piece));
    if (piece.at) this.repeat(node, piece.at.map(poseOf));
    return node;
  }

  private repeat(node: Node, poses: readonly ReturnType<typeof poseOf>[]): void {
    const batch = this.doc.createExtension(EXTMeshGPUInstancing).setRequired(true).createInstancedMesh();
    batch.setAttribute('TRANSLATION', this.accessor(new Float32Array(poses.flatMap((p) => p.translation)), 'VEC3'));
    batch.setAttribute('ROTATION', this.accessor(new Float32Array(poses.flatMap((p) => p.rotation)), 'VEC4'));
    batch.setAttribute('SCALE', this.accessor(new Float32Array(poses.flatMap((p) => [p.scale, p.scale, p.scale])), 'VEC3'));
    node.setExtension('EXT_mesh_gpu_instancing', batch);
  }

  private mesh({ mesh, material }: Piece): GltfMesh {
    const known = this.meshes.get(mesh) ?? new Map<MaterialName, GltfMesh>();
    this.meshes.set(mesh, known);
    const made = known.get(material) ?? this.doc.createMesh(material).addPrimitive(this.primitive(mesh, material));
    known.set(material, made);
    return made;
  }

  private primitive(mesh: Mesh, name: MaterialName) {
    const count = mesh.pos.length / 3, indices = count > 65535 ? new Uint32Array(mesh.idx) : new Uint16Array(mesh.idx);
    return this.doc.createPrimitive()
      .setMaterial(this.material(name))
      .setIndices(this.accessor(indices, 'SCALAR'))
      .setAttribute('POSITION', this.accessor(new Float32Array(mesh.pos), 'VEC3'))
      .setAttribute('NORMAL', this.accessor(new Float32Array(mesh.nor), 'VEC3'))
      .setAttribute('COLOR_0', this.accessor(this.colours(mesh), 'VEC4').setNormalized(true));
  }

  private colours(mesh: Mesh): Uint8Array<ArrayBuffer> {
    const shade = this.shade.get(mesh), bytes = new Uint8Array(mesh.pos.length / 3 * 4).fill(255);
    shade?.forEach((light, i) => bytes.fill(Math.round(Math.max(0, Math.min(1, light)) * 255), i * 4, i * 4 + 3));
    return bytes;
  }

  private material(name: MaterialName): Material {
    const made = this.materials.get(name) ?? this.doc.createMaterial(name);
    this.materials.set(name, made);
    return made;
  }

  private accessor(array: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>, type: 'SCALAR' | 'VEC3' | 'VEC4') {
    return this.doc.createAccessor().setArray(array).setType(type).setBuffer(this.buffer);
  }
}
