/**
 * Reads the GLB files that models/ compiles: named nodes, instances, triangles packed by meshopt, materials that are names.
 * No more of glTF than that, and therefore in small steps: nothing is unpacked before it is asked for.
 */
import { Matrix4, Quaternion, Vector3 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { measure } from './measure.ts';

type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;

/** Numbers of one kind: row i starts at array[i · stride]; what they stand for is their value times `scale`. */
export interface Column { readonly array: Numbers; readonly count: number; readonly stride: number; readonly scale: number }

/** The triangles of one mesh. Two meshes of the same `key` hold the same. */
export interface Shape {
  readonly key: string;
  readonly position: Column;
  readonly normal: Column;
  /** baked shade 0 … 1 in its first number; null for none */
  readonly colour: Column | null;
  readonly index: Column;
}

/** Something drawn below a node, in that node's frame. */
export interface Drawn { readonly shape: Shape; readonly material: string; readonly matrices: readonly Matrix4[] }

interface View { readonly buffer: number; readonly byteOffset?: number; readonly byteLength: number; readonly byteStride?: number; readonly extensions?: { readonly EXT_meshopt_compression?: Packed } }
interface Packed { readonly byteOffset?: number; readonly byteLength: number; readonly byteStride: number; readonly count: number; readonly mode: string; readonly filter?: string }
interface Accessor { readonly bufferView?: number; readonly byteOffset?: number; readonly componentType: number; readonly count: number; readonly type: string; readonly normalized?: boolean; readonly sparse?: unknown }
interface Primitive { readonly attributes: Readonly<Record<string, number>>; readonly indices?: number; readonly material?: number; readonly mode?: number }
export interface GlbNode {
  readonly name?: string; readonly children?: readonly number[]; readonly mesh?: number; readonly extras?: Readonly<Record<string, unknown>>;
  readonly matrix?: readonly number[]; readonly translation?: readonly number[]; readonly rotation?: readonly number[]; readonly scale?: readonly number[];
  readonly extensions?: { readonly EXT_mesh_gpu_instancing?: { readonly attributes: Readonly<Record<string, number>> } };
}
export interface Contents {
  readonly scene?: number; readonly scenes?: readonly { readonly nodes?: readonly number[] }[]; readonly nodes?: readonly GlbNode[];
  readonly meshes?: readonly { readonly primitives: readonly Primitive[] }[]; readonly materials?: readonly { readonly name?: string }[];
  readonly accessors?: readonly Accessor[]; readonly bufferViews?: readonly View[]; readonly extensionsRequired?: readonly string[];
  readonly buffers?: readonly { readonly uri?: string }[]; readonly images?: readonly unknown[];
}

const KNOWN = new Set(['EXT_mesh_gpu_instancing', 'EXT_meshopt_compression', 'KHR_mesh_quantization']);
const MAGIC = 0x46546c67, JSON_CHUNK = 0x4e4f534a;
const TRIANGLES = 4;
const WIDTH: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/** By glTF's number of a component: its array, and what a normalised value is divided by. */
const COMPONENTS: Readonly<Record<number, readonly [new (buffer: ArrayBufferLike, offset: number, length: number) => Numbers, number]>> = {
  5120: [Int8Array, 127], 5121: [Uint8Array, 255], 5122: [Int16Array, 32767], 5123: [Uint16Array, 65535], 5125: [Uint32Array, 1], 5126: [Float32Array, 1],
};

const shift = new Vector3(), turn = new Quaternion(), size = new Vector3();

/** One of a list, or an error that says what is missing. */
function one<T>(list: readonly T[] | undefined, at: number | undefined, what: string): T {
  const found = at === undefined ? undefined : list?.[at];
  if (found === undefined) throw new Error(`${what} ${at ?? ''} is missing`);
  return found;
}

/** A compiled model's file, opened. */
export class Glb {
  readonly #contents: Contents;
  readonly #bytes: Uint8Array;
  readonly #views = new Map<number, Uint8Array>();
  readonly #shapes = new Map<string, Shape>();

  private constructor(contents: Contents, bytes: Uint8Array) { this.#contents = contents; this.#bytes = bytes; }

  /** Rejects what is no GLB, is cut off, too large to be one of ours, or needs what these files never hold. */
  static async open(file: ArrayBuffer): Promise<Glb> {
    const head = new DataView(file);
    if (file.byteLength < 20 || head.getUint32(0, true) !== MAGIC || head.getUint32(16, true) !== JSON_CHUNK) throw new Error('it is not a GLB file');
    if (head.getUint32(8, true) !== file.byteLength) throw new Error('it is cut off');
    const length = head.getUint32(12, true);
    const contents = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, length))) as Contents;
    const foreign = contents.extensionsRequired?.find((name) => !KNOWN.has(name));
    if (foreign) throw new Error(`it needs ${foreign}`);
    measure(file.byteLength, contents);
    await MeshoptDecoder.ready;
    return new Glb(contents, new Uint8Array(file, Math.min(20 + length + 8, file.byteLength)));
  }

  /** The first node of the scene. */
  get top(): GlbNode { return one(this.#contents.nodes, one(this.#contents.scenes, this.#contents.scene ?? 0, 'scene').nodes?.[0], 'the root node'); }

  children(node: GlbNode): readonly GlbNode[] { return (node.children ?? []).map((at) => one(this.#contents.nodes, at, 'node')); }

  /** Everything drawn at a node or below it, in the node's own frame. */
  *drawnBelow(node: GlbNode, toTop: Matrix4 = new Matrix4()): Generator<Drawn> {
    if (node.mesh !== undefined) {
      const matrices = this.#instances(node, toTop);
      for (const primitive of one(this.#contents.meshes, node.mesh, 'mesh').primitives) {
        const material = primitive.material === undefined ? '' : one(this.#contents.materials, primitive.material, 'material').name ?? '';
        yield { shape: this.#shape(primitive), material, matrices };
      }
    }
    for (const child of this.children(node)) yield* this.drawnBelow(child, new Matrix4().multiplyMatrices(toTop, matrixOf(child)));
  }

  #instances(node: GlbNode, toTop: Matrix4): readonly Matrix4[] {
    const attributes = node.extensions?.EXT_mesh_gpu_instancing?.attributes;
    if (!attributes) return [toTop];
    const column = (name: string): Column | null => { const at = attributes[name]; return at === undefined ? null : this.#column(at); };
    const shifts = column('TRANSLATION'), turns = column('ROTATION'), sizes = column('SCALE');
    const count = (shifts ?? turns ?? sizes)?.count ?? 0;
    return Array.from({ length: count }, (_, i) => {
      const v = (from: Column | null, k: number, none: number): number => (from ? (from.array[i * from.stride + k] ?? 0) * from.scale : none);
      shift.set(v(shifts, 0, 0), v(shifts, 1, 0), v(shifts, 2, 0));
      turn.set(v(turns, 0, 0), v(turns, 1, 0), v(turns, 2, 0), v(turns, 3, 1));
      size.set(v(sizes, 0, 1), v(sizes, 1, 1), v(sizes, 2, 1));
      return new Matrix4().compose(shift, turn, size).premultiply(toTop);
    });
  }

  #shape({ attributes, indices, mode = TRIANGLES }: Primitive): Shape {
    const { POSITION, NORMAL, COLOR_0 } = attributes;
    if (mode !== TRIANGLES || POSITION === undefined || NORMAL === undefined || indices === undefined) throw new Error('a mesh is not made of indexed triangles with normals');
    const key = `${POSITION} ${NORMAL} ${COLOR_0 ?? ''} ${indices}`;
    let shape = this.#shapes.get(key);
    if (!shape) {
      shape = { key, position: this.#column(POSITION), normal: this.#column(NORMAL), colour: COLOR_0 === undefined ? null : this.#column(COLOR_0), index: this.#column(indices) };
      this.#shapes.set(key, shape);
    }
    return shape;
  }

  #column(at: number): Column {
    const { bufferView, byteOffset = 0, componentType, count, type, normalized, sparse } = one(this.#contents.accessors, at, 'accessor');
    const [ArrayOf, most] = COMPONENTS[componentType] ?? [];
    const width = WIDTH[type];
    if (!ArrayOf || !most || !width || sparse !== undefined) throw new Error(`accessor ${at} is of no known kind`);
    const bytes = this.#unpacked(bufferView), each = componentType === 5126 || componentType === 5125 ? 4 : componentType < 5122 ? 1 : 2;
    const stride = (one(this.#contents.bufferViews, bufferView, 'buffer view').byteStride ?? width * each) / each;
    const length = Math.max(0, (count - 1) * stride + width);
    // a RangeError here: the column is longer than its buffer
    return { array: new ArrayOf(bytes.buffer, bytes.byteOffset + byteOffset, length), count, stride, scale: normalized ? 1 / most : 1 };
  }

  #unpacked(at: number | undefined): Uint8Array {
    const known = this.#views.get(at ?? -1);
    if (known) return known;
    const view = one(this.#contents.bufferViews, at, 'buffer view'), packed = view.extensions?.EXT_meshopt_compression;
    const from = packed ?? view;
    const stored = this.#bytes.subarray(from.byteOffset ?? 0, (from.byteOffset ?? 0) + from.byteLength);
    if (stored.length < from.byteLength) throw new Error('it is cut off');
    // a copy: numbers of four bytes must start at a multiple of four
    const bytes = packed ? new Uint8Array(packed.count * packed.byteStride) : stored.slice();
    if (packed) MeshoptDecoder.decodeGltfBuffer(bytes, packed.count, packed.byteStride, stored, packed.mode, packed.filter);
    this.#views.set(at ?? -1, bytes);
    return bytes;
  }
}

/** From a node's frame to its parent's. */
export function matrixOf({ matrix, translation = [0, 0, 0], rotation = [0, 0, 0, 1], scale = [1, 1, 1] }: GlbNode): Matrix4 {
  if (matrix) return new Matrix4().fromArray(matrix);
  return new Matrix4().compose(shift.fromArray(translation), turn.fromArray(rotation), size.fromArray(scale));
}
