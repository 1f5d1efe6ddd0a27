import { type BufferGeometry, type InstancedMesh, Matrix4, type Mesh, type Object3D, Box3, Vector3 } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { mergePieces, type MeshPiece } from './merge.ts';

/** One named part as the GLB holds it. Millimetres in the model's own frame (z up). */
export interface ExhibitPart {
  readonly id: string;
  readonly solid: BufferGeometry | null;
  readonly clear: BufferGeometry | null;
  /** from the part's frame to the model's */
  readonly place: Matrix4;
  readonly explode: Vector3;
  readonly starts: number;
  readonly reveal: number;
  /** in the part's own frame */
  readonly box: Box3;
  /** in the model's frame, assembled */
  readonly bounds: Box3;
}

export interface ExhibitModel {
  readonly parts: readonly ExhibitPart[];
  /** from the model's millimetres to glTF metres */
  readonly root: Matrix4;
}

/** A model's file could not be had or read. `file` is its address, `cause` what the browser said. */
export class ModelError extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`The model ${file} could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'ModelError';
    this.file = file;
  }
}

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

const triple = (value: unknown): Vector3 =>
  Array.isArray(value) && value.length === 3 ? new Vector3(Number(value[0]), Number(value[1]), Number(value[2])) : new Vector3();
const fraction = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.min(1, value) : 0);

/** Everything drawn below a part's node, in the part's frame; instanced children unrolled. */
function piecesBelow(node: Object3D): MeshPiece[] {
  const toPart = new Matrix4().copy(node.matrixWorld).invert();
  const pieces: MeshPiece[] = [];
  node.traverse((object) => {
    const mesh = object as Mesh & Partial<InstancedMesh>;
    if (!mesh.isMesh || Array.isArray(mesh.material)) return;
    const local = new Matrix4().multiplyMatrices(toPart, mesh.matrixWorld);
    const count = mesh.isInstancedMesh ? (mesh.count ?? 0) : 0;
    const matrices = mesh.isInstancedMesh
      ? Array.from({ length: count }, (_, i) => {
        const instance = new Matrix4();
        (mesh as InstancedMesh).getMatrixAt(i, instance);
        return instance.premultiply(local);
      })
      : [local];
    pieces.push({ geometry: mesh.geometry, material: mesh.material.name, matrices });
  });
  return pieces;
}

function readPart(node: Object3D, toModel: Matrix4, merged: Map<string, ReturnType<typeof mergePieces>>): ExhibitPart {
  const pieces = piecesBelow(node);
  const key = pieces.map(({ geometry, material, matrices }) =>
    [geometry.uuid, material, ...matrices.map((m) => m.elements.map((e) => e.toFixed(3)).join(' '))].join('|')).join('/');
  let shape = merged.get(key);
  if (!shape) merged.set(key, (shape = mergePieces(pieces)));
  const place = new Matrix4().multiplyMatrices(toModel, node.matrixWorld);
  const box = new Box3(), bounds = new Box3();
  for (const geometry of [shape.solid, shape.clear]) {
    if (!geometry?.boundingBox) continue;
    box.union(geometry.boundingBox);
    bounds.union(geometry.boundingBox.clone().applyMatrix4(place));
  }
  const { explode, starts, reveal } = node.userData;
  return { id: node.name, ...shape, place, explode: triple(explode), starts: fraction(starts), reveal: fraction(reveal), box, bounds };
}

/**
 * Reads a compiled model. Each child of the file's root node is a part; its meshes are merged into one geometry, shared between
 * parts of one shape, so that a part costs one sub-draw whatever it is made of.
 * @throws {ModelError} when the file is missing, damaged or holds no parts.
 */
export async function loadExhibit(file: string, signal?: AbortSignal): Promise<ExhibitModel> {
  try {
    const response = await fetch(file, signal ? { signal } : {});
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await readExhibit(await response.arrayBuffer());
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ModelError(file, cause);
  }
}

/** Reads a compiled model's bytes. Rejects when they are damaged or hold no parts. */
export async function readExhibit(bytes: ArrayBuffer): Promise<ExhibitModel> {
  const gltf = await loader.parseAsync(bytes, '');
  const top = gltf.scene.children[0];
  if (!top || top.children.length === 0) throw new Error('it holds no parts');
  gltf.scene.updateMatrixWorld(true);
  const toModel = new Matrix4().copy(top.matrixWorld).invert();
  const merged = new Map<string, ReturnType<typeof mergePieces>>();
  const parts = top.children.map((node) => readPart(node, toModel, merged)).filter((part) => part.solid ?? part.clear);
  gltf.scene.traverse((object) => { (object as Mesh).geometry?.dispose(); });
  return { parts, root: top.matrixWorld.clone() };
}
