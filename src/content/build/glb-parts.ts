const MAGIC = 0x46546c67; // "glTF"
const JSON_CHUNK = 0x4e4f534a;
const HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

interface GltfNodes {
  readonly scene?: number;
  readonly scenes?: readonly { readonly nodes?: readonly number[] }[];
  readonly nodes?: readonly { readonly name?: string; readonly children?: readonly number[] }[];
}

/**
 * Part ids of a compiled model: the names of the nodes directly below its root node.
 * Reads the GLB's JSON chunk only. Throws an Error when the bytes are no GLB or have no root node.
 */
export function glbParts(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES + CHUNK_HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw new Error('not a GLB file');
  const length = view.getUint32(HEADER_BYTES, true);
  const start = HEADER_BYTES + CHUNK_HEADER_BYTES;
  if (view.getUint32(HEADER_BYTES + 4, true) !== JSON_CHUNK || start + length > bytes.byteLength) throw new Error('a GLB without its JSON chunk');
  const gltf = JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length))) as GltfNodes;
  const [root] = gltf.scenes?.[gltf.scene ?? 0]?.nodes ?? [];
  const below = root === undefined ? undefined : gltf.nodes?.[root]?.children;
  if (!below) throw new Error('a GLB without parts below its root node');
  return below.map((index) => gltf.nodes?.[index]?.name ?? '');
}
