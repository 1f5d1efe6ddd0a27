/**
 * Solids with booleans. The three normal channels go through the boolean with the positions, so fillets stay smooth;
 * every triangle still knows which primitive it came from, so a bare-metal cutter leaves bare metal in an anodised body.
 */
import { Manifold, ManifoldMesh, type ManifoldBody } from './manifold.ts';
import type { MaterialName } from './materials.ts';
import { append, empty, nrm, T, type M4, type Mesh } from './mesh.ts';
import type { Pt } from './outline.ts';
import { ballMesh, boxMesh, cylMesh, extrudeMesh, revolveMesh, type ExtrudeOptions, type RevolveOptions } from './primitives.ts';
import { segs } from './quality.ts';

export type { Pt } from './outline.ts';
export { segs } from './quality.ts';

const materialOf = new Map<number, MaterialName>();

export interface HoleOptions {
  /** counterbore: its radius and depth */
  cb?: number;
  cbDepth?: number;
  /** rounding of the rim */
  rim?: number;
  seg?: number;
}

export class Solid {
  private constructor(private readonly body: ManifoldBody) {}

  /** A closed mesh as a solid. Throws when the mesh is not watertight. */
  static of(mesh: Mesh, material: MaterialName): Solid {
    const n = mesh.pos.length / 3, vertProperties = new Float32Array(n * 6);
    for (let i = 0; i < n; i++) for (let k = 0; k < 3; k++) {
      vertProperties[i * 6 + k] = mesh.pos[i * 3 + k]!;
      vertProperties[i * 6 + 3 + k] = mesh.nor[i * 3 + k]!;
    }
    const id = Manifold.reserveIDs(1);
    materialOf.set(id, material);
    const source = new ManifoldMesh({
      numProp: 6, vertProperties, triVerts: new Uint32Array(mesh.idx),
      runIndex: new Uint32Array([0, mesh.idx.length]), runOriginalID: new Uint32Array([id]),
    });
    source.merge();
    return new Solid(Manifold.ofMesh(source));
  }

  /** Turn a profile of (radius, z, fillet) about the z axis. */
  static revolve(profile: readonly Pt[], material: MaterialName, o: RevolveOptions = {}): Solid { return Solid.of(revolveMesh(profile, o), material); }
  /** Raise outlines (the first is the outside, the others are holes) from z0 to z1, edges rounded. */
  static extrude(contours: readonly (readonly Pt[])[], z0: number, z1: number, material: MaterialName, o: ExtrudeOptions = {}): Solid {
    return Solid.of(extrudeMesh(contours, z0, z1, o), material);
  }
  /** Cylinder about the z axis. */
  static cyl(r: number, z0: number, z1: number, material: MaterialName, o: { bevel?: number; seg?: number; bs?: number } = {}): Solid {
    return Solid.of(cylMesh(r, z0, z1, o), material);
  }
  /** Box centred on the origin, all edges rounded with `r`. */
  static box(w: number, d: number, h: number, r: number, material: MaterialName, o: { bs?: number } = {}): Solid { return Solid.of(boxMesh(w, d, h, r, o), material); }
  static ball(r: number, material: MaterialName, seg?: number): Solid { return Solid.of(ballMesh(r, seg), material); }
  /** A tool for `cut`: a hole of radius `r` down from the plane z, `depth` deep, with a rounded rim and maybe a counterbore. */
  static hole(r: number, z: number, depth: number, material: MaterialName, o: HoleOptions = {}): Solid {
    const { cb = 0, cbDepth = 0, rim = 0.3 } = o, mouth = cb || r;
    const profile: Pt[] = [[0, z - depth], [r, z - depth]];
    if (cb) profile.push([r, z - cbDepth - 0.25], [r + 0.25, z - cbDepth], [cb, z - cbDepth, 0.2]);
    profile.push([mouth, z - rim]);
    const steps = rim > 0.4 ? 2 : Math.ceil(Math.min(1, rim));
    for (let k = 1; k <= steps; k++) {
      const t = k / steps * Math.PI / 2;
      profile.push([mouth + rim * (1 - Math.cos(t)), z - rim + rim * Math.sin(t)]);
    }
    profile.push([mouth + rim, z + 1], [0, z + 1]);
    return Solid.revolve(profile, material, { seg: o.seg ?? Math.min(40, segs(mouth)), crease: 50 });
  }

  /** A transformed copy. Mirrors and uneven scales are allowed. */
  at(m: M4): Solid { return new Solid(this.body.transform(m)); }
  move(x: number, y: number, z: number): Solid { return this.at(T(x, y, z)); }
  add(...others: Solid[]): Solid { return new Solid(Manifold.union([this.body, ...others.map((s) => s.body)])); }
  cut(...tools: Solid[]): Solid { return new Solid(Manifold.difference([this.body, ...tools.map((s) => s.body)])); }
  and(other: Solid): Solid { return new Solid(this.body.intersect(other.body)); }
  /** A copy at each place: `...hole.array(polar(6, 20, 0))`. */
  array(places: readonly M4[]): Solid[] { return places.map((m) => this.at(m)); }
  /** Split edges longer than `length`, so that a large flat face can carry baked shade. */
  refine(length: number): Solid { return new Solid(this.body.refineToLength(length)); }

  get tris(): number { return this.body.numTri(); }
  /** mm³ */
  get volume(): number { return this.body.volume(); }
  /** 'NoError' when the solid is sound. */
  get status(): string { return this.body.status(); }

  /** The meshes, one a material. */
  pieces(): { material: MaterialName; mesh: Mesh }[] {
    const source = this.body.getMesh(0); // getMesh(3) crashes 3.5
    const { numProp, vertProperties, triVerts, runIndex, runOriginalID } = source;
    const byMaterial = new Map<MaterialName, Mesh>();
    runOriginalID.forEach((id, run) => {
      const material = materialOf.get(id);
      if (!material) throw new Error(`Solid: a boolean lost the material of run ${run}`);
      const mesh = byMaterial.get(material) ?? empty(), vertexOf = new Map<number, number>();
      byMaterial.set(material, mesh);
      for (let i = runIndex[run]!; i < runIndex[run + 1]!; i++) {
        const v = triVerts[i]!;
        let out = vertexOf.get(v);
        if (out === undefined) {
          out = mesh.pos.length / 3;
          vertexOf.set(v, out);
          const q = v * numProp;
          mesh.pos.push(vertProperties[q]!, vertProperties[q + 1]!, vertProperties[q + 2]!);
          mesh.nor.push(...nrm([vertProperties[q + 3]!, vertProperties[q + 4]!, vertProperties[q + 5]!]));
        }
        mesh.idx.push(out);
      }
    });
    return [...byMaterial].map(([material, mesh]) => ({ material, mesh }));
  }
  /** One mesh, whatever the materials. */
  mesh(): Mesh { return this.pieces().reduce((all, { mesh }) => append(all, mesh), empty()); }
}
