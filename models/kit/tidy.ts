import { append, empty, type Mesh } from './mesh.ts';
import type { MaterialName } from './materials.ts';
import type { Part, Piece } from './model.ts';

/** Pieces of one part and one material that nothing else shares become one: fewer nodes, same picture. */
export function tidy(parts: readonly Part[]): Part[] {
  const uses = new Map<Mesh, number>();
  for (const { mesh } of parts.flatMap((p) => p.pieces)) uses.set(mesh, (uses.get(mesh) ?? 0) + 1);
  return parts.map((part) => {
    const lone = (p: Piece): boolean => p.at === undefined && uses.get(p.mesh) === 1;
    const byMaterial = new Map<MaterialName, Piece[]>();
    for (const p of part.pieces.filter(lone)) byMaterial.set(p.material, [...byMaterial.get(p.material) ?? [], p]);
    const joined = [...byMaterial].map(([material, pieces]): Piece => {
      const [only] = pieces;
      return only && pieces.length === 1 ? only : { material, mesh: pieces.reduce((all, p) => append(all, p.mesh), empty()) };
    });
    return { ...part, pieces: [...joined, ...part.pieces.filter((p) => !lone(p))] };
  });
}
