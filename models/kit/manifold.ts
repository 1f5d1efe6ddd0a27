import Module from 'manifold-3d';

const wasm = await Module();
wasm.setup();

export const { Manifold, Mesh: ManifoldMesh } = wasm;
export type ManifoldBody = InstanceType<typeof Manifold>;

/** Triangles of polygons (outer counter-clockwise, holes clockwise) as indices into the flattened list of points. */
export const triangulate = (polygons: [number, number][][]): [number, number, number][] => wasm.triangulate(polygons, 1e-5) as [number, number, number][];
