/** Measures a model by what its header says, before anything is unpacked: a damaged or hostile one must not fill the memory or hang. */
import type { Contents } from './glb.ts';

/** Several times what the largest of our own holds. */
const MOST = { bytes: 4e6, nodes: 20_000, triangles: 1e6, unpacked: 64e6, numbers: 8e6 } as const;

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** @throws when it is too large in any respect, refers to another file, or its nodes are no tree. */
export function measure(fileBytes: number, { nodes = [], meshes = [], accessors = [], bufferViews = [], buffers = [], images = [], scenes = [], scene = 0 }: Contents): void {
  const atMost = (what: keyof typeof MOST, value: number): void => { if (!(value <= MOST[what])) throw new Error(`it has too many ${what}: ${value}`); };
  atMost('bytes', fileBytes);
  atMost('nodes', nodes.length);
  if (images.length > 0 || buffers.some(({ uri }) => uri !== undefined)) throw new Error('it refers to other files');
  // a node with two parents, or above itself, would be walked through for ever
  const children = [...scenes[scene]?.nodes ?? [], ...nodes.flatMap((node) => node.children ?? [])];
  if (new Set(children).size !== children.length) throw new Error('its nodes are no tree');
  const countOf = (at: number | undefined): number => { const count = at === undefined ? 0 : accessors[at]?.count; if (!isCount(count)) throw new Error('it counts wrongly'); return count; };
  atMost('numbers', accessors.reduce((sum, _, at) => sum + countOf(at), 0));
  atMost('unpacked', bufferViews.reduce((sum, { byteLength, extensions }) => {
    const { count = 1, byteStride = byteLength } = extensions?.EXT_meshopt_compression ?? {};
    if (!isCount(count) || !isCount(byteStride)) throw new Error('it counts wrongly');
    return sum + count * byteStride;
  }, 0));
  atMost('triangles', nodes.reduce((sum, { mesh, extensions }) => {
    const [repeated] = Object.values(extensions?.EXT_mesh_gpu_instancing?.attributes ?? {});
    const corners = (mesh === undefined ? [] : meshes[mesh]?.primitives ?? []).reduce((all, { indices }) => all + countOf(indices), 0);
    return sum + (corners / 3) * (repeated === undefined ? 1 : countOf(repeated));
  }, 0));
}
