/** Far forms as they are shipped: corners on a raster sixteen times coarser than the compiled model's, which nobody sees from where they are shown. */
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** A step of the compiled raster is 1/32767 of half the mesh's size; four bits fewer are 2 mm of a 9 m aircraft. */
const COARSER = 16;

interface Packed { buffer: number; byteOffset: number; byteLength: number; byteStride: number; count: number; mode: 'ATTRIBUTES' | 'TRIANGLES' | 'INDICES'; filter?: 'NONE' | 'OCTAHEDRAL' | 'QUATERNION' | 'EXPONENTIAL' }
/** The fields of our compiled files that change here. */
interface Document {
  buffers: { byteLength: number }[];
  bufferViews: { extensions: { EXT_meshopt_compression: Packed } }[];
  accessors: { bufferView: number; componentType: number; normalized?: boolean; min?: number[]; max?: number[] }[];
  meshes: { primitives: { attributes: { POSITION: number } }[] }[];
  nodes: { mesh?: number; scale?: number[]; extensions?: object }[];
}

const SHORT = 5122, JSON_CHUNK = 0x4e4f534a, BIN_CHUNK = 0x004e4942, MAGIC = 0x46546c67;
const padded = (bytes: Uint8Array, fill: number): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4, fill)]);

/** A compiled GLB on the coarser raster. Rejects on one that is not as our compiler writes far forms: shorts, no instances, one scale a mesh. */
export async function coarser(glb: Uint8Array): Promise<Uint8Array> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const file = Buffer.from(glb), length = file.readUInt32LE(12), bin = file.subarray(28 + length);
  const document = JSON.parse(file.toString('utf8', 20, 20 + length)) as Document;
  const positions = new Set(document.meshes.flatMap(({ primitives }) => primitives.map(({ attributes }) => attributes.POSITION)));
  for (const index of positions) shrinkBounds(document.accessors[index]);
  for (const node of document.nodes) {
    if (node.mesh === undefined) continue;
    if (node.extensions) throw new Error('a far form has no instances');
    node.scale = (node.scale ?? [1, 1, 1]).map((factor) => factor * COARSER);
  }
  const views = new Set([...positions].map((index) => document.accessors[index]?.bufferView));
  let at = 0;
  const pieces = document.bufferViews.map(({ extensions: { EXT_meshopt_compression: packed } }, view) => {
    const stored = bin.subarray(packed.byteOffset, packed.byteOffset + packed.byteLength);
    const bytes = views.has(view) ? coarserView(packed, stored) : stored;
    Object.assign(packed, { byteOffset: at, byteLength: bytes.length });
    const piece = padded(bytes, 0);
    at += piece.length;
    return piece;
  });
  const [stored] = document.buffers;
  if (!stored) throw new Error('a far form has a buffer');
  stored.byteLength = at;
  const json = padded(Buffer.from(JSON.stringify(document)), 0x20), head = Buffer.alloc(20), binHead = Buffer.alloc(8);
  [MAGIC, 2, 28 + json.length + at, json.length, JSON_CHUNK].forEach((value, i) => head.writeUInt32LE(value, i * 4));
  [at, BIN_CHUNK].forEach((value, i) => binHead.writeUInt32LE(value, i * 4));
  return Buffer.concat([head, json, binHead, ...pieces]);
}

const rounded = (value: number): number => Math.round(value / COARSER);

function shrinkBounds(accessor: Document['accessors'][number] | undefined): void {
  if (accessor?.componentType !== SHORT || !accessor.normalized) throw new Error('a far form’s corners are normalised shorts');
  for (const bound of [accessor.min, accessor.max]) bound?.forEach((value, i) => { bound[i] = rounded(value); });
}

function coarserView({ count, byteStride, mode, filter }: Packed, stored: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(count * byteStride);
  MeshoptDecoder.decodeGltfBuffer(bytes, count, byteStride, stored, mode, filter);
  const shorts = new Int16Array(bytes.buffer);
  shorts.forEach((value, i) => { shorts[i] = rounded(value); });
  return MeshoptEncoder.encodeGltfBuffer(bytes, count, byteStride, mode);
}
