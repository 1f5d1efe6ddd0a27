/** Small verbs a build file is written with. */
import type { MaterialName } from './materials.ts';
import { append, empty, mul, xf, type M4, type Mesh } from './mesh.ts';
import type { Piece } from './model.ts';
import type { Solid } from './solid.ts';

/** The pieces drawn once at each place. */
export const at = (pieces: readonly Piece[] | Solid, places: readonly M4[]): Piece[] =>
  piecesOf(pieces).map(({ material, mesh }) => ({ material, mesh, at: places }));

export const piecesOf = (source: readonly Piece[] | Solid): readonly Piece[] => ('pieces' in source ? source.pieces() : source);

/** One mesh in one material. */
export const piece = (material: MaterialName, mesh: Mesh): Piece => ({ material, mesh });

/** The pieces moved; instances keep their shared meshes. */
export const moved = (pieces: readonly Piece[], m: M4): Piece[] => pieces.map(({ material, mesh, at: places }) =>
  (places ? { material, mesh, at: places.map((p) => mul(m, p)) } : { material, mesh: xf(mesh, m) }));

/** Pieces that are not repeated, one a material. */
export function merged(pieces: readonly Piece[]): Piece[] {
  const byMaterial = new Map<MaterialName, Mesh>(), repeated: Piece[] = [];
  for (const p of pieces) {
    if (p.at) { repeated.push(p); continue; }
    const mesh = byMaterial.get(p.material) ?? empty();
    byMaterial.set(p.material, append(mesh, p.mesh));
  }
  return [...[...byMaterial].map(([material, mesh]) => ({ material, mesh })), ...repeated];
}

/** Everything written out, instances too, one a material: for far forms and small things. */
export const baked = (pieces: readonly Piece[]): Piece[] =>
  merged(pieces.flatMap((p) => (p.at ? p.at.map((m) => piece(p.material, xf(p.mesh, m))) : [p])));
